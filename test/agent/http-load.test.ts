import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createHttpAgent } from '../../src/adapters/agents/http.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { runTrials } from '../../src/run/runner.ts';
import { gradeErrors, suite, variant } from '../run/material.ts';
import { startAgentServer, type AgentReply } from '../fixtures/agent-server.ts';
import { commandLine } from '../fixtures/command-line.ts';

const SCENARIOS = 60;

it('loses no trial and blames none on the agent while every third request fails in another way', async () => {
  const seen = new Map<string, number>();
  let failures = 0;
  const server = await startAgentServer(({ body }, response): AgentReply | undefined => {
    const id = String(body['scenarioId']);
    const attempt = (seen.get(id) ?? 0) + 1;
    seen.set(id, attempt);
    if (attempt > 1 || Number(id.slice(1)) % 3 > 0) return { body: { message: `answer to ${id}` } };
    failures += 1;
    switch (failures % 4) {
      case 0:
        return { status: 429, headers: { 'retry-after': '0' } };
      case 1:
        return { status: 500 };
      case 2:
        response.socket?.destroy();
        return undefined;
      default:
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' });
        response.write('{"message": "ans', () => response.socket?.destroy());
        return undefined;
    }
  });
  const top = mkdtempSync(join(tmpdir(), 'agent-tester-load-'));
  const scenarios = Array.from({ length: SCENARIOS }, (_, index) => ({
    id: `s${index}`,
    query: 'q',
    assert: [{ type: 'equals', value: `answer to s${index}` }],
  }));
  writeFileSync(join(top, 'suite.json'), JSON.stringify(scenarios));
  const config = {
    agent: { kind: 'http', url: server.url },
    models: { production: { model: 'm' } },
    scenarios: 'suite.json',
    gate: { repeat: 1 },
    store: { kind: 'none' },
  };
  writeFileSync(join(top, 'agent-tester.yml'), JSON.stringify(config));
  try {
    const { code, stderr } = await commandLine(['test:run', '--quiet', '--record', 'recorded.jsonl'], top);
    expect(code, stderr).toBe(0);
    const recorded = readFileSync(join(top, 'recorded.jsonl'), 'utf8').trim().split('\n');
    expect(recorded).toHaveLength(SCENARIOS);
    expect(recorded.join('')).not.toContain('"error"');
    expect(server.requests).toHaveLength(SCENARIOS + SCENARIOS / 3);
  } finally {
    await server.stop();
  }
}, 60_000);

it('has those answers, and only those, as timeouts that come after the time limit', async () => {
  const server = await startAgentServer(({ body }, response): AgentReply | undefined => {
    const reply = { message: `answer to ${String(body['scenarioId'])}` };
    if (Number(String(body['scenarioId']).slice(1)) % 5 > 0) return { body: reply };
    setTimeout(() => response.end(JSON.stringify(reply)), 4_000).unref();
    return undefined;
  });
  try {
    const agent = createHttpAgent(
      { file: 'agent-tester.yml' },
      { kind: 'http', url: server.url, headers: {} },
      { env: {}, clock: systemClock },
    );
    const said = new Map<string, string | undefined>();
    const { trials, stopped } = await runTrials({
      suite: suite(SCENARIOS),
      arms: [{ variant: variant('candidate'), agent }],
      repeat: 1,
      seed: 'late',
      limits: { maxConcurrency: 12, timeoutMs: 1_500, retries: 3 },
      clock: systemClock,
      grade: gradeErrors,
      keep(trial) {
        said.set(trial.scenarioId, trial.execution?.message);
        return trial;
      },
    });
    expect(stopped).toBeUndefined();
    expect(server.requests).toHaveLength(SCENARIOS);
    expect(trials.map(({ execution, scenarioId }) => execution?.error?.code ?? said.get(scenarioId))).toEqual(
      Array.from({ length: SCENARIOS }, (_, i) => (i % 5 > 0 ? `answer to s${i}` : 'timeout')),
    );
  } finally {
    await server.stop();
  }
}, 60_000);
