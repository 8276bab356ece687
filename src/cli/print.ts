import type { OutputFormat } from './options.ts';
import type { ToolCall } from '../agent/types.ts';
import { untrusted } from '../base/untrusted.ts';
import type { CheckResult } from '../flows/check.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { InitResult } from '../flows/init/init.ts';
import type { Replay, ReplayedTrial } from '../flows/replay.ts';
import { renderComment } from '../report/comment.ts';
import { forTerminal } from '../report/escape.ts';
import { jsonSummary, printableJson } from '../report/json.ts';
import { callLine } from '../report/model/evidence.ts';
import { renderTerminal } from '../report/terminal.ts';

const out = (text: string): void => {
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

/** Prints what one scenario did, trial by trial. */
export function printReplay(replay: Replay, json: boolean): ExitCode {
  const { scenario, trials, exitCode } = replay;
  if (json) {
    out(printableJson({ schema: 'agent-tester/replay', version: 1, scenario, trials, exitCode }));
    return exitCode;
  }
  out(`${text(scenario.id)}  ${text(scenario.place.file)}:${scenario.place.line ?? 1}`);
  out(`query: ${text(scenario.query)}`);
  for (const turn of scenario.turns ?? []) out(`then: ${text(turn)}`);
  for (const trial of trials) for (const line of trialLines(trial)) out(line);
  return exitCode;
}

function trialLines({ trial, regraded }: ReplayedTrial): string[] {
  const { execution, error } = trial;
  const head = `\n${trial.role}, trial ${trial.trial}: `;
  if (!execution) return [`${head}no result: ${text(error?.message ?? 'unknown')}`];
  return [
    `${head}${regraded?.passed === null ? 'cannot be told' : regraded?.passed ? 'passes' : 'FAILS'}`,
    ...(execution.error ? [`  error ${text(execution.error.code)}: ${text(execution.error.message)}`] : []),
    ...execution.toolCalls.map((call) => `  ${text(callText(call))}`),
    ...(execution.analysis ? [`  analysis: ${text(execution.analysis)}`] : []),
    `  answer: ${text(execution.message)}`,
    ...(regraded?.details ?? []).map(
      ({ passed, missing, path, type, message }) =>
        `  ${missing ? '?   ' : passed ? 'ok  ' : 'FAIL'} ${text(path)} ${text(type)}: ${text(message)}`,
    ),
  ];
}

function callText(call: ToolCall): string {
  const answer =
    call.status === 'ok' ? JSON.stringify(call.result ?? null) : `${call.status}: ${call.error ?? ''}`;
  return `${callLine(call)} → ${answer}`;
}

const text = (value: string): string => forTerminal(untrusted(value), 2_000);

/** Says what `init` wrote and what comes next. */
export function printInit({ written, kept }: InitResult): ExitCode {
  for (const path of written) out(`wrote  ${path}`);
  for (const path of kept) out(`kept   ${path} (already there)`);
  out('\nNext: look at agent-tester.yml, then run: agent-tester test:run');
  return 0;
}
