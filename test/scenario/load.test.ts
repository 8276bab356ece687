import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADER_VERSION } from '../../src/assertion/version.ts';
import { hashOf } from '../../src/base/hash.ts';
import { complaints } from '../config/files.ts';
import { suiteFrom } from './catalog.ts';

const one = async (text: string) => (await suiteFrom({ 'a.yml': text })).scenarios[0];
const wrong = (text: string, file = 'a.yml') => complaints(() => suiteFrom({ [file]: text }));
const ASSERT = 'assert: [{type: contains, value: x}]';

describe('loading scenarios', () => {
  it('compiles the shorthands of expect first, then defaults, then the own assertions', async () => {
    const scenario = await one(`
defaults:
  assert: [{ type: contains, value: hello }]
scenarios:
  - id: a
    query: q
    expect:
      tools: [look_up, { name: refund, args: { id: 1 } }]
      forbidden: [close, delete]
    assert:
      - { type: not-contains, value: sorry, weight: 0, metric: tone }
      - { type: latency, threshold: 2000 }
`);
    const file = 'scenarios/a.yml';
    expect(scenario?.assertions).toEqual([
      {
        type: 'trajectory:match',
        not: false,
        value: { mode: 'unordered', calls: [{ name: 'look_up' }, { name: 'refund', args: { id: 1 } }] },
        weight: 1,
        place: { file, line: 8, column: 7 },
        path: 'expect.tools',
      },
      ...['close', 'delete'].map((value, index) => ({
        type: 'trajectory:tool-used',
        not: true,
        value,
        weight: 1,
        place: { file, line: 9, column: 19 + index * 7 },
        path: 'expect.forbidden',
      })),
      {
        type: 'contains',
        not: false,
        value: 'hello',
        weight: 1,
        place: { file, line: 3, column: 12 },
        path: 'defaults.assert[0]',
      },
      {
        type: 'contains',
        not: true,
        value: 'sorry',
        weight: 0,
        metric: 'tone',
        place: { file, line: 11, column: 9 },
        path: 'assert[0]',
      },
      {
        type: 'latency',
        not: false,
        value: undefined,
        threshold: 2000,
        weight: 1,
        place: { file, line: 12, column: 9 },
        path: 'assert[1]',
      },
    ]);
  });

  it.each([
    ['[]', { mode: 'unordered', calls: [] }],
    ['{match: strict, calls: [a, a]}', { mode: 'strict', calls: [{ name: 'a' }, { name: 'a' }] }],
    ['{calls: []}', { mode: 'unordered', calls: [] }],
    ['{match: subset, anyOf: [[a], []]}', { mode: 'subset', anyOf: [[{ name: 'a' }], []] }],
    ['{calls: [a], anyOf: [[b]]}', { mode: 'unordered', calls: [{ name: 'a' }], anyOf: [[{ name: 'b' }]] }],
  ])('reads expect.tools: %s', async (tools, value) => {
    const scenario = await one(`- {id: a, query: q, expect: {tools: ${tools}}}`);
    expect(scenario?.assertions[0]?.value).toEqual(value);
  });

  it('fills in the defaults of a file: tags together, context and tools by key, repeat by the nearer', async () => {
    const { scenarios } = await suiteFrom({
      'a.yml': `
defaults:
  tags: [regression, x]
  context: { user: u1, plan: free }
  tools: { a: { result: 1 }, b: { result: 2 } }
  repeat: 3
scenarios:
  - { id: a, query: q, tags: [y, x], context: { plan: pro }, tools: { b: { error: no } }, repeat: 1, ${ASSERT} }
  - { id: b, query: q, ${ASSERT} }
`,
      'b.yml': `- { id: c, query: q, ${ASSERT} }`,
    });
    expect(
      scenarios.map(({ tags, context, fixtures, repeat }) => ({ tags, context, fixtures, repeat })),
    ).toEqual([
      {
        tags: ['regression', 'x', 'y'],
        context: { user: 'u1', plan: 'pro' },
        fixtures: { a: [{ result: 1 }], b: [{ error: 'no' }] },
        repeat: 1,
      },
      {
        tags: ['regression', 'x'],
        context: { user: 'u1', plan: 'free' },
        fixtures: { a: [{ result: 1 }], b: [{ result: 2 }] },
        repeat: 3,
      },
      { tags: [], context: undefined, fixtures: {}, repeat: undefined },
    ]);
  });

  it('reads every form of a tool fixture', async () => {
    const scenario = await one(`
- id: a
  query: q
  ${ASSERT}
  tools:
    nothing: { result: null }
    empty: { result: }
    fails: { error: down }
    depends: [{ when: { id: 1 }, result: one }, { when: { id: 2 }, error: gone }, { result: [1, 2] }]
`);
    expect(scenario?.fixtures).toEqual({
      nothing: [{ result: null }],
      empty: [{ result: null }],
      fails: [{ error: 'down' }],
      depends: [{ when: { id: 1 }, result: 'one' }, { when: { id: 2 }, error: 'gone' }, { result: [1, 2] }],
    });
    expect(scenario?.fixtures['constructor']).toBeUndefined();
  });

  it('reads JSONL and JSON, in the order of file names and lines', async () => {
    const entry = (id: string) =>
      JSON.stringify({ id, query: 'q', assert: [{ type: 'contains', value: 'x' }] });
    const { scenarios } = await suiteFrom({
      'b.json': `{"scenarios": [${entry('3')}]}`,
      'a.jsonl': `${entry('1')}\n\n${entry('2')}\n`,
    });
    expect(scenarios.map(({ id, place }) => [id, place.file, place.line])).toEqual([
      ['1', 'scenarios/a.jsonl', 1],
      ['2', 'scenarios/a.jsonl', 3],
      ['3', 'scenarios/b.json', 1],
    ]);
  });

  it('takes text as it is: no environment, no file, no template', async () => {
    const scenario = await one(
      `- {id: a, query: "\${HOME} {{x}}", assert: [{type: contains, value: "file:///etc/passwd"}]}`,
    );
    expect(scenario?.query).toBe('${HOME} {{x}}');
    expect(scenario?.assertions[0]?.value).toBe('file:///etc/passwd');
  });

  it('freezes what it returns', async () => {
    const suite = await suiteFrom({ 'a.yml': `- {id: a, query: q, context: {a: {b: 1}}, ${ASSERT}}` });
    expect(Object.isFrozen(suite.scenarios[0]?.context?.['a'])).toBe(true);
    expect(Object.isFrozen(suite.scenarios)).toBe(true);
  });
});

describe('the hash of a scenario', () => {
  const base = `- {id: a, query: q, tags: [x, y], context: {a: 1, b: 2}, tools: {t: {result: 1}}, ${ASSERT}}`;
  const hash = async (text: string) => (await one(text))?.hash;

  it.each([
    ['the place', `# moved\n\n${base}`],
    ['the description', base.replace('query: q', 'query: q, description: d')],
    ['the order of keys and tags', base.replace('{a: 1, b: 2}', '{b: 2, a: 1}').replace('x, y', 'y, x')],
    ['the form of a fixture', base.replace('{result: 1}', '[{result: 1}]')],
    ['a metric name', base.replace('value: x', 'value: x, metric: m')],
    ['where a key comes from', `defaults: {context: {a: 1}}\nscenarios:\n${base.replace('a: 1, ', '')}`],
  ])('does not depend on %s', async (_what, text) => {
    expect(await hash(text)).toBe(await hash(base));
  });

  it.each([
    ['the query', base.replace('query: q', 'query: p')],
    ['the context', base.replace('b: 2', 'b: 3')],
    ['a tag', base.replace('x, y', 'x, y, regression')],
    ['a fixture', base.replace('result: 1', 'result: 2')],
    ['an assertion', base.replace('value: x', 'value: y')],
    ['a weight', base.replace('value: x', 'value: x, weight: 2')],
    ['a negation', base.replace('type: contains', 'type: not-contains')],
    ['the repeats', base.replace('query: q', 'query: q, repeat: 2')],
    ['the history', base.replace('query: q', 'query: q, history: [{role: user, content: hi}]')],
  ])('changes with %s', async (_what, text) => {
    expect(await hash(text)).not.toBe(await hash(base));
  });

  it('holds the version of the grader, so that a changed formula makes every stored grade an old one', async () => {
    const decides = { query: 'q', fixtures: {}, tags: [], expected: [] };
    const asserted = [{ type: 'contains', value: 'x', weight: 1 }];
    const of = (grader: number) => hashOf({ ...decides, asserted, grader });
    const found = await hash(`- {id: a, query: q, ${ASSERT}}`);
    expect(found).toBe(of(GRADER_VERSION));
    expect(found).not.toBe(of(GRADER_VERSION + 1));
  });

  it('of the suite does not depend on order and files, and changes with an id', async () => {
    const a = `- {id: a, query: q, ${ASSERT}}\n`;
    const b = `- {id: b, query: p, ${ASSERT}}\n`;
    const { hash } = await suiteFrom({ 'a.yml': a + b });
    expect((await suiteFrom({ 'x.yml': b, 'y.yml': a })).hash).toBe(hash);
    expect((await suiteFrom({ 'a.yml': a + b.replace('id: b', 'id: c') })).hash).not.toBe(hash);
  });
});

describe('scenarios with mistakes', () => {
  it('are told all of them, of all files, in reading order', async () => {
    const texts = {
      'a.yml': `
- id: 123
  query: ""
  tags: [ok, "no spaces"]
  tolls: {}
  tools: { a: { id: 5 }, b: { result: 1, error: x }, c: [] }
  expect: { tools: [{ nme: a }], forbidden: [], recovery: clarify }
  history: [{ role: system, content: 1 }]
  repeat: 0
  assert: [{ type: contians, value: x }]
- id: same
  query: q
  expect: { tools: { match: strct, calls: [a, 5] } }
- id: all
  query: q
- 5
`,
      'b.yml': 'a:\n\t- x\n',
      'c.jsonl': '{"id": "same", "query": "q"}\n{"id": "x", "query": "q", "expect": {"tools": 1}}\n',
      'd.json': '{"scenarios": {}, "default": {}}',
      'e.yml': '',
      'f.yml': 'just text',
    };
    expect(await complaints(() => suiteFrom(texts))).toMatchInlineSnapshot(`
      [
        "scenarios/a.yml:2:7 id: expected a text, got the number 123 (write it in quotes)",
        "scenarios/a.yml:3:10 query: expected a text that is not empty, got an empty text",
        "scenarios/a.yml:4:14 tags[1]: expected a tag of letters, digits and . _ : / -, at most 128, a letter or digit first, got "no spaces"",
        "scenarios/a.yml:5:3 tolls: unknown key (did you mean "tools"?)",
        "scenarios/a.yml:6:15 tools.a: expected either \`result\` or \`error\`, got an object",
        "scenarios/a.yml:6:17 tools.a.id: unknown key (known: when, result, error)",
        "scenarios/a.yml:6:29 tools.b: expected either \`result\` or \`error\`, got an object",
        "scenarios/a.yml:6:57 tools.c: expected at least 1 entry, got an empty list",
        "scenarios/a.yml:7:21 expect.tools[0].name: is missing, expected a text",
        "scenarios/a.yml:7:23 expect.tools[0].nme: unknown key (did you mean "name"?)",
        "scenarios/a.yml:7:45 expect.forbidden: expected at least 1 entry, got an empty list",
        "scenarios/a.yml:8:21 history[0].role: expected user or assistant, got "system"",
        "scenarios/a.yml:8:38 history[0].content: expected a text, got the number 1 (write it in quotes)",
        "scenarios/a.yml:9:11 repeat: expected at least 1, got the number 0",
        "scenarios/a.yml:10:20 assert[0].type: unknown assertion "contians" (did you mean "contains"?)",
        "scenarios/a.yml:13:29 expect.tools.match: expected strict, unordered, subset or superset, got "strct" (did you mean "strict"?)",
        "scenarios/a.yml:13:47 expect.tools.calls[1]: expected a text or an object, got the number 5",
        "scenarios/a.yml:14:7 id: expected an id of letters, digits and . _ : / -, at most 128, a letter or digit first, got "all"",
        "scenarios/a.yml:16:3: expected an object, got the number 5",
        "scenarios/b.yml:2:1: tabs are not allowed as indentation (indent with spaces)",
        "scenarios/c.jsonl:1:8 id: the scenario same has no assertion, so it could not fail (say what you expect under \`expect\` or \`assert\`)",
        "scenarios/c.jsonl:2:47 expect.tools: expected a list or an object, got the number 1",
        "scenarios/d.json:1:15 scenarios: expected a list, got an empty object",
        "scenarios/d.json:1:19 default: unknown key (did you mean "defaults"?)",
        "scenarios/e.yml:1:1: is empty, expected a list of scenarios, or an object with defaults and scenarios",
        "scenarios/f.yml:1:1: expected a list of scenarios, or an object with defaults and scenarios, got "just text"",
      ]
    `);
  });

  it('in their assertions are told inside the value', async () => {
    const text = `
- id: a
  query: q
  assert:
    - { type: contians, value: a }
    - { type: not-contais, value: a }
    - { type: llm-rubric, value: polite }
    - { type: not-similar, value: x }
    - { type: contains }
    - { type: contains, value: a, threshold: 1 }
    - { type: latency }
    - { type: latency, threshold: -4 }
    - { type: "trajectory:tool-used", value: { name: 4, mn: 3 } }
    - { type: "trajectory:tool-used", value: { name: a, min: 1.5 }, threshold: 2 }
    - { type: contains, value: a, weight: -1, provider: x }
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "scenarios/a.yml:5:15 assert[0].type: unknown assertion "contians" (did you mean "contains"?)",
        "scenarios/a.yml:6:15 assert[1].type: unknown assertion "not-contais" (did you mean "not-contains"?)",
        "scenarios/a.yml:7:15 assert[2].type: the assertion "llm-rubric" is not available in this version (known: contains, latency, trajectory:match, trajectory:tool-used)",
        "scenarios/a.yml:8:15 assert[3].type: the assertion "not-similar" is not available in this version (known: contains, latency, trajectory:match, trajectory:tool-used)",
        "scenarios/a.yml:9:7 assert[4].value: is missing, expected a text",
        "scenarios/a.yml:10:35 assert[5].threshold: the assertion "contains" takes no threshold (leave it out)",
        "scenarios/a.yml:11:7 assert[6]: the assertion "latency" needs a threshold",
        "scenarios/a.yml:12:35 assert[7].threshold: expected a limit of 0 or more, got the number -4",
        "scenarios/a.yml:13:54 assert[8].value.name: expected a text, got the number 4 (write it in quotes)",
        "scenarios/a.yml:13:57 assert[8].value.mn: unknown key (did you mean "min"?)",
        "scenarios/a.yml:14:62 assert[9].value.min: expected a whole number, got the number 1.5",
        "scenarios/a.yml:14:80 assert[9].threshold: expected a score above 0, at most 1, got the number 2",
        "scenarios/a.yml:15:43 assert[10].weight: expected at least 0, got the number -1",
        "scenarios/a.yml:15:47 assert[10].provider: unknown key (known: type, value, threshold, weight, metric, stage, assert)",
      ]
    `);
  });

  it('by the hundred thousand are all told', async () => {
    const said = await wrong(
      JSON.stringify([Object.fromEntries(Array.from({ length: 130_000 }, (_, i) => [`k${i}`, 0]))]),
      'a.json',
    );
    expect(said.length).toBe(130_002);
  });

  it('on one line are told one by one', async () => {
    expect(await wrong('[{"id":"a"},{"id":"b"}]', 'a.json')).toEqual([
      'scenarios/a.json:1:2 query: is missing, expected a text, or `turns`',
      'scenarios/a.json:1:13 query: is missing, expected a text, or `turns`',
    ]);
  });

  it('that cannot fail are refused', async () => {
    const text = `
- { id: none, query: q }
- { id: empty, query: q, expect: {}, assert: [] }
- { id: light, query: q, assert: [{ type: contains, value: x, weight: 0 }] }
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "scenarios/a.yml:2:9 id: the scenario none has no assertion, so it could not fail (say what you expect under \`expect\` or \`assert\`)",
        "scenarios/a.yml:3:9 id: the scenario empty has no assertion, so it could not fail (say what you expect under \`expect\` or \`assert\`)",
        "scenarios/a.yml:4:9 id: the scenario light has only assertions of weight 0, so it could not fail (say what you expect under \`expect\` or \`assert\`)",
      ]
    `);
  });

  it('in the defaults do not make every scenario of the file look empty', async () => {
    const text = `
defaults: { assert: [{ type: contians, value: x }], tag: [a] }
scenarios: [{ id: a, query: q }, { id: b, query: q }]
`;
    expect(await wrong(text)).toMatchInlineSnapshot(`
      [
        "scenarios/a.yml:2:30 defaults.assert[0].type: unknown assertion "contians" (did you mean "contains"?)",
        "scenarios/a.yml:2:53 defaults.tag: unknown key (did you mean "tags"?)",
      ]
    `);
  });

  it('with an id that was used before name both places', async () => {
    const text = `- {id: a, query: q, ${ASSERT}}\n`;
    expect(await complaints(() => suiteFrom({ 'a.yml': text + text, 'b.yml': text }))).toEqual([
      'scenarios/a.yml:2:8 id: the id "a" is already used at scenarios/a.yml:1:8 (ids are unique in the suite)',
      'scenarios/b.yml:1:8 id: the id "a" is already used at scenarios/a.yml:1:8 (ids are unique in the suite)',
    ]);
  });

  it('that are not there are told with the globs', async () => {
    expect(await complaints(() => suiteFrom({}))).toEqual([
      'agent-tester.yml scenarios: no file of the work tree matches "scenarios/*" (a run without scenarios cannot pass; run `agent-tester init` to write some)',
    ]);
    expect(await complaints(() => suiteFrom({ 'a.yml': '[]', 'b.yml': 'scenarios: []' }))).toEqual([
      'agent-tester.yml scenarios: there is no scenario in the files of "scenarios/*" (a run without scenarios cannot pass; run `agent-tester init` to write some)',
    ]);
  });

  it('too many calls for the assertion behind expect.tools are told there', async () => {
    expect(await wrong('- {id: a, query: q, expect: {tools: [a, b, c, d, e, f]}}')).toEqual([
      'scenarios/a.yml:1:30 expect.tools.calls: expected at most 5 entries, got a list of 6',
    ]);
  });

  it('end in scenarios or in a UserError, whatever the data', async () => {
    const key = fc.constantFrom(
      'id',
      'query',
      'expect',
      'assert',
      'tools',
      'tags',
      'type',
      'value',
      'calls',
      'constructor',
      'toString',
    );
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', '', 'contains', 1, -1, null, true),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    }));
    await fc.assert(
      fc.asyncProperty(tree.value, async (data) => {
        const text = JSON.stringify([{ id: 'a', query: 'q', expect: { tools: [] } }, data]);
        const said = await suiteFrom({ 'a.json': text }).then(
          ({ scenarios }) => scenarios.every(({ assertions }) => assertions.length > 0),
          (error: unknown) => error instanceof Error && error.name === 'UserError',
        );
        expect(said).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('in a file of 5,000 scenarios are found in one pass', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) =>
      JSON.stringify({ id: `s${i}`, query: 'q', expect: { tools: [] } }),
    );
    const { scenarios } = await suiteFrom({ 'a.jsonl': lines.join('\n') });
    expect(scenarios).toHaveLength(5_000);
    expect(scenarios[4_999]?.place).toEqual({ file: 'scenarios/a.jsonl', line: 5_000, column: 7 });
  });
});
