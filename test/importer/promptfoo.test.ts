import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asserts, importOf, project, refused } from './import.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/data/promptfoo');
const real = (name: string): Record<string, string> => ({
  [name]: readFileSync(resolve(SHARED, name), 'utf8'),
});

describe.skipIf(!existsSync(SHARED))('a configuration that people use', () => {
  it('with tool calls of OpenAI: what its code asks is asked of the tool calls', async () => {
    const { config, scenarios, left, imported } = await project(
      real('openai-tools-call.promptfooconfig.dev.yaml'),
    );
    expect(config.models).toMatchObject({
      production: { model: 'gpt-6-luna', extra: { reasoning_effort: 'none', verbosity: 'high' } },
    });
    expect(scenarios.map(({ id, query }) => [id, query])).toEqual([
      ['boston', 'What is the weather like in Boston?'],
      ['new-york', 'What is the weather like in New York?'],
      ['paris', 'What is the weather like in Paris?'],
      ['mars', 'What is the weather like in Mars?'],
    ]);
    expect(asserts(scenarios[0])).toEqual([
      ['is-valid-openai-tools-call', undefined],
      ['trajectory:tool-used', { name: 'get_current_weather' }],
      ['trajectory:tool-args-match', { pattern: '*', args: { location: 'Boston, MA' }, mode: 'partial' }],
    ]);
    expect(left.map((line) => line.split(' ')[1])).toEqual(['tests[0].assert[0]:', 'tests[2].assert[1]:']);
    expect(imported.carried).toEqual({ scenarios: 4, assertions: 5, models: 1 });
  });

  it('with four providers, one of which writes input_schema by mistake', async () => {
    const { config, scenarios, left, changed } = await project(real('tool-use.promptfooconfig.dev.yaml'));
    expect(Object.entries(config.models).map(([name, { model, baseUrl }]) => [name, model, baseUrl])).toEqual(
      [
        ['production', 'claude-3-5-sonnet-20241022', 'https://api.anthropic.com/v1'],
        ['candidate', 'gpt-4.1-mini', undefined],
        ['gpt-4-1-mini', 'gpt-4.1-mini', undefined],
        ['llama-3-3-70b-versatile', 'llama-3.3-70b-versatile', 'https://api.groq.com/openai/v1'],
      ],
    );
    expect(scenarios).toHaveLength(4);
    expect(left).toEqual([
      'tool-use.promptfooconfig.dev.yaml:43:7 providers[2].config.tools: there is no file "external_tools.yaml"',
    ]);
    expect(changed.join('\n')).toContain(
      '24:11 providers[1].config.tools[0]: the tool "get_weather" has input_schema',
    );
    expect(changed.filter((line) => line.includes('has no assertion that was carried over'))).toHaveLength(4);
  });

  it('of one test with a trajectory', async () => {
    const { scenarios, left } = await project(real('airline-agent.trajectory.fragment.dev.yaml'));
    expect(asserts(scenarios[0]).map(([type]) => type)).toEqual([
      'trajectory:tool-used',
      'trajectory:tool-args-match',
      'trajectory:tool-sequence',
    ]);
    expect(left).toHaveLength(2);
    expect(left[0]).toContain('32:5 assert[3]: "trajectory:step-count": value.type: expected "tool"');
    expect(left[1]).toContain('38:5 assert[4]: the assertion "trace-error-spans"');
  });

  it('that was broken says where', async () => {
    const name = 'openai-tools-call.promptfooconfig.dev.yaml';
    const { [name]: text = '' } = real(name);
    expect(
      await refused({ [name]: text.replace('  - vars:\n      city: Boston', '  - vars:\n\tcity: Boston') }),
    ).toMatch(/^openai-tools-call\.promptfooconfig\.dev\.yaml:30:1: /);
  });
});

const CONFIG = `prompts: ['Answer: {{ q }}']
providers: [openai:gpt-4.1]
`;

describe('a promptfoo configuration', () => {
  it('carries vars, weights, metrics, thresholds and not- over, defaults before the test', async () => {
    const { scenarios, left } = await project({
      'promptfooconfig.yaml': `${CONFIG}defaultTest:
  vars: { lang: en }
  assert: [{ type: not-contains, value: 'sorry {{lang}}' }]
tests:
  - description: Ça va, été?
    vars: { q: hi, want: hello }
    assert:
      - { type: icontains, value: '{{want}} {{lang}}', weight: 2, metric: greeting }
      - { type: latency, threshold: 900 }
      - { type: contains-any, value: ['{{want}}', b] }
`,
    });
    expect(left).toEqual([]);
    expect(scenarios[0]).toMatchObject({ id: 'ca-va-ete', query: 'Answer: hi', description: 'Ça va, été?' });
    expect(asserts(scenarios[0])).toEqual([
      ['not-contains', 'sorry en'],
      ['icontains', 'hello en'],
      ['latency', undefined],
      ['contains-any', ['hello', 'b']],
    ]);
    expect(scenarios[0]?.assertions[1]).toMatchObject({ weight: 2, metric: 'greeting' });
    expect(scenarios[0]?.assertions[2]).toMatchObject({ threshold: 900 });
  });

  it('lists with its place whatever it cannot carry over', async () => {
    const { left, changed } = await project({
      'a.yaml': `${CONFIG}env: { X: 1 }
sharing: true
tests:
  - vars: { q: hi, unused: 1 }
    threshold: 0.5
    provider: openai:x
    options: { transform: output.trim(), prefix: x }
    assert:
      - { type: contains, value: x }
  - vars: { q: ho }
    assert:
      - { type: python, value: print(1) }
      - { type: containss, value: x }
      - { type: regex, value: '(' }
      - { type: contains }
      - { type: contains, value: x, threshold: 0.5, provider: p }
      - { value: x }
      - { type: assert-set, threshold: 0.5, assert: [{ type: python, value: a }, { type: assert-set }] }
      - { type: contains, value: '{{ q | upper }}' }
`,
    });
    expect(left).toMatchInlineSnapshot(`
      [
        "a.yaml:3:1 env: is not carried over",
        "a.yaml:4:1 sharing: is not carried over",
        "a.yaml:6:20 tests[0].vars.unused: the variable "unused" is used by no prompt and no assertion: it is not carried over",
        "a.yaml:7:5 tests[0].threshold: is not carried over: here a trial passes where all its assertions do",
        "a.yaml:8:5 tests[0].provider: is not carried over: here every model runs every scenario",
        "a.yaml:9:42 tests[0].options.prefix: is not carried over",
        "a.yaml:11:9 tests[0].assert[0]: "contains" looks at what a transform makes of the output, and code is not run",
        "a.yaml:14:9 tests[1].assert[0]: the assertion "python" is not available in this version",
        "a.yaml:15:9 tests[1].assert[1]: unknown assertion "containss" (did you mean "contains"?)",
        "a.yaml:16:9 tests[1].assert[2]: "regex": value: expected a JavaScript regular expression: Invalid regular expression: /(/: Unterminated group, got "("",
        "a.yaml:17:9 tests[1].assert[3]: "contains": value: is missing, expected a text or number that is not empty",
        "a.yaml:19:9 tests[1].assert[5]: is no assertion with a type",
        "a.yaml:20:9 tests[1].assert[6]: none of the assertions of this set was carried over",
        "a.yaml:20:54 tests[1].assert[6].assert[0]: the assertion "python" is not available in this version",
        "a.yaml:20:82 tests[1].assert[6].assert[1]: a set needs its assertions under \`assert\`",
        "a.yaml:21:9 tests[1].assert[7]: "contains": its value does more than {{name}}: template code is not run",
      ]
    `);
    expect(changed).toMatchInlineSnapshot(`
      [
        "a.yaml:6:5 tests[0]: has no assertion that was carried over: the scenario only expects some answer (say what you expect under expect or assert)",
        "a.yaml:18:53 tests[1].assert[4].provider: is not carried over: "contains" stands without it",
      ]
    `);
  });

  it('carries sets over with their threshold, and says where one has lost a part', async () => {
    const { scenarios, left, changed, imported } = await project({
      'a.yaml': `${CONFIG}tests:
  - vars: { q: hi, want: hello }
    assert:
      - { type: assert-set, threshold: 0.5, weight: 2, metric: m, assert: [{ type: contains, value: '{{want}}' }, { type: cost, threshold: 0.1 }] }
      - { type: assert-set, assert: [{ type: icontains, value: a, weight: 3 }, { type: icontains, value: b }] }
      - { type: assert-set, threshold: 0.6, config: {}, assert: [{ type: contains, value: x }, { type: python, value: 'y' }] }
      - { type: assert-set, threshold: 0, assert: [{ type: contains, value: z }] }
      - { type: assert-set, threshold: 0.5, assert: [{ type: assert-set, assert: [{ type: contains, value: z }] }, { type: contains, value: w }] }
`,
    });
    expect(
      scenarios[0]?.assertions.map(({ type, value, weight, set }) => [
        type,
        value,
        weight,
        set?.threshold,
        set?.weight,
      ]),
    ).toEqual([
      ['contains', 'hello', 1, 0.5, 2],
      ['cost', undefined, 1, 0.5, 2],
      ['icontains', 'a', 0.75, undefined, undefined],
      ['icontains', 'b', 0.25, undefined, undefined],
      ['contains', 'x', 1, 0.6, 1],
      ['contains', 'z', 0, undefined, undefined],
      ['contains', 'w', 1, 0.5, 1],
    ]);
    expect(imported.carried.assertions).toBe(7);
    expect(left.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'a.yaml:8:96 tests[0].assert[2].assert[1]: the assertion "python" is not available in this version',
      'a.yaml:10:54 tests[0].assert[4].assert[0]: is no assertion with a type',
    ]);
    expect(changed.join('\n')).toMatch(
      /assert\[2\]: 1 of the 2 assertions[^]*config: is not carried over[^]*threshold: nothing can miss 0/,
    );
  });

  it('multiplies a list as a variable, and scenarios with their tests', async () => {
    const { scenarios } = await project({
      'a.yaml': `prompts: ['{{a}}-{{b}}']
providers: [openai:x]
tests: [{ vars: { a: [1, 2], b: [x, y] }, assert: [{ type: contains, value: z }] }]
scenarios:
  - config: [{ vars: { a: 8 } }, { vars: { a: 9 } }]
    tests: [{ vars: { b: s }, assert: [{ type: contains, value: z }] }]
`,
    });
    expect(scenarios.map(({ query }) => query)).toEqual(['1-x', '1-y', '2-x', '2-y', '8-s', '9-s']);
  });

  it('makes ids that are unique and valid', async () => {
    const tests = ['', 'all', 'tag:x', '../../etc', '日本', 'a'.repeat(300), 'x', 'x', 'x']
      .map(
        (text) =>
          `  - { description: ${JSON.stringify(text)}, vars: { q: "?" }, assert: [{ type: contains, value: z }] }\n`,
      )
      .join('');
    const { scenarios } = await project({ 'a.yaml': `${CONFIG}tests:\n${tests}` });
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(9);
    expect(ids).toContain('etc');
    expect(ids).toContain('x-3');
    expect(ids).not.toContain('all');
  });

  it('makes the system message the planner prompt, and the talk before the query history', async () => {
    const chat = JSON.stringify([
      { role: 'system', content: 'Be {{tone}}.' },
      { role: 'user', content: 'hello' },
      { role: 'assistant', content: 'yes?' },
      { role: 'user', content: '{{q}}' },
    ]);
    const { imported, scenarios } = await project({
      'a.yaml': `prompts: [file://chat.json]\nproviders: [openai:x]\ndefaultTest: { vars: { tone: kind } }\ntests: [{ vars: { q: hi }, assert: [{ type: contains, value: z }] }]\n`,
      'chat.json': chat,
    });
    expect(imported.files.get('prompts/planner.md')).toBe('Be kind.');
    expect(scenarios[0]).toMatchObject({
      query: 'hi',
      history: [
        { role: 'user', content: 'hello' },
        { role: 'assistant', content: 'yes?' },
      ],
    });
  });

  it('makes prompts that differ in the system message models, and leaves others out', async () => {
    const { config, imported, left } = await project({
      'a.yaml': `prompts:
  - { label: short, raw: '[{"role":"system","content":"Be short."},{"role":"user","content":"{{q}}"}]' }
  - { label: long, raw: '[{"role":"system","content":"Be long."},{"role":"user","content":"{{q}}"}]' }
  - 'Otherwise: {{q}}'
providers: [openai:x]
tests: [{ vars: { q: hi }, assert: [{ type: contains, value: z }] }]
`,
    });
    expect(Object.keys(config.models)).toEqual(['production', 'candidate']);
    expect(imported.files.get('prompts/candidate.md')).toBe('Be long.');
    expect(left[0]).toMatch(
      /^a\.yaml:4:5 prompts\[2\]: the prompt "Otherwise: \{\{q\}\}" asks in other words/,
    );
  });

  it('reads tests, variables and tools from files beside it, and no others', async () => {
    const { scenarios, left, imported } = await project({
      'evals/a.yaml': `${CONFIG.replace('openai:gpt-4.1', '{ id: "openai:x", config: { tools: file://tools.json } }')}tests:
  - file://more.yaml
  - { vars: { q: file://q.txt }, assert: [{ type: contains, value: z }] }
  - { vars: { q: file://../../secret }, assert: [{ type: contains, value: z }] }
  - { vars: { q: file:///etc/passwd }, assert: [{ type: contains, value: z }] }
  - { vars: { q: ok }, assert: [{ type: contains, value: file://../../../etc/passwd }] }
  - tests.js
`,
      'evals/more.yaml':
        '- { vars: { q: more }, assert: [{ type: contains, value: z }] }\n- file://more.yaml\n',
      'evals/q.txt': 'from a file',
      'evals/tools.json': '[{"type":"function","function":{"name":"t","parameters":{"type":"object"}}}]',
      secret: 'never',
    });
    expect(scenarios.map(({ query }) => query)).toEqual([
      'Answer: more',
      'Answer: from a file',
      'Answer: ',
      'Answer: ',
      'Answer: ok',
    ]);
    expect(imported.files.get('tools.yml')).toContain('name: t');
    expect(JSON.stringify([...imported.files])).not.toContain('never');
    expect(left.join('\n')).toMatch(
      /leaves the working directory[^]*leaves the working directory[^]*leaves the working directory/,
    );
    expect(left.join('\n')).toContain('"tests.js" is code, which is not run');
    expect(left.join('\n')).toContain('names further files is not followed');
  });

  it('carries what a model is set to, and no key', async () => {
    const key = `sk-${'a'.repeat(30)}`;
    const { config, left, imported } = await project({
      'a.yaml': `${CONFIG}tests: [{ vars: { q: hi }, assert: [{ type: contains, value: z }] }]
evaluateOptions: { repeat: 3, maxConcurrency: 4, delay: 100 }
`.replace(
        '[openai:gpt-4.1]',
        `
  - id: openai:responses:gpt-4.1
    config: { temperature: 0.2, max_tokens: 50, top_p: 1, seed: 3, apiKey: ${key}, apiBaseUrl: "http://localhost:1/v1", apiKeyEnvar: MY_KEY, tool_choice: "\${X}", organization: o }
  - openai:embedding:e
  - python:agent.py
  - exec:rm -rf /
  - { id: "ollama:chat:llama3:8b", label: Local }
  - openai:c
`,
      ),
    });
    expect(config.models).toMatchObject({
      production: {
        model: 'gpt-4.1',
        temperature: 0.2,
        maxTokens: 50,
        topP: 1,
        seed: 3,
        apiKeyEnv: 'MY_KEY',
        baseUrl: 'http://localhost:1/v1',
        extra: { tool_choice: '${X}' },
      },
      candidate: { model: 'llama3:8b', baseUrl: 'http://localhost:11434/v1', apiKeyEnv: 'OLLAMA_API_KEY' },
      c: { model: 'c' },
    });
    expect(config.gate.repeat).toBe(3);
    expect(config.run.maxConcurrency).toBe(4);
    expect(JSON.stringify([...imported.files, ...left])).not.toContain(key);
    expect(left.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'a.yaml:4:68 providers[0].config.apiKey: holds a key, which stays out of files (put it into a variable and name that one as api-key-env)',
      'a.yaml:4:190 providers[0].config.organization: is not carried over (a further member of the request body can be written under extra)',
      'a.yaml:5:5 providers[1]: the provider "openai:embedding:e" is not one that we can call (write its model under models yourself, with its OpenAI-compatible endpoint as base-url)',
      expect.stringContaining('"python:agent.py"'),
      expect.stringContaining('"exec:rm -rf /"'),
      expect.stringContaining('evaluateOptions.delay'),
    ]);
  });
});

describe('code of an assertion', () => {
  const config = (value: string): string =>
    `prompts: ['{{q}}']\nproviders: [openai:m]\ntests:\n  - vars: { q: hello }\n    assert:\n      - { type: javascript, value: '${value}', threshold: 0.5 }\n`;

  it('is carried over, with a word about its output', async () => {
    const { scenarios, changed } = await project({ 'a.yaml': config('output.length / 100') });
    expect(asserts(scenarios[0])).toEqual([['javascript', 'output.length / 100']]);
    expect(changed.join('\n')).toContain('its `output` is the answer here, a text');
  });

  it('stays in its file, which is named from scenarios/', async () => {
    const { imported, left } = await importOf({
      'suite/a.yaml': config('file://checks/long.ts:long'),
      'suite/checks/long.ts': 'export const long = () => true;',
    });
    expect(left).toEqual([]);
    expect(imported.files.get('scenarios/imported.yml')).toContain('file://../suite/checks/long.ts:long');
  });

  it.each([
    ['file://none.js', 'there is no file "none.js"'],
    ['file://../out.js', 'the path "../out.js" leaves the working directory'],
    ['file://check.py', 'the file "check.py" is code, which is not run'],
    ['return (', 'expected JavaScript'],
  ])('is listed where it cannot be run: %s', async (value, expected) => {
    expect((await importOf({ 'a.yaml': config(value) })).left.join('\n')).toContain(expected);
  });
});
