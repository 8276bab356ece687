import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { resolveModel } from '../../src/config/model.ts';
import { joinPath } from '../../src/config/paths.ts';
import { complaints, filesOf } from './files.ts';

const load = (models: string) =>
  loadConfig('a.yml', filesOf({ 'a.yml': `agent: {kind: replay, recording: r}\nmodels: ${models}` }), {});
const MODELS =
  '{production: {model: gpt-4.1-mini, temperature: 0.3, price: {input: 1, output: 2}}, temp-0.7: {extends: production, temperature: 0.7}}';

describe('the model that a name means', () => {
  it('is the entry of that name', async () => {
    expect(resolveModel(await load(MODELS), 'temp-0.7').temperature).toBe(0.7);
  });

  it.each(['gpt-4.1', 'ft:gpt-4.1:acme::x', 'meta-llama/Llama-3-70b', 'command-r'])(
    'is %s on top of production, without the price of another model',
    async (id) => {
      const model = resolveModel(await load(MODELS), id);
      expect(model).toEqual({ name: id, model: id, temperature: 0.3 });
      expect(Object.isFrozen(model)).toBe(true);
    },
  );

  it("keeps production's price for production's own id", async () => {
    expect(resolveModel(await load(MODELS), 'gpt-4.1-mini').price).toEqual({ input: 1, output: 2 });
  });

  it.each([
    [
      'prodution',
      'a.yml models: there is no model "prodution" (did you mean "production"?, or give a provider\'s model id such as gpt-4.1)',
    ],
    [
      'my model',
      'a.yml models: there is no model "my model" (models: production, temp-0.7, or give a provider\'s model id such as gpt-4.1)',
    ],
    [
      'constructor',
      'a.yml models: there is no model "constructor" (models: production, temp-0.7, or give a provider\'s model id such as gpt-4.1)',
    ],
    [
      '',
      'a.yml models: there is no model "" (models: production, temp-0.7, or give a provider\'s model id such as gpt-4.1)',
    ],
  ])('is nothing for %j', async (name, said) => {
    const config = await load(MODELS);
    expect(await complaints(() => resolveModel(config, name))).toEqual([said]);
  });

  it('needs a production entry for a bare id', async () => {
    const config = await load('{one: {model: m}, two: {model: n}}');
    expect(await complaints(() => resolveModel(config, 'gpt-4.1'))).toEqual([
      'a.yml models: there is no model "gpt-4.1" (models: one, two; a bare model id needs one named production)',
    ]);
  });
});

describe('joining a path to the file that names it', () => {
  it.each([
    ['a.yml', 'p.md', 'p.md'],
    ['bots/x/a.yml', 'p.md', 'bots/x/p.md'],
    ['bots/x/a.yml', '../../p.md', 'p.md'],
    ['bots/a.yml', './s/**/*.{yml,json}', 'bots/s/**/*.{yml,json}'],
    ['bots/a.yml', '..', '.'],
    ['a.yml', 'a..b/c', 'a..b/c'],
  ])('%s + %s = %s', (from, path, joined) => {
    expect(joinPath(from, path)).toBe(joined);
  });

  it.each([
    '../p',
    'a/../../p',
    '/etc/passwd',
    'C:/x',
    'c:x',
    '~/x',
    '\\\\host\\x',
    'a\0b',
    '',
    '{a,..}/../x',
    '..',
  ])('refuses %j', async (path) => {
    expect(await complaints(() => joinPath('a.yml', path))).toEqual([
      `a.yml: the path ${JSON.stringify(path)} leaves the repository (keep it inside, relative to this file)`,
    ]);
  });
});
