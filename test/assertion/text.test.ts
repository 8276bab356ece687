import { describe, expect, it } from 'vitest';
import { check, execution, refusal, spec } from './material.ts';

describe('text assertions', () => {
  // type, value, answer, passed, score
  it.each<[string, unknown, string, boolean, number]>([
    ['equals', 'Done.', 'Done.', true, 1],
    ['equals', 'Done.', 'done.', false, 0],
    ['equals', 42, '42', true, 1],
    ['equals', { a: 1, b: [2] }, '{"b":[2],"a":1.0}', true, 1],
    ['equals', { a: 1 }, '{"a":1,"b":2}', false, 0],
    ['equals', { a: 1 }, '{"a":"1"}', false, 0],
    ['equals', { a: 1 }, 'no JSON', false, 0],
    ['not-equals', { a: 1 }, 'no JSON', true, 1],
    ['contains', 'refund', 'Your refund is on its way', true, 1],
    ['contains', 'refund', 'Your Refund', false, 0],
    ['contains', 42, 'order 42', true, 1],
    ['not-contains', 'refund', 'nothing', true, 1],
    ['not-contains', 'refund', 'a refund', false, 0],
    ['icontains', 'REFUND', 'Your Refund', true, 1],
    ['icontains', 'straße', 'STRASSE', false, 0],
    ['contains-any', ['refund', 'credit'], 'store credit', true, 1],
    ['contains-any', 'refund, credit', 'store credit', true, 1],
    ['contains-any', '"refund, full", credit', 'refund', false, 0],
    ['contains-any', '"refund, full", credit', 'refund, full', true, 1],
    ['not-contains-any', ['refund', 'credit'], 'store credit', false, 0],
    ['contains-all', ['refund', '5 days'], 'refund in 5 days', true, 1],
    ['contains-all', ['refund', '5 days'], 'refund', false, 0.5],
    ['contains-all', [5, 'days'], '5 days', true, 1],
    ['not-contains-all', ['refund', '5 days'], 'refund', true, 1],
    ['starts-with', 'Yes', 'Yes, of course', true, 1],
    ['starts-with', 'Yes', 'Oh Yes', false, 0],
    ['not-starts-with', 'Yes', 'Oh Yes', true, 1],
    ['regex', '\\d{3}-\\d{2}-\\d{4}', 'SSN 123-45-6789.', true, 1],
    ['regex', '^order', 'my order', false, 0],
    ['regex', '(?i:ORDER) #\\d+', 'order #12', true, 1],
    ['not-regex', '\\d{3}', 'none', true, 1],
    ['is-json', undefined, '{"id":1}', true, 1],
    ['is-json', undefined, 'null', true, 1],
    ['is-json', undefined, 'text {"id":1}', false, 0],
    ['is-json', { type: 'object', required: ['id'] }, '{"id":1}', true, 1],
    ['is-json', { type: 'object', required: ['id'] }, '{}', false, 0],
    ['is-json', false, '{}', false, 0],
    ['not-is-json', { type: 'object', required: ['id'] }, '{}', true, 1],
    ['not-is-json', undefined, '{}', false, 0],
  ])('%s %j of %j: %s', (type, value, answer, passed, score) => {
    const detail = check(spec(type, value), execution(answer));
    expect({ passed: detail.passed, score: detail.score }).toEqual({ passed, score });
    expect(detail).toMatchObject({ type, confidence: 1 });
  });

  it('lets a threshold pass a partial score', () => {
    const values = ['a', 'b', 'c', 'd'];
    expect(check(spec('contains-all', values, { threshold: 0.75 }), execution('abc')).passed).toBe(true);
    expect(check(spec('contains-all', values, { threshold: 0.75 }), execution('ab')).passed).toBe(false);
  });

  it('looks into the analysis as text and as JSON members', () => {
    const of = execution('', [], { analysis: '{"outcome":"pass","reward":1}' });
    expect(check(spec('analysis-contains', { outcome: 'pass' }), of).passed).toBe(true);
    expect(check(spec('analysis-contains', { outcome: 'fail' }), of).passed).toBe(false);
    expect(check(spec('analysis-contains', 'outcome'), of).passed).toBe(true);
    expect(check(spec('analysis-contains', 'outcome'), execution('outcome')).passed).toBe(false);
  });
});

describe('a schema of is-json', () => {
  it('knows draft-07 by its name and 2020-12 otherwise', () => {
    const draft7 = { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }] };
    expect(check(spec('is-json', draft7), execution('["a"]')).passed).toBe(true);
    expect(check(spec('is-json', draft7), execution('[1]')).passed).toBe(false);
    expect(check(spec('is-json', { prefixItems: [{ type: 'string' }] }), execution('[1]')).passed).toBe(
      false,
    );
  });

  it('may carry the same $id in two scenarios', () => {
    const schema = () => ({ $id: 'https://example.org/order', type: 'object' });
    expect(check(spec('is-json', schema()), execution('{}')).passed).toBe(true);
    expect(check(spec('is-json', schema()), execution('{}')).passed).toBe(true);
  });

  it('keeps two patterns apart', () => {
    const schema = { properties: { a: { pattern: '^a$' }, b: { pattern: '^b$' } } };
    expect(check(spec('is-json', schema), execution('{"a":"a","b":"b"}')).passed).toBe(true);
    expect(check(spec('is-json', schema), execution('{"a":"a","b":"a"}')).passed).toBe(false);
  });

  it.each([
    ['date', '2026-02-28', '2026-02-30'],
    ['date-time', '2026-02-28T10:00:00Z', '2026-02-28 10h'],
    ['email', 'a@b.example', 'a b'],
    ['uri', 'https://example.org/a', 'example'],
    ['uuid', '0e984725-c51c-4bf4-9960-e1c80e27aba0', '0e98'],
    ['time', '10:00:00Z', '10'],
  ])('checks the format %s', (format, good, bad) => {
    const one = spec('is-json', { type: 'string', format });
    expect(check(one, execution(JSON.stringify(good))).passed).toBe(true);
    expect(check(one, execution(JSON.stringify(bad))).passed).toBe(false);
  });

  it.each<[unknown, RegExp]>([
    ['{}', /expected a JSON Schema: an object, true or false/],
    [{ type: 'objekt' }, /expected a JSON Schema: .*type/],
    [{ requierd: ['id'] }, /unknown keyword: "requierd"/],
    [{ type: 'string', format: 'fancy' }, /unknown format "fancy"/],
    [{ pattern: '(' }, /expected a JSON Schema: .*[Ii]nvalid regular expression/],
    [{ $ref: 'https://example.org/other' }, /can't resolve reference/],
    [{ $async: true, type: 'object' }, /asynchronous/],
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, /no schema with key or ref/],
  ])('is refused when it is loaded: %j', (schema, message) => {
    expect(refusal('is-json', schema)).toMatch(message);
  });
});

describe('values of text assertions', () => {
  it.each<[string, unknown, RegExp]>([
    ['contains', '', /not empty/],
    ['contains', undefined, /a text or number/],
    ['contains', ['a'], /a text or number/],
    ['contains', 'x'.repeat(10_001), /at most 10000 characters/],
    ['contains-all', [], /at least one text/],
    ['contains-all', ' , ', /at least one text/],
    ['contains-all', [''], /not empty/],
    ['contains-any', Array.from({ length: 101 }, () => 'a'), /at most 100/],
    ['regex', '(', /expected a JavaScript regular expression: Invalid regular expression/],
    ['regex', 'x'.repeat(1_001), /at most 1000 characters/],
    ['equals', undefined, /JSON value/],
    ['equals', Number.NaN, /JSON value/],
    ['cost', 0, /above 0/],
    ['latency', 'fast', /number above 0/],
  ])('refuse %s %j', (type, value, message) => {
    expect(refusal(type, value)).toMatch(message);
  });
});
