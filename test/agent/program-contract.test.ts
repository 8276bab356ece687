import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAgent } from '../../src/adapters/agents/registry.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import type { AgentInput } from '../../src/agent/types.ts';
import type { AgentConfig } from '../../src/config/types.ts';
import { configOf, inputOf } from '../fixtures/agent-input.ts';
import { describeAgent, type Subject } from './contract.ts';

const ECHO = join(import.meta.dirname, '../fixtures/echo-agent.mjs');
const MODULE = `
export async function agent({ trial, context }, { signal }) {
  if (context?.manner === 'hang') await new Promise(() => setTimeout(() => {}, 60_000));
  if (context?.manner === 'infrastructure') throw Object.assign(new Error('503'), { kind: 'infrastructure' });
  if (context?.manner === 'bare') return 'bare';
  console.log('this is no answer');
  const answer: { message: string } = { message: 'echo ' + trial };
  return {
    ...answer,
    toolCalls: [{ name: 'first', arguments: { n: 1 }, result: 1 }, { name: 'second', arguments: {}, error: 'no' }],
    costUsd: 0.25,
    tokenUsage: { input: 3, output: 4 },
  };
}
`;

const manner = (name: string): AgentInput => inputOf({ context: { manner: name } });

async function subject(agent: AgentConfig): Promise<Subject> {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-program-'));
  writeFileSync(join(dir, 'agent.ts'), MODULE);
  const target = await createAgent(configOf(agent), {
    env: process.env,
    files: workTree(dir),
    clock: systemClock,
  });
  return {
    target,
    echo: (trial) => inputOf({ trial }),
    unmetered: manner('bare'),
    hanging: manner('hang'),
    unreachable: manner('infrastructure'),
    stop: async () => await target.close?.(),
  };
}

describeAgent('command', () => subject({ kind: 'command', command: [process.execPath, ECHO], env: [] }));
describeAgent('module', () => subject({ kind: 'module', module: 'agent.ts', export: 'agent', env: [] }));
