import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBranchStore } from '../../src/adapters/store/branch.ts';
import type { AppendResult } from '../../src/example/store.ts';
import { snapshot, userRepository } from '../fixtures/clone.ts';
import { startGitServer } from '../fixtures/git-server.ts';
import type { GitServer } from '../fixtures/git-server.ts';
import { addition } from '../fixtures/records.ts';
import { all } from './contract.ts';
import { findings } from './upkeep-contract.ts';

const WRITER = join(import.meta.dirname, 'writer.ts');
const BRANCH = 'agent-tester-data';
const TOKEN = 'test-token-0123456789';

/** Runs a writer in a process of its own and gives its first line. */
function write(clone: string, runId: string, count: number): { ended: Promise<string>; kill(): void } {
  const child = spawn(process.execPath, [WRITER, 'branch', clone, runId, String(count)], {
    env: { ...process.env, TEST_TOKEN: TOKEN },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return {
    ended: new Promise((resolve) => child.on('close', () => resolve(output.trim()))),
    kill: () => void child.kill('SIGKILL'),
  };
}

describe('writers in processes and clones of their own', () => {
  let server: GitServer;
  const clones: string[] = [];
  beforeAll(async () => {
    server = await startGitServer({ token: TOKEN });
  });
  afterAll(async () => {
    for (const clone of clones) rmSync(clone, { recursive: true });
    await server.close();
  });
  const clone = (): string => {
    const dir = userRepository(server.url);
    clones.push(dir);
    return dir;
  };
  const store = () =>
    createBranchStore({
      cwd: clone(),
      remote: 'origin',
      branch: BRANCH,
      path: 'training-data',
      author: { name: 'Reader', email: 'reader@example.com' },
      auth: { token: TOKEN },
    });

  it('lose nothing when sixteen add at once, and no one touches another’s file', async () => {
    const ids = Array.from({ length: 16 }, (_, n) => `writer-${n + 1}`);
    const lines = await Promise.all(ids.map((id) => write(clone(), id, 25).ended));
    const results = lines.map((line) => JSON.parse(line) as AppendResult);
    expect(results.flatMap(({ files }) => files).sort()).toEqual([...server.files(BRANCH)].sort());
    expect(server.files(BRANCH)).toHaveLength(32);
    expect((await store().readRuns()).map(({ runId }) => runId).sort()).toEqual([...ids].sort());
    expect(new Set((await all(store())).map(({ id }) => id)).size).toBe(16 * 25);
    expect(server.git('log', '--diff-filter=MD', '--format=%s', BRANCH)).toBe('');
    expect(server.git('rev-list', '--count', BRANCH).trim()).toBe('16');
    expect(await findings(store())).toEqual([]);
    const attempts = results.map((result) => result.attempts);
    process.stdout.write(`attempts of sixteen writers: ${attempts.sort((a, b) => a - b).join(' ')}\n`);
  }, 120_000);

  it('leave store and work tree valid when they are killed half-way', async () => {
    const dir = clone();
    const before = snapshot(dir);
    for (const wait of [150, 200, 260, 330, 400]) {
      const writer = write(dir, `killed-${wait}`, 200);
      await new Promise((resolve) => setTimeout(resolve, wait));
      writer.kill();
      await writer.ended;
    }
    expect(snapshot(dir)).toEqual(before);
    server.git('fsck', '--strict', BRANCH);
    await store().append(addition({ runId: 'after' }));
    const ids = new Set((await all(store())).map(({ id }) => id));
    const runs = await store().readRuns();
    expect(runs.flatMap(({ exampleIds }) => exampleIds).filter((id) => !ids.has(id))).toEqual([]);
    expect(await findings(store())).toEqual([]);
  }, 60_000);
});

describe('the token', () => {
  it.skipIf(process.platform !== 'linux')(
    'shows in no command line, config, message or left-over',
    async () => {
      const server = await startGitServer({ token: TOKEN, preReceive: `echo "echo ${TOKEN}"; exit 1` });
      const dir = userRepository(server.url);
      const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
      const seen: string[] = [];
      // At every request of git to the server, look at all command lines of the machine.
      server.setFault(() => {
        for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
          try {
            seen.push(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
          } catch {
            // It ended in this very moment.
          }
        }
        return undefined;
      });
      const failure: unknown = await createBranchStore({
        cwd: dir,
        remote: 'origin',
        branch: BRANCH,
        path: 'training-data',
        author: { name: 'Writer', email: 'writer@example.com' },
        auth: { token: TOKEN },
      })
        .append(addition())
        .catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'OutsideError', retryable: false });
      expect(seen.some((line) => line.includes('git-remote-http') || line.includes('remote-http'))).toBe(
        true,
      );
      for (const text of [...seen, String(failure), readFileSync(join(dir, '.git/config'), 'utf8')]) {
        expect(text.includes(TOKEN) || text.includes(basic)).toBe(false);
      }
      expect(String(failure)).toContain('echo ***');
      rmSync(dir, { recursive: true });
      await server.close();
    },
  );

  it('of a remote’s address is taken out of it and never leaves the environment', async () => {
    const server = await startGitServer({ token: TOKEN });
    const dir = userRepository(server.url.replace('http://', `http://someone:${TOKEN}@`));
    const store = createBranchStore({
      cwd: dir,
      remote: 'origin',
      branch: BRANCH,
      path: 'training-data',
      author: { name: 'Writer', email: 'writer@example.com' },
    });
    await store.append(addition());
    server.setFault(() => 403);
    const failure = await store.readRuns().catch((error: unknown) => String(error));
    expect(failure).toContain('cannot fetch');
    expect(failure).not.toContain(TOKEN);
    rmSync(dir, { recursive: true });
    await server.close();
  });
});

describe('a push that is refused', () => {
  const refused = async (server: GitServer, token: string): Promise<unknown> => {
    const dir = userRepository(server.url);
    const store = createBranchStore({
      cwd: dir,
      remote: 'origin',
      branch: BRANCH,
      path: '',
      author: { name: 'Writer', email: 'writer@example.com' },
      auth: { token },
    });
    const failure: unknown = await store.append(addition()).catch((error: unknown) => error);
    rmSync(dir, { recursive: true });
    await server.close();
    return failure;
  };
  const expected = {
    name: 'OutsideError',
    service: 'git',
    retryable: false,
    hint: expect.stringContaining('contents: write') as string,
  };

  it('by a rule of the server is told with the server’s words and not tried again', async () => {
    const server = await startGitServer({
      token: TOKEN,
      preReceive: 'echo "GH006: Protected branch"; exit 1',
    });
    const failure = await refused(server, TOKEN);
    expect(failure).toMatchObject(expected);
    expect(String(failure)).toContain('GH006: Protected branch');
    expect(server.requests.filter((line) => line.includes('POST /repo.git/git-receive-pack'))).toHaveLength(
      1,
    );
  });

  it('for a token that may only read is told with what to grant', async () => {
    const server = await startGitServer({ token: TOKEN });
    server.setFault((request) => (request.url?.includes('git-receive-pack') ? 403 : undefined));
    expect(await refused(server, TOKEN)).toMatchObject(expected);
    expect(server.requests.filter((line) => line.includes('receive-pack'))).toHaveLength(1);
  });

  it('for a wrong token asks nobody for a password', async () => {
    const server = await startGitServer({ token: TOKEN });
    expect(await refused(server, 'wrong')).toMatchObject(expected);
  });
});
