import { describe, expect, it } from 'vitest';
import { gatingSuite, selectGating } from '../../src/scenario/select.ts';
import { compareSuites } from '../../src/verdict/integrity.ts';
import { complaints } from '../config/files.ts';
import { suiteFrom } from './catalog.ts';

const scenario = (id: string, more = ''): string => `- {id: ${id}, query: q, expect: {tools: []}${more}}`;
const suite = await suiteFrom({
  'a.yml': [scenario('gates'), scenario('says-so', ', gate: true'), scenario('drill', ', gate: false')].join(
    '\n',
  ),
  'b.yml': `{defaults: {gate: false}, scenarios: [{id: all-of-file, query: q, expect: {tools: []}}, {id: save-one, query: q, gate: true, expect: {tools: []}}]}`,
});

describe('practice scenarios', () => {
  it('gate nothing, whether their file or they themselves say so', () => {
    const { suite: left, practice } = gatingSuite(suite);
    expect(left.scenarios.map(({ id }) => id)).toEqual(['gates', 'says-so', 'save-one']);
    expect(practice).toBe(2);
  });

  it('have another hash than the same scenario that gates, which keeps the hash that it had', () => {
    const hashes = Object.fromEntries(suite.scenarios.map(({ id, hash }) => [id, hash]));
    expect(hashes['says-so']).toBe(hashes['gates']);
    expect(hashes['save-one']).toBe(hashes['gates']);
    expect(hashes['drill']).not.toBe(hashes['gates']);
  });

  it('are an error where a check selects nothing else', async () => {
    expect(await complaints(() => selectGating(suite, 'drill'))).toEqual([
      '"drill" selects practice scenarios only, and these decide over no change (run them with test:run, or take `gate: false` out of those that shall decide)',
    ]);
  });

  it('are told where a change makes them so, and their own rules may change freely', async () => {
    const before = await suiteFrom({ 'a.yml': `${scenario('s')}\n${scenario('p', ', gate: false')}` });
    const after = await suiteFrom({ 'a.yml': scenario('s', ', gate: false') });
    expect(compareSuites(before, after)).toMatchObject([
      { kind: 'scenario-ungated', detail: 's no longer gates', place: { line: 1 } },
    ]);
  });
});
