import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startChatServer, type ChatServer, type Respond } from '../fixtures/chat-server.ts';
import { cli, startCli } from './bundle.ts';
import { scenarios, write } from './project.ts';

const KEY = 'sk-test-0123456789abcdefghij';
const TOOLS = '- name: lookup_order\n  parameters: { type: object, properties: { id: { type: string } } }\n';

const servers: ChatServer[] = [];
afterEach(async () => {
  const ended = servers.splice(0);
  await Promise.all(ended.map((server) => server.stop()));
  expect(ended.flatMap(({ problems }) => problems)).toEqual([]);
});

const usage = { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 };
const completion = (message: object, model = 'm'): object => ({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model,
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: null, ...message } }],
  usage,
});

/** A model that looks the order up and then answers. */
const good: Respond = ({ body }) => {
  if (body.messages.some(({ role }) => role === 'tool'))
    return { body: completion({ content: 'Your refund is on its way.' }) };
  const call = {
    id: 'call_1',
    type: 'function',
    function: { name: 'lookup_order', arguments: '{"id":"1"}' },
  };
  return { body: completion({ tool_calls: [call] }) };
};

async function openAi(
  respond: Respond,
  options: { price?: boolean; timeout?: string } = {},
): Promise<{ dir: string; server: ChatServer }> {
  const server = await startChatServer(respond);
  servers.push(server);
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-provider-'));
  const price = options.price === false ? '' : ', price: { input: 0.4, output: 1.6 }';
  write(dir, {
    'agent-tester.yml': `agent: { kind: openai, base-url: "${server.baseUrl}", api-key-env: SHOP_KEY, tools: tools.yml }
models:
  production: { model: shop-large${price} }
  candidate: { extends: production, model: shop-small, temperature: 0.7${price.replace('0.4', '0.1')} }
scenarios: scenarios/*.yml
gate: { policy: thresholds, margins: { latency: 0.9 } } # the server's milliseconds are noise
run: { timeout: ${options.timeout ?? '30s'} }
`,
    'tools.yml': TOOLS,
    'scenarios/refunds.yml': scenarios(),
  });
  return { dir, server };
}

const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('an agent behind a chat endpoint', () => {
  it('is run for both variants, priced, and judged', async () => {
    const { dir, server } = await openAi(good);
    const run = await cli(['check', '--json'], dir, { SHOP_KEY: KEY });
    expect(run.code, run.stderr + run.stdout).toBe(0);
    expect(json(run.stdout)).toMatchObject({ verdict: 'APPROVE' });
    expect(server.requests).toHaveLength(48);
    expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set([`Bearer ${KEY}`]),
    );
  });

  it('is recorded, and replay repeats it exactly', async () => {
    const { dir } = await openAi(good);
    const live = await cli(['check', '--json', '--record', 'recorded.jsonl', '--store', 'none'], dir, {
      SHOP_KEY: KEY,
    });
    const config = readFileSync(join(dir, 'agent-tester.yml'), 'utf8').replace(
      /^agent:.*$/m,
      'agent: { kind: replay, recording: recorded.jsonl, tools: tools.yml }',
    );
    write(dir, { 'replay.yml': config });
    const again = await cli(['check', '--json', '--config', 'replay.yml', '--store', 'none'], dir);
    const { metrics, counts, verdict } = json(live.stdout);
    expect(json(again.stdout)).toMatchObject({ metrics, counts, verdict });
  });

  it('without a key stops before the first call and names the variable', async () => {
    const { dir, server } = await openAi(good);
    const config = readFileSync(join(dir, 'agent-tester.yml'), 'utf8').replace(/base-url: "[^"]*", /, '');
    write(dir, { 'agent-tester.yml': config });
    const run = await cli(['check'], dir);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('SHOP_KEY');
    expect(server.requests).toEqual([]);
  });

  it('without a price has an unknown cost, not a free one', async () => {
    const { dir } = await openAi(good, { price: false });
    const run = await cli(['check', '--json', '--fail-on', 'never'], dir, { SHOP_KEY: KEY });
    expect(json(run.stdout)).toMatchObject({
      costUsd: null,
      metrics: { cost: { baseline: null, candidate: null } },
    });
    const told = await cli(['check', '--fail-on', 'never'], dir, { SHOP_KEY: KEY });
    expect(told.stdout).toContain('unknown');
  });

  it('that answers nonsense fails its trials and does not stop the run', async () => {
    const { dir } = await openAi((seen, ...rest) =>
      seen.body.model === 'shop-small' ? { body: '<html>nonsense' } : good(seen, ...rest),
    );
    const run = await cli(['check', '--json'], dir, { SHOP_KEY: KEY });
    expect(run.code, run.stderr).toBe(1);
    expect(json(run.stdout)).toMatchObject({ verdict: 'REJECT', counts: { missing: 0 } });
  });

  it('that is rate limited for some seconds loses nothing', async () => {
    const until = Date.now() + 3_000;
    const { dir } = await openAi((...args) =>
      Date.now() < until ? { status: 429, headers: { 'retry-after': '1' }, body: {} } : good(...args),
    );
    const run = await cli(['check', '--json'], dir, { SHOP_KEY: KEY });
    expect(run.code, run.stderr).toBe(0);
    expect(json(run.stdout)).toMatchObject({ verdict: 'APPROVE', counts: { missing: 0 } });
  });

  it('that is down is not judged: exit code 3, and no failure is blamed on the candidate', async () => {
    const { dir } = await openAi(() => ({
      status: 401,
      body: { error: { message: `Incorrect API key provided: ${KEY}` } },
    }));
    const run = await cli(['check', '--json'], dir, { SHOP_KEY: KEY });
    expect(run.code, run.stderr).toBe(3);
    expect(json(run.stdout)).toMatchObject({ verdict: 'UNJUDGED', broken: [] });
    expect(run.stdout + run.stderr).not.toContain(KEY);
  });

  it('that hangs ends each trial at its time limit', async () => {
    const { dir } = await openAi(
      (seen, ...rest) =>
        seen.body.model === 'shop-small' && seen.body.messages.length < 3 ? undefined : good(seen, ...rest),
      { timeout: '1s' },
    );
    const run = await cli(['check', '--json', '--max-concurrency', '24'], dir, { SHOP_KEY: KEY });
    expect(run.code, run.stderr).toBe(1);
    expect(json(run.stdout)).toMatchObject({ verdict: 'REJECT' });
  });
});

describe('an interrupted run', () => {
  it('writes what is done, says so, and exits with 130', async () => {
    let asked = 0;
    const { dir } = await openAi((...args) => (++asked > 20 ? undefined : good(...args)));
    const run = startCli(['check', '--max-concurrency', '2'], dir, { SHOP_KEY: KEY });
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(20);
    run.kill('SIGINT');
    const { code, stdout } = await run.ended;
    expect(code).toBe(130);
    expect(stdout).toContain('could not judge');
    const [results = ''] = readdirSync(join(dir, '.agent-tester')).filter((name) =>
      /[0-9a-f]\.json$/.test(name),
    );
    const file = json(readFileSync(join(dir, '.agent-tester', results), 'utf8')) as {
      partial: boolean;
      trials: { execution?: object }[];
    };
    expect(file.partial).toBe(true);
    expect(file.trials.filter(({ execution }) => execution).length).toBeGreaterThanOrEqual(8);
    expect(file.trials).toHaveLength(24);
  });
});
