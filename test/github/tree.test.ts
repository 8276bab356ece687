import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitFiles, mergeBase } from '../../src/adapters/github/tree.ts';
import { OutsideError, UserError } from '../../src/base/errors.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { sampleRepository, type SampleRepository } from '../files/repository.ts';
import { quickClient } from '../fixtures/github-client.ts';
import { github } from './world.ts';

let repository: SampleRepository;
beforeAll(async () => {
  repository = await sampleRepository();
});
afterAll(() => repository.remove());

describe('the files of a commit at GitHub', () => {
  it('are listed by one request and read once each', async () => {
    const server = await github({ git: repository.path });
    const files = commitFiles(quickClient(server), server.repository, repository.sha);
    await Promise.all([files.read('scenarios/a.yml'), files.read('scenarios/a.yml'), files.glob(['**'])]);
    await files.read('scenarios/a.yml');
    expect(server.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'id'))).toEqual([
      '/repos/acme/support/git/trees/id?recursive=1',
      '/repos/acme/support/git/blobs/id',
    ]);
  });

  it('are read locally where the local file is the same blob', async () => {
    const server = await github({ git: repository.path });
    const local = { read: async (path: string) => (path === 'scenarios/a.yml' ? 'a' : 'changed') };
    const files = commitFiles(quickClient(server), server.repository, repository.sha, local);
    expect(await files.read('scenarios/a.yml')).toBe('a');
    expect(server.requests).toHaveLength(1);
    expect(await files.read('scenarios/b.yml')).toBe('b');
    expect(server.requests).toHaveLength(2);
  });

  it('need no blob at all beside an unchanged work tree', async () => {
    const server = await github({ git: repository.path });
    const local = workTree(repository.path);
    const files = commitFiles(quickClient(server), server.repository, repository.sha, local);
    for (const path of await files.glob(['**'])) expect(await files.read(path)).toBe(await local.read(path));
    expect(server.requests).toHaveLength(1);
  });

  it('are asked for folder by folder where GitHub cuts the tree', async () => {
    const server = await github({ git: repository.path, treeLimit: 9 });
    const files = commitFiles(quickClient(server), server.repository, repository.sha);
    expect(await files.glob(['scenarios/*.yml'])).toEqual(['scenarios/a.yml', 'scenarios/b.yml']);
    expect(server.requests.length).toBeGreaterThan(2);
  });

  it('all come even where every recursive answer is cut', async () => {
    const server = await github({ git: repository.path, treeLimit: 0 });
    const files = commitFiles(quickClient(server), server.repository, repository.sha);
    expect(await files.glob(['scenarios/**/*.yml'])).toHaveLength(4);
  });

  it('end in an error, not in missing files, where that takes too many requests', async () => {
    const { git, path } = repository;
    const tree = git('rev-parse', `${repository.sha}^{tree}`);
    const list = Array.from({ length: 60 }, (_, i) => `040000 tree ${tree}\tfolder-${i}`).join('\n');
    const wide = git(
      'commit-tree',
      '-m',
      'Wide',
      execFileSync('git', ['mktree'], { cwd: path, input: `${list}\n`, encoding: 'utf8' }).trim(),
    );
    const server = await github({ git: path, treeLimit: 0 });
    const work = commitFiles(quickClient(server), server.repository, wide).glob(['**/*.yml']);
    await expect(work).rejects.toMatchObject({
      retryable: false,
      hint: expect.stringContaining('fetch-depth: 0'),
    });
    expect(server.requests).toHaveLength(100);
  });

  it('are refused where a link stands in their place', async () => {
    const server = await github({ git: repository.path });
    const files = commitFiles(quickClient(server), server.repository, repository.sha);
    await expect(files.read('links/out.txt')).rejects.toThrow(/links\/out.txt: is a symbolic link/);
    await expect(files.read('links/outdir/outside.txt')).rejects.toThrow(
      /is below links\/outdir, a symbolic link/,
    );
  });

  it('are asked for again after a failure', async () => {
    const fault = {
      method: 'GET',
      path: /trees|blobs/,
      kind: { status: 404, message: 'Not Found' },
    } as const;
    const server = await github({ git: repository.path, faults: [fault] });
    const files = commitFiles(quickClient(server), server.repository, repository.sha);
    await expect(files.read('scenarios/a.yml')).rejects.toThrow(OutsideError);
    server.addFault(fault);
    server.addFault(fault);
    await expect(files.read('scenarios/a.yml')).rejects.toThrow(OutsideError);
    await expect(files.read('scenarios/a.yml')).rejects.toThrow(OutsideError);
    expect(await files.read('scenarios/a.yml')).toBe('a');
  });

  it('say which permission is missing', async () => {
    const server = await github({ git: repository.path, rights: { contents: false } });
    const files = commitFiles(quickClient(server), server.repository, repository.sha);
    await expect(files.glob(['**'])).rejects.toMatchObject({
      hint: expect.stringContaining('contents: read'),
    });
  });
});

describe('the merge base at GitHub', () => {
  it('is where the pull request left its base', async () => {
    const { git, path, sha } = repository;
    git('checkout', '--quiet', '-b', 'topic/é x'.replace(' ', '-'));
    git('commit', '--quiet', '--allow-empty', '--message', 'Topic');
    const head = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', 'main');
    git('commit', '--quiet', '--allow-empty', '--message', 'Main goes on');
    const server = await github({ git: path });
    const client = quickClient(server);
    expect(await mergeBase(client, server.repository, git('rev-parse', 'main'), head)).toBe(sha);
    expect(await mergeBase(client, server.repository, 'main', 'topic/é-x')).toBe(sha);
  });

  it('is an error where two histories have nothing in common', async () => {
    const { git, path } = repository;
    const orphan = git('commit-tree', '-m', 'Orphan', `${repository.sha}^{tree}`);
    const server = await github({ git: path });
    const work = mergeBase(quickClient(server), server.repository, 'main', orphan);
    await expect(work).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('No common ancestor'),
    });
  });
});

describe('a file that is too large', () => {
  it('is refused by its size in the tree, before it is fetched', async () => {
    const server = await github({ git: repository.path });
    const { treeSource } = await import('../../src/adapters/host/tree-source.ts');
    const entry = { kind: 'file', id: 'a'.repeat(40), size: 51 * 1024 * 1024 } as const;
    const files = treeSource('x', {
      entries: async () => new Map([['big.jsonl', entry]]),
      blob: () => Promise.reject(new Error('fetched')),
    });
    await expect(files.read('big.jsonl')).rejects.toThrow(UserError);
    expect(server.requests).toEqual([]);
  });
});
