import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { gateWith } from '../../src/config/gate.ts';
import { loadConfig } from '../../src/config/load.ts';
import { complaints, filesOf } from './files.ts';

const GOOD = 'agent: { kind: replay, recording: r.jsonl }\nmodels: { production: { model: m } }\n';
const load = (text: string, env: Record<string, string | undefined> = {}, file = 'agent-tester.yml') =>
  loadConfig(file, filesOf({ [file]: text }), env);
const wrong = (text: string, env: Record<string, string | undefined> = {}) =>
  complaints(() => load(text, env));

describe('loading agent-tester.yml', () => {
  it('fills in every default', async () => {
    expect(await load(GOOD)).toEqual({
      file: 'agent-tester.yml',
      agent: { kind: 'replay', recording: 'r.jsonl' },
      models: { production: { name: 'production', model: 'm' } },
      scenarios: ['scenarios/**/*.{yml,yaml,json,jsonl}'],
      gate: {
        policy: 'paired',
        margins: { success: 0.05, quality: 0.05, tool: 0.05, latency: 0.1, cost: 0.2 },
        alpha: 0.02,
        repeat: 3,
        failOn: 'reject',
        requireImprovement: false,
      },
      store: { branch: 'agent-tester-data', path: 'training-data' },
      privacy: {
        redact: ['email', 'phone', 'card', 'iban', 'ssn', 'ip', 'secret'],
        allow: [],
        names: false,
        keyEnv: 'AGENT_TESTER_PRIVACY_KEY',
      },
      run: { maxConcurrency: 8, timeoutMs: 120_000, retries: 3 },
    });
  });

  it('turns kebab-case keys into camelCase and leaves the keys of values alone', async () => {
    const config = await load(`
agent: { kind: openai, base-url: "http://localhost:1/v1", max-steps: 4 }
models:
  production:
    model: m
    top-p: 0.5
    max-tokens: 10
    api-key-env: KEY
    price: { input: 1, output: 2, cached-input: 0.1 }
    extra: { reasoning-effort: low, top_k: 5 }
gate: { fail-on: never }
run: { max-concurrency: 3 }
`);
    expect(config.agent).toEqual({
      kind: 'openai',
      baseUrl: 'http://localhost:1/v1',
      apiKeyEnv: 'OPENAI_API_KEY',
      maxSteps: 4,
    });
    expect(config.models['production']).toEqual({
      name: 'production',
      model: 'm',
      topP: 0.5,
      maxTokens: 10,
      apiKeyEnv: 'KEY',
      price: { input: 1, output: 2, cachedInput: 0.1 },
      extra: { 'reasoning-effort': 'low', top_k: 5 },
    });
    expect([config.gate.failOn, config.run.maxConcurrency]).toEqual(['never', 3]);
  });

  it.each([
    ['90', 90_000],
    ['90s', 90_000],
    ['2m', 120_000],
    ['1.5s', 1500],
    ['250ms', 250],
    ['1h', 3_600_000],
  ])('reads the timeout %s as %i ms', async (written, ms) => {
    expect((await load(`${GOOD}run: { timeout: ${written} }`)).run.timeoutMs).toBe(ms);
  });

  it('reads JSON as well, with a $schema for editors', async () => {
    const text =
      '{"$schema": "schema/agent-tester.schema.json", "agent": {"kind": "replay", "recording": "r"}, "models": {"a": {"model": "m"}}, "scenarios": "s/*.yml"}';
    const config = await load(text, {}, 'agent-tester.json');
    expect(config.scenarios).toEqual(['s/*.yml']);
    expect(config).not.toHaveProperty('$schema');
  });

  it.each([
    ['', 'paired', 3],
    ['gate: { policy: thresholds }', 'thresholds', 1],
    ['gate: { policy: paired }', 'paired', 3],
    ['gate: { policy: paired, repeat: 1 }', 'paired', 1],
  ] as const)('reads the gate "%s" as %s with %i trials', async (written, policy, repeat) => {
    expect((await load(`${GOOD}${written}\n`)).gate).toMatchObject({ policy, repeat, alpha: 0.02 });
  });

  it('lets a flag choose the policy, and the trials follow unless they were chosen too', async () => {
    const { gate } = await load(GOOD);
    expect(gateWith(gate, { policy: 'thresholds' })).toMatchObject({ policy: 'thresholds', repeat: 1 });
    expect(gateWith(gate, { policy: 'thresholds', repeat: 3 })).toMatchObject({ repeat: 3 });
    expect(gateWith({ ...gate, repeat: 5 }, { policy: 'thresholds' })).toMatchObject({ repeat: 5 });
    expect(gateWith(gate, {})).toEqual(gate);
  });

  it('refuses an error rate that no reader would believe in', async () => {
    expect(await wrong(`${GOOD}gate: { policy: paired, alpha: 0.5 }\n`)).toEqual([
      expect.stringContaining(
        'gate.alpha: expected a fraction from 0.0001 to 0.2 (0.02 is 2 %), got the number 0.5',
      ),
    ]);
  });

  it('freezes the result to its depths', async () => {
    const config = await load(GOOD);
    expect(Object.isFrozen(config.models['production'])).toBe(true);
    expect(Object.isFrozen(config.gate.margins)).toBe(true);
    expect(Object.isFrozen(config.scenarios)).toBe(true);
  });

  it('has no models but those of the file, whatever the name', async () => {
    const { models } = await load(GOOD);
    expect([models['constructor'], models['__proto__'], models['toString']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const odd = await load('agent: {kind: replay, recording: r}\nmodels: {constructor: {model: m}}\n');
    expect(odd.models['constructor']).toEqual({ name: 'constructor', model: 'm' });
  });

  it('reads from a folder on disk', async () => {
    const top = mkdtempSync(join(tmpdir(), 'config-'));
    try {
      mkdirSync(join(top, 'bot'));
      writeFileSync(join(top, 'bot/agent-tester.yml'), GOOD);
      expect((await loadConfig('bot/agent-tester.yml', workTree(top), {})).file).toBe('bot/agent-tester.yml');
      expect(await complaints(() => loadConfig('agent-tester.yml', workTree(top), {}))).toEqual([
        'agent-tester.yml: there is no such file in the work tree (did you mean "bot/agent-tester.yml"? run `agent-tester init` to write one)',
      ]);
    } finally {
      rmSync(top, { recursive: true });
    }
  });
});

describe('a configuration with mistakes', () => {
  it('is told all of them at once, each at its place', async () => {
    const text = `agent: { kind: openai, base-ur: x, max-steps: 1.5 }
models:
  production: { model: 4, temperature: hot, price: { input: -1 } }
  candidate: { extends: prodution }
  "bad name": { model: m }
gate:
  margins: { cost: 20, qualty: 1 }
  repeat: 0
  fail-on: rejct
store: { kind: s3, path: ../elsewhere, branch: -x }
privacy: { redact: [emial] }
run: { timeout: 90x, retries: }
scenarioss: a/*.yml
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:1:24 agent.base-ur: unknown key (did you mean "base-url"?)",
        "agent-tester.yml:1:47 agent.max-steps: expected a whole number, got the number 1.5",
        "agent-tester.yml:3:24 models.production.model: expected a text, got the number 4 (write it in quotes)",
        "agent-tester.yml:3:40 models.production.temperature: expected a number, got "hot"",
        "agent-tester.yml:3:45 models.production.price.output: is missing, expected USD per million tokens",
        "agent-tester.yml:3:61 models.production.price.input: expected at least 0, got the number -1",
        "agent-tester.yml:4:25 models.candidate.extends: there is no model "prodution" (did you mean "production"?)",
        "agent-tester.yml:5:3 models["bad name"]: expected a name of letters, digits and . _ : / -, at most 128, a letter or digit first",
        "agent-tester.yml:7:20 gate.margins.cost: expected a fraction from 0 to 4 (0.05 is 5 %), got the number 20",
        "agent-tester.yml:7:24 gate.margins.qualty: unknown key (did you mean "quality"?)",
        "agent-tester.yml:8:11 gate.repeat: expected at least 1, got the number 0",
        "agent-tester.yml:9:12 gate.fail-on: expected reject, inconclusive or never, got "rejct" (did you mean "reject"?)",
        "agent-tester.yml:10:16 store.kind: expected branch, folder or none, got "s3"",
        "agent-tester.yml:10:26 store.path: leaves the repository (keep it inside, relative to this file)",
        "agent-tester.yml:10:48 store.branch: expected a plain branch name, got "-x"",
        "agent-tester.yml:11:21 privacy.redact[0]: expected email, phone, card, iban, ssn, ip or secret, got "emial" (did you mean "email"?)",
        "agent-tester.yml:12:17 run.timeout: expected seconds or a duration like 90s or 2m, from 1ms to 1h, got "90x"",
        "agent-tester.yml:12:31 run.retries: expected a number, got nothing",
        "agent-tester.yml:13:1 scenarioss: unknown key (did you mean "scenarios"?)",
      ]
    `);
  });

  it('says what is wrong with the keys of privacy', async () => {
    const text = `agent: { kind: replay, recording: r.jsonl }
models: { production: { model: m } }
privacy: { names: sometimes, allow: [""], key-env: GITHUB_TOKEN, key: x }
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:3:19 privacy.names: expected true or false, got "sometimes"",
        "agent-tester.yml:3:38 privacy.allow[0]: expected a text that is not empty, got an empty text",
        "agent-tester.yml:3:52 privacy.key-env: expected a variable of yours: this one belongs to the job, got "GITHUB_TOKEN"",
        "agent-tester.yml:3:66 privacy.key: unknown key (known: redact, allow, names, key-env)",
      ]
    `);
  });

  it('never lets a config read the key of the pseudonyms', async () => {
    const text = `agent: { kind: command, command: [a], env: [AGENT_TESTER_PRIVACY_KEY] }
models: { production: { model: "\${AGENT_TESTER_PRIVACY_KEY}" } }
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:1:45 agent.env[0]: expected a variable of yours: this one belongs to the job, got "AGENT_TESTER_PRIVACY_KEY"",
        "agent-tester.yml:2:32 models.production.model: \${AGENT_TESTER_PRIVACY_KEY} is not available to a config file",
      ]
    `);
  });

  it.each([
    ['nothing', '', 'agent-tester.yml: is empty (run `agent-tester init` to write one)'],
    ['a list', '- a', 'agent-tester.yml:1:1: expected an object, got a list of 1'],
    ['a text', 'hello', 'agent-tester.yml:1:1: expected an object, got "hello"'],
    [
      'no models',
      'agent: {kind: replay, recording: r}\nmodels: {}',
      'agent-tester.yml:2:9 models: expected at least one model, for instance production, got an empty object',
    ],
    [
      'an unknown kind',
      'agent: {kind: replya, recording: r}\nmodels: {a: {model: m}}',
      'agent-tester.yml:1:15 agent.kind: expected openai, http, command, module or replay, got "replya" (did you mean "replay"?)',
    ],
  ])('that holds %s is told so', async (_what, text, said) => {
    expect(await wrong(text)).toEqual([said]);
  });

  it('with a missing kind points at the agent', async () => {
    expect(await wrong('agent: {recording: r}\nmodels: {a: {model: m}}')).toEqual([
      'agent-tester.yml:1:1 agent.kind: is missing, expected openai, http, command, module or replay',
    ]);
  });

  it('that is not there names files with a name like it', async () => {
    const files = filesOf({ 'agent-tester.yml': GOOD, 'bots/a/agent-tester.yaml': GOOD, 'other.yml': '' });
    expect(await complaints(() => loadConfig('agent-testr.yml', files, {}))).toEqual([
      'agent-testr.yml: there is no such file in the work tree (did you mean "agent-tester.yml" or "bots/a/agent-tester.yaml"? run `agent-tester init` to write one)',
    ]);
  });

  it('never shows a key, and refuses one wherever it stands', async () => {
    const key = `sk-${'a1'.repeat(20)}`;
    const text = `agent: { kind: openai, api-key: ${key}, api-key-env: ${key} }
models: { production: { model: m, extra: { headers: [Bearer ${key}] } } }
`;
    const said = await wrong(text);
    expect(said).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:1:33 agent.api-key: holds what looks like a real key (put the key into an environment variable and name that variable under api-key-env)",
        "agent-tester.yml:1:91 agent.api-key-env: holds what looks like a real key (put the key into an environment variable and name that variable under api-key-env)",
        "agent-tester.yml:2:54 models.production.extra.headers[0]: holds what looks like a real key (put the key into an environment variable and name that variable under api-key-env)",
      ]
    `);
    expect(said.join()).not.toContain(key);
  });

  it('refuses credentials in the URL and the job token by name', async () => {
    const text = `agent: { kind: openai, base-url: "https://me:pass@host/v1", api-key-env: GITHUB_TOKEN }
models: { production: { model: m, api-key-env: ACTIONS_RUNTIME_TOKEN } }
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:1:34 agent.base-url: holds what looks like a real key (put the key into an environment variable and name that variable under api-key-env)",
        "agent-tester.yml:1:74 agent.api-key-env: expected a variable of yours: this one belongs to the job, got "GITHUB_TOKEN"",
        "agent-tester.yml:2:48 models.production.api-key-env: expected a variable of yours: this one belongs to the job, got "ACTIONS_RUNTIME_TOKEN"",
      ]
    `);
  });

  it('refuses paths that are absolute or leave the repository', async () => {
    const text = `agent: { kind: openai, planner: /etc/passwd, tools: 'C:\\tools.yml', summarizer: a/../../b }
models: { production: { model: m, planner: ../p.md } }
scenarios: [ok/*.yml, ../other/*.yml, '{a,..}/../x']
store: { path: ~/data }
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:1:33 agent.planner: expected a path relative to this file, with forward slashes, got "/etc/passwd"",
        "agent-tester.yml:1:53 agent.tools: expected a path relative to this file, with forward slashes, got "C:\\\\tools.yml"",
        "agent-tester.yml:1:81 agent.summarizer: leaves the repository (keep it inside, relative to this file)",
        "agent-tester.yml:2:44 models.production.planner: leaves the repository (keep it inside, relative to this file)",
        "agent-tester.yml:3:23 scenarios[1]: leaves the repository (keep it inside, relative to this file)",
        "agent-tester.yml:3:39 scenarios[2]: leaves the repository (keep it inside, relative to this file)",
        "agent-tester.yml:4:16 store.path: expected a path relative to this file, with forward slashes, got "~/data"",
      ]
    `);
  });
});

describe('extends', () => {
  const models = async (text: string) =>
    (await load(`agent: {kind: replay, recording: r}\nmodels:\n${text}`)).models;

  it('takes over keys through a chain, in any order in the file', async () => {
    const result = await models(`
  hot: { extends: warm, temperature: 0.9 }
  warm: { extends: production, temperature: 0.7, extra: { b: 3, c: 4 } }
  production: { model: m, temperature: 0.3, price: { input: 1, output: 2 }, extra: { a: 1, b: 2 } }
`);
    expect(result['hot']).toEqual({
      name: 'hot',
      model: 'm',
      temperature: 0.9,
      price: { input: 1, output: 2 },
      extra: { a: 1, b: 3, c: 4 },
    });
  });

  it('merges a price key by key while the model stays the same', async () => {
    const result = await models(`
  production: { model: m, price: { input: 1, output: 2 } }
  cheaper: { extends: production, price: { input: 0.5 } }
`);
    expect(result['cheaper']?.price).toEqual({ input: 0.5, output: 2 });
  });

  it('does not take over the price of another model', async () => {
    const result = await models(`
  production: { model: m, temperature: 0.3, price: { input: 1, output: 2 } }
  candidate: { extends: production, model: n }
`);
    expect(result['candidate']).toEqual({ name: 'candidate', model: 'n', temperature: 0.3 });
  });

  it('in a circle, from nowhere, or without a model is told at its place', async () => {
    const text = `agent: {kind: replay, recording: r}
models:
  a: { extends: b }
  b: { extends: c }
  c: { extends: a }
  tail: { extends: a }
  self: { extends: self }
  d: { extends: prodution }
  e: { temperature: 1 }
  f: { extends: production, model: n, price: { input: 1 } }
  production: { model: m, price: { input: 1, output: 2 } }
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:5:17 models.c.extends: extends itself: a -> b -> c -> a (take one extends out)",
        "agent-tester.yml:7:20 models.self.extends: extends itself: self -> self (take one extends out)",
        "agent-tester.yml:8:17 models.d.extends: there is no model "prodution" (did you mean "production"?)",
        "agent-tester.yml:9:3 models.e.model: is missing, expected the provider's model id (give it here or in an entry that this one extends)",
        "agent-tester.yml:10:39 models.f.price.output: is missing, expected USD per million tokens",
      ]
    `);
  });

  it('of 5,000 entries in one chain is resolved', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `  m${i}: {extends: m${i + 1}}`);
    const result = await models(`${lines.join('\n')}\n  m5000: {model: m}\n`);
    expect(result['m0']?.model).toBe('m');
  });
});

describe('environment references', () => {
  const model = async (written: string, env: Record<string, string | undefined>) =>
    (await load(`agent: {kind: replay, recording: r}\nmodels: {a: {model: '${written}'}}`, env)).models['a']
      ?.model;

  it.each([
    ['${M}', 'gpt'],
    ['ft:${M}:${ORG:-acme}', 'ft:gpt:acme'],
    ['${EMPTY:-x}', 'x'],
    ['${UNSET:-}y', 'y'],
    ['$${M}', '${M}'],
    ['$M $ }{ $$', '$M $ }{ $$'],
    ['$$${M}', '$${M}'],
    ['${NESTED}', '${M}'],
    ['${UNSET:-a:-b${M}', 'a:-b${M'],
  ])('%s becomes %s', async (written, result) => {
    expect(await model(written, { M: 'gpt', EMPTY: '', NESTED: '${M}' })).toBe(result);
  });

  it('that cannot be resolved are told together with all else', async () => {
    const text = `agent: { kind: replay, recording: "\${NOPE}/r", x: 1 }
models: { a: { model: "\${not a name}", temperature: "\${T}" }, b: { model: "\${OPEN" }, c: { model: "\${GITHUB_TOKEN}" }, d: { model: "\${constructor}" } }
`;
    expect(await wrong(text, { T: '0.7', GITHUB_TOKEN: 'ghs_x' })).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:1:35 agent.recording: the environment variable NOPE is not set (set it, or give a default: \${NOPE:-default})",
        "agent-tester.yml:1:48 agent.x: unknown key (known: kind, recording, planner, summarizer, tools)",
        "agent-tester.yml:2:23 models.a.model: expected a reference like \${NAME} or \${NAME:-default}, got "\${not a name}" (a literal \${ is written $\${)",
        "agent-tester.yml:2:53 models.a.temperature: expected a number, got "\${T}" (an environment reference is always text)",
        "agent-tester.yml:2:75 models.b.model: expected a reference like \${NAME} or \${NAME:-default}, got "\${OPEN" (a literal \${ is written $\${)",
        "agent-tester.yml:2:99 models.c.model: \${GITHUB_TOKEN} is not available to a config file",
        "agent-tester.yml:2:132 models.d.model: the environment variable constructor is not set (set it, or give a default: \${constructor:-default})",
      ]
    `);
  });

  it('never bring a key into the configuration', async () => {
    const key = `sk-${'b2'.repeat(20)}`;
    const text = 'agent: {kind: openai, api-key-env: "${OPENAI_API_KEY}"}\nmodels: {a: {model: m}}';
    const said = await wrong(text, { OPENAI_API_KEY: key });
    expect(said).toMatchInlineSnapshot(`
      [
        "agent-tester.yml:1:36 agent.api-key-env: holds what looks like a real key (put the key into an environment variable and name that variable under api-key-env)",
      ]
    `);
  });

  it('do not show what stands in the environment', async () => {
    const text = 'agent: {kind: openai, api-key-env: "${WORD}"}\nmodels: {a: {model: m}}';
    expect(await wrong(text, { WORD: 'my password' })).toEqual([
      'agent-tester.yml:1:36 agent.api-key-env: expected the name of an environment variable, got "${WORD}"',
    ]);
  });
});
