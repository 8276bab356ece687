import { describe, expect, it } from 'vitest';
import { preferred, type PairQuestion } from '../../src/assertion/judge/pairwise.ts';
import { preferenceOf } from '../../src/compare/preference.ts';
import type { Respond } from '../fixtures/chat-server.ts';
import { saying, serveJudge, stopServersAfterEach } from './material.ts';

const PAIR: PairQuestion = {
  query: 'Where is it?',
  criterion: 'Is kind.',
  context: [],
  baseline: 'Wait.',
  candidate: 'We are sorry.',
};
const better = (word: unknown): ReturnType<Respond> => saying({ reason: 'so', better: word });

async function ask(respond: Respond, pair: Partial<PairQuestion> = {}) {
  const { toolsFor, server } = await serveJudge(respond);
  const answer = await preferred(toolsFor({}).judge, { ...PAIR, ...pair }, new AbortController().signal);
  return { ...answer, server };
}

describe('a pairwise preference', () => {
  stopServersAfterEach();

  it('is what wins in both orders', async () => {
    const kind: Respond = ({ body }) => {
      const text = body.messages[1]?.content ?? '';
      return better(text.indexOf('sorry') < text.indexOf('Wait.') ? 'first' : 'second');
    };
    const { server, ...answer } = await ask(kind);
    expect(answer).toMatchObject({ preferred: 'candidate', usage: { calls: 2 } });
    const texts = server.requests.map(({ body }) => body.messages[1]?.content ?? '');
    expect(texts.map((text) => text.indexOf('sorry') < text.indexOf('Wait.'))).toEqual([false, true]);
  });

  it.each(['first', 'second', 'tie'])('is a tie for a judge that always says %s', async (word) => {
    expect((await ask(() => better(word))).preferred).toBe('tie');
  });

  it.each(['both', null, 1, ['first']])('is missing where the judge says %s', async (word) => {
    expect((await ask(() => better(word))).preferred).toBeNull();
  });

  it('is missing where the judge is away', async () => {
    expect((await ask(() => ({ status: 500 }))).preferred).toBeNull();
  });

  it('is not asked for equal answers', async () => {
    const { preferred: which, server } = await ask(() => better('first'), { candidate: 'Wait.' });
    expect([which, server.requests.length]).toEqual(['tie', 0]);
  });
});

describe('the preferences of a run', () => {
  it('are counted, with an interval and a sign test', () => {
    const all = [...Array<'candidate'>(9).fill('candidate'), 'baseline', 'tie', null] as const;
    const result = preferenceOf(all);
    expect(result).toMatchObject({ candidate: 9, baseline: 1, ties: 1, missing: 1, share: 0.9 });
    // 2 × (C(10,0) + C(10,1)) / 2^10
    expect(result.p).toBeCloseTo(22 / 1024, 12);
    expect(result.interval?.[0]).toBeCloseTo(0.5958, 4);
    expect(result.interval?.[1]).toBeCloseTo(0.9821, 4);
  });

  it('say nothing where all are ties', () => {
    expect(preferenceOf(['tie', 'tie'])).toMatchObject({ share: null, interval: null, p: 1 });
  });
});
