import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { readContext } from '../../src/adapters/github/event.ts';
import { readInputs } from '../../src/adapters/host/action-inputs.ts';
import { parseOutputs, prepareRunner } from '../fixtures/runner.ts';
import { github, SHA } from './world.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const pull = { number: 7, headSha: SHA, baseSha: 'a'.repeat(40), headRef: 'topic', baseRef: 'main' };

it('prepares a pull request that the action understands, of the repository and of a fork', async () => {
  const server = await github();
  for (const headRepository of [undefined, 'mallory/support']) {
    const runner = await prepareRunner({
      server,
      workspace: '/',
      event: 'pull_request',
      sha: SHA,
      pull: { ...pull, ...(headRepository ? { headRepository } : {}) },
      inputs: { repeat: '2' },
    });
    onTestFinished(() => runner.remove());
    expect(readContext(runner.env, read).pullRequest).toMatchObject({
      number: 7,
      fork: headRepository !== undefined,
    });
    expect(readInputs(runner.env)).toMatchObject({ repeat: 2, githubToken: server.token });
  }
});

it('prepares a push', async () => {
  const runner = await prepareRunner({ server: await github(), workspace: '/', event: 'push', sha: SHA });
  onTestFinished(() => runner.remove());
  expect(readContext(runner.env, read)).toMatchObject({
    event: 'push',
    branch: 'main',
    defaultBranch: 'main',
  });
});

it('reads outputs as the toolkit writes them', () => {
  expect(parseOutputs('a<<x_1\none\ntwo\nx_1\nb=c=d\n')).toEqual({ a: 'one\ntwo', b: 'c=d' });
});
