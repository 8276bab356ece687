import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBranchStore } from '../../src/adapters/store/branch.ts';
import type { BranchStoreOptions } from '../../src/adapters/store/branch.ts';
import { UserError } from '../../src/base/errors.ts';
import { gitIn, snapshot, userRepository } from '../fixtures/clone.ts';
import { startGitServer } from '../fixtures/git-server.ts';
import type { GitServer } from '../fixtures/git-server.ts';
import { addition } from '../fixtures/records.ts';
import { all, storeContract, type StoreUnderTest } from './contract.ts';
import { upkeepContract } from './upkeep-contract.ts';

const BRANCH = 'agent-tester-data';
const TOKEN = 'test-token-0123456789';

function storeAt(cwd: string, overrides: Partial<BranchStoreOptions> = {}) {
  return createBranchStore({
    cwd,
    remote: 'origin',
    branch: BRANCH,
    path: 'training-data',
    author: { name: 'Agent Tester', email: 'agent-tester@example.com' },
    auth: { token: TOKEN },
    ...overrides,
  });
}

/** Commits a file to the server's data branch, as another program would. */
function putOnServer(server: GitServer, path: string, text: string): void {
  const parent = server.git('branch', '--list', BRANCH) ? `from refs/heads/${BRANCH}^0\n` : '';
  const file = `M 100644 inline training-data/${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const message = 'committer Test <test@example.com> 1762336800 +0000\ndata 7\nBy hand\n';
  const input = `commit refs/heads/${BRANCH}\n${message}${parent}${file}`;
  execFileSync('git', ['-C', server.dir, 'fast-import', '--quiet', '--force'], { input });
}

const open = async (): Promise<StoreUnderTest> => {
  const server = await startGitServer({ token: TOKEN });
  const dir = userRepository(server.url);
  const has = () => server.git('branch', '--list', BRANCH) !== '';
  return {
    store: storeAt(dir),
    twin: storeAt(dir),
    put: (path, text) => putOnServer(server, path, text),
    get: (path) => (has() ? server.show(BRANCH, `training-data/${path}`) : undefined),
    files: () =>
      (has() ? server.files(BRANCH) : [])
        .filter((file) => file.startsWith('training-data/'))
        .map((file) => file.slice('training-data/'.length)),
    async close() {
      rmSync(dir, { recursive: true });
      await server.close();
    },
  };
};
storeContract('branch', open);
upkeepContract('branch', open);

describe('a branch store', () => {
  let server: GitServer;
  let dir: string;
  beforeAll(async () => {
    server = await startGitServer({ token: TOKEN });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    dir = userRepository(server.url);
  });
  afterEach(() => {
    server.setFault(undefined);
    rmSync(dir, { recursive: true });
  });

  it('makes the branch without history, in one push, and says where', async () => {
    const result = await storeAt(dir).append(addition());
    expect(result.attempts).toBe(1);
    expect(result.location).toMatch(/^branch agent-tester-data @ [0-9a-f]{7}$/);
    expect(result.files[0]).toBe('training-data/examples/2026-11/4711-1.json');
    expect(server.git('rev-list', '--count', BRANCH).trim()).toBe('1');
    expect(server.git('log', '-1', '--format=%an <%ae>|%s', BRANCH).trim()).toBe(
      'Agent Tester <agent-tester@example.com>|Add run 4711, attempt 1: 2 examples',
    );
  });

  it('leaves the user’s work tree, index, refs, objects and config as they are', async () => {
    const before = snapshot(dir);
    await storeAt(dir).append(addition({ runId: 'untouched' }));
    await storeAt(dir).readRuns();
    await all(storeAt(dir));
    expect(snapshot(dir)).toEqual(before);
  });

  it('fetches only the contents of the months that are asked for', async () => {
    const store = storeAt(dir);
    const old = addition({ runId: 'old', startedAt: '2026-01-05T10:00:00.000Z' });
    const examples = old.examples.map((one) => ({ ...one, response: randomBytes(150_000).toString('hex') }));
    await store.append({ run: old.run, examples });
    await store.append(addition({ runId: 'new' }));
    const cost = async (read: () => Promise<unknown>): Promise<number> => {
      const before = server.bytesSent();
      await read();
      return server.bytesSent() - before;
    };
    expect(await cost(() => all(store))).toBeGreaterThan(150_000);
    expect(await cost(() => all(store, { since: Date.UTC(2026, 10, 20) }))).toBeLessThan(20_000);
  });

  it('works from a shallow clone and leaves it as it is', async () => {
    gitIn(dir, 'update-ref', 'refs/heads/side', 'HEAD');
    const shallow = userRepository();
    gitIn(shallow, 'fetch', '--quiet', '--depth=1', `file://${dir}`, 'side');
    gitIn(shallow, 'remote', 'add', 'origin', server.url);
    const before = snapshot(shallow);
    await storeAt(shallow).append(addition({ runId: 'shallow' }));
    expect(snapshot(shallow)).toEqual(before);
    rmSync(shallow, { recursive: true });
  });

  it('keeps other files of the branch, and fetches none of their contents', async () => {
    const large = randomBytes(1_000_000).toString('hex');
    putOnServer(server, 'models.json', large);
    const [files, bytes] = [server.files(BRANCH), server.bytesSent()];
    await storeAt(dir).append(addition({ runId: 'beside' }));
    expect(server.bytesSent() - bytes).toBeLessThan(20_000);
    expect(server.files(BRANCH).filter((file) => !files.includes(file))).toHaveLength(2);
    expect(server.files(BRANCH)).toEqual(expect.arrayContaining([...files]));
    expect(server.show(BRANCH, 'training-data/models.json')).toBe(large);
  });

  it('takes an address in place of a remote’s name', async () => {
    const outside = userRepository();
    await storeAt(outside, { remote: server.url }).append(addition({ runId: 'address' }));
    expect(server.files(BRANCH)).toContain('training-data/runs/2026-11/address-1.json');
    rmSync(outside, { recursive: true });
  });

  it('ignores git variables and settings that would steer it', async () => {
    const env = {
      ...process.env,
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/nowhere/index',
      GIT_TRACE_CURL: `${dir}/trace`,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.hooksPath',
      GIT_CONFIG_VALUE_0: dir,
    };
    await storeAt(dir, { env }).append(addition({ runId: 'steered' }));
    expect(server.files(BRANCH)).toContain('training-data/runs/2026-11/steered-1.json');
    expect(gitIn(dir, 'status', '--porcelain')).not.toContain('trace');
  });

  it('runs nothing that a configuration names, and sends one header only', async () => {
    const ran = `${dir}/ran`;
    const config = `${dir}/global.config`;
    const script = `${dir}/pre-push`;
    writeFileSync(script, `#!/bin/sh\ntouch ${ran}\nexit 1\n`, { mode: 0o755 });
    writeFileSync(
      config,
      [
        `[core]\nhooksPath = ${dir}\nfsmonitor = ${script}\naskPass = ${script}`,
        `[credential]\nhelper = "!touch ${ran}"`,
        '[commit]\ngpgSign = true',
        `[gpg]\nprogram = ${script}`,
        `[http "${new URL(server.url).origin}/"]\nextraheader = Authorization: Basic bm8=`,
      ].join('\n'),
    );
    const env = { ...process.env, GIT_CONFIG_GLOBAL: config };
    await storeAt(dir, { env }).append(addition({ runId: 'calm' }));
    await expect(storeAt(dir, { env, auth: { token: 'wrong' } }).readRuns()).rejects.toThrow(/cannot fetch/);
    expect(server.files(BRANCH)).toContain('training-data/runs/2026-11/calm-1.json');
    expect(existsSync(ran)).toBe(false);
  });

  it('refuses a remote whose address would run a program', async () => {
    gitIn(dir, 'remote', 'set-url', 'origin', `ext::sh -c touch% ${dir}/ran`);
    await expect(storeAt(dir).readRuns()).rejects.toThrow(/address of an unknown kind/);
    expect(existsSync(`${dir}/ran`)).toBe(false);
  });

  it('sends no token over a line that is not encrypted', async () => {
    const store = storeAt(dir, { remote: 'http://git.example.com/repo.git' });
    await expect(store.readRuns()).rejects.toThrow(/not encrypted/);
  });

  it('leaves no temporary repository behind', async () => {
    vi.stubEnv('TMPDIR', dir);
    const leftOver = () => readdirSync(dir).filter((name) => name.startsWith('agent-tester-store-'));
    await storeAt(dir).append(addition({ runId: 'tidy' }));
    server.setFault(() => 403);
    await expect(storeAt(dir).append(addition({ runId: 'tidy-2' }))).rejects.toThrow(/cannot fetch/);
    vi.unstubAllEnvs();
    expect(leftOver()).toEqual([]);
  });

  it('leaves none behind, and no git process, where a reader stops half-way', async () => {
    await storeAt(dir).append(addition({ runId: 'half-way' }, 50));
    vi.stubEnv('TMPDIR', dir);
    for await (const example of storeAt(dir).readExamples()) {
      expect(example.id).toMatch(/^ex-/);
      expect(readdirSync(dir).some((name) => name.startsWith('agent-tester-store-'))).toBe(true);
      break;
    }
    vi.unstubAllEnvs();
    expect(readdirSync(dir).filter((name) => name.startsWith('agent-tester-store-'))).toEqual([]);
  });

  it('finds its own push where the answer was lost on the way, and adds nothing twice', async () => {
    let lost = 0;
    server.setFault((request) =>
      request.method === 'POST' && request.url?.endsWith('git-receive-pack') && lost++ === 0
        ? 'mute'
        : undefined,
    );
    const result = await storeAt(dir, { random: () => 0 }).append(addition({ runId: 'lost' }, 1));
    expect(lost).toBeGreaterThan(0);
    expect(result).toMatchObject({ examplesAdded: 1, attempts: 1 });
    expect(server.files(BRANCH).filter((file) => file.includes('lost'))).toHaveLength(2);
  });

  it('tries again where the server breaks down for a moment', async () => {
    let left = 2;
    server.setFault(() => (left-- > 0 ? 503 : undefined));
    await storeAt(dir, { random: () => 0 }).append(addition({ runId: 'moment' }));
    expect(server.files(BRANCH)).toContain('training-data/runs/2026-11/moment-1.json');
  });

  it('gives up on a server that hangs, as the outside world’s fault', async () => {
    server.setFault(() => 'hang');
    const store = storeAt(dir, { timeoutMs: 300, patienceMs: 500 });
    await expect(store.append(addition({ runId: 'hang' }))).rejects.toMatchObject({
      name: 'OutsideError',
      retryable: true,
      message: expect.stringContaining('gave no answer in 300 ms') as string,
    });
  });

  it.each(['-x', 'refs/heads/main', '../x', 'a..b', 'a.lock', 'a b', 'HEAD', '', 'a//b', 'x/', '@{u}'])(
    'refuses the branch name %j',
    (branch) => expect(() => storeAt(dir, { branch })).toThrow(UserError),
  );
  it.each(['../x', '/etc', 'a/../../b', '-x', '.git', 'a\nb', ':(glob)**', 'a//b'])(
    'refuses the folder %j',
    (path) => expect(() => storeAt(dir, { path })).toThrow(UserError),
  );
  it.each(['-x', '--upload-pack=touch /tmp/x', 'ext::sh -c id', 'nowhere'])(
    'refuses the remote %j',
    (remote) => expect(storeAt(dir, { remote }).readRuns()).rejects.toBeInstanceOf(UserError),
  );

  it('says so where there is no repository or no remote', async () => {
    const bare = userRepository();
    await expect(storeAt(bare).readRuns()).rejects.toThrow(
      /needs a git remote: origin: No such remote.*git remote add/,
    );
    await expect(storeAt('/').readRuns()).rejects.toThrow(/needs a git remote: origin: not a git repository/);
    rmSync(bare, { recursive: true });
  });
});
