import { mcnemar } from './stats/mcnemar.ts';
import { wilson, type Interval } from './stats/wilson.ts';

/** How often each side's answer was preferred. It informs and gates nothing. */
export interface Preference {
  readonly candidate: number;
  readonly baseline: number;
  readonly ties: number;
  /** Scenarios on which the judge failed: in no figure. */
  readonly missing: number;
  /** Share of the candidate among what was preferred, with its 95 % interval (Wilson); null where all are ties. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** Two-sided sign test: so uneven by chance alone. 1 where all are ties. */
  readonly p: number;
}

/** Counts the preferences of one run, one a scenario; null is a judge that failed. */
export function preferenceOf(preferred: readonly ('baseline' | 'candidate' | 'tie' | null)[]): Preference {
  const count = (what: (typeof preferred)[number]): number => preferred.filter((one) => one === what).length;
  const [candidate, baseline] = [count('candidate'), count('baseline')];
  const decided = candidate + baseline;
  return {
    candidate,
    baseline,
    ties: count('tie'),
    missing: count(null),
    share: decided > 0 ? candidate / decided : null,
    interval: decided > 0 ? wilson(candidate, decided) : null,
    // The sign test is McNemar's exact one: both ask whether two counts are a fair coin's.
    p: mcnemar({ broken: baseline, fixed: candidate }).pTwoSided,
  };
}
