import { binomialCdf, binomialPmf, binomialSf } from './binomial.ts';

/** Scenarios by what the two sides did, one run a side. */
export interface PairedCounts {
  readonly bothPass: number;
  /** The baseline passes, the candidate fails. */
  readonly broken: number;
  /** The baseline fails, the candidate passes. */
  readonly fixed: number;
  readonly bothFail: number;
}

export interface McNemar {
  readonly pWorse: number;
  readonly pWorseMid: number;
  readonly pTwoSided: number;
  readonly pTwoSidedMid: number;
}

/**
 * McNemar's exact test on the discordant scenarios, and its mid-p form (Fagerland, Lydersen & Laake, BMC Med. Res.
 * Methodol. 13, 2013). One-sided alternative: the candidate is worse. No discordant scenario: 1, and ½ for the mid-p.
 */
export function mcnemar({ broken, fixed }: Pick<PairedCounts, 'broken' | 'fixed'>): McNemar {
  const n = broken + fixed;
  const fewer = Math.min(broken, fixed);
  const worse = binomialSf(broken - 1, n, 0.5);
  const even = broken === fixed;
  const cdf = binomialCdf(fewer, n, 0.5);
  const at = binomialPmf(fewer, n, 0.5);
  return {
    pWorse: worse,
    pWorseMid: worse - 0.5 * binomialPmf(broken, n, 0.5),
    pTwoSided: even ? 1 : Math.min(1, 2 * cdf),
    pTwoSidedMid: even ? 1 - at / 2 : 2 * cdf - at,
  };
}
