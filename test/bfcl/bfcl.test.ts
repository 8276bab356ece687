import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CASES, pythonCases, type BfclCase } from './cases.ts';
import { judgeAll, loadCases, type Judged } from './judge.ts';
import { MUTATIONS } from './mutations.ts';

// Without the leaderboard's cases beside the repository there is nothing to judge.
describe.skipIf(!existsSync(CASES))('the Berkeley function-calling cases', () => {
  let cases: readonly BfclCase[];
  let judged: readonly Judged[];
  beforeAll(async () => {
    cases = pythonCases();
    judged = judgeAll(cases, await loadCases(cases));
  });

  it('all become scenarios', () => {
    expect(cases).toHaveLength(1920);
    expect(new Set(judged.map(({ id }) => id)).size).toBe(1920);
  });

  it.each(MUTATIONS.map(({ name, accepted }) => [name, accepted ? 'pass' : 'fail'] as const))(
    'with %s %s, as the rules of the leaderboard say',
    (name) => {
      const these = judged.filter(({ mutation }) => mutation === name);
      expect(these.length).toBeGreaterThan(5);
      expect(these.filter(({ accepted, passed }) => accepted !== passed)).toEqual([]);
    },
  );
});
