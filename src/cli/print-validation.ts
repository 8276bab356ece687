import { grouped, plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { TrainingCost } from '../dataset/tokens/cost.ts';
import type { FileReport, Finding } from '../dataset/validate/file.ts';
import type { ExitCode } from '../flows/exit.ts';
import { forTerminal, plain } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { costPhrase } from '../report/training-cost.ts';
import { out } from './print.ts';

/** Prints what a dataset file came to; 1 where it is not valid. */
export function printValidation(
  file: string,
  report: FileReport,
  cost: TrainingCost | null,
  json: boolean,
): ExitCode {
  const exitCode = report.errors === 0 ? 0 : 1;
  if (json) {
    out(
      printableJson({
        schema: 'agent-tester/validation',
        version: 1,
        file,
        valid: exitCode === 0,
        ...report,
        cost,
        exitCode,
      }),
    );
    return exitCode;
  }
  const { format, rows, rowsWithErrors, errors, warnings, findings, tokens } = report;
  for (const finding of findings) out(findingLine(file, finding));
  const more = errors + warnings - findings.length;
  if (more > 0) out(`… and ${plural(more, 'problem')} more (--first ${errors + warnings} shows all)`);
  if (tokens)
    out(
      `about ${plural(tokens.total, 'token')} (${tokens.encoding}), at most ${grouped(tokens.largest)} a row`,
    );
  if (cost) out(plain(costPhrase(cost)));
  const counts = `${plural(rows, 'row')}, ${plural(errors, 'error')} in ${plural(rowsWithErrors, 'row')}, ${plural(warnings, 'warning')}`;
  out(`${exitCode === 0 ? 'valid' : 'NOT VALID'} as ${format ?? 'unknown format'}: ${counts}`);
  return exitCode;
}

function findingLine(file: string, { line, path, message, severity }: Finding): string {
  const place = line === 0 ? file : `${file}:${line}`;
  return text(`${place} ${severity}${path === '' ? '' : ` ${path}`}: ${message}`);
}

const text = (value: string): string => forTerminal(untrusted(value), 600);
