import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/agent/assets.ts';
import { parseDocument } from '../../src/config/document.ts';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { loadConfig } from '../../src/config/load.ts';
import { resolveModel } from '../../src/config/model.ts';
import { scenariosJsonSchema } from '../../src/scenario/json-schema.ts';
import { catalog, suiteFrom } from '../scenario/catalog.ts';
import { filesOf } from './files.ts';

const top = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, top), 'utf8');

const AGENT = 'agent: {kind: replay, recording: r}\n';
const MODELS = 'models: {production: {model: m}}\n';

async function loads(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') return false;
    throw error;
  }
}

describe('the published schemas', () => {
  it('and the tables in the documentation are those that the loaders make', () => {
    const args = [fileURLToPath(new URL('scripts/schemas.ts', top)), '--check'];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('');
  });

  it('offer the assertion types as examples and name no host of others', () => {
    const text = JSON.stringify([configJsonSchema(), scenariosJsonSchema(catalog.names)]);
    expect(text).toContain('"examples":["contains","latency","trajectory:match","trajectory:tool-used"]');
    expect(text.match(/https?:\/\/[\w.-]+/g)?.filter((url) => url !== 'https://json-schema.org')).toEqual([]);
  });
});

describe('agent-tester.schema.json accepts what the loader accepts', () => {
  const validate = new Ajv2020({ strict: false }).compile(configJsonSchema());

  it.each([
    [true, AGENT + MODELS],
    [
      true,
      'agent: {kind: openai, base-url: "http://localhost:1/v1", max-steps: 3}\nmodels: {a-1: {model: m, top-p: 1, price: {input: 0, output: 1.5}, extra: {x: [1]}}}',
    ],
    [
      true,
      `${AGENT}${MODELS}gate: {margins: {cost: 2}, repeat: 2, fail-on: never}\nstore: {kind: none}\nrun: {timeout: 2m}\nscenarios: [a, b]`,
    ],
    [true, `$schema: x\n${AGENT}${MODELS}run: {timeout: 1.5, retries: 0}\nprivacy: {redact: []}`],
    [false, ''],
    [false, AGENT],
    [false, MODELS],
    [false, `${AGENT}models: {}`],
    [
      true,
      'agent: {kind: http, url: "http://localhost:1/run", headers: {x-a: b}, body: {q: $.query}, response: {tool-calls: "$.a[*]", tool-call: {name: $.n}}}\nmodels: {a: {model: m, url: "https://h/x", headers: {x-b: c}}}',
    ],
    [false, `agent: {kind: http}\n${MODELS}`],
    [false, `agent: {kind: http, url: "ftp://x"}\n${MODELS}`],
    [false, `agent: {kind: http, url: "http://x", response: {mesage: $.a}}\n${MODELS}`],
    [false, `agent: {kind: replay}\n${MODELS}`],
    [false, `agent: {kind: replay, recording: r, base-url: "http://x"}\n${MODELS}`],
    [false, `agent: {kind: openai, base-url: "ftp://x"}\n${MODELS}`],
    [false, `agent: {kind: openai, api-key-env: sk-1}\n${MODELS}`],
    [false, `agent: {kind: openai, planner: /etc/passwd}\n${MODELS}`],
    [false, `${AGENT}models: {"a b": {model: m}}`],
    [false, `${AGENT}models: {a: {model: 1}}`],
    [false, `${AGENT}models: {a: {model: m, temperature: 3}}`],
    [false, `${AGENT}models: {a: {model: m, extra: [1]}}`],
    [false, `${AGENT}${MODELS}gate: {policy: pairs}`],
    [false, `${AGENT}${MODELS}gate: {margins: {cost: 20}}`],
    [false, `${AGENT}${MODELS}gate: {repeat: 1.5}`],
    [false, `${AGENT}${MODELS}run: {timeout: 90x}`],
    [false, `${AGENT}${MODELS}run: {timeout: 0}`],
    [false, `${AGENT}${MODELS}store: {branch: "-x"}`],
    [false, `${AGENT}${MODELS}scenarios: []`],
    [false, `${AGENT}${MODELS}scenarioss: a`],
  ])('%s: %s', async (good, text) => {
    expect(validate(parseDocument('a.yml', text).data)).toBe(good);
    expect(await loads(() => loadConfig('a.yml', filesOf({ 'a.yml': text }), {}))).toBe(good);
  });
});

describe('scenarios.schema.json accepts what the loader accepts', () => {
  const validate = new Ajv2020({ strict: false }).compile(scenariosJsonSchema(catalog.names));
  const entry = (more: string) =>
    `- {id: a, query: q, assert: [{type: contains, value: x}]${more && `, ${more}`}}`;

  it.each([
    [true, entry('')],
    [true, entry('tags: [a, b:c], context: {x: [1]}, history: [{role: user, content: ""}], repeat: 3')],
    [true, entry('tools: {a: {result: null}, b: [{when: {x: 1}, error: e}, {result: 1}]}')],
    [true, entry('expect: {tools: [a, {name: b, args: {}}], forbidden: [c]}')],
    [true, entry('expect: {tools: {match: superset, anyOf: [[a], []]}}')],
    [true, 'defaults: {assert: [{type: contains, value: x}]}\nscenarios: [{id: a, query: q}]'],
    [false, 'text'],
    [false, '- {id: a}'],
    [false, entry('id2: x')],
    [false, entry('tags: x')],
    [false, '- {id: "tag:a", query: q, expect: {tools: []}}'],
    [false, entry('tools: {a: {}}')],
    [false, entry('tools: {a: {result: 1, error: x}}')],
    [false, entry('tools: {a: []}')],
    [false, entry('expect: {tools: {match: strict}}')],
    [false, entry('expect: {tools: {match: any, calls: []}}')],
    [false, entry('expect: {forbidden: []}')],
    [false, entry('repeat: 0')],
    [false, entry('history: [{role: tool, content: x}]')],
    [false, 'scenarios: {}'],
    [false, 'defaults: {id: x}\nscenarios: [{id: a, query: q, expect: {tools: []}}]'],
    [false, '- {id: a, query: q, assert: [{value: x}]}'],
    [false, '- {id: a, query: q, assert: [{type: contains, value: x, weight: -1}]}'],
  ])('%s: %s', async (good, text) => {
    expect(validate(parseDocument('a.yml', text).data)).toBe(good);
    expect(await loads(() => suiteFrom({ 'a.yml': text }))).toBe(good);
  });
});

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
}

/** Every key that a schema names at any depth. */
function keysOf(schema: unknown): Set<string> {
  const keys = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties } = part as Part;
    for (const key of Object.keys(properties ?? {})) keys.add(key);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(schema);
  return keys;
}

describe('the documentation', () => {
  it.each([
    ['docs/configuration.md', configJsonSchema()],
    ['docs/scenarios.md', scenariosJsonSchema([])],
  ])('%s names every key', (file, schema) => {
    const text = read(file);
    const known = [...keysOf(schema)];
    expect(known.length).toBeGreaterThan(15);
    expect(known.filter((key) => !new RegExp(`\`[\\w.*-]*${key.replace('$', '\\$')}\``).test(text))).toEqual(
      [],
    );
  });

  const examples = ['docs/configuration.md', 'docs/scenarios.md'].flatMap((file) =>
    [...read(file).matchAll(/```yaml\n# (\S+)\n([^]*?)```/g)].map(([, kind = '', text = '']) => [
      file,
      kind,
      text,
    ]),
  );

  it('has an example of everything', () => {
    expect(examples.length).toBeGreaterThan(10);
    expect(read('docs/configuration.md').match(/```yaml/g)?.length).toBe(
      examples.filter(([file]) => file === 'docs/configuration.md').length,
    );
  });

  it.each(examples)('%s: the example %s loads', async (_file, kind, text) => {
    expect(await load(kind, text)).toBeGreaterThan(0);
  });
});

/** Loads an example as what its first line says it is, and counts what it holds. */
async function load(kind: string, text: string): Promise<number> {
  if (kind === 'agent-tester.yml') {
    const full = (/^agent:/m.test(text) ? '' : AGENT) + (/^models:/m.test(text) ? '' : MODELS) + text;
    return Object.keys((await loadConfig('a.yml', filesOf({ 'a.yml': full }), {})).models).length;
  }
  if (kind !== 'tools.yml') return (await suiteFrom({ 'a.yml': text })).scenarios.length;
  const files = filesOf({ 'a.yml': `agent: {kind: openai, tools: tools.yml}\n${MODELS}`, 'tools.yml': text });
  const config = await loadConfig('a.yml', files, {});
  return (await loadAssets(config, resolveModel(config, 'production'), files)).tools.length;
}
