import { medianOf } from '../base/median.ts';
import type { GradedTrial } from '../run/types.ts';
import type { RewardReference } from './reward.ts';

/** The usual latency and cost of a run: medians of what its baseline took, or of all where no baseline ran. */
export function referenceOf(trials: readonly GradedTrial[]): RewardReference {
  const baseline = trials.filter(({ role, execution }) => role === 'baseline' && execution);
  const executions = (baseline.length > 0 ? baseline : trials).flatMap(({ execution }) =>
    execution && !execution.error ? [execution] : [],
  );
  const known = (values: readonly (number | null)[]) => medianOf(values.filter((value) => value !== null));
  return {
    latencyMs: known(executions.map(({ latencyMs }) => latencyMs)),
    costUsd: known(executions.map(({ costUsd }) => costUsd)),
  };
}
