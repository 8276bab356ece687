import type { Reason } from './strategies.ts';
import { isTest } from '../example/id.ts';
import type { TrainingExample } from '../example/types.ts';

/** From this quality on an answer is learned from. */
export const LEARN_FROM = 4;
/** Below this confidence a label is uncertain. */
export const SURE = 0.7;

/** How many trials of one scenario with one config passed. */
export interface Agreement {
  readonly passed: number;
  readonly trials: number;
}

/** Trials that answer the same question under the same config; undefined for what is no trial. */
export function trialsKey(example: TrainingExample): string | undefined {
  if (!isTest(example)) return undefined;
  const { scenarioId, scenarioHash, configHash } = example.provenance;
  return `${scenarioId}\0${scenarioHash}\0${configHash}`;
}

/**
 * What speaks for a look at an example, each 0 (nothing) to 1, own rules:
 *
 * - disagreement: judge and person say the opposite of each other
 * - complaint: a person gave 1 or 2
 * - trials: 4p(1 - p) for the share p of its scenario's trials that passed: 1 where half did
 * - confidence: (0.7 - c) / 0.7 for a confidence c below 0.7
 * - boundary: how near the quality is to the 4.0 from which answers are learned, within half a point
 * - unlabelled: 0.5 where nothing says whether it was right
 */
export function reasonsOf(
  { labels, error }: TrainingExample,
  agreement: Agreement | undefined,
): Partial<Record<Reason, number>> {
  const { userSatisfaction, judgeScore, validationConfidence, responseQuality, passed } = labels;
  const share = agreement && agreement.trials > 1 ? agreement.passed / agreement.trials : 0;
  const unlabelled = passed === null && responseQuality === null && userSatisfaction === undefined && !error;
  const all: Record<Reason, number> = {
    disagreement: judgeScore === undefined ? 0 : opposite(judgeScore, userSatisfaction, passed),
    complaint: userSatisfaction === undefined ? 0 : Math.max(0, Math.min(1, 3 - userSatisfaction)),
    trials: 4 * share * (1 - share),
    // What nobody judged has no confidence to doubt.
    confidence: unlabelled ? 0 : Math.max(0, (SURE - validationConfidence) / SURE),
    boundary: responseQuality === null ? 0 : Math.max(0, 1 - 2 * Math.abs(responseQuality - LEARN_FROM)),
    unlabelled: unlabelled ? 0.5 : 0,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value > 0));
}

/** How far judge (0–1) and people are apart, where they are on different sides. */
function opposite(judge: number, satisfaction: number | undefined, passed: boolean | null): number {
  const human =
    satisfaction === undefined ? (passed === null ? null : Number(passed)) : (satisfaction - 1) / 4;
  return human === null || judge > 0.5 === human > 0.5 ? 0 : Math.abs(judge - human);
}
