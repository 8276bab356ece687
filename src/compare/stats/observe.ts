import type { ValuePair } from './label-swap.ts';
import { baselineAt } from './looks.ts';
import type { GateName, Look, Run, ScenarioRuns } from './types.ts';

/** A gate's values on both sides, over the scenarios that have any on both. */
export interface Observed {
  readonly pairs: readonly ValuePair[];
  /** A name a pair, where any scenario of the suite has a cluster; a scenario without one is its own. */
  readonly clusters: readonly string[] | undefined;
}

/** Amounts beyond these are no measurement, and their ratios no numbers. */
const [LEAST_AMOUNT, MOST_AMOUNT] = [1e-100, 1e100];
/** So many equal latencies and no other are a placeholder, not a measurement. */
const PLACEHOLDER_RUNS = 5;

const VALUES: Readonly<Record<GateName, (run: Run) => number | null>> = {
  success: ({ success }) => (success === null ? null : Number(success)),
  tool: ({ success, tool }) => (success === null || tool === null ? null : Number(tool)),
  quality: ({ success, quality }) => (success === null ? null : finite(quality)),
  cost: ({ success, cost }) => (success === null ? null : finite(cost)),
  latency: ({ success, latency }) =>
    success === null || latency === null || !(latency > 0) ? null : finite(latency),
};

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** The values of `gate` after `look`: the baseline runs that it sees, and each scenario's first `look.runs` candidate runs. */
export function observe(scenarios: readonly ScenarioRuns[], gate: GateName, look: Look): Observed {
  const value = VALUES[gate];
  const clustered = scenarios.some(({ cluster }) => cluster !== undefined);
  const pairs: ValuePair[] = [];
  const clusters: string[] = [];
  for (const scenario of scenarios.slice(0, look.scenarios)) {
    const baseline = present(baselineAt(scenario, look.runs), value);
    const candidate = present(scenario.candidate.slice(0, look.runs), value);
    if (baseline.length === 0 || candidate.length === 0) continue;
    pairs.push({ baseline, candidate });
    // A prefix keeps a scenario's id from meeting the name of a cluster.
    clusters.push(scenario.cluster === undefined ? `s ${scenario.id}` : `c ${scenario.cluster}`);
  }
  return { pairs, clusters: clustered ? clusters : undefined };
}

function present(runs: readonly Run[], value: (run: Run) => number | null): number[] {
  const values: number[] = [];
  for (const run of runs) {
    const found = value(run);
    if (found !== null) values.push(found);
  }
  return values;
}

/** Why `gate` cannot be judged on these values, in plain words; undefined where it can. */
export function whyUnknown(gate: GateName, { pairs, clusters }: Observed): string | undefined {
  if (pairs.length === 0) return 'no scenario has a value on both sides';
  if (gate !== 'cost' && gate !== 'latency') return undefined;
  if (pairs.length < 2) return 'only one scenario has a value on both sides';
  if (clusters && new Set(clusters).size < 2) return 'all scenarios belong to one cluster';
  const sides = [pairs.flatMap(({ baseline }) => baseline), pairs.flatMap(({ candidate }) => candidate)];
  if (gate === 'cost' && sides.some((values) => values.every((value) => value <= 0)))
    return 'a side costs nothing at all, so its price is unknown';
  const absurd = (value: number): boolean =>
    Math.abs(value) > MOST_AMOUNT || (value !== 0 && Math.abs(value) < LEAST_AMOUNT);
  if (sides.some((values) => values.some(absurd))) return 'a side reports an amount that cannot be real';
  if (gate === 'latency' && sides.some(isPlaceholder)) return 'a side reports the same latency for every run';
  return undefined;
}

function isPlaceholder(values: readonly number[]): boolean {
  return values.length >= PLACEHOLDER_RUNS && values.every((value) => value === values[0]);
}
