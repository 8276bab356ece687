import { diffArrays } from 'diff';
import type { Execution, ToolCall } from '../../agent/types.ts';
import { stableStringify } from '../../base/json.ts';
import { untrusted } from '../../base/untrusted.ts';
import type { Untrusted } from '../../base/untrusted.ts';
import type { BriefTrial } from '../../run/types.ts';
import { forShell } from '../escape.ts';
import type { DiffLine } from '../escape.ts';
import type { Evidence } from '../types.ts';
import { wholeOf } from '../../scenario/shelved.ts';
import type { Lookup } from './lookup.ts';
import { spotOf } from './place.ts';
import type { Spot } from './place.ts';

/** More edits than this are told as all old lines, then all new ones. */
const MOST_EDITS = 200;
const MOST_CALLS = 40;
const MOST_ASSERTIONS = 8;

export interface FailedAssertion {
  readonly type: Untrusted;
  readonly path: Untrusted;
  readonly message: Untrusted;
  readonly spot?: Spot;
}

/** What a reviewer needs to believe that a scenario fails: one trial of each side. */
export interface EvidenceView {
  readonly query: Untrusted;
  /** Whether there is a trial of the baseline to show; without one the lines are the candidate's. */
  readonly twoSided: boolean;
  /** Empty where no tool was called on either side. */
  readonly toolPath: readonly DiffLine[];
  readonly answer: readonly DiffLine[];
  readonly failed: readonly FailedAssertion[];
  readonly moreFailed: number;
  readonly error?: { readonly code: Untrusted; readonly message: Untrusted };
  /** The results were made elsewhere: there is nothing to show or to repeat. */
  readonly bare?: true;
  /** Repeats the stored trial offline. */
  readonly reproduce: Untrusted;
}

/** A failing trial of the judged side and a passing one of the baseline, where there are such. */
export function evidenceOf(look: Lookup, scenarioId: string): Evidence {
  const stored = look.stored(scenarioId);
  const pick = (trials: readonly BriefTrial[], passed: boolean) => {
    const found =
      trials.find(({ validation }) => validation?.passed === passed) ??
      trials.find(({ execution }) => execution);
    const trial = found && (found === stored ? stored : look.input.read(found));
    return trial?.execution && trial.validation
      ? { execution: trial.execution, validation: trial.validation }
      : undefined;
  };
  const judged = pick(look.trials(scenarioId, look.solo), false);
  const before = [...look.trials(scenarioId, 'baseline'), ...(stored ? [stored] : [])];
  const baseline = look.solo === 'candidate' ? pick(before, true) : undefined;
  return { scenarioId, ...(baseline && { baseline }), ...(judged && { candidate: judged }) };
}

/** Lays the two trials side by side. */
export function viewOf(look: Lookup, evidence: Evidence): EvidenceView {
  const { input } = look;
  const { baseline, candidate } = evidence;
  const failed = (candidate?.validation.details ?? []).filter(
    ({ passed, missing, weight }) => !passed && !missing && weight > 0,
  );
  const error = candidate?.execution.error;
  const listed = look.scenario(evidence.scenarioId);
  const scenario = listed && wholeOf(listed);
  return {
    // A scenario that is run here asserts something.
    ...(scenario?.assertions.length === 0 ? { bare: true as const } : {}),
    query: untrusted(scenario ? [scenario.query, ...(scenario.turns ?? [])].join(' ⏎ ') : ''),
    twoSided: baseline !== undefined,
    ...sideBySide(baseline?.execution, candidate?.execution),
    failed: failed.slice(0, MOST_ASSERTIONS).map(({ type, path, message, place }) => {
      const spot = spotOf(input, place);
      return {
        type: untrusted(type),
        path: untrusted(path),
        message: untrusted(message),
        ...(spot && { spot }),
      };
    }),
    moreFailed: Math.max(0, failed.length - MOST_ASSERTIONS),
    ...(error && { error: { code: untrusted(error.code), message: untrusted(error.message) } }),
    reproduce: untrusted(
      `npx agent-tester replay ${forShell(input.resultsPath)} --scenario ${forShell(evidence.scenarioId)}`,
    ),
  };
}

/** Tool calls and answer of two executions as lines that say what changed; without a baseline those of the candidate. */
export function sideBySide(
  baseline: Execution | undefined,
  candidate: Execution | undefined,
): Pick<EvidenceView, 'toolPath' | 'answer'> {
  const compared = baseline !== undefined;
  return {
    toolPath: diff(calls(baseline), calls(candidate), compared),
    answer: diff(sentences(baseline), sentences(candidate), compared),
  };
}

function calls(execution: Execution | undefined): string[] {
  if (!execution) return [];
  const lines = execution.toolCalls.slice(0, MOST_CALLS).map(callLine);
  const more = execution.toolCalls.length - lines.length;
  return more > 0 ? [...lines, `… ${more} more calls`] : lines;
}

/** `name(arg: value, …)`, with what went wrong behind it. */
export function callLine(call: ToolCall): string {
  const told =
    call.argumentsText ??
    Object.entries(call.arguments)
      .map(([key, value]) => `${key}: ${stableStringify(value)}`)
      .join(', ');
  const failure =
    call.status === 'ok'
      ? ''
      : ` → ${call.status === 'invalid' ? 'invalid arguments' : `error: ${call.error ?? 'unknown'}`}`;
  const turn = call.turn === undefined ? '' : `turn ${call.turn}: `;
  return `${turn}${call.name}(${told.slice(0, 300)})${failure.slice(0, 120)}`;
}

/** An answer as lines, one a sentence, so that a diff shows the sentence that changed. */
function sentences(execution: Execution | undefined): string[] {
  const text = (execution?.message ?? '').slice(0, 4_000);
  return text
    .split(/\n+|(?<=[.!?])\s+(?=\S)/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 30);
}

function diff(before: string[], after: string[], compared: boolean): DiffLine[] {
  const signed = (lines: readonly string[], sign: DiffLine['sign']): DiffLine[] =>
    lines.map((text) => ({ sign, text: untrusted(text) }));
  if (!compared) return signed(after, ' ');
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return [...signed(before, '-'), ...signed(after, '+')];
  return changes.flatMap(({ value, added, removed }) => signed(value, added ? '+' : removed ? '-' : ' '));
}
