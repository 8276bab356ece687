import { describe, expect, it } from 'vitest';
import { OutsideError } from '../../src/base/errors.ts';
import { MAX_COMMENT } from '../fixtures/github-server.ts';
import { body, github, key, reviews, writes } from './world.ts';

const BOT = 'github-actions[bot]';
const others = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ author: `person-${i}`, body: `remark ${i}` }));

describe('the sticky comment', () => {
  it('is created where there is none', async () => {
    const server = await github({ comments: others(3) });
    const published = await reviews(server).upsertComment(7, key(), [body('first')]);
    expect(published.action).toBe('created');
    expect(published.url).toMatch(/#issuecomment-\d+$/);
    expect(server.comments.at(-1)).toMatchObject({ author: BOT, issue: 7, body: body('first') });
  });

  it('is edited in place by the next run, behind 250 other comments', async () => {
    const server = await github({ comments: others(250) });
    await reviews(server).upsertComment(7, key(), [body('first')]);
    const next = key({ runId: '8124' });
    const published = await reviews(server).upsertComment(7, next, [body('second', next)]);
    expect(published.action).toBe('updated');
    expect(server.comments).toHaveLength(251);
    expect(server.comments.at(-1)?.body).toBe(body('second', next));
  });

  it('is found on the last page even when it is full', async () => {
    const server = await github({ comments: [...others(199), { author: BOT, body: body('old') }] });
    await reviews(server).upsertComment(7, key({ attempt: 2 }), [body('new', { attempt: 2 })]);
    expect(writes(server)).toEqual(['PATCH /repos/acme/support/issues/comments/1200']);
  });

  it('never takes a marker that somebody else wrote', async () => {
    const forged = [
      { author: 'mallory', body: body('forged', { runId: '99999999999' }) },
      { author: 'mallory[bot]', type: 'Bot' as const, body: body('forged by an app') },
      { author: BOT, type: 'User' as const, body: body('forged by a login that cannot be') },
    ];
    const server = await github({ comments: forged });
    const published = await reviews(server).upsertComment(7, key(), [body('real')]);
    expect(published.action).toBe('created');
    expect(server.comments.slice(0, 3).map((comment) => comment.body)).toEqual(
      forged.map((each) => each.body),
    );
    expect(writes(server)).toEqual(['POST /repos/acme/support/issues/7/comments']);
  });

  it('never takes a marker that is quoted below another line', async () => {
    const server = await github({ comments: [{ author: BOT, body: `> quote\n${body('old')}` }] });
    expect((await reviews(server).upsertComment(7, key(), [body('new')])).action).toBe('created');
  });

  it('is one a suite', async () => {
    const server = await github();
    const surface = reviews(server);
    await surface.upsertComment(7, key({ suite: 'a.yml' }), [body('a', { suite: 'a.yml' })]);
    await surface.upsertComment(7, key({ suite: 'b --> x.yml' }), [body('b', { suite: 'b --> x.yml' })]);
    await surface.upsertComment(7, key({ suite: 'a.yml', attempt: 2 }), [
      body('a2', { suite: 'a.yml', attempt: 2 }),
    ]);
    expect(server.comments.map((comment) => comment.body.split('\n')[1])).toEqual(['a2', 'b']);
  });

  it('is left alone by an older run and by an older attempt', async () => {
    const server = await github({
      comments: [{ author: BOT, body: body('new', { runId: '9007199254740993', attempt: 2 }) }],
    });
    const older = key({ runId: '9007199254740992', attempt: 5 });
    expect((await reviews(server).upsertComment(7, older, [body('old', older)])).action).toBe('skipped');
    const earlier = key({ runId: '9007199254740993', attempt: 1 });
    expect((await reviews(server).upsertComment(7, earlier, [body('old', earlier)])).action).toBe('skipped');
    expect(writes(server)).toEqual([]);
  });

  it('is not written again when nothing changed, whatever line ends a browser stored', async () => {
    const stored = `${body('same\nlines').replaceAll('\n', '\r\n')}\r\n`;
    const server = await github({ comments: [{ author: BOT, body: stored }] });
    expect((await reviews(server).upsertComment(7, key(), [body('same\nlines')])).action).toBe('updated');
    expect(writes(server)).toEqual([]);
  });

  it('keeps the oldest of several and removes the others of the same suite', async () => {
    const server = await github({
      comments: [
        { author: 'mallory', body: body('forged') },
        { author: BOT, body: body('one', { runId: '1' }) },
        { author: BOT, body: body('two', { runId: '2' }) },
        { author: BOT, body: body('other suite', { suite: 'other.yml' }) },
      ],
    });
    await reviews(server).upsertComment(7, key(), [body('now')]);
    expect(server.comments.map((comment) => comment.body.split('\n')[1])).toEqual([
      'forged',
      'now',
      'other suite',
    ]);
  });

  it('falls to the next rendering when GitHub calls one too long', async () => {
    const server = await github();
    const long = body('x'.repeat(MAX_COMMENT));
    const published = await reviews(server).upsertComment(7, key(), [
      long,
      body('y'.repeat(MAX_COMMENT)),
      body('short'),
    ]);
    expect(published.action).toBe('created');
    expect(server.comments.map((comment) => comment.body)).toEqual([body('short')]);
  });

  it('falls to the next rendering when it edits, too', async () => {
    const server = await github({ comments: [{ author: BOT, body: body('old', { runId: '1' }) }] });
    await reviews(server).upsertComment(7, key(), [body('x'.repeat(MAX_COMMENT)), body('short')]);
    expect(server.comments[0]?.body).toBe(body('short'));
  });

  it('says so when even the shortest rendering is too long', async () => {
    const server = await github();
    const upsert = reviews(server).upsertComment(7, key(), [body('x'.repeat(MAX_COMMENT))]);
    await expect(upsert).rejects.toMatchObject({ status: 422, message: expect.stringContaining('too long') });
  });

  it('is not posted twice when the first post arrived and its answer was lost', async () => {
    const server = await github({
      faults: [{ method: 'POST', path: /comments$/, kind: 'applied-then-reset' }],
    });
    await reviews(server).upsertComment(7, key(), [body('once')]);
    expect(server.comments.map((comment) => comment.body)).toEqual([body('once')]);
  });

  it('is posted again when the first post did not arrive', async () => {
    const server = await github({ faults: [{ method: 'POST', path: /comments$/, kind: 'reset' }] });
    await reviews(server).upsertComment(7, key(), [body('once')]);
    expect(writes(server)).toHaveLength(2);
    expect(server.comments).toHaveLength(1);
  });

  it('gives up after three posts that fail', async () => {
    const server = await github({
      faults: [{ method: 'POST', path: /comments$/, times: 9, kind: { status: 502 } }],
    });
    const upsert = reviews(server).upsertComment(7, key(), [body('never')]);
    await expect(upsert).rejects.toMatchObject({ service: 'github', status: 502, retryable: true });
    expect(writes(server)).toHaveLength(3);
  });

  it('is created anew when somebody removed it after it was listed', async () => {
    const server = await github({
      comments: [{ author: BOT, body: body('old', { runId: '1' }) }],
      faults: [{ method: 'PATCH', path: /comments/, kind: { status: 404, message: 'Not Found' } }],
      onRequest: ({ method }) => void (method === 'PATCH' && server.comments.splice(0)),
    });
    expect((await reviews(server).upsertComment(7, key(), [body('new')])).action).toBe('created');
    expect(server.comments.map((comment) => comment.body)).toEqual([body('new')]);
  });

  it('ends as one comment with the newer text when two runs create it at the same moment', async () => {
    for (const newerFirst of [true, false]) {
      let lists = 0;
      let meet: () => void = () => undefined;
      const both = new Promise<void>((resolve) => (meet = resolve));
      const server = await github({
        onRequest({ method }) {
          if (method !== 'GET' || lists >= 2) return undefined;
          if (++lists === 2) meet();
          return both;
        },
      });
      const newer = key({ runId: '9000' });
      const runs = [
        () => reviews(server).upsertComment(7, newer, [body('newer', newer)]),
        () => reviews(server).upsertComment(7, key(), [body('older')]),
      ];
      await Promise.all((newerFirst ? runs : runs.reverse()).map((run) => run()));
      expect(server.comments.map((comment) => comment.body)).toEqual([body('newer', newer)]);
    }
  });

  it('names the permission line when the token may not comment', async () => {
    const server = await github({ rights: { comment: false } });
    const upsert = reviews(server).upsertComment(7, key(), [body('no')]);
    await expect(upsert).rejects.toThrow(OutsideError);
    await expect(upsert).rejects.toMatchObject({
      status: 403,
      retryable: false,
      message: expect.stringContaining('could not comment on pull request 7'),
      hint: expect.stringContaining('pull-requests: write'),
    });
    expect(writes(server)).toHaveLength(1);
  });

  it('refuses a rendering without its own marker, which no later run would find', async () => {
    const server = await github();
    await expect(reviews(server).upsertComment(7, key(), ['no marker'])).rejects.toThrow(TypeError);
    await expect(reviews(server).upsertComment(7, key(), [body('x', { runId: '1' })])).rejects.toThrow(
      TypeError,
    );
    expect(server.requests).toEqual([]);
  });
});

describe('whose comment it is', () => {
  it('asks a person’s token for its login and edits only that person’s comment', async () => {
    const server = await github({
      token: 'ghp_person',
      login: 'Ann',
      comments: [
        { author: BOT, body: body('by the bot', { runId: '1' }) },
        { author: 'ann', body: body('by ann', { runId: '1' }) },
      ],
    });
    await reviews(server).upsertComment(7, key(), [body('new')]);
    expect(server.comments.map((comment) => comment.body.split('\n')[1])).toEqual(['by the bot', 'new']);
    expect(server.requests.filter(({ path }) => path === '/user')).toHaveLength(1);
  });

  it('does not ask with an installation’s token, which GitHub refuses', async () => {
    const server = await github({ comments: [{ author: BOT, body: body('old', { runId: '1' }) }] });
    await reviews(server).upsertComment(7, key(), [body('new')]);
    expect(server.requests.map(({ path }) => path)).not.toContain('/user');
  });

  it('finds another app’s comment after its own post has shown the author', async () => {
    const server = await github({
      login: 'house-bot[bot]',
      comments: [
        { author: 'house-bot[bot]', body: body('old', { runId: '1' }) },
        { author: BOT, body: body('of another workflow', { runId: '1' }) },
      ],
    });
    const surface = reviews(server);
    // The first run takes itself for GITHUB_TOKEN; the status it sets tells it better.
    await surface.setStatus(key().headSha, {
      state: 'pending',
      description: 'runs',
      context: 'agent-tester',
    });
    await surface.upsertComment(7, key(), [body('new')]);
    expect(server.comments.map((comment) => comment.body.split('\n')[1])).toEqual([
      'new',
      'of another workflow',
    ]);
    expect(server.comments).toHaveLength(2);
  });

  it('removes its second comment when it learns late that it is another app', async () => {
    const server = await github({
      login: 'house-bot[bot]',
      comments: [{ author: 'house-bot[bot]', body: body('old', { runId: '1' }) }],
    });
    expect((await reviews(server).upsertComment(7, key(), [body('new')])).action).toBe('updated');
    expect(server.comments.map((comment) => comment.body)).toEqual([body('new')]);
  });
});
