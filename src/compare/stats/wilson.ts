import { normalQuantile } from './normal-quantile.ts';

export type Interval = readonly [low: number, high: number];

/** Score interval of a pass rate, `passes` of `runs` (Wilson, JASA 22, 1927). Without runs everything is possible. */
export function wilson(passes: number, runs: number, confidence = 0.95): Interval {
  if (runs < 1) return [0, 1];
  const z = normalQuantile(0.5 + confidence / 2);
  const rate = passes / runs;
  const scale = 1 + (z * z) / runs;
  const centre = (rate + (z * z) / (2 * runs)) / scale;
  const half = (z * Math.sqrt((rate * (1 - rate)) / runs + (z * z) / (4 * runs * runs))) / scale;
  return [passes === 0 ? 0 : Math.max(0, centre - half), passes === runs ? 1 : Math.min(1, centre + half)];
}
