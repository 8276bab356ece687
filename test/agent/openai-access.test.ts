import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { accessOf, tryAccess } from '../../src/adapters/agents/openai-access.ts';
import { checkAgent } from '../../src/adapters/agents/registry.ts';
import { configOf, modelOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';
import { script } from '../fixtures/chat-server.ts';
import { KEY, serve, stopServersAfterEach } from '../fixtures/openai-agent.ts';

const config = configOf(OPENAI_AGENT, 'ci/agent-tester.yml');
const access = (model = {}, env: Record<string, string> = {}, agent = {}): unknown =>
  tryAccess(config, { ...OPENAI_AGENT, ...agent }, modelOf(model), env);

describe('key and base URL of a model', () => {
  stopServersAfterEach();
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('come from the model before the agent before the default', () => {
    const env = { TEST_KEY: 'a', OTHER_KEY: 'b' };
    expect(access({}, env)).toMatchObject({ apiKey: 'a', baseUrl: { href: 'https://api.openai.com/v1' } });
    const agent = { baseUrl: 'https://one.example/v1' };
    expect(access({}, env, agent)).toMatchObject({ baseUrl: { host: 'one.example' } });
    const model = { baseUrl: 'https://two.example/v1', apiKeyEnv: 'OTHER_KEY' };
    expect(access(model, env, agent)).toMatchObject({ apiKey: 'b', baseUrl: { host: 'two.example' } });
  });

  it('are refused with the name of the variable that is not set', () => {
    expect(() => accessOf(config, OPENAI_AGENT, modelOf(), { OPENAI_API_KEY: 'x' })).toThrow(
      /^ci\/agent-tester\.yml agent\.api-key-env: the environment variable TEST_KEY .* is not set/,
    );
    expect(access({ apiKeyEnv: 'toString' })).toMatchObject({ path: 'models.production.api-key-env' });
  });

  it.each([
    'http://127.0.0.1:8000/v1',
    'http://localhost:11434/v1',
    'http://[::1]/v1',
    'http://127.8.9.1/v1',
  ])('need no key for %s', (baseUrl) => {
    expect(access({ baseUrl })).toMatchObject({ apiKey: 'no-key' });
  });

  it.each(['http://127.0.0.1.evil.example/v1', 'http://localhost.evil.example/v1', 'http://10.0.0.1/v1'])(
    'need a key for %s',
    (baseUrl) => {
      expect(access({ baseUrl })).toHaveProperty('message');
    },
  );

  it.each([
    'ftp://x.example',
    'api.openai.com/v1',
    'https://user:pass@x.example/v1',
    'file:///etc/passwd',
    '',
  ])('are refused where the base URL is %j', (baseUrl) => {
    expect(access({ baseUrl }, { TEST_KEY: 'k' })).toMatchObject({ path: 'models.production.base-url' });
  });

  it.each(['GITHUB_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_GITHUB-TOKEN'])(
    'are never the workflow’s own %s',
    (apiKeyEnv) => {
      expect(access({ apiKeyEnv }, { [apiKeyEnv]: 'secret' })).toHaveProperty('message');
    },
  );

  it('forgive a line break around the key and refuse one inside, without repeating the key', () => {
    expect(access({}, { TEST_KEY: 'abc\n' })).toMatchObject({ apiKey: 'abc' });
    const problem = access({}, { TEST_KEY: 'abc\ndef' });
    expect(problem).toHaveProperty('message');
    expect(JSON.stringify(problem)).not.toContain('abc');
  });

  it('are checked for all models at once, each problem once', () => {
    const models = [
      modelOf(),
      modelOf({ name: 'candidate', apiKeyEnv: 'OTHER_KEY' }),
      modelOf({ name: 'third', baseUrl: 'nonsense' }),
    ];
    let problems: readonly unknown[] = [];
    try {
      checkAgent(config, models, {});
    } catch (error) {
      if (error instanceof UserError) problems = error.problems;
    }
    expect(problems).toHaveLength(3);
    expect(() => checkAgent(config, [modelOf()], { TEST_KEY: 'k' })).not.toThrow();
  });

  it('stop a run before its first call', async () => {
    const { server, run } = await serve(script({ content: 'x' }));
    const refused = run({ model: { baseUrl: 'https://api.example/v1' }, deps: { env: {} } });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    expect(server.requests).toHaveLength(0);
  });

  it('and nothing from OPENAI_ variables reach the provider', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-leaked');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-leaked-admin');
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:1/leaked');
    vi.stubEnv('OPENAI_ORG_ID', 'leaked-org');
    vi.stubEnv('OPENAI_PROJECT_ID', 'leaked-project');
    vi.stubEnv('OPENAI_LOG', 'debug');
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-leaked: yes\nauthorization: Bearer leaked\nuser-agent: leaked');
    const { server, run } = await serve(script({ content: 'x' }));
    await run();
    const headers = server.requests[0]?.headers;
    expect(headers?.authorization).toBe(`Bearer ${KEY}`);
    expect(headers?.['user-agent']).toBe('agent-tester');
    expect(JSON.stringify(headers)).not.toMatch(/leaked|stainless|openai-/i);
  });

  it('leave the client unloaded until a model is called', async () => {
    const registry = new URL('../../src/adapters/agents/registry.ts', import.meta.url).href;
    const probe = `import { registerHooks } from 'node:module';
      let loaded = false;
      registerHooks({ resolve(name, context, next) { loaded ||= name === 'openai'; return next(name, context); } });
      await import(${JSON.stringify(registry)});
      process.stdout.write(loaded + ' ');
      await import('openai');
      process.stdout.write(String(loaded));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', probe]);
    expect(stdout).toBe('false true');
  });
});
