import { turnOf } from '../agent/conversation.ts';
import type { AgentError, Execution, StageName } from '../agent/types.ts';
import { stableStringify } from '../base/json.ts';
import { shorten } from '../base/text.ts';
import { qualityOf } from './quality.ts';
import { quote } from './quote.ts';
import { assertionTypes } from './registry.ts';
import { cannotTell } from './say.ts';
import type { AssertionType, CheckOptions } from './type.ts';
import type { AssertionSpec, CheckResult, Grade, Validation, ValidationDetail } from './types.ts';

/** Most code points of a message. */
const MESSAGE_LIMIT = 1_000;

interface Checked {
  readonly spec: AssertionSpec;
  readonly type: AssertionType;
  readonly result: CheckResult;
  readonly detail: ValidationDetail;
}

/**
 * Grades one execution. Passed: no agent error, at least one assertion with a weight above 0, and all of them pass.
 * Quality 0–5: see `quality.ts`; cost and latency stay out of it, an agent error is 0. Confidence 0–1: the mean of
 * the details' confidences by weight. Throws Error only for a type that is not registered.
 */
export const grade: Grade = (assertions, execution) => {
  const checked = assertions.map((spec): Checked => {
    const type = assertionTypes.get(spec.type);
    if (!type) throw new Error(`assertion type ${spec.type} is not registered`);
    const options = { not: spec.not, ...(spec.threshold !== undefined && { threshold: spec.threshold }) };
    const result = settle(type, spec, checkIn(spec, type, execution, options));
    return { spec, type, result, detail: detailOf(spec, type, result) };
  });
  const deciding = checked.filter(({ spec }) => spec.weight > 0);
  const aboutTools = deciding.filter(({ type }) => type.aboutTools);
  const details = checked.map(({ detail }) => detail);

  if (execution.error) {
    const failure = failureDetail(execution.error, execution.turns?.length ?? 1);
    return {
      passed: false,
      confidence: 1,
      quality: 0,
      toolCorrect: aboutTools.length > 0 ? false : null,
      details: [failure, ...details],
    };
  }
  return {
    passed: deciding.length > 0 && deciding.every(({ result }) => result.passed),
    confidence: confidenceOf(deciding),
    quality: qualityOf(
      deciding
        .filter(({ type }) => type.threshold !== 'limit')
        .map(({ spec, type, result }) => ({
          stage: spec.stage ?? type.stage,
          score: result.score,
          passed: result.passed,
          weight: spec.weight,
          aboutTools: type.aboutTools,
          undecided: result.undecided === true,
        })),
    ),
    toolCorrect: aboutTools.length > 0 ? aboutTools.every(({ result }) => result.passed) : null,
    details,
  } satisfies Validation;
};

/** Checks the turn that the spec asks for, or the whole. */
function checkIn(
  spec: AssertionSpec,
  type: AssertionType,
  execution: Execution,
  options: CheckOptions,
): CheckResult {
  const { turn } = spec;
  if (turn === undefined) return checkAt(spec, type, execution, options);
  const played = turnOf(execution, turn);
  if (!played) return cannotTell(`turn ${turn} was not played`);
  const result = checkAt(spec, type, played, options);
  return { ...result, message: `turn ${turn}: ${result.message}` };
}

/** Checks at the stage that the spec asks for: a text type reads that stage's text, where there is one. */
function checkAt(
  { value, stage }: AssertionSpec,
  type: AssertionType,
  execution: Execution,
  options: CheckOptions,
): CheckResult {
  if (stage === undefined || type.readsText !== true) return type.check(value, execution, options);
  const text = textOf(stage, execution);
  if (text !== undefined) return type.check(value, { ...execution, message: text }, options);
  return { passed: false, score: 0, undecided: true, message: 'cannot tell: the agent reported no analysis' };
}

function textOf(stage: StageName, { message, analysis, toolCalls }: Execution): string | undefined {
  if (stage === 'summarizer') return message;
  if (stage === 'planner') return analysis;
  const answers = toolCalls.map(({ result, error }) => error ?? stableStringify(result ?? null));
  return answers.join('\n');
}

/** Applies `threshold` and `not-`. A `not-` form is yes or no: a near miss of what is forbidden costs nothing. */
function settle(type: AssertionType, { not, threshold }: AssertionSpec, result: CheckResult): CheckResult {
  if (result.undecided) return { ...result, passed: false, score: 0, confidence: 0 };
  const reached =
    type.threshold === 'score' && threshold !== undefined ? result.score >= threshold : result.passed;
  return not ? { ...result, passed: !reached, score: reached ? 0 : 1 } : { ...result, passed: reached };
}

function detailOf(spec: AssertionSpec, type: AssertionType, result: CheckResult): ValidationDetail {
  return {
    type: `${spec.not ? 'not-' : ''}${spec.type}`,
    path: spec.path,
    passed: result.passed,
    score: result.score,
    confidence: result.confidence ?? 1,
    message: shorten(result.message, MESSAGE_LIMIT),
    weight: spec.weight,
    stage: spec.stage ?? type.stage,
    place: spec.place,
    ...(spec.metric !== undefined && { metric: spec.metric }),
    ...(spec.turn !== undefined && { turn: spec.turn }),
  };
}

/** The agent's own failure as a detail, told first. */
function failureDetail({ code, message, stage }: AgentError, turn: number): ValidationDetail {
  const where = `${stage ? ` in the ${stage}` : ''}${turn > 1 ? ` of turn ${turn}` : ''}`;
  return {
    type: 'execution',
    path: 'execution',
    passed: false,
    score: 0,
    confidence: 1,
    message: `the agent failed${where} with ${quote(code, 60)}: ${quote(message)}`,
    weight: 1,
    stage: stage ?? 'planner',
  };
}

function confidenceOf(deciding: readonly Checked[]): number {
  const weight = deciding.reduce((total, { spec }) => total + spec.weight, 0);
  if (weight === 0) return 0;
  return deciding.reduce((total, { spec, detail }) => total + spec.weight * detail.confidence, 0) / weight;
}
