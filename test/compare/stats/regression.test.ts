import { describe, expect, it } from 'vitest';
import { driftTest } from '../../../src/compare/stats/drift.ts';
import { isEligible, judgeAttempts, regressionGate } from '../../../src/compare/stats/regression.ts';
import { sequentialVerdict } from '../../../src/compare/stats/sequential.ts';
import { many, runs, scenario } from './material.ts';

const judge = (attempts: string, baseline = 'ppppp', level = 0.002) =>
  judgeAttempts(
    {
      id: 'a',
      baselinePasses: baseline.replaceAll('f', '').length,
      baselineRuns: baseline.length,
    },
    Array.from(attempts, (letter) => letter === 'p'),
    level,
  );

describe('a scenario tagged regression', () => {
  it('is eligible with three baseline runs at 80 % or more', () => {
    expect(isEligible(2, 2)).toBe(false);
    expect(isEligible(3, 3)).toBe(true);
    expect(isEligible(4, 5)).toBe(false);
    expect(isEligible(9, 10)).toBe(true);
  });

  it('is done at a first pass, whatever comes after', () => {
    expect(judge('pffff')).toMatchObject({ state: 'passed', attempts: 1 });
  });

  it('wants another attempt after a failure, and is cleared by two passes', () => {
    expect(judge('f')).toMatchObject({ state: 'pending', attempts: 1 });
    expect(judge('fp').state).toBe('pending');
    expect(judge('fpp')).toMatchObject({ state: 'cleared', passes: 2 });
  });

  it('is broken once its failures are beyond chance: a dead one after four calls among forty', () => {
    expect(judge('fff')).toMatchObject({ state: 'broken', attempts: 3 });
    expect(judge('fff', 'ppppp', 0.002 / 40).state).toBe('pending');
    expect(judge('ffff', 'ppppp', 0.002 / 40)).toMatchObject({ state: 'broken', attempts: 4 });
  });

  it('is watched where five attempts decide nothing', () => {
    expect(judge('ffffp', 'ppp', 1e-9).state).toBe('watched');
  });

  it('is left to the aggregate where its baseline is flaky', () => {
    expect(judge('fffff', 'ppfpf')).toMatchObject({ state: 'quarantined', p: null });
  });

  it('without a history breaks only by five failures of five', () => {
    expect(judge('ffff', '').state).toBe('pending');
    expect(judge('fffff', '').state).toBe('broken');
    expect(judge('ffffp', '').state).toBe('cleared');
  });

  it('counts lost runs as no attempts', () => {
    const [result] = regressionGate(
      [scenario('a', 'ppppp', 'x', { regression: true, retries: runs('xf') })],
      1,
      0.002,
    );
    expect(result).toMatchObject({ state: 'pending', attempts: 1 });
  });

  it('rejects by itself, even among too few scenarios for an aggregate', () => {
    const scenarios = [
      ...many(4, 'ppppp', 'p'),
      scenario('dead', 'ppppp', 'f', { regression: true, retries: runs('fff') }),
    ];
    const verdict = sequentialVerdict({ scenarios, schedule: [{ scenarios: 5, runs: 1 }] });
    expect(verdict).toMatchObject({ verdict: 'REJECT', reasons: ['regression'] });
    expect(verdict.regression).toMatchObject([{ id: 'dead', state: 'broken' }]);
  });

  it('that never ran withholds the approval', () => {
    const scenarios = [...many(100, 'ppppp', 'p'), scenario('lost', 'ppppp', 'x', { regression: true })];
    const verdict = sequentialVerdict({ scenarios, schedule: [{ scenarios: 101, runs: 1 }] });
    expect(verdict).toMatchObject({ undecidedBecause: 'missing-data', recommendation: null });
  });

  it('whose baseline was lost is not taken for a new one, of which nothing is known to have passed', () => {
    const stateOf = (baseline: string) => {
      const tagged = scenario('tagged', baseline, 'f', { regression: true, retries: runs('ffff') });
      const scenarios = [...many(30, 'ppppp', 'p'), tagged];
      return sequentialVerdict({ scenarios, schedule: [{ scenarios: 31, runs: 1 }] }).regression[0]?.state;
    };
    expect(stateOf('')).toBe('broken');
    expect(stateOf('x')).toBe('quarantined');
    expect(stateOf('xxx')).toBe('quarantined');
  });

  it('keeps its retries out of the aggregate', () => {
    const scenarios = many(30, 'ppppp', 'p').map((one) => ({
      ...one,
      regression: true,
      retries: runs('ffff'),
    }));
    const verdict = sequentialVerdict({ scenarios, schedule: [{ scenarios: 30, runs: 1 }] });
    expect(verdict.log[0]?.gates[0]).toMatchObject({ gate: 'success', candidate: 1 });
  });
});

describe('drift of the baseline', () => {
  const stratum = (before: number, after: number) => ({
    baselinePasses: before,
    baselineRuns: 5,
    candidatePasses: after,
    candidateRuns: 1,
  });

  it('is found in either direction', () => {
    expect(driftTest(Array.from({ length: 20 }, () => stratum(5, 0))).drifted).toBe(true);
    expect(driftTest(Array.from({ length: 20 }, () => stratum(0, 1))).drifted).toBe(true);
  });

  it('is not seen where nothing changed or nothing is common', () => {
    expect(driftTest(Array.from({ length: 20 }, () => stratum(5, 1)))).toMatchObject({
      p: 1,
      drifted: false,
    });
    expect(driftTest([])).toEqual({ p: 1, drifted: false, scenarios: 0 });
  });
});
