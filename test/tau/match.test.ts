import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeNow } from '../../src/assertion/grade.ts';
import { spec } from '../assertion/material.ts';
import { executionOf } from './convert.ts';
import { AIRLINE, readRows } from './rows.ts';

/** How often a match of the benchmark's expected calls says what the database's end state said. */
function agreement(mode: string): Record<string, number> {
  const counts = { rightPass: 0, wrongFail: 0, wrongPass: 0, rightFail: 0 };
  for (const row of readRows(AIRLINE).filter(({ system }) => system === 'gpt-4o/tool-calling')) {
    const calls = row.expected_calls.map(({ name, arguments: args }) => ({ name, args }));
    // A superset of no calls is what every conversation is, so nobody can write it as an assertion.
    const vacuous = mode === 'superset' && calls.length === 0;
    const passed = vacuous || gradeNow([spec('trajectory:match', { mode, calls })], executionOf(row)).passed;
    if (row.pass === 1) counts[passed ? 'rightPass' : 'wrongFail']++;
    else counts[passed ? 'wrongPass' : 'rightFail']++;
  }
  return counts;
}

// The expected calls leave most look-ups out, so modes that forbid further calls fail most conversations that
// passed. `superset` fails those that skipped an expected call without effect, for instance `calculate`.
describe.skipIf(!existsSync(AIRLINE))('trajectory:match on 200 recorded conversations', () => {
  it.each<[string, Record<string, number>]>([
    ['strict', { rightPass: 12, wrongFail: 72, wrongPass: 0, rightFail: 116 }],
    ['unordered', { rightPass: 12, wrongFail: 72, wrongPass: 0, rightFail: 116 }],
    ['subset', { rightPass: 21, wrongFail: 63, wrongPass: 17, rightFail: 99 }],
    ['superset', { rightPass: 58, wrongFail: 26, wrongPass: 19, rightFail: 97 }],
  ])('%s agrees with the recorded outcome this often', (mode, counts) => {
    expect(agreement(mode)).toEqual(counts);
  });
});
