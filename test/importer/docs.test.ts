import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../src/importer/openai-evals.ts';
import { PARAMETERS, STRING } from '../../src/importer/prompt-yml.ts';
import { EXTRA, SETTINGS } from '../../src/importer/promptfoo/settings.ts';
import { ENDPOINTS } from '../../src/importer/providers.ts';
import { ROOT } from '../e2e/bundle.ts';
import { asserts, project, scenariosIn } from './import.ts';

const DOCS = readFileSync(join(ROOT, 'docs/moving-in.md'), 'utf8');

describe('docs/moving-in.md', () => {
  it.each([
    ['providers', Object.keys(ENDPOINTS)],
    ['settings', [...Object.keys(SETTINGS), ...Object.values(SETTINGS).map(({ key }) => key)]],
    ['body members', [...EXTRA]],
    ['prompt parameters', Object.keys(PARAMETERS)],
    ['string evaluators', Object.keys(STRING)],
    ['classes of OpenAI Evals', Object.keys(CLASSES)],
  ])('names all %s that are carried over', (_what, names) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !new RegExp(`[\`{ ]${name}[\` ,}]`).test(DOCS))).toEqual([]);
  });

  it('shows what its example becomes', async () => {
    const [before = '', after = ''] = [...DOCS.matchAll(/```yaml\n# \S+\n([^]*?)```/g)].map(
      ([, text = '']) => text,
    );
    const { scenarios } = await project({ 'promptfooconfig.yaml': before });
    const shown = await scenariosIn(after);
    const told = (list: typeof scenarios) => list.map((one) => [one.id, one.query, asserts(one)]);
    expect(told(scenarios)).toEqual(told(shown));
  });

  it.each(
    [
      ...DOCS.matchAll(
        /^\| `(javascript|equals): ([^`]*)`(?: with `transform: ([^`]*)`)? \| `(\S+): (\{.*\})` \|$/gm,
      ),
    ].map(([, type = '', value = '', transform, into = '', shown = '']) => [
      type,
      value,
      transform,
      into,
      shown,
    ]),
  )('tells the truth about %s: %s', async (type, value, transform, into, shown) => {
    const assertion = { type, value, ...(transform === undefined ? {} : { transform }) };
    const config = {
      prompts: ['{{q}}'],
      providers: ['openai:x'],
      tests: [{ vars: { q: 'q' }, assert: [assertion] }],
    };
    const { scenarios } = await project({ 'a.json': JSON.stringify(config) });
    const wanted = await scenariosIn(`- { id: a, query: q, assert: [{ type: "${into}", value: ${shown} }] }`);
    expect(asserts(scenarios[0])).toEqual(asserts(wanted[0]));
  });
});
