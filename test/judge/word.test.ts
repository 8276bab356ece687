import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/assertion/judge/word.ts';

const VERDICTS = resolve('../shared/data/judge/verdicts.dev.jsonl.gz');

describe('a verdict in a judge’s own words', () => {
  it.each([
    'satisfied',
    'compliant',
    'PASS',
    'yes',
    'Yes.',
    '"correct"',
    'Satisfactory',
    1,
    '1',
    true,
    ' ok ',
  ])('%s passes', (said) => {
    expect(verdictOf(said)).toBe(true);
  });

  it.each([
    'not satisfied',
    'non-compliant',
    'FAIL',
    'no',
    'Incorrect',
    0,
    '0',
    false,
    'un-satisfied',
    'Not_Met',
  ])('%s fails', (said) => {
    expect(verdictOf(said)).toBe(false);
  });

  it.each([
    'perhaps',
    '',
    'not',
    'pass or fail',
    'partially satisfied',
    2,
    -1,
    '-1',
    null,
    undefined,
    [],
    {},
    NaN,
    '__proto__',
  ])('%s is no verdict', (said) => {
    expect(verdictOf(said)).toBeUndefined();
  });

  it.skipIf(!existsSync(VERDICTS))('is known for all of 200 recorded verdicts', () => {
    const words = gunzipSync(readFileSync(VERDICTS))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { verdict: string }).verdict);
    expect(words).toHaveLength(200);
    expect(words.filter((word) => verdictOf(word) === undefined)).toEqual([]);
  });
});
