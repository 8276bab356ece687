import type { PrepareOptions } from './options.ts';
import { remaining, type Measure, type Roll } from './roll.ts';

/** With fewer values nobody knows what is usual. */
const LEAST_VALUES = 10;
/** Makes the median absolute deviation of a normal distribution its standard deviation: 1 / 1.4826. */
const MAD_FACTOR = 0.6745;
/** The same for the mean absolute deviation: sqrt(pi / 2). */
const MEAN_FACTOR = 1.253314;

/** The middle of the values and how far they stray. */
export interface Usual {
  readonly center: number;
  /** Standard deviations of a normal distribution. 0: all values are equal. */
  readonly spread: number;
}

/**
 * The median, and the spread from the median absolute deviation (Iglewicz and Hoaglin 1993, How to Detect and Handle
 * Outliers); where more than half of the values are equal that is 0, and the mean absolute deviation stands in for it.
 * Null for fewer than 10 values.
 */
export function usualOf(values: readonly number[]): Usual | null {
  if (values.length < LEAST_VALUES) return null;
  const center = middle(values);
  const strays = values.map((value) => Math.abs(value - center));
  const mad = middle(strays);
  if (mad > 0) return { center, spread: mad / MAD_FACTOR };
  return { center, spread: (MEAN_FACTOR * strays.reduce((sum, stray) => sum + stray, 0)) / strays.length };
}

/** How unusual a value is: (x - median) / spread; 0 where nothing strays. */
export function robustZ(value: number, { center, spread }: Usual): number {
  return spread === 0 ? 0 : (value - center) / spread;
}

function middle(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/**
 * Removes what is unusual by length, latency or quality. Lengths and latencies count by their logarithm, since both are
 * skewed; of quality only what is low is unusual, and nothing where `minQuality` says what is good enough, or where pairs want what is bad. What a person
 * approved or edited stays.
 */
export function removeOutliers(roll: Roll, { outliers, minQuality, pairs }: PrepareOptions): void {
  if (outliers === null) return;
  const measures: readonly Measure[] = [
    'length',
    'latency',
    ...(minQuality === undefined && !pairs ? (['quality'] as const) : []),
  ];
  const found = measures.flatMap((measure) => {
    const usual = usualOf(known(roll, measure));
    return usual ? [{ measure, usual }] : [];
  });
  for (const row of remaining(roll)) {
    if (roll.reviewedAt(row) === 1) continue;
    const first = found.find(({ measure, usual }) => {
      const z = robustZ(scaled(roll.valueAt(row, measure), measure), usual);
      return measure === 'quality' ? z < -outliers : Math.abs(z) > outliers;
    });
    if (first) roll.remove(row, `outlier-${first.measure}`);
  }
}

function known(roll: Roll, measure: Measure): number[] {
  const values: number[] = [];
  for (const row of remaining(roll)) {
    const value = roll.valueAt(row, measure);
    if (!Number.isNaN(value)) values.push(scaled(value, measure));
  }
  return values;
}

function scaled(value: number, measure: Measure): number {
  return measure === 'quality' ? value : Math.log1p(value);
}
