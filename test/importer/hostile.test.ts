import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/config/document.ts';
import { yamlList, yamlText } from '../../src/config/yaml-text.ts';
import type { Json } from '../../src/base/json.ts';
import { project, refused } from './import.ts';

const HEAD = "prompts: ['{{q}}']\nproviders: [openai:x]\n";

describe('a file that is imported', () => {
  it.each([
    ['nothing', { 'a.yaml': '' }, 'a.yaml: is empty (known: '],
    [
      'something else',
      { 'a.yaml': 'name: x\non: push\n' },
      'a.yaml: is none of the files that can be imported',
    ],
    ['a list of numbers', { 'a.yaml': '[1, 2]' }, 'a.yaml: is none of the files'],
    [
      'code',
      { 'promptfooconfig.js': 'module.exports = {}' },
      'promptfooconfig.js: is code, which is not run',
    ],
    ['broken YAML', { 'a.yaml': 'tests: [\n  a: b: c\n' }, /^a\.yaml:2:\d+: /],
    ['broken lines', { 'a.jsonl': '{"input":"x","ideal":"y"}\n{"input":' }, /^a\.jsonl:2:\d+: /],
    [
      'a key that is no key',
      { 'a.yaml': 'tests: [{ vars: { __proto__: 1 } }]' },
      /^a\.yaml:1:19: the key "__proto__" is not allowed/,
    ],
    [
      'no usable test',
      { 'a.yaml': `${HEAD}tests: [1, 2]` },
      /^a\.yaml: holds no test that can be carried over\na\.yaml:3:9 tests\[0\]: is no test/,
    ],
    [
      'too many tests',
      { 'a.yaml': `${HEAD}tests: [{ vars: { a: [${'1,'.repeat(200)}], b: [${'1,'.repeat(200)}] } }]` },
      /makes more than 20000 tests/,
    ],
    [
      'an alias bomb',
      {
        'a.yaml': `a: &a [${'x,'.repeat(20)}]\n${'bcdef'
          .split('')
          .map((name, index) => `${name}: &${name} [${`*${'abcdef'[index]},`.repeat(20)}]\n`)
          .join('')}tests: *f\n`,
      },
      /holds more than 2000000 values once its aliases are written out/,
    ],
    ['outside', { '../a.yaml': HEAD }, 'leaves the working directory'],
  ])('that is %s is refused with its place', async (_name, files, expected) => {
    const message = await refused(files);
    if (typeof expected === 'string') expect(message).toContain(expected);
    else expect(message).toMatch(expected);
  });

  it('that is not there is told what may be meant', async () => {
    expect(await refused({ 'promptfooconfig.yaml': HEAD }, 'promptfooconfig.yml')).toContain(
      'did you mean "promptfooconfig.yaml"?',
    );
  });

  it('with hostile names, texts and keys stays data', async () => {
    const evil = [
      'a\u202eb\u0000',
      '::error::x',
      '${HOME}',
      '{{constructor}}',
      '<<',
      '- [x](y)',
      '\'"',
      'yes',
      '1e3',
      '#',
      '\ud800',
    ];
    const tests = evil.map((text) => ({
      description: text,
      vars: { q: `say ${text}` },
      assert: [
        { type: 'contains', value: text },
        { type: 'trajectory:tool-args-match', value: { name: 't', args: { [text]: text, constructor: 1 } } },
      ],
    }));
    const { scenarios, imported } = await project({
      'a.json': JSON.stringify({ prompts: ['{{q}}'], providers: ['openai:x'], tests }),
    });
    expect(scenarios.map(({ query }) => query)).toEqual(evil.map((text) => `say ${text}`));
    expect([...imported.files.values()].join('')).not.toMatch(/[\u202e\0]/);
  });

  it('with a test of a thousand variables and a huge text takes its time, but not long', async () => {
    const vars = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`v${index}`, 'x'.repeat(1000)]),
    );
    const started = performance.now();
    const { scenarios, left } = await project({
      'a.json': JSON.stringify({
        prompts: ['{{v1}}'.repeat(10), `{{v1}}`.repeat(100_000)],
        providers: ['openai:x'],
        tests: Array.from({ length: 3 }, () => ({ vars, assert: [{ type: 'contains', value: 'x' }] })),
      }),
    });
    expect(scenarios).toHaveLength(3);
    expect(left.length).toBeLessThanOrEqual(1001);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);

  it('with 5,000 tests becomes files that our loader takes', async () => {
    const tests = Array.from({ length: 5000 }, (_, index) => ({
      vars: { q: `question ${index % 7} ${'x'.repeat(900)}` },
      assert: [{ type: 'contains', value: 'x' }],
    }));
    const { scenarios, imported } = await project({
      'a.json': JSON.stringify({ prompts: ['{{q}}'], providers: ['openai:x'], tests }),
    });
    expect(scenarios).toHaveLength(5000);
    expect([...imported.files.keys()].filter((path) => path.startsWith('scenarios/')).length).toBeGreaterThan(
      1,
    );
  }, 60_000);
});

describe('YAML that is written', () => {
  it('is read back as the same by our own parser, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (any) => {
        const value = JSON.parse(
          JSON.stringify(any).replaceAll('__proto__', 'proto').replaceAll('-0', '0'),
        ) as Json;
        if (JSON.stringify(value).match(/\d{16}|\d[eE]/)) return;
        expect(parseDocument('a.yml', yamlText(value)).data).toEqual(value);
        expect(parseDocument('a.yml', yamlList([value, { a: value }])).data).toEqual([value, { a: value }]);
      }),
      { numRuns: 500, examples: [['\n'], ['code\n\n'], [{ a: ['\n \n'] }]] },
    );
  });
});
