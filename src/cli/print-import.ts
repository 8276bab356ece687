import { formatProblem, type Problem } from '../base/errors.ts';
import { untrusted } from '../base/untrusted.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { ImportResult } from '../flows/init/import.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';

/** Notes of one kind that a terminal shows; `--json` has them all. */
const MAX_SHOWN = 50;

/** Says what was imported, what was not and why, and what comes next. */
export function printImport(result: ImportResult, json: boolean): ExitCode {
  const { from, written, kept, imported } = result;
  const { format, carried, left, changed } = imported;
  if (json) {
    const report = {
      schema: 'agent-tester/import',
      version: 1,
      from,
      format,
      carried,
      left,
      changed,
      written,
      kept,
    };
    out(printableJson(report));
    return 0;
  }
  for (const path of written) out(`wrote  ${text(path)}`);
  for (const path of kept) out(`kept   ${text(path)} (already there)`);
  const { scenarios, assertions, models } = carried;
  out(
    `\nimported ${count(scenarios, 'scenario')}, ${count(assertions, 'assertion')} and ${count(models, 'model')}`,
  );
  list('Carried over as something else, or to be looked at:', changed);
  list('Not carried over:', left);
  out('\nNext: look at agent-tester.yml and scenarios/, then run: agent-tester test:run');
  return 0;
}

function list(title: string, notes: readonly Problem[]): void {
  if (notes.length === 0) return;
  out(`\n${title}`);
  for (const note of notes.slice(0, MAX_SHOWN)) out(`  ${text(formatProblem(note))}`);
  if (notes.length > MAX_SHOWN) out(`  and ${notes.length - MAX_SHOWN} more: --json lists all of them`);
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

const text = (value: string): string => forTerminal(untrusted(value), 2_000);

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
