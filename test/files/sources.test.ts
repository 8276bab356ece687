import { afterAll, describe } from 'vitest';
import { commitFiles } from '../../src/adapters/github/tree.ts';
import { gitFiles } from '../../src/adapters/host/git-files.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { quickClient } from '../fixtures/github-client.ts';
import { startGitHub, type GitHubServer } from '../fixtures/github-server.ts';
import { fileSourceContract } from './contract.ts';

const servers: GitHubServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

fileSourceContract('the work tree', ({ path }) => workTree(path));

fileSourceContract('a commit of a clone', ({ path, sha }) => gitFiles(path, sha));

fileSourceContract('a commit of a clone beside its work tree', ({ path, sha }) =>
  gitFiles(path, sha, workTree(path)),
);

describe('through the API', () => {
  fileSourceContract('a commit at GitHub', async ({ path, sha }) => {
    const server = await startGitHub({ git: path });
    servers.push(server);
    return commitFiles(quickClient(server), server.repository, sha);
  });

  fileSourceContract('a commit at GitHub whose tree is cut', async ({ path, sha }) => {
    const server = await startGitHub({ git: path, treeLimit: 9 });
    servers.push(server);
    return commitFiles(quickClient(server), server.repository, sha);
  });
});
