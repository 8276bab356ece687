import { binomialCdf } from './binomial.ts';
import { baselineAt, outcomes } from './looks.ts';
import type { ScenarioRuns } from './types.ts';

/** A tagged scenario is tried at most so often. */
export const MOST_ATTEMPTS = 5;
const LEAST_BASELINE_RUNS = 3;
const LEAST_RATE = 0.8;
const MOST_RATE = 0.95;
const CLEARING_PASSES = 2;

/**
 * `passed`: at the first attempt · `cleared`: failed first, then passed twice · `broken`: its passes are too few for
 * chance · `pending`: another attempt is due · `watched`: five attempts decide nothing · `quarantined`: the baseline
 * is too flaky or too short for a gate of its own; the aggregate judges it.
 */
export type RegressionState = 'passed' | 'cleared' | 'broken' | 'pending' | 'watched' | 'quarantined';

export interface RegressionResult {
  readonly id: string;
  readonly state: RegressionState;
  readonly attempts: number;
  readonly passes: number;
  readonly baselinePasses: number;
  readonly baselineRuns: number;
  /** P(so few passes or fewer) at the baseline's rate; null where the scenario is new or quarantined. */
  readonly p: number | null;
}

/** The baseline's pass rate, shrunk by half a pass and half a failure and never surer than 95 %. */
export function expectedRate(baselinePasses: number, baselineRuns: number): number {
  return Math.min(MOST_RATE, (baselinePasses + 0.5) / (baselineRuns + 1));
}

/** At least three baseline runs, and a rate of at least 80 %. */
export function isEligible(baselinePasses: number, baselineRuns: number): boolean {
  return baselineRuns >= LEAST_BASELINE_RUNS && expectedRate(baselinePasses, baselineRuns) >= LEAST_RATE;
}

/**
 * Judges one tagged scenario by its attempts in order; those after the decision do not count. `level` is the error
 * that this one scenario may spend: alpha × the gate's weight / number of eligible scenarios.
 */
export function judgeAttempts(
  scenario: {
    readonly id: string;
    readonly baselinePasses: number;
    readonly baselineRuns: number;
    /** The baseline ran and all of it was lost: unknown is not new. */
    readonly baselineLost?: boolean;
  },
  results: readonly boolean[],
  level: number,
): RegressionResult {
  const { baselinePasses, baselineRuns, baselineLost = false } = scenario;
  const isNew = baselineRuns === 0 && !baselineLost;
  const rate = expectedRate(baselinePasses, baselineRuns);
  const known = { id: scenario.id, baselinePasses, baselineRuns };
  if (!isNew && !isEligible(baselinePasses, baselineRuns)) {
    const passes = results.filter(Boolean).length;
    return { ...known, state: 'quarantined', attempts: results.length, passes, p: null };
  }
  let passes = 0;
  let p: number | null = isNew ? null : 1;
  const tried = results.slice(0, MOST_ATTEMPTS);
  for (const [i, passed] of tried.entries()) {
    const attempts = i + 1;
    if (passed) passes++;
    if (!isNew) p = binomialCdf(passes, attempts, rate);
    const at = { ...known, attempts, passes, p };
    if (passed && attempts === 1) return { ...at, state: 'passed' };
    // Nothing is expected of a scenario without a history but that it can pass at all.
    if (passes >= (isNew ? 1 : CLEARING_PASSES)) return { ...at, state: 'cleared' };
    const broken = p === null ? attempts === MOST_ATTEMPTS : p <= level;
    if (broken) return { ...at, state: 'broken' };
  }
  const state = tried.length < MOST_ATTEMPTS ? 'pending' : 'watched';
  return { ...known, state, attempts: tried.length, passes, p };
}

/**
 * The gate of the scenarios tagged `regression`. Attempts of a scenario: its first candidate run, its retries, then its
 * further runs of the first `passes` passes; lost runs are no attempts. `error` is the gate's share of alpha.
 */
export function regressionGate(
  scenarios: readonly ScenarioRuns[],
  passes: number,
  error: number,
): RegressionResult[] {
  const tagged = scenarios.filter(({ regression }) => regression);
  const counts = tagged.map((scenario) => {
    const baseline = baselineAt(scenario, passes);
    return {
      scenario,
      id: scenario.id,
      baselinePasses: baseline.filter(({ success }) => success === true).length,
      baselineRuns: outcomes(baseline),
      baselineLost: baseline.length > 0 && outcomes(baseline) === 0,
    };
  });
  const eligible = counts.filter((count) => isEligible(count.baselinePasses, count.baselineRuns)).length;
  return counts.map(({ scenario, ...known }) =>
    judgeAttempts(known, attemptsOf(scenario, passes), error / Math.max(1, eligible)),
  );
}

function attemptsOf({ candidate, retries = [] }: ScenarioRuns, passes: number): boolean[] {
  const seen = candidate.slice(0, passes);
  return [...seen.slice(0, 1), ...retries, ...seen.slice(1)]
    .map(({ success }) => success)
    .filter((success) => success !== null);
}
