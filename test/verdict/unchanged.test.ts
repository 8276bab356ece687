import { describe, expect, it } from 'vitest';
import { compareTrials } from '../../src/compare/compare.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import { decide } from '../../src/verdict/decide.ts';
import { decideByThresholds } from '../../src/verdict/thresholds.ts';
import { rejectsUnchanged } from '../../src/verdict/unchanged.ts';
import { inputOf, many, PAIRED, trialsOf, type Runs } from '../fixtures/paired.ts';
import { variants } from '../fixtures/trials.ts';

const { margins } = PAIRED;
const share = (runs: readonly Runs[], trials: readonly GradedTrial[] = trialsOf(runs)): number | null =>
  rejectsUnchanged(inputOf(runs).suite, trials, margins, { seed: 'a' });

const NOISY = [...many(15, 'ppp', 'ppp'), ...many(15, 'pfp', 'fpf')];

describe('how often the thresholds reject an unchanged candidate', () => {
  it('is often on a small noisy suite, and the same for the same seed', () => {
    expect(share(NOISY)).toBeGreaterThan(0.2);
    expect(share(NOISY)).toBe(share(NOISY));
  });

  it('rises when a flaky scenario is tagged, because it has to pass every time', () => {
    const tagged = NOISY.map(([b, c], i): Runs => [i > 26 ? `R${b}` : b, c]);
    expect(share(tagged)).toBeGreaterThan(share(NOISY) ?? 1);
  });

  it('is null where no pair ran', () => {
    expect(share(many(5, 'p', '-'))).toBeNull();
    expect(share([])).toBeNull();
  });

  it('judges a deal by the rule itself: where every deal is the same, so is the verdict', () => {
    const same = trialsOf(many(20, 'pp', 'pp'), (made) =>
      made.execution ? { ...made, execution: { ...made.execution, costUsd: 0.01, latencyMs: 1000 } } : made,
    );
    const comparison = compareTrials(inputOf(many(20, 'pp', 'pp')).suite, same, variants);
    expect(decideByThresholds(comparison, margins).recommendation).toBe('REJECT');
    expect(share(many(20, 'pp', 'pp'), same)).toBe(1);
  });

  it('stands in the verdict of the thresholds where trials are given, and changes nothing else of it', () => {
    const input = inputOf(NOISY);
    const comparison = compareTrials(input.suite, input.trials, variants);
    const gate = { ...PAIRED, policy: 'thresholds' } as const;
    const plain = decide(comparison, gate);
    const told = decide(comparison, gate, input);
    if (plain.kind !== 'judged' || told.kind !== 'judged') throw new Error('not judged');
    const { rejectsUnchanged: often, ...rest } = told.verdict;
    expect(rest).toEqual(plain.verdict);
    expect(often).toBe(rejectsUnchanged(input.suite, input.trials, margins, { seed: input.seed }));
  });
});
