import type { Role, StageName } from '../../agent/types.ts';
import { duration, usd } from '../../base/format.ts';
import { mean } from './lookup.ts';
import type { Lookup } from './lookup.ts';

export interface StageSide {
  readonly latency: string;
  readonly cost: string;
}

/** Mean latency and cost of one stage, a trial, in words. */
export interface StageRow {
  readonly stage: StageName;
  readonly baseline: StageSide;
  /** The side that ran, where only one did. */
  readonly candidate: StageSide;
}

const STAGES: readonly StageName[] = ['planner', 'tools', 'summarizer'];

/** A row a stage; none where no agent told of stages. */
export function stageRows(look: Lookup): readonly StageRow[] {
  const done = look.input.trials.flatMap(({ role, execution }) =>
    execution?.stages ? [{ role, stages: execution.stages }] : [],
  );
  if (done.length === 0) return [];
  const side = (stage: StageName, role: Role): StageSide => {
    const own = done.filter((each) => each.role === role).map(({ stages }) => stages[stage]);
    const latency = mean(own.map(({ latencyMs }) => latencyMs));
    // One unknown price makes the mean cost a guess.
    const cost = own.some(({ costUsd }) => costUsd === null) ? null : mean(own.map(({ costUsd }) => costUsd));
    return {
      latency: latency === null ? 'unknown' : duration(latency),
      cost: cost === null ? 'unknown' : usd(cost),
    };
  };
  return STAGES.map((stage) => ({
    stage,
    baseline: side(stage, 'baseline'),
    candidate: side(stage, look.solo),
  }));
}
