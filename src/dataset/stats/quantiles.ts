/** Two values of one bucket differ by at most this share of their middle. */
export const QUANTILE_ERROR = 0.01;

const GROWTH = (1 + QUANTILE_ERROR) / (1 - QUANTILE_ERROR);
const LOG_GROWTH = Math.log(GROWTH);
/** What is smaller is counted as 0: a thousandth of a millisecond, where milliseconds are counted. */
const LEAST = 1e-3;
/** What is larger is no measurement, and is counted as this: thirty years of milliseconds. */
const MOST = 1e12;

/**
 * Quantiles of numbers from 0 up, none of which are kept. Buckets grow by 2 %, so that a quantile is at most 1 % off
 * (DDSketch: Masson, Rim, Lee, VLDB 2019), and there are at most 1,730 of them whatever is added.
 */
export interface Quantiles {
  add(value: number): void;
  /** The value below which a share `q` of all lies, nearest rank; null of none. */
  at(q: number): number | null;
}

export function createQuantiles(): Quantiles {
  const buckets = new Map<number, number>();
  let count = 0;
  return {
    add(value) {
      const bucket = value < LEAST ? -Infinity : Math.ceil(Math.log(Math.min(value, MOST)) / LOG_GROWTH);
      buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
      count++;
    },
    at(q) {
      if (count === 0) return null;
      let left = Math.max(1, Math.ceil(q * count));
      for (const bucket of [...buckets.keys()].sort((a, b) => a - b)) {
        left -= buckets.get(bucket) ?? 0;
        // The middle of a bucket, by share: (1 − error) x its upper end.
        if (left <= 0) return bucket === -Infinity ? 0 : GROWTH ** bucket * (1 - QUANTILE_ERROR);
      }
      return null;
    },
  };
}
