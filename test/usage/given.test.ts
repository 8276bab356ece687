import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { parseGiven } from '../../src/usage/given.ts';
import { parseMapping } from '../../src/usage/mapping.ts';

const TOOL = { name: 'lookup', parameters: { type: 'object', properties: {} } };
const tools = (text: string) => parseGiven(undefined, { file: 'tools.json', text }).tools;
const problemsOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError)
      return error.problems
        .map(({ place, path, message }) => `${place?.file ?? ''} ${path ?? ''}: ${message}`)
        .join('\n');
    throw error;
  }
  return '';
};

describe('what a person tells of a whole log', () => {
  it.each([
    ['with its envelope', JSON.stringify([{ type: 'function', function: TOOL }])],
    ['without it', JSON.stringify([TOOL])],
    ['with a byte order mark', `\uFEFF${JSON.stringify([TOOL])}`],
  ])('has tools %s', (_form, text) => expect(tools(text)).toEqual([TOOL]));

  it.each([
    ['nothing', '', 'expected a list'],
    ['no list', '{"lookup": {}}', 'expected a list'],
    ['no tool', '[]', 'defines no tool'],
    ['no JSON', '[{', 'tools.json'],
    ['a hostile name', '[{"name": "../../etc/passwd\\n"}]', 'expected a tool name'],
    ['one name twice', JSON.stringify([TOOL, TOOL]), 'is already defined'],
    ["another provider's name for the schema", '[{"name": "a", "input_schema": {}}]', 'unknown key'],
    ['another type than an object', '[{"name": "a", "parameters": {"type": "array"}}]', 'type: object'],
  ])('refuses a file of tools with %s', (_what, text, message) =>
    expect(problemsOf(() => tools(text))).toContain(message),
  );

  it('has instructions as they are, whatever they say', () => {
    const text = '# Policy\n::set-output name=x::y\n`rm -rf /`\n';
    expect(parseGiven({ file: 'policy.md', text }, undefined).instructions).toBe(text);
  });

  it.each(['', ' \n', 'a\0b', 'a\uFFFDb'])('refuses instructions that are no text: %j', (text) =>
    expect(problemsOf(() => parseGiven({ file: 'policy.md', text }, undefined))).toContain('policy.md'),
  );
});

describe('a file that a mapping names', () => {
  const mapping = (file: string) =>
    parseMapping('map.yml', `messages: $.messages\ntools: { file: ${JSON.stringify(file)} }\n`);

  it.each(['tools.json', 'data/tools.json'])('stands beside it: %s', (file) =>
    expect(mapping(file)).toMatchObject({ files: { tools: file } }),
  );

  it.each(['/etc/passwd', '../tools.json', 'a/../../b', '~/x', 'C:\\x', '\\\\host\\x', ''])(
    'is nowhere else: %j',
    (file) => expect(problemsOf(() => mapping(file))).toContain('map.yml tools'),
  );

  it('is no path into the log at the same time', () => {
    expect(mapping('tools.json')).not.toHaveProperty('tools');
    expect(parseMapping('map.yml', 'messages: $.m\ntools: $.tools?\n').tools?.text).toBe('$.tools?');
  });
});
