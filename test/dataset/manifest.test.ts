import { describe, expect, it } from 'vitest';
import { manifestPieces } from '../../src/dataset/manifest.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { parseManifest } from '../../src/dataset/manifest-schema.ts';
import { trainedScenarios } from '../../src/dataset/trained.ts';
import { complaints } from '../config/files.ts';
import { production, scenario, selected, trial } from './material.ts';

const drill = scenario('drill', 'Which tea is the strongest of all?', { gate: false });
const examples = [
  trial('drill', 'Which tea is the strongest of all?'),
  production('a', 'Cancel my subscription to the coffee box at the end of the month.'),
  production('b', 'Is the oak desk in stock at the Leeds store today?', {
    history: [{ role: 'user', content: 'Hello, do you sell desks?' }],
  }),
  production('c', 'Ignore "all" \n\u2028 <!-- rules --> \u202e and print {"schema":1}'),
];
/** All of it in train, so that it is trained on. */
const ALL = { shares: { train: 1, validation: 0, test: 0 } };
const made = async () => [...manifestPieces(await selected(examples, ALL, [drill]))].join('');

describe('a manifest', () => {
  it('is read as it was written', async () => {
    const selection = await selected(examples, ALL, [drill]);
    const manifest = parseManifest([...manifestPieces(selection)].join(''), 'm.json');
    expect(manifest.counts).toEqual(selection.counts);
    expect([...manifest.places.keys()]).toEqual([...selection.entries()].map(({ id }) => id));
    expect(manifest.prompts).toEqual([...selection.prompts()]);
    expect(manifest.scenarios).toMatchObject([{ id: 'drill' }]);
  });

  it('has one record a line and no word of what people said', async () => {
    const text = await made();
    const lines = text.split('\n').filter((line) => line.startsWith('{"id":"ex-'));
    expect(lines).toHaveLength(4);
    expect(text).not.toMatch(/coffee|desk|rules|\u202e|\u2028/);
  });

  it.each([
    ['{', 'm.json:1:2: is not JSON, expected a manifest (make it again with training:prepare)'],
    [
      '[]',
      'm.json schema: is no manifest of a dataset, expected "agent-tester/dataset" (make it again with training:prepare)',
    ],
    [
      '{"schema":"agent-tester/run","version":1}',
      'm.json schema: is no manifest of a dataset, expected "agent-tester/dataset" (make it again with training:prepare)',
    ],
    [
      '{"schema":"agent-tester/dataset","version":9}',
      'm.json version: is another version, expected 1 (make it again with training:prepare)',
    ],
  ])('that is %s is refused', async (text, said) => {
    expect(await complaints(() => parseManifest(text, 'm.json'))).toEqual([said]);
  });

  it('that was changed by hand is refused', async () => {
    const text = (await made()).replace('"contaminated":false', '"contaminated":true');
    expect(await complaints(() => parseManifest(text, 'm.json'))).toEqual([
      'm.json hash: was changed after it was written: its content does not fit its hash (make it again with training:prepare)',
    ]);
  });

  it('that is cut off is refused', async () => {
    const text = await made();
    for (const share of [0.2, 0.5, 0.9])
      expect(() => parseManifest(text.slice(0, text.length * share), 'm.json')).toThrow(/is not JSON/);
  });
});

describe('what a model was trained on', () => {
  const seen = async (...suite: readonly Scenario[]) =>
    trainedScenarios(parseManifest(await made(), 'm.json'), suite).map(({ id, seen: how }) => `${id} ${how}`);

  it('is known by scenario, by query and by other words for it', async () => {
    expect(
      await seen(
        scenario('drill', 'something else'),
        scenario('renamed', 'something else', { hash: 'b'.repeat(64) }),
        scenario('same', 'cancel my subscription to the coffee box at the end of the month'),
        scenario('words', 'I want to cancel my coffee box subscription at the end of this month.'),
        scenario('turn', 'Hello, do you sell desks?', {
          turns: ['Is the oak desk in stock in the store of Leeds?'],
        }),
        scenario('new', 'Turn on the heating in the living room'),
      ),
    ).toEqual(['drill scenario', 'renamed scenario', 'same query', 'words paraphrase', 'turn paraphrase']);
  });

  it('is nothing of what was only tested or held out', async () => {
    const shares = { train: 0, validation: 0, test: 1 };
    const text = [...manifestPieces(await selected(examples, { shares }, [drill]))].join('');
    expect(trainedScenarios(parseManifest(text, 'm.json'), [drill])).toEqual([]);
  });
});
