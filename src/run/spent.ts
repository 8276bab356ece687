import type { Execution } from '../agent/types.ts';
import type { BriefTrial } from './types.ts';

/** What money goes to; `agent` where an agent does not tell it by stage. The judge's is with its embeddings. */
export const SPENT_ON = ['planner', 'tools', 'summarizer', 'agent', 'user', 'judge'] as const;
export type SpentOn = (typeof SPENT_ON)[number];

/** A part of what a trial cost, USD; null is unknown, never zero. */
export interface Spent {
  readonly on: SpentOn;
  readonly usd: number | null;
}

/** What this run paid for a trial, part by part. What the cache gave cost nothing; its judge was paid. */
export function spentOn({ execution, validation }: Pick<BriefTrial, 'execution' | 'validation'>): Spent[] {
  const grader = validation?.grader;
  return [
    ...(execution && !execution.cached ? spentByAgent(execution) : []),
    ...(grader ? [{ on: 'judge' as const, usd: grader.costUsd }] : []),
  ];
}

function spentByAgent({
  costUsd,
  stages,
  simulatedUser,
}: Pick<Execution, 'costUsd' | 'stages' | 'simulatedUser'>): Spent[] {
  const user = simulatedUser ? [{ on: 'user' as const, usd: simulatedUser.costUsd }] : [];
  const { planner, tools, summarizer } = stages ?? {};
  const known = [planner, tools, summarizer].every((stage) => typeof stage?.costUsd === 'number');
  // Some agents tell what a stage took in time, and only of the whole what it cost.
  if (!known || costUsd === null) return [{ on: 'agent', usd: costUsd }, ...user];
  return [
    { on: 'planner', usd: planner?.costUsd ?? null },
    { on: 'tools', usd: tools?.costUsd ?? null },
    { on: 'summarizer', usd: summarizer?.costUsd ?? null },
    ...user,
  ];
}

/** USD of all parts together; where some are unknown, `known` is what the others cost. */
export interface SpentSum {
  readonly known: number;
  /** Parts whose cost is unknown. */
  readonly unknown: number;
}

export function sumSpent(parts: readonly Pick<Spent, 'usd'>[]): SpentSum {
  let known = 0;
  let unknown = 0;
  for (const { usd } of parts) {
    if (usd === null) unknown++;
    else known += usd;
  }
  // A ten-millionth of a cent: what is finer is the noise of floats.
  return { known: Number(known.toFixed(9)), unknown };
}

/** USD of all of it; null where a part is unknown. */
export function totalUsd(parts: readonly Pick<Spent, 'usd'>[]): number | null {
  const { known, unknown } = sumSpent(parts);
  return unknown > 0 ? null : known;
}
