import { normalQuantile } from './normal-quantile.ts';
import { normalDensity, normalSf } from './normal.ts';
import { gaussLegendre } from './quadrature.ts';

/** Beyond so many standard deviations the process is never found. */
const REACH = 9;
/** Nodes for each standard deviation of the step between two looks: the error is far below 1e-9. */
const NODES_PER_STEP = 6;

/** The sub-density of the process after a look, over those who were not stopped. */
interface Survivors {
  readonly places: Float64Array;
  /** Density × quadrature weight at each place. */
  readonly masses: Float64Array;
}

/**
 * Upper one-sided group-sequential bounds: the c_j with which Brownian motion, observed at information fractions
 * t_1 < t_2 < … <= 1 as z_j, first exceeds its bound at look j with probability cumulative_j − cumulative_{j−1}.
 * Found by recursive integration of the density of those not yet stopped (Armitage, McPherson & Rowe, J. R. Stat. Soc.
 * A 132, 1969) with error spent as Lan & DeMets (Biometrika 70, 1983) allow: at any looks whatsoever.
 * `cumulative` must increase and end below 1.
 */
export function sequentialBounds(fractions: readonly number[], cumulative: readonly number[]): number[] {
  const bounds: number[] = [];
  let survivors: Survivors | undefined;
  let [time, spent] = [0, 0];
  fractions.forEach((fraction, look) => {
    const share = (cumulative[look] ?? spent) - spent;
    const step = Math.sqrt(fraction - time);
    const scale = Math.sqrt(fraction);
    const bound = survivors ? crossing(survivors, scale, step, share) : -normalQuantile(share);
    bounds.push(bound);
    const next = fractions[look + 1];
    if (next === undefined) return;
    survivors = advance(survivors, bound * scale, scale, step, Math.sqrt(next - fraction));
    [time, spent] = [fraction, cumulative[look] ?? spent];
  });
  return bounds;
}

/** The bound that the survivors exceed with probability `share` after a step: Newton's method inside a bracket. */
function crossing({ places, masses }: Survivors, scale: number, step: number, share: number): number {
  let [low, high] = [-8, 38];
  let bound = -normalQuantile(Math.min(share, 0.5));
  for (let turn = 0; turn < 200; turn++) {
    let [above, slope] = [0, 0];
    for (let i = 0; i < places.length; i++) {
      const distance = (bound * scale - (places[i] ?? 0)) / step;
      const mass = masses[i] ?? 0;
      above += mass * normalSf(distance);
      slope += mass * normalDensity(distance);
    }
    if (above > share) low = bound;
    else high = bound;
    const newton = bound + ((above - share) * step) / (slope * scale);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - bound) < 1e-11) return next;
    bound = next;
  }
  return bound;
}

/** Density of those who stay below `limit` after a step, on nodes that are close enough for the `following` step. */
function advance(
  before: Survivors | undefined,
  limit: number,
  scale: number,
  step: number,
  following: number,
): Survivors {
  const floor = -REACH * scale;
  const half = Math.max(limit - floor, scale) / 2;
  const order = Math.min(
    2000,
    Math.max(64, Math.ceil((half * 2 * NODES_PER_STEP) / Math.min(step, following))),
  );
  const { nodes, weights } = gaussLegendre(order);
  const places = nodes.map((node) => limit - half + half * node);
  const density = (place: number): number => {
    if (!before) return normalDensity(place / scale) / scale;
    let sum = 0;
    for (let i = 0; i < before.places.length; i++) {
      const distance = (place - (before.places[i] ?? 0)) / step;
      if (distance < REACH && distance > -REACH) sum += (before.masses[i] ?? 0) * normalDensity(distance);
    }
    return sum / step;
  };
  return { places, masses: places.map((place, i) => density(place) * half * (weights[i] ?? 0)) };
}
