import { join, relative } from 'node:path';
import { createAgent } from '../../src/adapters/agents/registry.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { loadAssets } from '../../src/agent/assets.ts';
import type { AgentInput, RecordedExecution } from '../../src/agent/types.ts';
import { catalog } from '../../src/assertion/registry.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Config, OpenAiAgentConfig } from '../../src/config/types.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { serveModels } from './server/serve.ts';

const here = import.meta.dirname;
// From the top of the repository, since the demo's store is there.
const top = join(here, '../..');

/** Trials of every scenario and model: enough for a baseline pool, and for three passes of the candidate. */
export const TRIALS = 5;
/** The same of a scenario tagged regression, which may be tried again: three passes and four further attempts. */
export const TAGGED_TRIALS = 7;

/** The demo's live agent and what it is asked: every scenario with every model, trial by trial, in suite order. */
export interface Demo {
  readonly config: Config;
  readonly agent: OpenAiAgentConfig;
  readonly inputs: readonly AgentInput[];
}

export async function loadLiveDemo(): Promise<Demo> {
  const files = workTree(top);
  const config = await loadConfig(relative(top, join(here, 'agent-tester.live.yml')), files, {});
  const { agent } = config;
  if (agent.kind !== 'openai') throw new TypeError('agent-tester.live.yml: expected agent.kind openai');
  const { scenarios } = await loadSuite(config, files, catalog);
  const variants = await Promise.all(
    Object.values(config.models).map(async (model) => ({
      model,
      assets: await loadAssets(config, model, files),
    })),
  );
  const inputs = scenarios.flatMap((scenario) => {
    const trials = scenario.tags.includes('regression') ? TAGGED_TRIALS : TRIALS;
    return variants.flatMap((variant) =>
      Array.from({ length: trials }, (_, i) => inputOf(scenario, variant, i + 1)),
    );
  });
  return { config, agent, inputs };
}

function inputOf(
  { id, query, context, history, fixtures }: Scenario,
  variant: Pick<AgentInput, 'model' | 'assets'>,
  trial: number,
): AgentInput {
  return {
    ...variant,
    scenarioId: id,
    query,
    ...(context === undefined ? {} : { context }),
    ...(history === undefined ? {} : { history }),
    fixtures,
    trial,
    seed: trial,
  };
}

export interface RecordOptions {
  /** Share of the simulated latency: 1 is all of it, 0 is none. */
  readonly latencyScale: number;
  /** Trials in flight at once. */
  readonly concurrency: number;
}

/**
 * Runs the inputs through the `openai` agent and the scripted model server, and keeps their order. Two recordings
 * differ only in their measured times.
 */
export async function record(
  { config, agent, inputs }: Demo,
  { latencyScale, concurrency }: RecordOptions,
): Promise<readonly RecordedExecution[]> {
  const server = await serveModels({ latencyScale });
  try {
    const live = { ...config, agent: { ...agent, baseUrl: server.baseUrl } };
    const target = await createAgent(live, { env: {}, files: workTree(top), clock: systemClock });
    return await inParallel(inputs, concurrency, async (input) => ({
      scenarioId: input.scenarioId,
      model: input.model.name,
      trial: input.trial,
      execution: await target.run(input, AbortSignal.timeout(60_000)),
    }));
  } finally {
    await server.close();
  }
}

async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) done[index] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return done;
}
