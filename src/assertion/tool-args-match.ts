import * as z from 'zod';
import type { ToolCall } from '../agent/types.ts';
import type { JsonObject } from '../base/json.ts';
import {
  argumentsOf,
  expectedArgs,
  quoteTool,
  selects,
  selectsOne,
  SELECTS_ONE,
  toolPattern,
  toolSelector,
} from './call.ts';
import { matchesGlob } from './glob.ts';
import { matchesJson } from '../base/json-match.ts';
import { unmet, type Matching } from './expected-value.ts';
import { quote, show } from './quote.ts';
import type { AssertionType } from './type.ts';
import { jsonObject, LIST_LIMIT } from './value.ts';

const value = z
  .strictObject({
    ...toolSelector,
    ...expectedArgs,
    /** promptfoo's other name for `args`. */
    arguments: expectedArgs.args,
    /** Arguments that are left out of the comparison. */
    ignore: z.union([toolPattern, z.array(toolPattern).max(LIST_LIMIT)]).optional(),
    /** Arguments that may also stand there with just this value. */
    defaults: jsonObject.optional(),
  })
  .refine(selectsOne, SELECTS_ONE)
  .refine((given) => (given.args === undefined) !== (given.arguments === undefined), 'expected "args"');

type Value = z.infer<typeof value>;

/** Share of the arguments of one call that are as expected: of the expected ones, in `exact` mode of all. */
function share(call: ToolCall, expected: JsonObject, how: Matching, given: Value): number {
  const actual = argumentsOf(call);
  if (actual === undefined) return 0;
  const ignored = typeof given.ignore === 'string' ? [given.ignore] : (given.ignore ?? []);
  const counts = (key: string): boolean => !ignored.some((pattern) => matchesGlob(key, pattern));
  const isDefault = (key: string): boolean =>
    given.defaults !== undefined &&
    Object.hasOwn(given.defaults, key) &&
    matchesJson(actual[key], given.defaults[key], 'exact');
  const wrong = new Set(
    unmet(actual, expected, how).filter(
      (key) => counts(key) && (Object.hasOwn(expected, key) || !isDefault(key)),
    ),
  );
  // An argument that may be left out, and is, is nothing that could be right or wrong.
  const wanted = Object.keys(expected).filter(
    (key) => counts(key) && (Object.hasOwn(actual, key) || wrong.has(key)),
  );
  const further = [...wrong].filter((key) => !Object.hasOwn(expected, key));
  const all = wanted.length + further.length;
  return all === 0 ? 1 : (all - wrong.size) / all;
}

export const toolArgsMatch: AssertionType<Value> = {
  type: 'trajectory:tool-args-match',
  summary:
    'A call of this tool has these arguments: further ones are free (`partial`, default) or not (`exact`). Score: the share right at the best call.',
  example: '{ name: issue_refund, args: { order_id: 123 }, mode: partial }',
  value,
  threshold: 'score',
  stage: 'planner',
  aboutTools: true,
  check(given, { toolCalls }, { not }) {
    const expected = given.args ?? given.arguments ?? {};
    const mode = given.mode ?? 'partial';
    const how: Matching = { mode, compare: given.compare ?? 'exact' };
    const calls = toolCalls.filter((call) => selects(given, call));
    let score = 0;
    let best: ToolCall | undefined;
    for (const call of calls) {
      const reached = share(call, expected, how, given);
      if (best === undefined || reached > score) [score, best] = [reached, call];
      if (score === 1) break;
    }
    const seen = !best
      ? 'it never did'
      : best.status === 'invalid'
        ? `it said ${quote(best.argumentsText ?? '')}, which is no JSON object`
        : `its ${calls.length > 1 ? `nearest of ${calls.length} calls` : 'call'} has ${show(best.arguments)}`;
    const which = mode === 'exact' ? 'exactly the arguments' : 'the arguments';
    const message = `the agent must ${not ? 'not ' : ''}call ${quoteTool(given)} with ${which} ${show(expected)}; ${seen}`;
    return { passed: score === 1, score, message };
  },
};
