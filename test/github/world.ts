import { onTestFinished } from 'vitest';
import { expect } from 'vitest';
import type { ClientOptions } from '../../src/adapters/github/client.ts';
import { githubReviews } from '../../src/adapters/github/review.ts';
import { formatMarker } from '../../src/report/marker.ts';
import type { CommentKey, ReviewSurface } from '../../src/report/publish.ts';
import { quickClient } from '../fixtures/github-client.ts';
import { startGitHub, type GitHubServer, type GitHubServerOptions } from '../fixtures/github-server.ts';

export const SHA = '4f2c11b0aa5e4f3d9c1b2a7e6d5c4b3a29181706';

export const key = (members: Partial<CommentKey> = {}): CommentKey => ({
  suite: 'agent-tester.yml',
  headSha: SHA,
  runId: '8123',
  attempt: 1,
  ...members,
});

/** A rendering: the marker and a text. */
export const body = (text: string, members: Partial<CommentKey> = {}): string =>
  `${formatMarker(key(members))}\n${text}`;

/** A GitHub for one test: closed at its end, when no request may have broken the description. */
export async function github(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const server = await startGitHub(options);
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });
  return server;
}

export const reviews = (server: GitHubServer, options: Partial<ClientOptions> = {}): ReviewSurface =>
  githubReviews(quickClient(server, options), server.repository);

/** Method and path of the requests that changed something. */
export const writes = (server: GitHubServer): string[] =>
  server.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
