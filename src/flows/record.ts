import { spentOn, totalUsd } from '../run/spent.ts';
import type { Arm } from './arms.ts';
import type { Preferences } from './prefer.ts';
import type { World } from './world.ts';
import type { Json } from '../base/json.ts';
import type { Comparison } from '../compare/types.ts';
import { plannerPrompt } from '../agent/prompts.ts';
import { RUN_SCHEMA_VERSION, type RunRecord, type VariantRecord } from '../example/types.ts';
import type { BriefTrial } from '../run/types.ts';
import type { Suite } from '../scenario/types.ts';
import type { Outcome } from '../verdict/types.ts';

export interface RecordInput {
  readonly startedAt: number;
  readonly suite: Suite;
  readonly repeat: number;
  readonly baseline: Arm | null;
  readonly candidate: Arm | null;
  readonly trials: readonly BriefTrial[];
  readonly comparison: Comparison | null;
  readonly outcome: Outcome | null;
  readonly unselected: boolean;
  readonly preference?: Preferences | undefined;
}

/** The run's provenance and aggregates; example ids are added once examples exist. */
export function runRecord(world: World, input: RecordInput): RunRecord {
  const { context, clock } = world;
  const ran = input.trials.filter((trial) => trial.execution);
  return {
    schemaVersion: RUN_SCHEMA_VERSION,
    runId: context.runId,
    attempt: context.attempt,
    event: context.event,
    repository: context.repository ?? null,
    pullRequest: context.pullRequest?.number ?? null,
    commit: context.pullRequest?.headSha ?? context.commit ?? null,
    branch: context.branch ?? context.pullRequest?.headRef ?? null,
    startedAt: new Date(input.startedAt).toISOString(),
    finishedAt: new Date(clock.now()).toISOString(),
    suiteHash: input.suite.hash,
    repeat: input.repeat,
    baseline: input.baseline ? variantRecord(input.baseline) : null,
    candidate: input.candidate ? variantRecord(input.candidate) : null,
    trials: { completed: ran.length, missing: input.trials.length - ran.length },
    costUsd: totalUsd([
      ...ran.flatMap((trial) => spentOn(trial)),
      ...(input.preference ? [{ usd: input.preference.usage.costUsd }] : []),
    ]),
    unselected: input.unselected,
    comparison: input.comparison,
    outcome: input.outcome,
    exampleIds: [],
  };
}

function variantRecord({ variant, config }: Arm): VariantRecord {
  const { model, assets, configHash, origin } = variant;
  const json = {
    agent: config.agent,
    model,
    // What was really asked, so that a dataset has it: only the built-in loop has a prompt of its own.
    planner: config.agent.kind === 'openai' ? plannerPrompt(assets) : (assets.planner ?? null),
    summarizer: assets.summarizer ?? null,
    tools: assets.tools,
  };
  return {
    name: model.name,
    model: model.model,
    configHash,
    origin,
    config: JSON.parse(JSON.stringify(json)) as Json,
  };
}
