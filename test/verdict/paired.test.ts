import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookSchedule } from '../../src/compare/stats/looks.ts';
import type { Run } from '../../src/compare/stats/types.ts';
import { compareTrials } from '../../src/compare/compare.ts';
import { outcomeSchema } from '../../src/example/comparison-schema.ts';
import { decide } from '../../src/verdict/decide.ts';
import { decidePaired, pairedQuestion } from '../../src/verdict/paired.ts';
import { withPairedEvidence } from '../../src/verdict/paired-comparison.ts';
import { chanceToReject, detectableDrop } from '../../src/verdict/paired-power.ts';
import { inputOf, many, PAIRED, trialsOf, verdictOf } from '../fixtures/paired.ts';
import { variants } from '../fixtures/trials.ts';

const run = (success: boolean | null, over: Partial<Run> = {}): Run => ({
  success,
  tool: success,
  quality: success === null ? null : success ? 5 : 2,
  cost: success === null ? null : 0.012,
  latency: success === null ? null : 950,
  ...over,
});
const poolOf = (count: number, letters: string): ReadonlyMap<string, readonly Run[]> =>
  new Map(
    Array.from({ length: count }, (_, i) => [
      `s${i}`,
      [...letters].map((letter, t) =>
        run(letter === 'p', { cost: 0.01 + 0.001 * ((i + t) % 5), latency: 900 + 10 * t + i }),
      ),
    ]),
  );

describe('the policy paired', () => {
  it('rejects a large drop and says how large, what is allowed, and that chance does not explain it', () => {
    const verdict = verdictOf([...many(40, 'ppp', 'ppp'), ...many(20, 'ppp', 'fff')]);
    expect(verdict).toMatchObject({ policy: 'paired', recommendation: 'REJECT', winner: 'baseline' });
    expect(verdict.reasons[0]).toBe(
      'success fell from 100.0 % to 66.7 %: more than the 5 % allowed, and far more than chance explains',
    );
  });

  it('approves what is shown to be no worse, and says what was ruled out', () => {
    const verdict = verdictOf([...many(90, 'ppp', 'ppp'), ...many(10, 'pfp', 'ppf')]);
    expect(verdict).toMatchObject({ recommendation: 'APPROVE', winner: 'tie', regressionFailures: [] });
    expect(verdict.reasons[0]).toBe(
      'success stayed at 96.7 %: a drop of more than 10 points is very unlikely',
    );
  });

  it('is inconclusive where neither can be shown, with what it could see and what would settle it', () => {
    const verdict = verdictOf([...many(26, 'p', 'p'), ...many(2, 'p', 'f'), ...many(2, 'f', 'p')]);
    expect(verdict.recommendation).toBe('INCONCLUSIVE');
    expect(verdict.paired.undecidedBecause).toBe('not-enough-evidence');
    expect(verdict.reasons.slice(0, 2)).toEqual([
      'neither a real drop nor its absence could be shown',
      expect.stringMatching(
        /^30 scenarios can only see drops over \d+ points: add scenarios or run each of them more often$/,
      ),
    ]);
  });

  it('advises to fill a shallow pool, and only a shallow one', () => {
    const settled = (depth: number): string | undefined =>
      verdictOf([...many(14, '', 'p'), ...many(4, '', 'f')], {
        pool: poolOf(18, 'p'.repeat(depth - 1) + 'f'),
      }).reasons.find((reason) => reason.includes('can only see'));
    expect(settled(4)).toContain('or let the default branch collect 3 more runs of the baseline');
    expect(settled(9)).toContain('collect 1 more run of the baseline');
    expect(settled(10)).toContain('or run each of them more often');
  });

  it('gives no verdict over fewer than ten scenarios, but rejects a broken tagged one', () => {
    const few = verdictOf(many(5, 'ppp', 'fff'));
    expect(few).toMatchObject({
      recommendation: 'INCONCLUSIVE',
      paired: { undecidedBecause: 'too-few-scenarios' },
    });
    expect(few.reasons[0]).toContain('5 scenarios are too few');
    const tagged = verdictOf([...many(4, 'ppp', 'ppp'), ['Rpppppppppp', 'fffff']]);
    expect(tagged).toMatchObject({ recommendation: 'REJECT', regressionFailures: ['s4'] });
    expect(tagged.reasons).toEqual([
      '1 of 1 regression-tagged scenario is broken: so few passes in repeated attempts are no accident',
    ]);
  });

  it('cannot judge where nothing is on both sides', () => {
    for (const runs of [[], many(20, '', 'p'), many(20, 'p', '')]) {
      expect(decidePaired(inputOf(runs))).toEqual({
        kind: 'unjudged',
        reason: 'no scenario has a result on both sides',
      });
    }
  });

  it('cannot judge where more than 5 % of the candidate was lost, or what was lost could turn an approval', () => {
    expect(decidePaired(inputOf([...many(45, 'p', 'p'), ...many(5, 'p', '-')]))).toMatchObject({
      kind: 'unjudged',
      reason: expect.stringContaining('5 of 50 candidate trials were lost'),
    });
  });

  it('takes the stored runs of the baseline as its own, and tells their number and age', () => {
    const verdict = verdictOf([...many(60, '', 'p'), ...many(20, '', 'f')], {
      pool: poolOf(80, 'ppppp'),
      baseline: { oldestDays: 12, drift: { p: 0.4, drifted: false } },
    });
    expect(verdict.recommendation).toBe('REJECT');
    expect(verdict.paired.baseline).toEqual({
      depth: 5,
      stored: 400,
      oldestDays: 12,
      drift: { p: 0.4, drifted: false },
    });
  });

  it('counts earlier runs of the candidate before those of this job: a re-run appends and never starts over', () => {
    const before = new Map(Array.from({ length: 60 }, (_, i) => [`s${i}`, [run(i % 3 !== 0)]]));
    const input = inputOf(many(60, 'ppp', 'p'), { candidateBefore: before });
    expect(pairedQuestion(input).scenarios[0]?.candidate.map(({ success }) => success)).toEqual([
      false,
      true,
    ]);
    expect(decidePaired(input)).toMatchObject({ verdict: { recommendation: 'REJECT' } });
  });

  it('goes on with the retries of an earlier attempt', () => {
    const runs = [...many(30, 'ppp', 'p'), ['Rpppppppppp', 'f'] as const];
    const earlier = new Map([['s30', [run(false), run(false)]]]);
    expect(verdictOf(runs).recommendation).not.toBe('REJECT');
    expect(verdictOf(runs, { retriesBefore: earlier }).regressionFailures).toEqual(['s30']);
  });

  it('keeps retries of a tagged scenario out of every average', () => {
    const runs = [...many(30, 'ppp', 'p'), ['Rpppppppppp', 'fff'] as const];
    const trials = trialsOf(runs, (made, i) =>
      i === 30 && made.role === 'candidate' && made.trial > 1 ? { ...made, retry: true } : made,
    );
    const verdict = verdictOf(runs, { trials });
    expect(verdict).toMatchObject({ recommendation: 'REJECT', regressionFailures: ['s30'] });
    const success = verdict.paired.gates.find(({ gate }) => gate === 'success');
    expect(success?.candidate).toBeCloseTo(30 / 31, 12);
    const comparison = compareTrials(inputOf(runs).suite, trials, variants);
    expect(comparison.scenarios[30]?.candidate.trials).toBe(1);
  });

  it('stops at a look, saves the rest, and says how many', () => {
    const runs = [...many(25, 'ppppp', 'p'), ...many(25, 'ppppp', 'f'), ...many(50, 'ppppp', '')].map(
      // A drop that only the second look can be sure of.
      ([b, c], i) => [b, c === '' ? '' : i < 25 ? (i === 12 ? 'f' : 'p') : i % 2 === 0 ? 'f' : 'p'] as const,
    );
    const { recommendation, paired } = verdictOf(runs, { schedule: lookSchedule(100, 3), looksDone: 2 });
    expect(recommendation).toBe('REJECT');
    expect(paired).toMatchObject({ look: 2, looks: 6, trials: { spent: 50, planned: 300, saved: 250 } });
    expect(paired.unpaired).toEqual([]);
  });

  it('is inconclusive where a run ended between two looks', () => {
    const runs = [...many(25, 'ppppp', 'p'), ...many(75, 'ppppp', '')];
    const verdict = verdictOf(
      runs.map(([b, c], i) => [b, i === 12 && c ? 'f' : c] as const),
      {
        schedule: lookSchedule(100, 3),
        looksDone: 1,
      },
    );
    expect(verdict.paired.undecidedBecause).toBe('unfinished');
    expect(verdict.recommendation).toBe('INCONCLUSIVE');
  });

  it('tells latency and does not judge it where the sides ran at different times', () => {
    const slow = trialsOf(many(40, 'p', 'p'), (made) =>
      made.role === 'candidate' && made.execution
        ? { ...made, execution: { ...made.execution, latencyMs: (made.execution.latencyMs ?? 0) * 1.16 } }
        : made,
    );
    const state = (tau: number) =>
      verdictOf(many(40, 'p', 'p'), { trials: slow, tau }).paired.gates.find(({ gate }) => gate === 'latency')
        ?.state;
    expect(state(0)).toBe('worse');
    expect(state(0.1)).toBe('advisory');
  });

  it('follows margins and alpha of the gate', () => {
    const runs = [...many(80, 'ppp', 'ppp'), ...many(20, 'ppp', 'ffp')];
    const loose = { ...PAIRED, margins: { ...PAIRED.margins, success: 0.5, tool: 0.5, quality: 0.5 } };
    expect(verdictOf(runs).recommendation).toBe('REJECT');
    expect(verdictOf(runs, { gate: loose }).recommendation).toBe('APPROVE');
    const bound = (alpha: number) =>
      verdictOf(runs, { gate: { ...PAIRED, alpha } }).paired.gates.find(({ gate }) => gate === 'success')
        ?.bound ?? 0;
    expect(bound(0.001)).toBeGreaterThan(bound(0.02));
  });

  it('survives the results file and the store unchanged', () => {
    for (const runs of [many(12, 'ppp', 'fff'), many(5, 'p', 'p'), many(120, 'ppp', 'ppp')]) {
      const outcome = decidePaired(inputOf(runs));
      expect(outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
    }
  });

  it('is chosen by the gate, and needs the trials', () => {
    const input = inputOf([...many(40, 'ppp', 'ppp'), ...many(20, 'ppp', 'fff')]);
    const comparison = compareTrials(input.suite, input.trials, variants);
    expect(decide(comparison, PAIRED, input)).toEqual(decidePaired(input));
    expect(() => decide(comparison, PAIRED)).toThrow('the policy paired judges trials');
  });
});

describe('what broke, by evidence', () => {
  const finding = (baseline: string, candidate: string) => {
    const { paired } = verdictOf([...many(12, 'ppp', 'ppp'), [baseline, candidate]]);
    const { finding: what, flaky } = paired.scenarios[12] ?? {};
    return `${what}${flaky ? ', flaky' : ''}`;
  };

  it.each([
    ['ppp', 'fff', 'broken'],
    ['ppppp', 'ff', 'broken'],
    ['pppppppppp', 'f', 'watched'],
    ['p', 'f', 'watched'],
    ['ppp', 'ffp', 'watched'],
    ['pfp', 'fff', 'watched, flaky'],
    ['ppp', 'ppf', 'passing, flaky'],
    ['ppp', 'ppp', 'passing'],
    ['fff', 'fff', 'failing'],
    ['fff', 'ppp', 'fixed'],
    ['f', 'p', 'passing'],
  ])('%s → %s is %s', (baseline, candidate, told) => {
    expect(finding(baseline, candidate)).toBe(told);
  });

  it('puts stored runs, intervals and findings into the comparison, and twice is once', () => {
    const input = inputOf([...many(60, '', 'p'), ...many(20, '', 'ff')], { pool: poolOf(80, 'ppppp') });
    const outcome = decidePaired(input);
    const raw = compareTrials(input.suite, input.trials, variants);
    const seen = withPairedEvidence(raw, outcome);
    expect(raw.counts).toMatchObject({ paired: 0, broken: 0 });
    expect(seen.counts).toMatchObject({ paired: 80, broken: 20, watched: 0 });
    expect(seen.metrics.success).toMatchObject({ baseline: 1, candidate: 0.75, delta: -0.25 });
    const [low = 0, high = 0] = seen.metrics.success.interval ?? [];
    expect(low).toBeLessThan(-0.25);
    expect(high).toBeGreaterThan(-0.25);
    expect(withPairedEvidence(seen, outcome)).toEqual(seen);
  });
});

describe('the power that is told', () => {
  const design = { scenarios: 100, candidateRuns: 3, baselineRuns: 5, alpha: 0.012 };

  it('is what simulation finds: 92 % for 10 points at 100 scenarios, 5 stored runs and 3 passes', () => {
    const question = { design, rate: 0.8, margin: 0.04 };
    expect(chanceToReject(question, 0.1)).toBeCloseTo(0.92, 2);
    expect(chanceToReject(question, 0.15)).toBeGreaterThan(0.995);
  });

  it('never promises to find a drop that the margin allows', () => {
    const perfect = { design: { ...design, variance: 0 }, rate: 1, margin: 0.05 };
    expect(chanceToReject(perfect, 0.04)).toBeLessThan(0.5);
    expect(detectableDrop(perfect)).toBeGreaterThan(0.05);
  });

  it('is a chance for every design', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(5),
        fc.nat(10),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scenarios, candidateRuns, baselineRuns, rate, drop) => {
          const question = {
            design: { scenarios, candidateRuns, baselineRuns, alpha: 0.012 },
            rate,
            margin: 0.05 * rate,
          };
          const chance = chanceToReject(question, drop);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          expect(detectableDrop(question)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('any data', () => {
  const letters = fc.array(fc.constantFrom('p', 'f', '-'), { maxLength: 4 }).map((list) => list.join(''));
  const scenarios = fc.array(fc.tuple(fc.constantFrom('', 'R'), letters, letters), { maxLength: 40 });

  it('gives a verdict or says that it cannot judge, without a number that is none', () => {
    fc.assert(
      fc.property(scenarios, (list) => {
        const outcome = decidePaired(inputOf(list.map(([tag, b, c]) => [tag + b, c] as const)));
        expect(outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
        if (outcome.kind === 'judged') expect(outcome.verdict.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('never rejects the better of two sides for success when they are swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 40 }), fc.nat(40), (n, bad) => {
        const broken = Math.min(n, bad);
        const runs = [...many(broken, 'ppp', 'fff'), ...many(n - broken, 'ppp', 'ppp')];
        const swapped = runs.map(([b, c]) => [c, b] as const);
        if (verdictOf(runs).recommendation === 'REJECT')
          expect(verdictOf(swapped).recommendation).not.toBe('REJECT');
      }),
      { numRuns: 20 },
    );
  });
});
