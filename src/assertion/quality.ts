import type { StageName } from '../agent/types.ts';

/** What one assertion adds to the quality. */
export interface QualityPart {
  readonly stage: StageName;
  /** 0–1 */
  readonly score: number;
  readonly passed: boolean;
  /** Above 0. */
  readonly weight: number;
  readonly aboutTools: boolean;
  readonly undecided: boolean;
}

/** Most that a trial can reach: all passed; an assertion failed; the tools were wrong. */
const CEILINGS = { passed: 5, failed: 3.9, wrongTools: 2.9 } as const;

/**
 * Response quality 0–5, own formula: `ceiling × mean over the stages of the stage's weighted mean score`.
 *
 * The mean over stages keeps many text assertions from outvoting the one about tools. The ceilings follow from how
 * training data is chosen (good from 4.0, bad below 3.0): a failed trial is never a good example, and one with
 * wrong tool calls is always a bad one. Below its ceiling a trial keeps its order among others, as nothing is cut.
 * null where there is nothing to judge or a part could not be told.
 */
export function qualityOf(parts: readonly QualityPart[]): number | null {
  if (parts.length === 0 || parts.some(({ undecided }) => undecided)) return null;
  const stages = [...new Set(parts.map(({ stage }) => stage))];
  const means = stages.map((stage) => {
    const own = parts.filter((part) => part.stage === stage);
    return sum(own.map(({ score, weight }) => score * weight)) / sum(own.map(({ weight }) => weight));
  });
  const failed = parts.filter(({ passed }) => !passed);
  const ceiling = failed.some(({ aboutTools }) => aboutTools)
    ? CEILINGS.wrongTools
    : failed.length > 0
      ? CEILINGS.failed
      : CEILINGS.passed;
  return (ceiling * sum(means)) / means.length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
