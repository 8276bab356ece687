import type { OutputFormat } from './options.ts';
import type { CheckResult } from '../flows/finish.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { InitResult } from '../flows/init/init.ts';
import { renderComment } from '../report/comment.ts';
import { jsonSummary, printableJson } from '../report/json.ts';
import { renderTerminal } from '../report/terminal.ts';

export const out = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Prints a finished check in the wanted format and hands its exit code on. */
export function printResult(result: CheckResult, format: OutputFormat): ExitCode {
  switch (format) {
    case 'json':
      out(printableJson(jsonSummary(result.model, result.exitCode)));
      break;
    case 'comment':
      out(renderComment(result.model)[0] ?? '');
      out('');
      out(verdictLine(result));
      break;
    case 'terminal': {
      const colour = process.stdout.isTTY ? process.stdout.hasColors() : false;
      out(renderTerminal(result.model, { columns: process.stdout.columns ?? 100, colour }));
    }
  }
  return result.exitCode;
}

/** The verdict once more as the last line, for whoever reads a log from its end. */
function verdictLine({ model, exitCode, input }: CheckResult): string {
  const softened =
    exitCode === 0 && input.outcome.kind === 'judged' && input.outcome.verdict.recommendation === 'REJECT';
  return `${model.headline.title}${softened ? ' (exit code 0, because of fail-on: never; a pull request would fail here)' : ''}`;
}

/** Says what `init` wrote and what comes next. */
export function printInit({ written, kept }: InitResult): ExitCode {
  for (const path of written) out(`wrote  ${path}`);
  for (const path of kept) out(`kept   ${path} (already there)`);
  out('\nNext: look at agent-tester.yml, then run: agent-tester test:run');
  return 0;
}
