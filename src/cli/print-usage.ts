import { grouped, plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { Count, ImportUsageResult } from '../flows/import-usage/types.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { out } from './print.ts';

/** Says what became of every conversation of a log; exits with 2 where nothing was added because of what is invalid. */
export function printUsage(result: ImportUsageResult, json: boolean): ExitCode {
  const exitCode = result.refused ? 2 : 0;
  if (json) {
    out(printableJson({ schema: 'agent-tester/usage', version: 1, ...result, exitCode }));
    return exitCode;
  }
  for (const { file, format, documents } of result.files) {
    out(`${text(file)}: ${plural(documents, 'document')}${format === null ? '' : `, read as ${format}`}`);
  }
  out('');
  for (const { outcome, reason, count, first } of result.rows) {
    const place = [first.file, first.line].filter((part) => part !== undefined).join(':');
    const why = [outcome, ...(reason === '' ? [] : [reason])].join(': ');
    out(`${grouped(count).padStart(9)}  ${text(why)}${shown(outcome, place)}`);
  }
  if (result.rows.length === 0) out('    nothing was found');
  list('Unknown, and left unknown:', result.unknown);
  list('Not carried over:', result.leftOut);
  out(`\n${ending(result)}`);
  return exitCode;
}

/** Places help where something is to be looked at. */
function shown(outcome: string, place: string): string {
  return outcome === 'imported' ? '' : `  (first: ${text(place)})`;
}

function ending({ refused, dryRun, imported, ratings, invalid, location }: ImportUsageResult): string {
  const what = `${plural(imported, 'example')}${ratings === 0 ? '' : ` and ${plural(ratings, 'piece', 'pieces')} of feedback`}`;
  if (refused) {
    return `nothing was added: ${plural(invalid, 'document')} cannot be read. Repair them, or leave them out with --keep-going`;
  }
  if (dryRun) return `would add ${what}`;
  return location === null ? `nothing to add` : `added ${what} to ${text(location)}`;
}

function list(title: string, counts: readonly Count[]): void {
  if (counts.length === 0) return;
  out(`\n${title}`);
  for (const { what, count } of counts) {
    out(`${grouped(count).padStart(9)}  ${text(what)}`);
  }
}

const text = (value: string): string => forTerminal(untrusted(value), 500);
