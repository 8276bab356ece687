import { medianOf } from '../base/median.ts';
import type { BriefTrial } from '../run/types.ts';
import type { RewardReference } from './reward.ts';

/** The usual latency and cost of a run: medians of what its baseline took, or of all where no baseline ran. */
export function referenceOf(trials: Iterable<BriefTrial>): RewardReference {
  // Figures only: the trials may be read from a disk, one by one.
  const ran = Array.from(trials, ({ role, execution }) => ({
    role,
    figures: execution && {
      latencyMs: execution.latencyMs,
      costUsd: execution.costUsd,
      failed: execution.error !== undefined,
    },
  }));
  const baseline = ran.filter(({ role, figures }) => role === 'baseline' && figures);
  const executions = (baseline.length > 0 ? baseline : ran).flatMap(({ figures }) =>
    figures && !figures.failed ? [figures] : [],
  );
  const known = (values: readonly (number | null)[]) => medianOf(values.filter((value) => value !== null));
  return {
    latencyMs: known(executions.map(({ latencyMs }) => latencyMs)),
    costUsd: known(executions.map(({ costUsd }) => costUsd)),
  };
}
