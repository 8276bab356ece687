import { turnOf } from '../agent/conversation.ts';
import type { Execution, StageName } from '../agent/types.ts';
import { stableStringify } from '../base/json.ts';
import { shorten } from '../base/text.ts';
import { assertionTypes } from './registry.ts';
import { cannotTell } from './say.ts';
import type { Checked } from './set.ts';
import type { AssertionType, CheckOptions } from './type.ts';
import type {
  AssertionSpec,
  CheckResult,
  Grade,
  GradeContext,
  Validation,
  ValidationDetail,
} from './types.ts';
import { validationOf } from './validation.ts';

/** Most code points of a message. */
const MESSAGE_LIMIT = 1_000;

/**
 * Grades one execution by the rules of `validation.ts`. Checks that wait for a tool do so side by side; where none
 * does, nothing is awaited. Rejects with Error for a type that is not registered, and with what a tool throws.
 */
export const grade: Grade = async (assertions, execution, context) => {
  const checked = assertions.map((spec) => checkOne(spec, execution, context));
  const ended = checked.every(isEnded)
    ? checked
    : await Promise.all(checked.map((one) => Promise.resolve(one)));
  return validationOf(ended, execution);
};

/** As `grade`, of assertions that ask nobody. Throws Error for one that does, and for a type that is not registered. */
export function gradeNow(
  assertions: readonly AssertionSpec[],
  execution: Execution,
  context: GradeContext = NOBODY,
): Validation {
  const checked = assertions.map((spec) => {
    const one = checkOne(spec, execution, context);
    if (isEnded(one)) return one;
    throw new Error(`assertion type ${spec.type} has to wait for its answer`);
  });
  return validationOf(checked, execution);
}

const NOBODY: GradeContext = { query: '', tools: {}, signal: AbortSignal.abort() };

const isEnded = (one: Checked | Promise<Checked>): one is Checked => !(one instanceof Promise);

function checkOne(
  spec: AssertionSpec,
  execution: Execution,
  context: GradeContext,
): Checked | Promise<Checked> {
  const type = assertionTypes.get(spec.type);
  if (!type) throw new Error(`assertion type ${spec.type} is not registered`);
  const options = { not: spec.not, ...(spec.threshold !== undefined && { threshold: spec.threshold }) };
  const end = (said: CheckResult): Checked => {
    const result = settle(type, spec, said);
    return { spec, type, result, detail: detailOf(spec, type, result) };
  };
  // The trial has failed, whatever a judge thinks of what is there: nobody is paid to say so.
  const said =
    type.asks && execution.error
      ? { passed: false, score: 0, message: 'nobody was asked, because the agent failed' }
      : checkIn(spec, type, execution, options, context);
  return said instanceof Promise ? said.then(end) : end(said);
}

/** Checks the turn that the spec asks for, or the whole. */
function checkIn(
  spec: AssertionSpec,
  type: AssertionType,
  execution: Execution,
  options: CheckOptions,
  context: GradeContext,
): CheckResult | Promise<CheckResult> {
  const { turn } = spec;
  if (turn === undefined) return checkAt(spec, type, execution, options, context);
  const played = turnOf(execution, turn);
  if (!played) return cannotTell(`turn ${turn} was not played`);
  const query = execution.turns?.[turn - 1]?.user ?? context.query;
  const told = (said: CheckResult): CheckResult => ({ ...said, message: `turn ${turn}: ${said.message}` });
  const said = checkAt(spec, type, played, options, { ...context, query });
  return said instanceof Promise ? said.then(told) : told(said);
}

/** Checks at the stage that the spec asks for: a text type reads that stage's text, where there is one. */
function checkAt(
  { value, stage }: AssertionSpec,
  type: AssertionType,
  execution: Execution,
  options: CheckOptions,
  context: GradeContext,
): CheckResult | Promise<CheckResult> {
  if (stage === undefined || type.readsText !== true) return type.check(value, execution, options, context);
  const text = textOf(stage, execution);
  if (text !== undefined) return type.check(value, { ...execution, message: text }, options, context);
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
  if (result.undecided || result.missing) return { ...result, passed: false, score: 0, confidence: 0 };
  const reached =
    type.threshold === 'score' && !type.readsThreshold && threshold !== undefined
      ? result.score >= threshold
      : result.passed;
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
    ...(result.missing && { missing: true }),
    ...(spec.metric !== undefined && { metric: spec.metric }),
    ...(spec.turn !== undefined && { turn: spec.turn }),
  };
}
