import * as z from 'zod';
import type { Execution, ToolCall } from '../agent/types.ts';
import type { JsonObject } from '../base/json.ts';
import type { MatchMode } from '../base/json-match.ts';
import { unmet, type Comparing } from './expected-value.ts';
import { matchesGlob } from './glob.ts';
import { operatorProblem } from './operator.ts';
import type { CheckResult } from './types.ts';
import { quote } from './quote.ts';
import { jsonObject, oneOf } from './value.ts';

/** Most tool calls of one execution that are compared pair by pair. */
const CALLS_LIMIT = 1_000;
const NAME_LIMIT = 200;

const short = (what: string) =>
  z
    .string(`expected ${what}`)
    .min(1, `expected ${what}`)
    .max(NAME_LIMIT, `expected at most ${NAME_LIMIT} characters`);

export const toolName = short('a tool name');
export const toolPattern = short('a tool name, `*` and `?` allowed');

/** `name` is exact, `pattern` knows `*` and `?`; one of them. */
export const toolSelector = { name: toolName.optional(), pattern: toolPattern.optional() };

export interface ToolSelector {
  readonly name?: string | undefined;
  readonly pattern?: string | undefined;
}

/** True where exactly one of `name` and `pattern` is given. */
export const selectsOne = ({ name, pattern }: ToolSelector): boolean =>
  (name === undefined) !== (pattern === undefined);
export const SELECTS_ONE = 'expected one of "name" and "pattern"';

/** A bare text is a pattern, as in promptfoo. */
export const selectorOf = (value: string | ToolSelector): ToolSelector =>
  typeof value === 'string' ? { pattern: value } : value;

/** Arguments that a call must have: JSON with operators, how further ones count, and how texts are compared. */
export const expectedArgs = {
  args: jsonObject
    .superRefine((value, context) => {
      const message = operatorProblem(value);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .optional(),
  mode: z.enum(['partial', 'exact'], 'expected partial or exact').optional(),
  compare: z.enum(['exact', 'lenient'], 'expected exact or lenient').optional(),
};

export interface ExpectedCall extends ToolSelector {
  readonly args?: JsonObject | undefined;
  readonly mode?: MatchMode | undefined;
  readonly compare?: Comparing | undefined;
}

/** A call as it is expected: a bare text is a pattern. */
export const expectedCall = oneOf(
  [toolPattern, z.strictObject({ ...toolSelector, ...expectedArgs }).refine(selectsOne, SELECTS_ONE)],
  'expected a tool name or { name | pattern, args, mode, compare }',
);

/** True where the call is of the tool and has the arguments. Arguments that are no JSON object match no expectation. */
export function fits(wanted: ExpectedCall | undefined, made: ToolCall | undefined): boolean {
  if (wanted === undefined || made === undefined || !selects(wanted, made)) return false;
  if (wanted.args === undefined) return true;
  const how = { mode: wanted.mode ?? 'partial', compare: wanted.compare ?? 'exact' } as const;
  const actual = argumentsOf(made);
  return actual !== undefined && unmet(actual, wanted.args, how).length === 0;
}

export function selects({ name, pattern }: ToolSelector, call: ToolCall): boolean {
  return name !== undefined ? call.name === name : matchesGlob(call.name, pattern ?? '*');
}

export const labelOf = ({ name, pattern }: ToolSelector): string => name ?? pattern ?? '*';

/** Arguments as an object; undefined where the model said something that is none, which equals no expectation. */
export function argumentsOf(call: ToolCall): ToolCall['arguments'] | undefined {
  return call.status === 'invalid' ? undefined : call.arguments;
}

/** An undecided result where there are more calls than are compared pair by pair, else undefined. */
export function tooManyCalls({ toolCalls }: Execution): CheckResult | undefined {
  if (toolCalls.length <= CALLS_LIMIT) return undefined;
  const message = `cannot tell: ${toolCalls.length} tool calls, at most ${CALLS_LIMIT} are compared`;
  return { passed: false, score: 0, undecided: true, message };
}

/** `"refund" at least 1 time`, for messages. */
export function rangeText(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && min === max) return `exactly ${min}`;
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return max !== undefined ? `at most ${max}` : `at least ${min ?? 0}`;
}

/** Share of a wanted range that a count reaches: below `min` count/min, above `max` max/count, inside 1. */
export function rangeScore(seen: number, min: number | undefined, max: number | undefined): number {
  if (min !== undefined && seen < min) return seen / min;
  return max !== undefined && seen > max ? max / seen : 1;
}

export const quoteTool = (selector: ToolSelector): string => quote(labelOf(selector), 60);
