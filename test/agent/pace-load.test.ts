import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AgentConfig } from '../../src/config/types.ts';
import { startAgentServer, type AgentServer } from '../fixtures/agent-server.ts';
import { commandLine } from '../fixtures/command-line.ts';

const servers: AgentServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function project(run: object, more: object = {}, kind: AgentConfig['kind'] = 'http') {
  const server = await startAgentServer(() => ({ body: { message: 'hello' } }));
  servers.push(server);
  const top = mkdtempSync(join(tmpdir(), 'agent-tester-pace-'));
  const scenarios = Array.from({ length: 12 }, (_, index) => ({
    id: `s${index}`,
    query: 'q',
    assert: [{ type: 'equals', value: 'hello' }],
  }));
  writeFileSync(join(top, 'suite.json'), JSON.stringify(scenarios));
  writeFileSync(join(top, 'agent.mjs'), 'export default async () => ({ message: "hello" });\n');
  const agent = kind === 'http' ? { kind, url: server.url } : { kind, module: 'agent.mjs' };
  const config = {
    agent,
    models: { production: { model: 'm' } },
    scenarios: 'suite.json',
    gate: { repeat: 1 },
    store: { kind: 'none' },
    run,
    ...more,
  };
  writeFileSync(join(top, 'agent-tester.yml'), JSON.stringify(config));
  return { top, server };
}

describe('run.requests-per-minute', () => {
  it('holds back what is over it, says so once, and blames nothing on the agent', async () => {
    const { top, server } = await project({ 'requests-per-minute': 5, timeout: '1s' });
    const { code, stderr } = await commandLine(['test:run', '--timeout-minutes', '0.05'], top);
    expect(server.requests).toHaveLength(5);
    expect(stderr.match(/waiting for run\.requests-per-minute/g)).toHaveLength(1);
    // It was stopped by its time limit while it waited, three times as long as a trial may take.
    expect(code, stderr).toBe(3);
    const [results = ''] = readdirSync(join(top, '.agent-tester')).filter((name) =>
      /[0-9a-f]\.json$/.test(name),
    );
    const text = readFileSync(join(top, '.agent-tester', results), 'utf8');
    const { trials } = JSON.parse(text) as {
      trials: { execution?: { error?: object }; error?: { kind: string } }[];
    };
    expect(trials.filter(({ execution }) => execution && !execution.error)).toHaveLength(5);
    expect(trials.filter(({ error }) => error?.kind === 'cancelled')).toHaveLength(7);
  }, 30_000);

  it('that is not reached changes nothing and is not spoken of', async () => {
    const { top, server } = await project({ 'requests-per-minute': 12 });
    const { code, stderr } = await commandLine(['test:run'], top);
    expect(code, stderr).toBe(0);
    expect(server.requests).toHaveLength(12);
    expect(stderr).not.toContain('per-minute');
  }, 30_000);

  it('does not reach a program that asks its model by itself, and says so', async () => {
    const { top } = await project({ 'requests-per-minute': 1 }, {}, 'module');
    const { code, stderr } = await commandLine(['test:run'], top);
    expect(code, stderr).toBe(0);
    expect(
      stderr.match(/run\.requests-per-minute does not reach what an agent of kind module/g),
    ).toHaveLength(1);
  }, 30_000);

  it('is refused where it is no number of calls, or fewer than the shards that share it', async () => {
    for (const bad of [0, 1.5]) {
      const { top } = await project({ 'requests-per-minute': bad });
      expect((await commandLine(['test:run'], top)).code).toBe(2);
    }
    const { top, server } = await project({ 'requests-per-minute': 3 });
    const { code, stderr } = await commandLine(['test:run', '--shard', '1/4'], top);
    expect(code).toBe(2);
    expect(stderr).toContain('run.requests-per-minute: 3 a minute cannot be shared by 4 shards');
    expect(server.requests).toEqual([]);
  }, 30_000);
});
