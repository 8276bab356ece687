import * as z from 'zod';
import type { ToolCall } from '../agent/types.ts';
import { fits, quoteTool, selectorOf, tooManyCalls, expectedCall, type ExpectedCall } from './call.ts';
import { longestCommon, maximumMatching } from './matching.ts';
import { listed, quote, show } from './quote.ts';
import type { AssertionType } from './type.ts';
import { LIST_LIMIT } from './value.ts';

const calls = z.array(expectedCall).max(LIST_LIMIT, `expected at most ${LIST_LIMIT} calls`);
const value = z
  .strictObject({
    mode: z
      .enum(['strict', 'unordered', 'subset', 'superset'], 'expected strict, unordered, subset or superset')
      .optional(),
    calls: calls.optional(),
    anyOf: z
      .array(calls)
      .min(1, 'expected at least one list of calls')
      .max(20, 'expected at most 20 lists')
      .optional(),
  })
  .refine((given) => given.calls !== undefined || given.anyOf !== undefined, 'expected "calls" or "anyOf"')
  .refine(
    ({ mode, calls: only, anyOf = [] }) =>
      mode !== 'superset' || [...(only ? [only] : []), ...anyOf].every((way) => way.length > 0),
    'expected at least one call: "superset" of none matches every run',
  );

type Mode = 'strict' | 'unordered' | 'subset' | 'superset';

/** Same calls in the same order; calls of one planner turn are parallel, so among them the order is free. */
function sameOrder(wanted: readonly ExpectedCall[], made: readonly ToolCall[]): boolean {
  if (wanted.length !== made.length) return false;
  let start = 0;
  while (start < made.length) {
    let end = start + 1;
    while (end < made.length && made[end]?.step === made[start]?.step) end++;
    const from = start;
    const size = end - from;
    if (maximumMatching(size, size, (w, m) => fits(wanted[from + w], made[from + m])) < size) return false;
    start = end;
  }
  return true;
}

/** 0–1, and 1 only where the calls match. strict and unordered: F1; subset: precision; superset: recall. */
function scoreOf(mode: Mode, wanted: readonly ExpectedCall[], made: readonly ToolCall[]): number {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const pair = (w: number, m: number): boolean => fits(wanted[w], made[m]);
  const both = wanted.length + made.length;
  if (mode === 'strict') {
    if (sameOrder(wanted, made)) return 1;
    return share(2 * longestCommon(wanted.length, made.length, pair), both);
  }
  const matched = maximumMatching(wanted.length, made.length, pair);
  if (mode === 'subset') return share(matched, made.length);
  return mode === 'superset' ? share(matched, wanted.length) : share(2 * matched, both);
}

const HOW: Readonly<Record<Mode, string>> = {
  strict: 'in this order and no others',
  unordered: 'in any order and no others',
  subset: 'at most',
  superset: 'at least',
};

const labels = (list: readonly ExpectedCall[]): string =>
  listed(list, (one) => (one.args === undefined ? quoteTool(one) : `${quoteTool(one)} ${show(one.args)}`));

export const trajectoryMatch: AssertionType<z.infer<typeof value>> = {
  type: 'trajectory:match',
  summary:
    'The tool calls are these: `strict` order, `unordered` (default), a `subset` or a `superset`; `anyOf` holds further right ways. Score: F1 of the matched calls.',
  example: '{ mode: unordered, calls: [lookup_order, { name: issue_refund, args: { order_id: 123 } }] }',
  value,
  threshold: 'score',
  stage: 'planner',
  aboutTools: true,
  check(given, execution, { not }) {
    const many = tooManyCalls(execution);
    if (many) return many;
    const { toolCalls } = execution;
    const mode = given.mode ?? 'unordered';
    const ways = [...(given.calls ? [given.calls] : []), ...(given.anyOf ?? [])].map((way) =>
      way.map((one): ExpectedCall => selectorOf(one)),
    );
    let score = -1;
    let nearest: readonly ExpectedCall[] = [];
    for (const way of ways) {
      const reached = scoreOf(mode, way, toolCalls);
      if (reached > score) [score, nearest] = [reached, way];
    }
    const others = ways.length > 1 ? ` (the nearest of ${ways.length} ways)` : '';
    const withArgs = nearest.some((one) => one.args !== undefined);
    const seen = listed(toolCalls, (made) =>
      withArgs ? `${quote(made.name, 60)} ${show(made.arguments)}` : quote(made.name, 60),
    );
    const message = `the agent must ${not ? 'not ' : ''}call ${HOW[mode]} ${labels(nearest)}${others}; it called ${seen}`;
    return { passed: score === 1, score, message };
  },
};
