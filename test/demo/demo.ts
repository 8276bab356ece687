import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { loadAssets } from '../../src/agent/assets.ts';
import type { ToolDefinition } from '../../src/agent/types.ts';
import { catalog } from '../../src/assertion/registry.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Config } from '../../src/config/types.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const TOP = resolve(import.meta.dirname, '../..');
export const DEMO = join(TOP, 'examples/support-agent');

export interface Demo {
  readonly config: Config;
  readonly scenarios: readonly Scenario[];
  readonly tools: readonly ToolDefinition[];
}

/** The demo as a check loads it. */
export async function loadDemo(file = 'agent-tester.yml'): Promise<Demo> {
  const files = workTree(TOP);
  const config = await loadConfig(relative(TOP, join(DEMO, file)), files, {});
  const { scenarios } = await loadSuite(config, files, catalog);
  const [model] = Object.values(config.models);
  if (model === undefined) throw new Error('the demo has no model');
  const { tools } = await loadAssets(config, model, files);
  return { config, scenarios, tools };
}

export function demoText(file: string): string {
  return readFileSync(join(DEMO, file), 'utf8');
}
