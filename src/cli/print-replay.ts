import type { Json } from '../base/json.ts';
import type { ToolCall } from '../agent/types.ts';
import { shortHash } from '../base/hash.ts';
import { untrusted } from '../base/untrusted.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { Regraded, Replay, ReplayedTrial } from '../flows/replay.ts';
import { forTerminal, type DiffLine } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { callLine, sideBySide } from '../report/model/evidence.ts';
import type { VariantRecord } from '../example/types.ts';

/** Prints what one scenario was asked and did, trial by trial, and what changed between the sides. */
export function printReplay(replay: Replay, json: boolean): ExitCode {
  const { results, scenario, trials, exitCode } = replay;
  const { runId, attempt, commit, startedAt, baseline, candidate } = results.run;
  if (json) {
    const run = { runId, attempt, commit, startedAt, baseline, candidate };
    out(printableJson({ schema: 'agent-tester/replay', version: 1, run, scenario, trials, exitCode }));
    return exitCode;
  }
  out(`${text(scenario.id)}  ${text(scenario.place.file)}:${scenario.place.line ?? 1}`);
  out(
    `run ${text(runId)}, ${text(startedAt)}${commit === null ? '' : `, commit ${text(commit.slice(0, 12))}`}`,
  );
  if (baseline) out(`baseline: ${variant(baseline)}`);
  if (candidate) out(`candidate: ${variant(candidate)}`);
  for (const { role, content } of scenario.history ?? []) out(`before: ${role}: ${text(content)}`);
  out(`query: ${text(scenario.query)}`);
  for (const turn of scenario.turns ?? []) out(`then: ${text(turn)}`);
  if (scenario.context) out(`context: ${text(JSON.stringify(scenario.context satisfies Json))}`);
  for (const trial of trials) for (const line of trialLines(trial)) out(line);
  for (const line of changes(trials)) out(line);
  return exitCode;
}

const variant = ({ name, model, configHash, origin }: VariantRecord): string =>
  text(`${name} (${model}), ${origin}, config ${shortHash(configHash)}`);

function trialLines({ trial, regraded }: ReplayedTrial): string[] {
  const { execution, error, validation } = trial;
  const head = `\n${trial.role}, ${trial.retry ? 'further attempt' : 'trial'} ${trial.trial}: `;
  if (!execution) return [`${head}no result: ${text(error?.message ?? 'unknown')}`];
  const passed = regraded?.passed ?? null;
  const differs = validation && validation.passed !== passed ? `, was: ${word(validation.passed)}` : '';
  return [
    `${head}${word(passed)}${differs}`,
    ...(execution.error ? [`  error ${text(execution.error.code)}: ${text(execution.error.message)}`] : []),
    ...execution.toolCalls.map((call) => `  ${text(callText(call))}`),
    ...(execution.analysis ? [`  analysis: ${text(execution.analysis)}`] : []),
    `  answer: ${text(execution.message)}`,
    ...(execution.stderr ? [`  standard error: ${text(execution.stderr)}`] : []),
    ...(regraded?.details ?? []).map(detailLine),
  ];
}

const word = (passed: boolean | null): string =>
  passed === null ? 'cannot be told' : passed ? 'passes' : 'FAILS';

function detailLine({ passed, missing, recorded, path, type, message }: Regraded['details'][number]): string {
  const mark = missing ? '?   ' : passed ? 'ok  ' : 'FAIL';
  return `  ${mark} ${text(path)} ${text(type)}: ${text(message)}${recorded ? ' (as recorded)' : ''}`;
}

/** A passing trial of the baseline beside a failing one of the candidate, where there are such. */
function changes(trials: readonly ReplayedTrial[]): string[] {
  const pick = (role: string, wanted: boolean) => {
    const ran = trials.filter(({ trial }) => trial.role === role && trial.execution);
    return (ran.find(({ regraded }) => regraded?.passed === wanted) ?? ran[0])?.trial.execution;
  };
  const [before, after] = [pick('baseline', true), pick('candidate', false)];
  if (!before || !after) return [];
  const { toolPath, answer } = sideBySide(before, after);
  const lines = [...told('tool path', toolPath), ...told('answer', answer)];
  return lines.length > 0 ? ['\nfrom baseline (-) to candidate (+)', ...lines] : [];
}

function told(what: string, lines: readonly DiffLine[]): string[] {
  if (!lines.some(({ sign }) => sign !== ' ')) return [];
  return [`  ${what}:`, ...lines.map((line) => `    ${line.sign} ${forTerminal(line.text, 2_000)}`)];
}

function callText(call: ToolCall): string {
  const answer =
    call.status === 'ok' ? JSON.stringify(call.result ?? null) : `${call.status}: ${call.error ?? ''}`;
  return `${callLine(call)} → ${answer}`;
}

const text = (value: string): string => forTerminal(untrusted(value), 2_000);

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
