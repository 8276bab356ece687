import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Execution, ToolCall } from '../../src/agent/types.ts';
import type { AssertionSet, GradeContext } from '../../src/assertion/types.ts';
import type { Json, JsonObject } from '../../src/base/json.ts';
import { gradeNow } from '../../src/assertion/grade.ts';
import { matchesGlob } from '../../src/assertion/glob.ts';
import { maximumMatching } from '../../src/assertion/matching.ts';
import { shorten } from '../../src/base/text.ts';
import { assertionTypes } from '../../src/assertion/registry.ts';
import { call, execution, spec } from './material.ts';

/** At least one value of every type, in both forms. */
const SET: AssertionSet = { threshold: 0.5, weight: 1, place: { file: 's.yml' }, path: 'assert[9]' };

const everything = [
  spec('equals', { a: [1] }),
  spec('equals', 'x'),
  spec('contains', 'x'),
  spec('icontains', 'x'),
  spec('contains-any', ['x', 'y']),
  spec('contains-all', 'x,y'),
  spec('starts-with', 'x'),
  spec('regex', '(x|y)+z'),
  spec('is-json'),
  spec('is-json', { type: 'array', items: { $ref: '#' }, uniqueItems: true }),
  spec('analysis-contains', { a: { b: 1 } }),
  spec('trajectory:match', { mode: 'strict', calls: ['a', { name: 'b', args: { id: { x: 1 } } }] }),
  spec('trajectory:match', { mode: 'superset', anyOf: [[{ pattern: '*', args: {} }], ['x']] }),
  spec('trajectory:tool-used', { pattern: '*a*', min: 1, max: 3 }),
  spec('trajectory:tool-args-match', { pattern: '*', args: { id: { x: 1 } }, mode: 'exact' }),
  spec('trajectory:tool-sequence', ['a', 'b*']),
  spec('trajectory:step-count', { max: 2 }),
  spec('icontains-any', ['x', 'y']),
  spec('icontains-all', 'x,y'),
  spec('contains-json'),
  spec('contains-json', { type: 'array', items: { $ref: '#' } }),
  spec('word-count', { min: 1, max: 3 }),
  spec('levenshtein', 'x'.repeat(1_000)),
  spec('rouge-n', 'x y z'),
  spec('bleu', ['x y z', 'a b']),
  spec('is-refusal'),
  spec('no-pii', { allow: ['a@example.com'] }),
  spec('trajectory:match', {
    calls: [{ pattern: '*', args: { id: { $anyOf: ['x'] } }, compare: 'lenient' }],
  }),
  spec('trajectory:step-status', { pattern: '*', status: 'error', message: '*x*' }),
  spec('trajectory:tool-set', ['a', 'b*']),
  spec('tool-call-f1', ['a', 'b']),
  ...['clarify', 'retry', 'fallback', 'graceful_fail'].map((way) => spec('trajectory:recovery', way)),
  spec('is-valid-openai-tools-call'),
  spec('is-valid-openai-function-call'),
  spec('is-valid-function-call'),
  spec('contains', 'x', { set: SET }),
  spec('trajectory:tool-used', 'x', { set: SET }),
  spec('javascript', 'output.length > 3'),
  spec('cost', 1),
  spec('latency', 1),
].flatMap((one) => [one, { ...one, not: true }]);

const CONTEXT: GradeContext = {
  query: '',
  definitions: [
    { name: 'a', parameters: { type: 'object', properties: { id: { type: 'object' } } } },
    { name: '__proto__' },
  ],
  tools: {},
  signal: AbortSignal.abort(),
};

const UNRULY = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const within = (value: number, most: number): boolean => value >= 0 && value <= most;

/** What is wrong with the grade of an execution; it never throws. */
function faults(of: Execution): readonly string[] {
  const { details, quality } = gradeNow(everything, of, CONTEXT);
  return [
    ...details.filter(({ score }) => !within(score, 1)).map(({ type }) => `${type} score`),
    ...details.filter(({ confidence }) => !within(confidence, 1)).map(({ type }) => `${type} confidence`),
    ...details.filter(({ message }) => UNRULY.test(message)).map(({ message }) => `unruly: ${message}`),
    ...details.filter(({ message }) => !message.isWellFormed()).map(({ message }) => `halved: ${message}`),
    ...details.filter(({ message }) => message.length > 2_002).map(({ type }) => `${type} is long`),
    ...(quality === null || within(quality, 5) ? [] : ['quality']),
  ];
}

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constant('\ud800'));
const toolCall: fc.Arbitrary<ToolCall> = fc.record({
  name: fc.oneof(fc.constantFrom('a', 'b', '__proto__', ''), text),
  arguments: fc.dictionary(
    fc.oneof(fc.constantFrom('id', '__proto__', 'constructor'), text),
    fc.jsonValue(),
  ) as fc.Arbitrary<JsonObject>,
  argumentsText: text,
  status: fc.constantFrom('ok', 'error', 'invalid'),
  durationMs: fc.double(),
  step: fc.nat(3),
});

describe('a hostile execution', () => {
  it('covers every registered type that asks nobody', () => {
    const alone = [...assertionTypes.values()].filter(({ asks }) => !asks).map(({ type }) => type);
    expect(new Set(everything.map(({ type }) => type))).toEqual(new Set(alone));
  });

  it('never makes a check throw, and every message is one short line', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.json()),
        fc.array(toolCall, { maxLength: 6 }),
        fc.record({
          costUsd: fc.option(fc.double()),
          latencyMs: fc.option(fc.double()),
          analysis: fc.oneof(text, fc.json()),
        }),
        (message, calls, further) => {
          expect(faults(execution(message, calls, further))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('may nest 10,000 levels deep', () => {
    let deep: Json = 1;
    for (let i = 0; i < 10_000; i++) deep = i % 2 ? { x: deep } : [deep];
    const nested = `${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`;
    expect(
      faults(
        execution(nested, [call('a', { id: deep }), call('b', { id: { x: deep } })], { analysis: nested }),
      ),
    ).toEqual([]);
  });

  it('may be huge: 2 million characters, 20,000 calls, 20,000 arguments', () => {
    const args = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i]));
    const calls = [call('b', args), ...Array.from({ length: 20_000 }, () => 'a')];
    expect(faults(execution('a'.repeat(2_000_000), calls))).toEqual([]);
    expect(
      faults(execution('a'.repeat(900_000), [call('b', args)], { analysis: '🙂'.repeat(100_000) })),
    ).toEqual([]);
  });

  it('cannot move a sentence, a line or a direction', () => {
    const [detail] = gradeNow(
      [spec('contains', 'x')],
      execution('one\n::error::two\u202e\u2028\u0007\ud83d'),
    ).details;
    expect(detail?.message).toBe(
      String.raw`the answer must contain "x"; it says "one\n::error::two\u202e\u2028\u0007\ud83d"`,
    );
  });

  it('is cut on code points', () => {
    expect(shorten('🙂🙂🙂', 2)).toBe('🙂🙂…');
    expect(shorten('🙂🙂', 2)).toBe('🙂🙂');
  });
});

describe('matching', () => {
  it('agrees with a pattern made from the glob', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', '.', '(');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }),
        fc.array(fc.constantFrom('a', 'b', '.', '('), { maxLength: 8 }),
        (pattern, name) => {
          const source = pattern
            .map((one) => (one === '*' ? '.*' : one === '?' ? '.' : one.replace(/[.(]/, '\\$&')))
            .join('');
          expect(matchesGlob(name.join(''), pattern.join(''))).toBe(
            new RegExp(`^${source}$`).test(name.join('')),
          );
        },
      ),
    );
  });

  it('is as large as the best of all pairings', () => {
    const best = (edges: readonly (readonly boolean[])[], row: number, used: ReadonlySet<number>): number => {
      const left = edges[row];
      if (!left) return 0;
      const taken = left.flatMap((ok, r) =>
        ok && !used.has(r) ? [1 + best(edges, row + 1, new Set([...used, r]))] : [],
      );
      return Math.max(best(edges, row + 1, used), ...taken);
    };
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { maxLength: 5 }),
        (edges) => {
          expect(maximumMatching(edges.length, 4, (l, r) => edges[l]?.[r] ?? false)).toBe(
            best(edges, 0, new Set()),
          );
        },
      ),
    );
  });
});
