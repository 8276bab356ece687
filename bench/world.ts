import type { GradedTrial } from '../src/run/types.ts';
import type { Scenario } from '../src/scenario/types.ts';
import { shuffled, type Random } from '../src/base/random.ts';
import { isEligible, judgeAttempts, MOST_ATTEMPTS } from '../src/compare/stats/regression.ts';
import type { Run, ScenarioRuns } from '../src/compare/stats/types.ts';

/** A simulated suite and what the candidate does to it. */
export interface WorldOptions {
  readonly scenarios: number;
  /** Baseline runs a scenario. */
  readonly depth: number;
  /** Candidate runs a scenario. */
  readonly passes: number;
  /** Points (0–1) by which the candidate's mean success rate is lower. */
  readonly drop: number;
  /**
   * How a drop is spread. `broken` (the standard): some scenarios lose everything and the rest nothing, as where a prompt
   * forgets a rule or a tool call is skipped. `shifted`: every scenario moves by as much on the logit scale. `scaled`:
   * every scenario loses the same share, the shape that is hardest to see.
   */
  readonly shape?: 'broken' | 'shifted' | 'scaled';
  /**
   * Which tenth of the scenarios is tagged regression: `reliable` ones, as who tags a scenario has seen it pass;
   * or `any`, flaky ones too.
   */
  readonly tagged?: 'reliable' | 'any';
  /** Nothing is stored: the baseline runs beside the candidate, pass by pass and in the same hours. `depth` is `passes`. */
  readonly beside?: boolean;
}

const MEAN = 0.8;
const CONCENTRATION = 2;
const TAGGED_SHARE = 0.1;
const RELIABLE = 0.95;
/** Standard deviation of a whole run's mean log latency. */
const BETWEEN_RUNS = 0.1;

/** A standard normal number (Box & Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A gamma number of the given shape (Marsaglia & Tsang 2000). */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

function beta(random: Random): number {
  const a = gamma(MEAN * CONCENTRATION, random);
  return a / (a + gamma((1 - MEAN) * CONCENTRATION, random));
}

/** Moves a rate on the logit scale. */
function shifted(rate: number, by: number): number {
  if (rate <= 0 || rate >= 1) return rate;
  return 1 / (1 + Math.exp(by - Math.log(rate / (1 - rate))));
}

/** The shift by which these rates fall by `drop` on average; found by bisection. */
function shiftOf(rates: readonly number[], drop: number): number {
  const meanAt = (by: number): number => meanOf(rates.map((rate) => shifted(rate, by)));
  const aim = meanOf(rates) - drop;
  let [low, high] = [0, 20];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (meanAt(middle) > aim) low = middle;
    else high = middle;
  }
  return low;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The candidate's rates: on average exactly `drop` lower than the baseline's, in this very suite. */
function worse(
  rates: readonly number[],
  drop: number,
  shape: NonNullable<WorldOptions['shape']>,
  random: Random,
): readonly number[] {
  if (drop === 0) return rates;
  if (shape === 'scaled') return rates.map((rate) => rate * (1 - drop / meanOf(rates)));
  if (shape === 'shifted') {
    const by = shiftOf(rates, drop);
    return rates.map((rate) => shifted(rate, by));
  }
  let left = drop * rates.length;
  const after = [...rates];
  // The last one loses what is left to lose.
  for (const index of shuffled([...rates.keys()], random)) {
    const lost = Math.min(left, rates[index] ?? 0);
    after[index] = (rates[index] ?? 0) - lost;
    left -= lost;
  }
  return after;
}

/**
 * Quality and tools follow success as the grader has them in the demo's recording: 5 and right where a trial passes,
 * 1.2 ± 0.9 and right one time in ten where it fails. Cost and latency are log-normal, and every twentieth run is dear
 * and slow.
 */
function draw(
  rate: number,
  scenario: { cost: number; latency: number; quality: number },
  shift: number,
  random: Random,
): Run {
  const success = random() < rate;
  const tail = random() < 0.05 ? 1 + 2 * random() : 1;
  const quality = success ? 5 : 1.2 + scenario.quality + 0.9 * normal(random);
  return {
    success,
    tool: success || random() < 0.1,
    quality: Math.round(Math.min(5, Math.max(0, quality)) * 100) / 100,
    cost: scenario.cost * Math.exp(0.25 * normal(random)) * tail,
    latency: scenario.latency * Math.exp(0.3 * normal(random) + shift) * tail,
  };
}

/** One suite with the runs of both sides and the retries that its tagged scenarios ask for. */
export function world(options: WorldOptions, random: Random): ScenarioRuns[] {
  const { scenarios, depth, passes, drop, shape = 'broken', tagged: who = 'reliable', beside } = options;
  const between = beside ? 0 : BETWEEN_RUNS;
  const baselineShifts = Array.from({ length: depth }, () => between * normal(random));
  const candidateShift = between * normal(random);
  let tags = Math.floor(scenarios * TAGGED_SHARE);
  const rates = Array.from({ length: scenarios }, () => beta(random));
  const lowered = worse(rates, drop, shape, random);
  const made = rates.map((rate, i) => {
    const after = lowered[i] ?? rate;
    const own = {
      cost: Math.exp(Math.log(0.03) + 0.7 * normal(random)),
      latency: Math.exp(Math.log(2500) + 0.5 * normal(random)),
      quality: 0.3 * normal(random),
    };
    const baseline = baselineShifts.map((shift) => draw(rate, own, shift, random));
    const candidate = Array.from({ length: passes }, () => draw(after, own, candidateShift, random));
    const more = Array.from({ length: MOST_ATTEMPTS - 1 }, () => draw(after, own, candidateShift, random));
    const tagged = (who === 'any' || rate >= RELIABLE) && tags-- > 0;
    return { id: `s${i}`, baseline, candidate, more, tagged };
  });
  const counts = made.map(({ baseline }) => baseline.filter(({ success }) => success).length);
  const eligible = made.filter(({ tagged }, i) => tagged && isEligible(counts[i] ?? 0, depth)).length;
  return made.map(({ more, tagged, ...runs }, i) => {
    const scenario = beside ? { ...runs, baselineBefore: 0 } : runs;
    if (!tagged) return scenario;
    const attempts = [...scenario.candidate.slice(0, 1), ...more].map(({ success }) => success === true);
    const asked = { id: scenario.id, baselinePasses: counts[i] ?? 0, baselineRuns: depth };
    const needed = judgeAttempts(asked, attempts, (0.02 * 0.1) / Math.max(1, eligible));
    const retries = needed.state === 'quarantined' ? [] : more.slice(0, needed.attempts - 1);
    return { ...scenario, regression: true, retries };
  });
}

/** The same runs as the records that the policy `thresholds` reads: the first `passes` runs of either side. */
export function asTrials(scenarios: readonly ScenarioRuns[], passes: number): GradedTrial[] {
  return scenarios.flatMap(({ id, baseline, candidate }) =>
    (['baseline', 'candidate'] as const).flatMap((role) =>
      (role === 'baseline' ? baseline : candidate).slice(0, passes).map((run, i): GradedTrial => ({
        scenarioId: id,
        role,
        trial: i + 1,
        attempts: 1,
        startedAt: '2026-01-01T00:00:00.000Z',
        wallMs: 1,
        execution: {
          message: '',
          toolsUsed: [],
          toolCalls: [],
          tokenUsage: null,
          costUsd: run.cost,
          latencyMs: run.latency ?? 0,
          stages: null,
        },
        validation: {
          passed: run.success === true,
          confidence: 1,
          quality: run.quality,
          toolCorrect: run.tool,
          details: [],
        },
      })),
    ),
  );
}

/** The suite's scenarios as records. */
export function asScenarios(scenarios: readonly ScenarioRuns[]): Scenario[] {
  return scenarios.map(({ id, regression }) => ({
    id,
    query: '',
    tags: regression ? ['regression'] : [],
    fixtures: {},
    assertions: [],
    place: { file: 'simulated' },
    hash: id,
  }));
}
