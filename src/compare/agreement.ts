import { cohenKappa, type Confusion, type Kappa } from './stats/kappa.ts';

/** A person's verdict and the judge's; null where the judge gave none. */
export interface RatedPair {
  readonly label: boolean;
  readonly verdict: boolean | null;
}

/** How far a judge agrees with people on one criterion. */
export interface JudgeAgreement extends Kappa {
  readonly confusion: Confusion;
  /** Rows without a verdict: in no figure. */
  readonly unrated: number;
}

/** Counts the rows and computes Cohen's kappa; the person is the first rater. */
export function agreementOf(pairs: readonly RatedPair[]): JudgeAgreement {
  const count = (label: boolean, verdict: boolean): number =>
    pairs.filter((pair) => pair.label === label && pair.verdict === verdict).length;
  const confusion = {
    bothYes: count(true, true),
    bothNo: count(false, false),
    onlyFirst: count(true, false),
    onlySecond: count(false, true),
  };
  return {
    ...cohenKappa(confusion),
    confusion,
    unrated: pairs.filter(({ verdict }) => verdict === null).length,
  };
}
