import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitId, gitFiles, localMergeBase } from '../../src/adapters/host/git-files.ts';
import { localContext, repositoryOf } from '../../src/adapters/host/local-context.ts';
import { OutsideError, UserError } from '../../src/base/errors.ts';
import { sampleRepository, type SampleRepository } from './repository.ts';

let clone: SampleRepository;
let nowhere: string;
beforeAll(async () => {
  clone = await sampleRepository();
  nowhere = await mkdtemp(join(tmpdir(), 'agent-tester-nowhere-'));
});
afterAll(async () => {
  await clone.remove();
  await rm(nowhere, { recursive: true });
});

describe('the files of a commit in a clone', () => {
  it('are the commit’s, whatever the work tree and the index hold', async () => {
    await writeFile(join(clone.path, 'scenarios/a.yml'), 'edited');
    await writeFile(join(clone.path, 'scenarios/new.yml'), 'new');
    clone.git('add', 'scenarios/new.yml');
    const files = gitFiles(clone.path, clone.sha);
    expect(await files.read('scenarios/a.yml')).toBe('a');
    expect(await files.read('scenarios/new.yml')).toBeUndefined();
    expect(clone.git('status', '--porcelain')).toBe('M scenarios/a.yml\nA  scenarios/new.yml');
    clone.git('reset', '--quiet', '--hard');
  });

  it('are refused for a name that is no id, and for an id that is not there', async () => {
    expect(() => gitFiles(clone.path, 'main')).toThrow(UserError);
    expect(() => gitFiles(clone.path, '--help')).toThrow(UserError);
    await expect(gitFiles(clone.path, 'a'.repeat(40)).glob(['**'])).rejects.toThrow(OutsideError);
  });

  it('are an error of git outside a clone', async () => {
    await expect(gitFiles(nowhere, clone.sha).read('x')).rejects.toMatchObject({ service: 'git' });
    await expect(gitFiles(join(nowhere, 'gone'), clone.sha).read('x')).rejects.toMatchObject({
      service: 'git',
    });
  });
});

describe('a commit’s name in a clone', () => {
  it('is resolved from branches, tags and short ids', async () => {
    clone.git('tag', 'v1');
    for (const name of ['main', 'v1', clone.sha.slice(0, 9), 'HEAD']) {
      expect(await commitId(clone.path, name)).toBe(clone.sha);
    }
  });

  it.each(['none', '--all', '', 'main:scenarios', '-'])('is refused as "%s"', async (name) => {
    await expect(commitId(clone.path, name)).rejects.toThrow(UserError);
  });
});

describe('the merge base in a clone', () => {
  it('is where two branches parted, and undefined where they have nothing in common', async () => {
    clone.git('checkout', '--quiet', '-b', 'topic');
    clone.git('commit', '--quiet', '--allow-empty', '--message', 'Topic');
    clone.git('checkout', '--quiet', 'main');
    clone.git('commit', '--quiet', '--allow-empty', '--message', 'Main');
    expect(await localMergeBase(clone.path, 'main', 'topic')).toBe(clone.sha);
    const orphan = clone.git('commit-tree', '-m', 'Orphan', `${clone.sha}^{tree}`);
    expect(await localMergeBase(clone.path, 'main', orphan)).toBeUndefined();
  });
});

describe('the context of a terminal', () => {
  const now = Date.UTC(2026, 10, 24, 9, 15, 0, 123);

  it('is what the clone tells', async () => {
    clone.git('remote', 'add', 'origin', 'https://user:secret@github.test/acme/support.git');
    clone.git('update-ref', 'refs/remotes/origin/trunk/x', 'HEAD');
    clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk/x');
    const context = await localContext(clone.path, now);
    expect(context).toEqual({
      event: 'local',
      repository: 'acme/support',
      commit: clone.git('rev-parse', 'HEAD'),
      branch: 'main',
      defaultBranch: 'trunk/x',
      runId: expect.stringMatching(/^local-20261124T091500123-[0-9a-f]{4}$/),
      attempt: 1,
    });
    expect(JSON.stringify(context)).not.toContain('secret');
  });

  it('has no branch on a detached head', async () => {
    clone.git('checkout', '--quiet', '--detach');
    expect((await localContext(clone.path, now)).branch).toBeUndefined();
  });

  it('is empty outside git, and where the folder is gone', async () => {
    for (const folder of [nowhere, join(nowhere, 'gone')]) {
      const { runId: _, ...context } = await localContext(folder, now);
      expect(context).toEqual({ event: 'local', attempt: 1 });
    }
  });
});

describe('the repository of a remote', () => {
  it.each([
    ['https://github.com/acme/support.git', 'acme/support'],
    ['https://github.com/acme/support', 'acme/support'],
    ['https://token@github.com/acme/support.js/', 'acme/support.js'],
    ['git@github.com:acme/support.git', 'acme/support'],
    ['ssh://git@github.com:22/acme/support.git', 'acme/support'],
    ['/srv/git/support.git', undefined],
    ['../support', undefined],
    ['https://gitlab.test/group/sub/support.git', undefined],
    ['', undefined],
    [`https://github.com/${'a/'.repeat(50_000)}`, undefined],
  ])('of %s is %s', (remote, repository) => {
    expect(repositoryOf(remote)).toBe(repository);
  });
});
