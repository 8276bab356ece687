import { hypergeometric, type CountDistribution } from './hypergeometric.ts';

/** Pass counts of one scenario. Runs without an outcome are not counted. */
export interface Stratum {
  readonly baselinePasses: number;
  readonly baselineRuns: number;
  readonly candidatePasses: number;
  readonly candidateRuns: number;
}

export interface StratifiedTest {
  /** The candidate's passes over all strata that both sides ran. */
  readonly passes: number;
  /** P(as few passes or fewer), one-sided: small where the candidate is worse. */
  readonly pWorse: number;
  /** The same, counting the observed value by half. */
  readonly pWorseMid: number;
  readonly pBetter: number;
  readonly pBetterMid: number;
}

/**
 * Exact conditional test of equal pass rates over scenarios (the exact form of Cochran–Mantel–Haenszel): given each
 * scenario's passes on both sides together, the candidate's share is hypergeometric, and the null distribution of
 * their sum is the convolution over scenarios. With one run a side it is McNemar's exact test. Counts may be
 * unequal; a scenario that one side did not run says nothing. Agresti, Categorical Data Analysis (2013), 6.4.5 and
 * 7.3.5; mid-p: Lancaster, JASA 56 (1961).
 */
export function stratifiedTest(strata: readonly Stratum[]): StratifiedTest {
  const shares = new Map<string, CountDistribution>();
  let passes = 0;
  let from = 0;
  let chances: Float64Array = Float64Array.of(1);
  for (const stratum of strata) {
    if (stratum.baselineRuns < 1 || stratum.candidateRuns < 1) continue;
    passes += stratum.candidatePasses;
    const runs = stratum.baselineRuns + stratum.candidateRuns;
    const total = stratum.baselinePasses + stratum.candidatePasses;
    const key = `${runs} ${total} ${stratum.candidateRuns}`;
    const share = shares.get(key) ?? hypergeometric(runs, total, stratum.candidateRuns);
    shares.set(key, share);
    from += share.from;
    if (share.probabilities.length > 1) chances = convolve(chances, share.probabilities);
  }
  const observed = passes - from;
  const at = chances[observed] ?? 0;
  const low = total(chances, 0, observed + 1);
  const high = total(chances, observed, chances.length);
  return {
    passes,
    pWorse: Math.min(1, low),
    pWorseMid: Math.min(1, Math.max(0, low - 0.5 * at)),
    pBetter: Math.min(1, high),
    pBetterMid: Math.min(1, Math.max(0, high - 0.5 * at)),
  };
}

function convolve(left: Float64Array, right: readonly number[]): Float64Array {
  const out = new Float64Array(left.length + right.length - 1);
  right.forEach((weight, shift) => {
    for (let i = 0; i < left.length; i++) out[i + shift] = (out[i + shift] ?? 0) + weight * (left[i] ?? 0);
  });
  return out;
}

function total(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? 0;
  return sum;
}
