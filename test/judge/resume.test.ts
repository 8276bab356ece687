import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { completion, startChatServer, type ChatServer, type Respond } from '../fixtures/chat-server.ts';
import { commandLine, startCommandLine } from '../fixtures/command-line.ts';
import { KEY, PASS, saying } from './material.ts';

const LANES = 3;
const SCENARIOS = 15;

const servers: ChatServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** A judge that takes its time. */
const slow: Respond = (_seen, response) => {
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(saying(PASS).body));
  }, 30);
  return undefined;
};

async function project() {
  const agents = await startChatServer(({ body }) => ({
    body: completion({ content: `${body.model} answers ${body.messages.at(-1)?.content ?? ''}` }),
  }));
  const judges = await startChatServer(slow);
  servers.push(agents, judges);
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-judge-'));
  writeFileSync(
    join(dir, 'agent-tester.yml'),
    `agent: { kind: openai, base-url: "${agents.baseUrl}", api-key-env: AGENT_KEY }
models: { production: { model: old }, candidate: { model: new } }
scenarios: s.yml
gate: { policy: thresholds, repeat: 1, margins: { latency: 4 } }
run: { max-concurrency: ${LANES} }
store: { kind: none }
judge: { model: j, base-url: "${judges.baseUrl}", api-key-env: JUDGE_KEY }
`,
  );
  const one = (i: number): string =>
    `- { id: s${i}, query: question ${i}, assert: [{ type: llm-rubric, value: Answers. }] }\n`;
  writeFileSync(join(dir, 's.yml'), Array.from({ length: SCENARIOS }, (_, i) => one(i)).join(''));
  return { dir, agents, judges };
}

const ENV = { AGENT_KEY: 'sk-agent', JUDGE_KEY: KEY };

describe('a judged run that was killed', () => {
  it('asks the judge again only about what was in flight', async () => {
    const { dir, agents, judges } = await project();
    const { child, ended } = startCommandLine(['ab:test', '--json'], dir, ENV);
    await expect
      .poll(() => judges.requests.length, { timeout: 30_000, interval: 5 })
      .toBeGreaterThanOrEqual(SCENARIOS);
    child.kill('SIGKILL');
    await ended;
    const before = judges.requests.length;
    expect(before).toBeLessThan(2 * SCENARIOS);

    const { code, stdout, stderr } = await commandLine(['ab:test', '--json'], dir, ENV);
    expect(code, stderr + stdout).toBe(0);
    const asked = judges.requests.map(({ body }) => body.messages[1]?.content ?? '');
    const twice = asked.length - new Set(asked).size;
    expect(new Set(asked).size).toBe(2 * SCENARIOS);
    expect(twice).toBeLessThanOrEqual(2 * LANES);
    expect(agents.requests.length).toBeLessThanOrEqual(2 * SCENARIOS + 2 * LANES);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'APPROVE' });
  }, 90_000);

  it('that ended is no longer there: the next run pays anew', async () => {
    const { dir, judges } = await project();
    await commandLine(['ab:test', '--json'], dir, ENV);
    await commandLine(['ab:test', '--json'], dir, ENV);
    expect(judges.requests.length).toBe(4 * SCENARIOS);
  }, 90_000);
});
