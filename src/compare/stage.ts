import type { StageName } from '../agent/types.ts';
import type { BriefTrial } from '../run/types.ts';

const ORDER: readonly StageName[] = ['planner', 'tools', 'summarizer'];

/**
 * Where a failed trial went wrong first: the stage that the agent's own error names, else the earliest stage with
 * a failing assertion that counts. A wrong answer after a wrong tool call therefore starts in the planner.
 */
export function failingStage(trial: BriefTrial): StageName {
  const named = trial.execution?.error?.stage;
  if (named) return named;
  const failing = (trial.validation?.details ?? []).filter(
    (detail) => !detail.passed && !detail.missing && detail.weight > 0,
  );
  return ORDER.find((stage) => failing.some((detail) => detail.stage === stage)) ?? 'planner';
}
