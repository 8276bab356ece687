import { afterEach, describe, expect, it } from 'vitest';
import { checkAgent } from '../../src/adapters/agents/registry.ts';
import { createHttpAgent } from '../../src/adapters/agents/http.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import type { Environment } from '../../src/config/environment.ts';
import { loadConfig } from '../../src/config/load.ts';
import { resolveModel } from '../../src/config/model.ts';
import type { Execution } from '../../src/agent/types.ts';
import { startAgentServer, type AgentServer } from '../fixtures/agent-server.ts';
import { CALM, filesOf, inputOf } from '../fixtures/agent-input.ts';

type Respond = Parameters<typeof startAgentServer>[0];

const servers: AgentServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function serve(respond: Respond): Promise<AgentServer> {
  const server = await startAgentServer(respond);
  servers.push(server);
  return server;
}

const SECRET = 'tok-very-secret-123';
const ENV: Environment = { AGENT_TOKEN: SECRET, OTHER: 'never-sent' };

interface Options {
  readonly agent?: string;
  readonly models?: string;
  readonly model?: string;
  readonly env?: Environment;
  readonly signal?: AbortSignal;
}

/** Runs one trial of a config that is loaded as a user writes it. */
async function run(
  respond: Respond,
  options: Options = {},
): Promise<{ execution: Execution; server: AgentServer }> {
  const server = await serve(respond);
  return { execution: await runAt(server, options), server };
}

async function runAt({ url }: AgentServer, options: Options = {}): Promise<Execution> {
  const {
    agent = '',
    models = 'production: { model: m, temperature: 0.3 }',
    env = ENV,
    signal = CALM,
  } = options;
  const text = `agent:\n  kind: http\n  url: ${url}\n${agent}\nmodels:\n  ${models}\n`;
  const config = await loadConfig('a.yml', filesOf({ 'a.yml': text }), env);
  checkAgent(config, Object.values(config.models), env);
  if (config.agent.kind !== 'http') throw new Error('not http');
  const target = createHttpAgent(config, config.agent, { env, clock: systemClock });
  return target.run(inputOf({ model: resolveModel(config, options.model ?? 'production') }), signal);
}

const says =
  (body: unknown, headers: Record<string, string> = {}): Respond =>
  () => ({ body, headers });

describe('what an agent behind HTTP is sent', () => {
  it('is the whole input as JSON in one POST, without what is not its business', async () => {
    const { server } = await run(says({ message: 'hi' }));
    const [seen] = server.requests;
    expect(server.requests).toHaveLength(1);
    expect(seen).toMatchObject({ method: 'POST', url: '/run' });
    expect(seen?.body).toMatchObject({
      scenarioId: 'refund-late-order',
      query: 'My order 123 is late, I want my money back.',
      trial: 1,
      seed: 7,
      model: { id: 'm', temperature: 0.3 },
      fixtures: { issue_refund: [{ result: { ok: true } }] },
    });
    expect(seen?.body).not.toHaveProperty('context');
    expect(Object.keys(seen?.body['model'] as object)).toEqual(['id', 'temperature']);
    expect(JSON.stringify(seen)).not.toContain('never-sent');
  });

  it('is what the body template makes of it', async () => {
    const agent =
      '  body: { input: { text: $.query, first: "$.tools[0].name" }, ctx: $.context, mode: eval, n: [1, $.nope] }';
    const { server } = await run(says({ message: 'hi' }), { agent });
    expect(server.requests[0]?.body).toEqual({
      input: { text: 'My order 123 is late, I want my money back.', first: 'lookup_order' },
      mode: 'eval',
      n: [1, null],
    });
  });

  it('has the headers that are named, read from the environment at the call', async () => {
    const agent = '  headers: { X-Tenant: acme, Authorization: "Bearer ${AGENT_TOKEN}" }';
    const models = 'production: { model: m, headers: { x-tenant: own } }';
    const { server } = await run(says({ message: 'hi' }), { agent, models });
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${SECRET}`,
      'x-tenant': 'own',
    });
  });

  it('has the key of api-key-env as a bearer token', async () => {
    const { server } = await run(says({ message: 'hi' }), { agent: '  api-key-env: AGENT_TOKEN' });
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
  });

  it("goes to the model's own deployment where it has one", async () => {
    const other = await serve(says({ message: 'the other' }));
    const models = `production: { model: m }\n  candidate: { extends: production, url: "${other.url}" }`;
    const { execution } = await run(says({ message: 'the first' }), { models, model: 'candidate' });
    expect(execution.message).toBe('the other');
  });
});

describe('an answer over HTTP', () => {
  it('is read under our own names', async () => {
    const { execution } = await run(
      says({
        id: 'ignored',
        message: 'done',
        analysis: 'late',
        toolCalls: [
          { name: 'a', arguments: { x: 1 }, result: 2 },
          { function: { name: 'b', arguments: '{"y":-0}' }, error: 'down' },
          { name: 'c', arguments: '{broken' },
          'd',
        ],
        tokenUsage: { input: 1000, output: 500 },
      }),
      { models: 'production: { model: m, price: { input: 2, output: 8 } }' },
    );
    expect(execution).toMatchObject({
      message: 'done',
      analysis: 'late',
      toolsUsed: ['a', 'b', 'c', 'd'],
      tokenUsage: { input: 1000, output: 500, total: 1500 },
      costUsd: 0.006,
      stages: null,
    });
    expect(execution.toolCalls.map(({ status }) => status)).toEqual(['ok', 'error', 'invalid', 'ok']);
    expect(execution.toolCalls[2]).toMatchObject({ arguments: {}, argumentsText: '{broken' });
    expect(execution.latencyMs).toBeGreaterThan(0);
  });

  it.each([
    ['{ output }', { output: 'hi' }, {}, 'hi'],
    ['output as JSON', { output: { a: 1 } }, {}, '{"a":1}'],
    ['a JSON text', '"hi"', {}, 'hi'],
    ['plain text', 'hi {', { 'content-type': 'text/plain; charset=utf-8' }, 'hi {'],
  ])('may be %s', async (_name, body, headers, message) => {
    const { execution } = await run(says(body, headers));
    expect(execution).toMatchObject({ message, toolCalls: [], tokenUsage: null, costUsd: null });
  });

  const MAPPED = `  response:
    message: $.reply.text
    tool-calls: $.steps[*].call
    tool-call: { name: $.tool, arguments: $.input, result: $.output, error: $.failure }
    input-tokens: $.usage.in
    output-tokens: $.usage.out
    cost-usd: $.usd
    error: $.problem`;

  it('is read by path where its shape is another one', async () => {
    const reply = {
      reply: { text: 'done' },
      steps: [
        { call: { tool: 'a', input: '{"x":1}', output: [1] } },
        { thought: 'hm' },
        { call: { tool: 'b', failure: 'no' } },
      ],
      usage: { in: 5, out: 2 },
      usd: 0.25,
      problem: null,
    };
    const { execution } = await run(says(reply), { agent: MAPPED });
    expect(execution).toMatchObject({
      message: 'done',
      costUsd: 0.25,
      tokenUsage: { input: 5, output: 2, total: 7 },
      toolCalls: [
        { name: 'a', arguments: { x: 1 }, result: [1], status: 'ok' },
        { name: 'b', arguments: {}, error: 'no', status: 'error' },
      ],
    });
    expect(execution.error).toBeUndefined();
  });

  it.each([
    ['a message', { reply: {}, steps: [] }, 'no message at $.reply.text'],
    ['tool calls', { reply: { text: 'x' }, stepps: [] }, 'nothing at $.steps[*].call'],
  ])(
    'that lacks %s at its path is unusable, never an agent that did nothing',
    async (_name, body, message) => {
      const { execution } = await run(says(body), { agent: MAPPED });
      expect(execution.error).toMatchObject({
        code: 'invalid-output',
        message: expect.stringContaining(message) as string,
      });
    },
  );

  it('may lack what its path says is optional', async () => {
    const agent = '  response: { message: $.text, tool-calls: "$.steps[*]?" }';
    const { execution } = await run(says({ text: 'x' }), { agent });
    expect(execution).toMatchObject({ message: 'x', toolCalls: [] });
    expect(execution.error).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['cut-off JSON', '{"message": "x'],
    ['HTML', '<html>Sign in</html>'],
    ['no message', { toolCalls: [] }],
    ['a list', []],
    ['null', 'null'],
    ['calls that are none', { message: 'x', toolCalls: [{ nam: 'a' }] }],
    ['tokens that are none', { message: 'x', tokenUsage: { input: -1, output: 'many' } }],
    ['an endless number', '{"message": 1e999}'],
    ['a depth without end', '['.repeat(5000) + ']'.repeat(5000)],
    ['more than 8 MiB', `{"message": "${'x'.repeat(9_000_000)}"}`],
  ])('that is %s is a failed trial', async (_name, body) => {
    const { execution } = await run(says(body));
    expect(execution.error?.code).toBe('invalid-output');
    expect(execution.error?.message.length).toBeLessThan(400);
    expect(execution).toMatchObject({ message: '', toolCalls: [], tokenUsage: null });
  });

  it.each([
    [{ error: 'no budget' }, { code: 'reported', message: 'no budget' }],
    [
      { message: 'x', error: { code: 'step-limit', message: 'm', stage: 'planner' } },
      { code: 'step-limit', stage: 'planner' },
    ],
  ])('that tells of its own failure is a failed trial: %j', async (body, error) => {
    expect((await run(says(body))).execution.error).toMatchObject(error);
  });

  it('keeps hostile names as data', async () => {
    const { execution } = await run(
      says('{"message":"::error::x","toolCalls":[{"name":"__proto__","arguments":{"__proto__":{"a":1}}}]}'),
    );
    expect(execution.toolsUsed).toEqual(['__proto__']);
    expect(JSON.stringify(execution.toolCalls[0]?.arguments)).toBe('{"__proto__":{"a":1}}');
    expect(({} as { a?: number }).a).toBeUndefined();
  });
});

describe('an agent behind HTTP that cannot be reached or will not answer', () => {
  it.each([
    [429, true],
    [500, true],
    [503, true],
    [400, false],
    [401, false],
    [404, false],
    [302, false],
  ])('status %i is the outside world, worth another try: %s', async (status, retryable) => {
    const respond: Respond = () => ({
      status,
      headers: { 'retry-after': '2', location: 'http://127.0.0.1:1/' },
      body: { error: 'why' },
    });
    await expect(run(respond)).rejects.toMatchObject({
      name: 'OutsideError',
      service: 'agent',
      status,
      retryable,
      message: `status ${status}: why`,
      retryAfterMs: retryable ? 2000 : undefined,
    });
  });

  it('is worth another try where its answer is cut off', async () => {
    const respond: Respond = (_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"message": "half', () => response.socket?.destroy());
      return undefined;
    };
    await expect(run(respond)).rejects.toMatchObject({ name: 'OutsideError', retryable: true });
  });

  it('takes no header along to where it redirects', async () => {
    const elsewhere = await serve(says({ message: 'stolen' }));
    const respond: Respond = () => ({ status: 307, headers: { location: elsewhere.url } });
    const error: unknown = await run(respond, { agent: '  api-key-env: AGENT_TOKEN' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ retryable: false, hint: expect.stringContaining('set url') as string });
    expect(elsewhere.requests).toHaveLength(0);
  });

  it('shows no secret, neither in an error nor in a failed trial, that the agent repeats', async () => {
    const agent = '  headers: { x-api-key: "${AGENT_TOKEN}" }';
    const error: unknown = await run(() => ({ status: 500, body: `bad ${SECRET}` }), { agent }).catch(
      (thrown: unknown) => thrown,
    );
    expect(String(error)).toContain('bad ***');
    const { execution } = await run(says(`useless ${SECRET}`), { agent });
    expect(execution.error?.message).toContain('useless ***');
  });
});

describe('an agent behind HTTP that repeats a key in its answer', () => {
  it('has it in no part of the execution, while other words from the environment stay', async () => {
    const agent = '  headers: { authorization: "Bearer ${AGENT_TOKEN}", x-tenant: "${TENANT}" }';
    const body = { message: `${SECRET} acme-shop`, toolCalls: [{ name: 'a', result: { headers: SECRET } }] };
    const { execution } = await run(says(body), { agent, env: { ...ENV, TENANT: 'acme-shop' } });
    expect(execution.message).toBe('*** acme-shop');
    expect(JSON.stringify(execution)).not.toContain(SECRET);
  });
});

describe('the settings of an agent behind HTTP', () => {
  const respond = says({ message: 'hi' });

  it.each([
    [
      'headers: { authorization: "Bearer abc" }',
      /a\.yml:4:\d+ agent\.headers\.authorization: keys stay out of files/,
    ],
    [
      'headers: { x-key: "${MISSING}" }',
      /agent\.headers\.x-key: the environment variable MISSING is not set/,
    ],
    ['headers: { x-key: "${GITHUB_TOKEN}" }', /\$\{GITHUB_TOKEN\} is not available/],
    ['headers: { x-key: "${" }', /expected a reference/],
    ['headers: { host: evil }', /this one is set by the request/],
    ['headers: { "a b": x }', /expected the name of a header/],
    ['headers: { a: "x\\r\\ny: z" }', /expected a header value/],
    ['api-key-env: MISSING', /agent\.api-key-env: the environment variable MISSING is not set/],
    ['response: { message: reply.text }', /agent\.response\.message: expected a path such as/],
    ['response: { mesage: $.a }', /unknown key \(did you mean "message"\?\)/],
    ['header: { a: b }', /unknown key \(did you mean "headers"\?\)/],
  ])('are refused with their place: %s', async (agent, expected) => {
    const error: unknown = await run(respond, { agent: `  ${agent}` }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UserError', message: expect.stringMatching(expected) as string });
  });

  it('never hold what a header variable holds', async () => {
    const text =
      'agent: { kind: http, url: "http://h/", headers: { x-key: "${AGENT_TOKEN}" } }\nmodels: { production: { model: m, headers: { y: "a ${AGENT_TOKEN}" } } }\n';
    const config = await loadConfig('a.yml', filesOf({ 'a.yml': text }), ENV);
    expect(JSON.stringify(config)).not.toContain(SECRET);
  });
});
