import * as fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { informsOf, shelved, wholeOf, wholeScenarios } from '../../src/scenario/shelved.ts';
import type { Scenario, ScenarioTexts } from '../../src/scenario/types.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { catalog } from '../../src/assertion/registry.ts';
import { sameJson } from '../../src/base/json.ts';
import { loadConfig } from '../../src/config/load.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import { scenario } from '../fixtures/trials.ts';

function texts(): ScenarioTexts & { readonly kept: string[] } {
  const kept: string[] = [];
  return { kept, keep: (text) => kept.push(text) - 1, read: (at) => kept[at] ?? '' };
}

const rich = (more: Partial<Scenario> = {}): Scenario =>
  scenario('rich', {
    tags: ['regression', 'refunds'],
    description: 'one with all',
    context: { note: 'late \ud800 "𝄞"\u0000', deep: [1, { a: null }] },
    history: [{ role: 'user', content: 'Hello' }],
    turns: ['And then?'],
    user: { goal: 'g', model: 'm', modelHash: 'h', maxTurns: 3, stop: 'DONE' },
    fixtures: Object.assign(Object.create(null) as Scenario['fixtures'], {
      lookup: [{ when: { id: 1 }, result: { ok: true } }],
    }),
    repeat: 3,
    gate: false,
    ...more,
  });

describe('a scenario that is out of memory', () => {
  it('comes back whole, as often as it is asked for', () => {
    const listed = shelved(rich(), texts());
    expect(wholeOf(listed)).toEqual(rich());
    expect(wholeOf(listed)).toEqual(rich());
  });

  it('comes back whole whatever it says', () => {
    const [spec] = rich().assertions;
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, query) => {
        const given = rich({ query, assertions: spec ? [{ ...spec, value }] : [] });
        expect(sameJson(wholeOf(shelved(given, texts())), given)).toBe(true);
      }),
    );
  });

  it.each(['support-agent', 'http-agent', 'module-agent', 'command-agent'])(
    'comes back as the loader made it: examples/%s',
    async (name) => {
      const files = workTree(resolve(import.meta.dirname, '../..'));
      const config = await loadConfig(`examples/${name}/agent-tester.yml`, files, {});
      const inMemory = await loadSuite(config, files, catalog);
      const kept = texts();
      const suite = await loadSuite(config, files, catalog, (one) => shelved(one, kept));
      expect([...wholeScenarios(suite)]).toEqual(inMemory.scenarios);
      expect(suite.hash).toBe(inMemory.hash);
      expect(kept.kept).toHaveLength(inMemory.scenarios.length);
    },
  );

  it('holds what a run is planned and judged by, and no word', () => {
    const listed = shelved(rich(), texts());
    const { id, tags, repeat, gate, place, hash } = rich();
    expect(listed).toMatchObject({ id, tags, repeat, gate, place, hash });
    expect(Object.keys(listed).sort()).toEqual([
      'gate',
      'hash',
      'id',
      'kept',
      'place',
      'repeat',
      'tags',
      'texts',
    ]);
  });

  it('gives a tool called "constructor" no answers', () => {
    expect(wholeOf(shelved(rich(), texts())).fixtures['constructor']).toBeUndefined();
  });

  it('keeps the passes that a copy of it was given', () => {
    expect(wholeOf({ ...shelved(rich(), texts()), repeat: 1 }).repeat).toBe(1);
  });

  it('still says which of its assertions only inform', () => {
    const [first] = rich().assertions;
    const one = rich({ assertions: first ? [first, { ...first, informs: 'not calibrated' }] : [] });
    expect([informsOf(one), informsOf(shelved(one, texts())), informsOf(shelved(rich(), texts()))]).toEqual([
      ['not calibrated'],
      ['not calibrated'],
      [],
    ]);
  });

  it('throws what the texts throw', () => {
    const broken = { ...texts(), read: () => expect.fail('the disk is gone') };
    expect(() => wholeOf(shelved(rich(), broken))).toThrow('the disk is gone');
  });
});
