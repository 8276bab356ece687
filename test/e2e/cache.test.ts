import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startChatServer, type ChatServer } from '../fixtures/chat-server.ts';
import { startGitServer } from '../fixtures/git-server.ts';
import { github } from '../github/world.ts';
import { cli, runAction, startCli, type Ended } from './bundle.ts';
import { IDS, project, pullOf, scenarios, write } from './project.ts';

let model: ChatServer;
let numbered = 0;
beforeEach(async () => {
  numbered = 0;
  model = await startChatServer(({ body, index }) => {
    const done = body.messages.some(({ role }) => role === 'tool');
    const call = {
      id: `call_${index}`,
      type: 'function',
      function: { name: 'lookup_order', arguments: '{"id":"1"}' },
    };
    if (done) numbered++;
    const message = done
      ? { content: `Your refund ${numbered} is on its way.` }
      : { content: null, tool_calls: [call] };
    return {
      body: {
        id: 'c',
        object: 'chat.completion',
        created: 1,
        model: body.model,
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
        usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
      },
    };
  });
});
afterEach(() => model.stop());

const config = (more = ''): string => `agent: { kind: openai, base-url: "${model.baseUrl}", tools: tools.yml }
models:
  production: { model: large, price: { input: 1, output: 1 } }
  candidate: { extends: production, model: small, price: { input: 1, output: 1 } }
scenarios: scenarios/*.yml
gate: { policy: paired, repeat: 1 }
${more}`;

function folder(more?: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-cached-'));
  write(dir, {
    'agent-tester.yml': config(more),
    'tools.yml': '- { name: lookup_order, parameters: { type: object } }\n',
    'scenarios/refunds.yml': scenarios(),
  });
  return dir;
}

interface Trial {
  readonly execution?: { readonly message: string; readonly cached?: true };
}
const newest = (dir: string, output: string): readonly Trial[] => {
  const files = readdirSync(join(dir, output)).filter((name) => /[0-9a-f]{4}\.json$/.test(name));
  const text = readFileSync(join(dir, output, files.sort().at(-1) ?? ''), 'utf8');
  return (JSON.parse(text) as { trials: readonly Trial[] }).trials;
};
const summary = ({ stdout }: Ended) => JSON.parse(stdout) as Record<string, unknown>;
const TRIALS = IDS.length * 2;

describe('--cache', () => {
  it('asks nothing twice, marks what it had, and pays for nothing twice', async () => {
    const dir = folder();
    const check = (output: string) => cli(['check', '--cache', 'answers', '--json', '--output', output], dir);
    const first = await check('first');
    expect(first.code, first.stderr).toBe(0);
    const asked = model.requests.length;
    expect(asked).toBe(TRIALS * 2);
    const second = await check('second');
    expect(model.requests.length).toBe(asked);
    expect(summary(second)).toMatchObject({ verdict: summary(first)['verdict'], costUsd: 0 });
    expect(summary(first)['costUsd']).toBeGreaterThan(0);
    const [before, after] = [newest(dir, 'first'), newest(dir, 'second')];
    expect(before.every(({ execution }) => execution?.cached === undefined)).toBe(true);
    expect(after.every(({ execution }) => execution?.cached === true)).toBe(true);
    expect(after.map(({ execution }) => execution?.message)).toEqual(
      before.map(({ execution }) => execution?.message),
    );
  });

  it('takes the latency of an answer that it had for no evidence, and says how many there were', async () => {
    const dir = folder();
    await cli(['check', '--cache', 'answers', '--quiet'], dir);
    const run = await cli(['check', '--cache', 'answers', '--quiet'], dir);
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(
      `${TRIALS} trials · ${TRIALS} of them from the cache: their latency does not count`,
    );
    expect(run.stdout).toMatch(/latency +— +unknown/);
  });

  it('never shares an answer between the trials of a scenario', async () => {
    const dir = folder();
    await cli(['test:run', '--cache', 'answers', '--repeat', '3', '--output', 'one'], dir);
    await cli(['test:run', '--cache', 'answers', '--repeat', '3', '--output', 'two'], dir);
    const messages = newest(dir, 'two').map(({ execution }) => execution?.message);
    expect(new Set(messages).size).toBe(IDS.length * 3);
    expect(model.requests).toHaveLength(IDS.length * 3 * 2);
  });

  it('asks again for what changed, and for that alone', async () => {
    const dir = folder();
    await cli(['test:run', '--cache', 'answers'], dir);
    const before = model.requests.length;
    write(dir, { 'scenarios/refunds.yml': scenarios().replace('Please refund order 3.', 'Refund order 3!') });
    await cli(['test:run', '--cache', 'answers'], dir);
    expect(model.requests.length - before).toBe(2);
    write(dir, { 'agent-tester.yml': config().replace('model: large', 'model: larger') });
    await cli(['test:run', '--cache', 'answers'], dir);
    expect(model.requests.length - before).toBe(2 + IDS.length * 2);
  });

  it('stores each answer as one example, and judges it against no stored copy of itself', async () => {
    const dir = folder();
    await cli(['check', '--cache', 'answers', '--quiet'], dir);
    await cli(['check', '--cache', 'answers', '--quiet'], dir);
    const examples = readdirSync(join(dir, 'training-data/examples'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => readFileSync(join(dir, 'training-data/examples', name), 'utf8').split('\n'))
      .filter((line) => line.includes('"correctToolSelection"'));
    expect(examples).toHaveLength(TRIALS);
    const again = await cli(['check', '--cache', 'answers', '--quiet'], dir);
    expect(again.stdout.replaceAll(/\s+/g, ' ')).toContain(`all of ${IDS.length} candidate trials`);
    expect(again.stdout).toContain('none of them from the store');
  });

  it('goes on after a kill and pays for nothing twice', async () => {
    const dir = folder();
    const started = startCli(['check', '--cache', 'answers', '--max-concurrency', '1'], dir);
    await expect.poll(() => model.requests.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(12);
    started.kill('SIGKILL');
    await started.ended;
    const run = await cli(['check', '--cache', 'answers', '--json'], dir);
    expect(run.code, run.stderr).toBe(0);
    // The trial that was under way when it was killed is asked again.
    expect(model.requests.length).toBeLessThanOrEqual(TRIALS * 2 + 2);
  });
});

describe('run.cache', () => {
  it('names the folder for every run, and --no-cache asks all the same', async () => {
    const dir = folder('run: { cache: .answers }\n');
    await cli(['test:run'], dir);
    await cli(['test:run'], dir);
    expect(model.requests).toHaveLength(IDS.length * 2);
    await cli(['test:run', '--no-cache'], dir);
    expect(model.requests).toHaveLength(IDS.length * 4);
    expect(existsSync(join(dir, '.answers/.gitignore'))).toBe(true);
  });

  it('is off by default and where it says so', async () => {
    const dir = folder('run: { cache: off }\n');
    await cli(['test:run'], dir);
    await cli(['test:run'], dir);
    expect(model.requests).toHaveLength(IDS.length * 4);
    expect(readdirSync(dir)).not.toContain('off');
  });

  it('must stay inside the repository', async () => {
    const run = await cli(['test:run'], folder('run: { cache: ../elsewhere }\n'));
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/agent-tester\.yml:\d+:\d+ run\.cache/);
  });

  it('is not used in a workflow, where a pull request could bring its own answers', async () => {
    const git = await startGitServer({ token: 'ghs_secret' });
    const base = {
      'agent-tester.yml': config('run: { cache: .answers }\n'),
      'tools.yml': '- { name: lookup_order, parameters: { type: object } }\n',
      'scenarios/refunds.yml': scenarios(),
    };
    const clone = project(
      { 'agent-tester.yml': base['agent-tester.yml'].replace('model: large', 'model: larger') },
      { base, remote: git.url },
    );
    const server = await github({ git: clone.dir, token: 'ghs_secret' });
    const run = await runAction({
      server,
      workspace: clone.dir,
      event: 'pull_request',
      sha: clone.head,
      pull: pullOf(clone),
      inputs: { store: 'none' },
    });
    await git.close();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(existsSync(join(clone.dir, '.answers'))).toBe(false);
  });
});
