import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/agent/assets.ts';
import { loadConfig } from '../../src/config/load.ts';
import { resolveModel } from '../../src/config/model.ts';
import { complaints, filesOf } from '../config/files.ts';

const CONFIG = `
agent: { kind: openai, planner: prompts/planner.md, tools: tools.yml }
models:
  production: { model: m }
  other: { model: n, planner: prompts/other.md, summarizer: prompts/sum.md, tools: more.json }
`;
const TOOL =
  'name: look_up\ndescription: Finds.\nparameters: {type: object, properties: {id: {type: string}}}';
const listed = (tool: string) => `- ${tool.replaceAll('\n', '\n  ')}\n`;

async function assets(texts: Record<string, string>, name = 'production', config = CONFIG) {
  const files = filesOf({ 'bot/a.yml': config, 'bot/prompts/planner.md': 'Plan.\n', ...texts });
  const loaded = await loadConfig('bot/a.yml', files, {});
  return loadAssets(loaded, resolveModel(loaded, name), files);
}
const wrong = (tools: string) => complaints(() => assets({ 'bot/tools.yml': tools }));

describe("an agent's prompts and tools", () => {
  it('are read beside the configuration', async () => {
    expect(await assets({ 'bot/tools.yml': listed(TOOL) })).toEqual({
      planner: 'Plan.\n',
      tools: [
        {
          name: 'look_up',
          description: 'Finds.',
          parameters: { type: 'object', properties: { id: { type: 'string' } } },
        },
      ],
    });
  });

  it("are the model's own where it names some", async () => {
    const texts = {
      'bot/prompts/other.md': '\uFEFFOther',
      'bot/prompts/sum.md': 'Sum',
      'bot/more.json': '[{"type": "function", "function": {"name": "x", "strict": true}}]',
    };
    expect(await assets(texts, 'other')).toEqual({
      planner: 'Other',
      summarizer: 'Sum',
      tools: [{ name: 'x', strict: true }],
    });
  });

  it('may be absent', async () => {
    const config = 'agent: { kind: replay, recording: r }\nmodels: { production: { model: m } }';
    expect(await assets({}, 'production', config)).toEqual({ tools: [] });
  });

  it('that are missing or empty are all told at once', async () => {
    const texts = { 'bot/prompts/sum.md': ' \n', 'bot/more.json': '[1,' };
    expect(await complaints(() => assets(texts, 'other'))).toMatchInlineSnapshot(`
      [
        "bot/a.yml models.other.planner: there is no file "bot/prompts/other.md" in the work tree",
        "bot/prompts/sum.md: is empty, expected the summarizer",
        "bot/more.json:1:4: is no JSON: Unexpected end of JSON input",
      ]
    `);
    expect(await complaints(() => assets({}))).toMatchInlineSnapshot(`
      [
        "bot/a.yml agent.tools: there is no file "bot/tools.yml" in the work tree",
      ]
    `);
  });

  it('with mistakes in the tools are told each at its place', async () => {
    const tools = `
- name: look up
  parameters: {type: object}
- {name: a, parameters: {type: string}, paramters: 1}
- {name: b, input_schema: {type: object}}
- {type: function, function: {name: c, inputSchema: {}}}
- {type: function, name: d}
- {name: e}
- {type: function, function: {name: e}}
- {type: web_search}
- text
`;
    expect(await wrong(tools)).toMatchInlineSnapshot(`
      [
        "bot/tools.yml:2:9 [0].name: expected a tool name of letters, digits, _ and -, at most 64, got "look up"",
        "bot/tools.yml:4:25 [1].parameters: expected a JSON Schema with \`type: object\`, got an object",
        "bot/tools.yml:4:41 [1].paramters: unknown key (did you mean "parameters"?)",
        "bot/tools.yml:5:13 [2].input_schema: unknown key (that is Anthropic's name: write parameters)",
        "bot/tools.yml:6:40 [3].function.inputSchema: unknown key (that is MCP's name: write parameters)",
        "bot/tools.yml:9:37 [6].function.name: the tool "e" is already defined on line 8 (names must be unique)",
        "bot/tools.yml:10:10 [7].type: expected function, got "web_search"",
        "bot/tools.yml:10:3 [7].name: is missing, expected a text",
        "bot/tools.yml:11:3 [8]: expected an object, got "text"",
      ]
    `);
  });

  it('take no other form than a list', async () => {
    expect(await wrong('look_up: {}\n')).toEqual(['bot/tools.yml:1:1: expected a list of tool definitions']);
    expect(await wrong('a:\n\t- x')).toEqual([
      'bot/tools.yml:2:1: tabs are not allowed as indentation (indent with spaces)',
    ]);
  });
});
