import { describe, expect, it } from 'vitest';
import { selectScenarios } from '../../src/scenario/select.ts';
import { complaints } from '../config/files.ts';
import { suiteFrom } from './catalog.ts';

const suite = await suiteFrom({
  'a.yml': [
    '- {id: refund-late, query: q, tags: [refunds, regression], expect: {tools: []}}',
    '- {id: refund-lost, query: q, tags: [refunds], expect: {tools: []}}',
    '- {id: greet, query: q, expect: {tools: []}}',
  ].join('\n'),
});
const select = (selector: string) => selectScenarios(suite, selector).scenarios.map(({ id }) => id);

describe('selecting scenarios', () => {
  it.each([
    ['all', ['refund-late', 'refund-lost', 'greet']],
    ['tag:refunds', ['refund-late', 'refund-lost']],
    ['greet', ['greet']],
    ['greet, refund-late', ['refund-late', 'greet']],
    ['greet,tag:regression,greet,', ['refund-late', 'greet']],
    ['greet,all', ['refund-late', 'refund-lost', 'greet']],
  ])('%s selects %j in the order of the suite', (selector, ids) => {
    expect(select(selector)).toEqual(ids);
  });

  it('gives a part of the suite its own hash and the whole the same', () => {
    expect(selectScenarios(suite, 'greet').hash).not.toBe(suite.hash);
    expect(selectScenarios(suite, 'tag:refunds,greet').hash).toBe(suite.hash);
  });

  it.each([
    ['tag:refund', 'no scenario is selected by "tag:refund" (did you mean "tag:refunds"?)'],
    ['tag:other-things', 'no scenario is selected by "tag:other-things" (tags: tag:refunds, tag:regression)'],
    ['gret', 'no scenario is selected by "gret" (did you mean "greet"?)'],
    ['constructor', 'no scenario is selected by "constructor" (ids: refund-late, refund-lost, greet)'],
    [' , ', 'the selector " , " names no scenario (say all, tag:<tag>, or ids with commas between)'],
    ['greet\u202e', 'no scenario is selected by "greet\\u{202e}" (did you mean "greet"?)'],
  ])('%j selects nothing and is an error', async (selector, said) => {
    expect(await complaints(() => select(selector))).toEqual([said]);
  });

  it('tells every part that selects nothing, also beside parts that do', async () => {
    expect(await complaints(() => select('greet,gret,tag:x,all'))).toHaveLength(2);
  });
});
