import { describe, expect, it, onTestFinished } from 'vitest';
import { descriptionFile } from '../fixtures/openapi.ts';
import { startGitHub, type GitHubServer } from '../fixtures/github-server.ts';

const COMMENTS = '/repos/acme/support/issues/7/comments';

const send = async (server: GitHubServer, method: string, path: string, body?: unknown): Promise<number> => {
  const response = await fetch(server.url + path, {
    method,
    headers: { authorization: `token ${server.token}`, 'user-agent': 'test' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  return response.status;
};

const start = async (): Promise<GitHubServer> => {
  const server = await startGitHub();
  onTestFinished(() => server.close());
  return server;
};

// Without GitHub's description beside the repository the server answers, but judges nothing.
describe.skipIf(descriptionFile('github.subset.json') === undefined)('the GitHub of the tests', () => {
  it.each([
    ['an unknown path', 'GET', '/repos/acme/support/isues', undefined, /no such operation/],
    ['an unknown query', 'GET', `${COMMENTS}?pages=2`, undefined, /unknown query parameter pages/],
    ['a query of the wrong type', 'GET', `${COMMENTS}?page=two`, undefined, /page: must be integer/],
    ['a path of the wrong type', 'GET', '/repos/acme/support/issues/x/comments', undefined, /issue_number/],
    ['a body without its member', 'POST', COMMENTS, {}, /must have required property 'body'/],
    ['a body member of the wrong type', 'POST', COMMENTS, { body: 7 }, /body\/body: must be string/],
    ['an unknown body member', 'POST', COMMENTS, { body: 'x', text: 'y' }, /unknown body member text/],
    ['no body at all', 'POST', COMMENTS, undefined, /no body/],
    [
      'a state that is none',
      'POST',
      '/repos/acme/support/statuses/abc',
      { state: 'red' },
      /must be equal to one of/,
    ],
  ])('objects to %s', async (_, method, path, body, complaint) => {
    const server = await start();
    await send(server, method, path, body);
    expect(server.violations.join('\n')).toMatch(complaint);
  });

  it('objects to nothing that is right', async () => {
    const server = await start();
    expect(await send(server, 'GET', `${COMMENTS}?per_page=100&page=1`)).toBe(200);
    expect(await send(server, 'POST', COMMENTS, { body: 'x' })).toBe(201);
    expect(await send(server, 'POST', '/repos/acme/support/statuses/abc', { state: 'success' })).toBe(201);
    expect(await send(server, 'DELETE', '/repos/acme/support/issues/comments/1001')).toBe(204);
    expect(server.violations).toEqual([]);
    expect(server.validates).toBe(true);
  });

  it('refuses a wrong token', async () => {
    const server = await start();
    expect(await send({ ...server, token: 'ghs_other' }, 'GET', COMMENTS)).toBe(401);
  });

  it('answers pulls, their head filter and permissions as documented', async () => {
    const pull = { number: 7, headSha: 'a', baseSha: 'b', headRef: 'topic', baseRef: 'main' };
    const server = await startGitHub({ pulls: [pull], collaborators: { ann: 'write' } });
    onTestFinished(() => server.close());
    expect(await send(server, 'GET', '/repos/acme/support/pulls/7')).toBe(200);
    expect(await send(server, 'GET', '/repos/acme/support/pulls?head=acme:topic')).toBe(200);
    expect(await send(server, 'GET', '/repos/acme/support')).toBe(200);
    expect(await send(server, 'GET', '/repos/acme/support/collaborators/ann/permission')).toBe(200);
    expect(server.violations).toEqual([]);
  });
});
