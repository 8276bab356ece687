import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startChatServer, type ChatServer, type Respond } from '../fixtures/chat-server.ts';
import { cli } from './bundle.ts';
import { scenarios, write } from './project.ts';

const KEY = 'sk-test-0123456789abcdefghij';
const PRICE = ', price: { input: 1000, output: 1000 }';

const servers: ChatServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const answer = (content: string): object => ({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  usage: { prompt_tokens: 90, completion_tokens: 10, total_tokens: 100 },
});

/** One call a trial, ten cents each. */
const good: Respond = () => ({ body: answer('Your refund is on its way.') });

async function shop(respond: Respond, more: { price?: string; policy?: string; run?: string } = {}) {
  const server = await startChatServer(respond);
  servers.push(server);
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-limits-'));
  const { price = PRICE, policy = 'thresholds', run = '' } = more;
  write(dir, {
    'agent-tester.yml': `agent: { kind: openai, base-url: "${server.baseUrl}", api-key-env: SHOP_KEY }
models:
  production: { model: shop-large, max-tokens: 10${price} }
  candidate: { extends: production, model: shop-small${price} }
scenarios: scenarios/*.yml
gate: { policy: ${policy}, margins: { latency: 4 } }
run: { timeout: 30s, max-concurrency: 2${run} }
`,
    'scenarios/refunds.yml': scenarios().replaceAll(/ {2}expect:\n {4}tools: \[lookup_order\]\n/g, ''),
  });
  return { dir, server };
}

const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const env = { SHOP_KEY: KEY };

describe('a limit of money', () => {
  it('stops the calls, is INCONCLUSIVE and says why, and stores what ran', async () => {
    const { dir, server } = await shop(good);
    const run = await cli(['check', '--max-cost-usd', '1', '--json', '--store', 'folder'], dir, env);
    expect(run.code, run.stderr + run.stdout).toBe(0);
    const told = json(run.stdout);
    expect(told).toMatchObject({ verdict: 'INCONCLUSIVE' });
    expect(JSON.stringify(told)).toContain('stopped at the money limit of $1.00');
    expect(server.requests.length).toBeLessThanOrEqual(10);
    expect(server.requests.length).toBeGreaterThanOrEqual(8);
    const months = readdirSync(join(dir, 'training-data/examples'));
    const files = months.flatMap((month) => readdirSync(join(dir, 'training-data/examples', month)));
    expect(files).toHaveLength(1);
  });

  it('stands in the config, too, and the report says it in words', async () => {
    const { dir, server } = await shop(good, { run: ', max-cost-usd: 0.5', policy: 'paired' });
    const run = await cli(['check'], dir, env);
    expect(run.code, run.stderr + run.stdout).toBe(0);
    expect(run.stdout).toContain('INCONCLUSIVE');
    expect(run.stdout).toContain('topped at the money limit of $0.50');
    expect(server.requests.length).toBeLessThanOrEqual(5);
  });

  it('fails the job where inconclusive ones do', async () => {
    const { dir } = await shop(good);
    const run = await cli(['check', '--max-cost-usd', '1', '--fail-on', 'inconclusive'], dir, env);
    expect(run.code, run.stderr).toBe(1);
  });

  it('leaves a REJECT that is certain a REJECT', async () => {
    const { dir } = await shop(({ body }) => ({
      body: answer(body.model === 'shop-small' ? 'No.' : 'Your refund is on its way.'),
    }));
    const run = await cli(['check', '--max-cost-usd', '2.2', '--json'], dir, env);
    expect(run.code, run.stderr).toBe(1);
    expect(json(run.stdout)).toMatchObject({ verdict: 'REJECT' });
  });

  it('without a price is an error before the first call', async () => {
    const { dir, server } = await shop(good, { price: '' });
    const run = await cli(['check', '--max-cost-usd', '1'], dir, env);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('has no price, so a money limit could not stop the run');
    expect(server.requests).toEqual([]);
  });

  it('that is no amount is refused', async () => {
    const { dir } = await shop(good);
    for (const amount of ['0', '-1', 'much', '1e9', 'NaN']) {
      const run = await cli(['check', '--max-cost-usd', amount], dir, env);
      expect(run.code).toBe(2);
    }
  });

  it('that ends a run of one model is no success', async () => {
    const { dir } = await shop(good);
    const run = await cli(['test:run', '--max-cost-usd', '0.3'], dir, env);
    expect(run.code, run.stdout).toBe(3);
    expect(run.stdout).toContain('topped at the money limit');
  });
});

describe('a limit of time', () => {
  it('cancels what hangs and judges the rest as INCONCLUSIVE', async () => {
    let asked = 0;
    const { dir } = await shop((...args) => (++asked > 12 ? undefined : good(...args)));
    const run = await cli(['check', '--timeout-minutes', '0.05', '--json'], dir, env);
    expect(run.code, run.stderr + run.stdout).toBe(0);
    expect(json(run.stdout)).toMatchObject({ verdict: 'INCONCLUSIVE' });
    expect(run.stdout).toContain('stopped by the time limit');
    const [results = ''] = readdirSync(join(dir, '.agent-tester')).filter((name) =>
      /[0-9a-f]\.json$/.test(name),
    );
    expect(json(readFileSync(join(dir, '.agent-tester', results), 'utf8'))).toMatchObject({ partial: true });
  });

  it('under which nothing at all ran could not judge', async () => {
    const { dir } = await shop(() => undefined);
    const run = await cli(['check', '--timeout-minutes', '0.02', '--json'], dir, env);
    expect(run.code, run.stderr + run.stdout).toBe(3);
    expect(json(run.stdout)).toMatchObject({ verdict: 'UNJUDGED' });
  });
});
