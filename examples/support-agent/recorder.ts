import { join, relative } from 'node:path';
import { createAgent } from '../../src/adapters/agents/registry.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { loadAssets } from '../../src/agent/assets.ts';
import type { AgentInput, RecordedExecution } from '../../src/agent/types.ts';
import { catalog } from '../../src/assertion/registry.ts';
import { loadConfig } from '../../src/config/load.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import type { Suite } from '../../src/scenario/types.ts';
import { serveModels } from './server/serve.ts';

const here = import.meta.dirname;
// From the top of the repository, since the demo's store is there.
const top = join(here, '../..');

export interface RecordOptions {
  /** Share of the simulated latency: 1 is all of it, 0 is none. */
  readonly latencyScale: number;
  /** Trials in flight at once. */
  readonly concurrency: number;
}

/**
 * Runs every scenario once with both models, through the `openai` agent and the scripted model server. Sorted by suite
 * order, then model as in the config. Two recordings differ only in their measured times.
 */
export async function recordAll({
  latencyScale,
  concurrency,
}: RecordOptions): Promise<readonly RecordedExecution[]> {
  const files = workTree(top);
  const config = await loadConfig(relative(top, join(here, 'agent-tester.live.yml')), files, {});
  if (config.agent.kind !== 'openai')
    throw new TypeError('agent-tester.live.yml: expected agent.kind openai');
  const suite = await loadSuite(config, files, catalog);
  const server = await serveModels({ latencyScale });
  try {
    const live = { ...config, agent: { ...config.agent, baseUrl: server.baseUrl } };
    const agent = await createAgent(live, { env: {}, files, clock: systemClock });
    const models = Object.values(config.models);
    const assets = await Promise.all(models.map((model) => loadAssets(config, model, files)));
    const inputs = inputsOf(
      suite,
      models.flatMap((model, index) => ({ model, assets: assets[index] ?? { tools: [] } })),
    );
    return await inParallel(inputs, concurrency, async (input) => ({
      scenarioId: input.scenarioId,
      model: input.model.name,
      trial: input.trial,
      execution: await agent.run(input, AbortSignal.timeout(60_000)),
    }));
  } finally {
    await server.close();
  }
}

function inputsOf(suite: Suite, variants: readonly Pick<AgentInput, 'model' | 'assets'>[]): AgentInput[] {
  return suite.scenarios.flatMap(({ id, query, context, history, fixtures }) =>
    variants.map((variant) => ({
      ...variant,
      scenarioId: id,
      query,
      ...(context === undefined ? {} : { context }),
      ...(history === undefined ? {} : { history }),
      fixtures,
      trial: 1,
      seed: 1,
    })),
  );
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
