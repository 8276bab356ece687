import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { commentApi } from '../../src/adapters/github/comment-api.ts';
import { OutsideError } from '../../src/base/errors.ts';
import { quickClient } from '../fixtures/github-client.ts';
import { github, key, reviews, body } from './world.ts';

const list = async (api: ReturnType<typeof commentApi>): Promise<number> => {
  let count = 0;
  for await (const _ of api.list(7)) count++;
  return count;
};

const failure = async (work: Promise<unknown>): Promise<OutsideError> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof OutsideError) return error;
  throw new Error(`expected an OutsideError, got ${inspect(error)}`);
};

describe('the GitHub client', () => {
  it('tries again after a 500 and a broken connection', async () => {
    const server = await github({
      comments: [{ author: 'ann', body: 'hello' }],
      faults: [
        { method: 'GET', path: /comments/, kind: { status: 500 } },
        { method: 'GET', path: /comments/, kind: 'reset' },
      ],
    });
    expect(await list(commentApi(quickClient(server), server.repository))).toBe(1);
    expect(server.requests).toHaveLength(3);
  });

  it('does not take a broken answer for an empty one', async () => {
    const server = await github({
      comments: [{ author: 'ann', body: 'hello' }],
      faults: [{ method: 'GET', path: /comments/, times: 9, kind: 'broken-body' }],
    });
    const error = await failure(list(commentApi(quickClient(server), server.repository)));
    expect(error.message).toContain('the answer is not what was expected');
  });

  it('stops after three retries and says that trying again later may help', async () => {
    const server = await github({
      faults: [{ method: 'GET', path: /comments/, times: 9, kind: { status: 503 } }],
    });
    const error = await failure(list(commentApi(quickClient(server), server.repository)));
    expect(error).toMatchObject({ service: 'github', status: 503, retryable: true });
    expect(server.requests).toHaveLength(4);
  });

  it('never waits longer in total than its budget', async () => {
    const server = await github({
      faults: [{ method: 'GET', path: /comments/, times: 99, kind: { status: 503 } }],
    });
    // The waits before the retries are 1, 4 and 9 seconds of 5 ms: the third one is over the budget.
    const api = commentApi(quickClient(server, { maxTotalWaitMs: 30 }), server.repository);
    await failure(list(api));
    expect(server.requests).toHaveLength(3);
    await failure(list(api));
    expect(server.requests).toHaveLength(3 + 2);
    await failure(list(api));
    expect(server.requests).toHaveLength(3 + 2 + 1);
  });

  it('waits out a secondary rate limit as long as GitHub asks', async () => {
    const server = await github({
      comments: [{ author: 'ann', body: 'hello' }],
      faults: [{ method: 'GET', path: /comments/, kind: 'secondary-limit' }],
    });
    expect(await list(commentApi(quickClient(server), server.repository))).toBe(1);
  });

  it('waits out a secondary rate limit of a post and posts once', async () => {
    const server = await github({ faults: [{ method: 'POST', path: /comments/, kind: 'secondary-limit' }] });
    await reviews(server).upsertComment(7, key(), [body('once')]);
    expect(server.comments).toHaveLength(1);
  });

  it('does not wait an hour for the rate limit, but says when it resets', async () => {
    const server = await github({
      faults: [{ method: 'GET', path: /comments/, times: 9, kind: 'rate-limit' }],
    });
    const error = await failure(list(commentApi(quickClient(server, { secondMs: 1000 }), server.repository)));
    expect(error).toMatchObject({ status: 403, retryable: true });
    expect(error.hint).toMatch(/used up until \d{4}-\d\d-\d\dT\d\d:\d\d/);
    expect(error.retryAfterMs).toBeGreaterThan(3_000_000);
    expect(server.requests).toHaveLength(1);
  });

  it('takes a plain 429 for a rate limit', async () => {
    const kind = { status: 429, message: 'Too many', headers: { 'retry-after': '7' } };
    const server = await github({ faults: [{ method: 'GET', path: /comments/, times: 9, kind }] });
    const error = await failure(list(commentApi(quickClient(server), server.repository)));
    expect(error).toMatchObject({ status: 429, retryable: true, retryAfterMs: 7000 });
  });

  it('gives up on a server that hangs', async () => {
    const server = await github({ faults: [{ method: 'GET', path: /comments/, times: 9, kind: 'hang' }] });
    const client = quickClient(server, { requestTimeoutMs: 50 });
    const error = await failure(list(commentApi(client, server.repository)));
    expect(error).toMatchObject({ status: undefined, retryable: true });
    expect(error.message).toContain('no answer from GitHub');
    expect(server.requests).toHaveLength(4);
  });

  it('gives up on a server that stops in the middle of an answer', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('[');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => server.closeAllConnections());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = quickClient({ url, token: 'ghs_x' }, { requestTimeoutMs: 50, maxTotalWaitMs: 0 });
    const error = await failure(list(commentApi(client, 'acme/support')));
    expect(error.message).toContain('no answer from GitHub');
  });

  it('follows a renamed repository with the method and the body of a post', async () => {
    const server = await github();
    const moved = createServer((request, response) => {
      response.writeHead(307, {
        location: `${server.url}${request.url?.replace('old/name', 'acme/support')}`,
      });
      response.end();
    });
    await new Promise<void>((resolve) => moved.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => moved.closeAllConnections());
    const url = `http://127.0.0.1:${(moved.address() as AddressInfo).port}`;
    const api = commentApi(quickClient({ url, token: server.token }), 'old/name');
    // fetch drops the token on the way to another origin, as it must: GitHub redirects to itself.
    expect((await failure(api.create(7, 'hello'))).status).toBe(401);
    expect(server.requests).toEqual([
      { method: 'POST', path: '/repos/acme/support/issues/7/comments', body: { body: 'hello' } },
    ]);
  });

  it('says which host is not there', async () => {
    const client = quickClient({ url: 'http://127.0.0.1:9', token: 'ghs_x' });
    const error = await failure(list(commentApi(client, 'acme/support')));
    expect(error).toMatchObject({ retryable: true, hint: expect.stringContaining('GITHUB_API_URL') });
  });

  it('explains a wrong token without showing it', async () => {
    const server = await github();
    const client = quickClient({ url: server.url, token: 'ghs_verysecret' });
    const error = await failure(list(commentApi(client, server.repository)));
    expect(error).toMatchObject({
      status: 401,
      retryable: false,
      hint: expect.stringContaining('github-token'),
    });
    expect(inspect(error, { depth: 20 })).not.toContain('verysecret');
  });

  it('explains a repository that the token cannot see', async () => {
    const server = await github();
    const error = await failure(list(commentApi(quickClient(server), 'acme/hidden')));
    expect(error).toMatchObject({ status: 404, hint: expect.stringContaining('cannot see acme/hidden') });
  });

  it('masks the token and control characters in what a server says', async () => {
    const message = 'no ghs_secret\n::error::\u202Egnp\u0007';
    const server = await github({
      faults: [{ method: 'GET', path: /comments/, kind: { status: 400, message } }],
    });
    const error = await failure(list(commentApi(quickClient(server), server.repository)));
    expect(error.message).toContain('no *** ::error:: gnp');
    expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('names the member of an answer that is not as documented', async () => {
    const server = await github({ token: 'ghp_x', login: 'ann' });
    const client = quickClient(server);
    const call = client.call(
      { what: 'ask' },
      ({ rest }) => rest.users.getAuthenticated(),
      z.object({ login: z.number() }),
    );
    expect((await failure(call)).message).toMatch(/could not ask: .*login/);
  });

  it('sends nothing before the first call', async () => {
    const server = await github();
    quickClient(server);
    reviews(server);
    expect(server.requests).toEqual([]);
  });
});
