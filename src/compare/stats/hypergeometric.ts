import { choose, logChoose } from './gamma.ts';

/** Probabilities of `from`, `from` + 1, … successes; every other number has probability 0. */
export interface CountDistribution {
  readonly from: number;
  readonly probabilities: readonly number[];
}

/**
 * The hypergeometric distribution: how many of `successes` among `population` fall into a random sample of `sample`.
 * Exact in doubles up to a population of 50, by log-gamma above.
 */
export function hypergeometric(population: number, successes: number, sample: number): CountDistribution {
  const from = Math.max(0, sample - (population - successes));
  const to = Math.min(sample, successes);
  const failures = population - successes;
  const probability = (x: number): number =>
    population <= 50
      ? (choose(successes, x) * choose(failures, sample - x)) / choose(population, sample)
      : Math.exp(logChoose(successes, x) + logChoose(failures, sample - x) - logChoose(population, sample));
  return { from, probabilities: Array.from({ length: to - from + 1 }, (_, i) => probability(from + i)) };
}
