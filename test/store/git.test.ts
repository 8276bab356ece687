import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blobStream } from '../../src/adapters/store/git/blob-stream.ts';
import { bytesOf } from '../../src/adapters/store/files.ts';
import { MAX_ATTEMPTS, MAX_FAILURES, persist, waitMs } from '../../src/adapters/store/git/persist.ts';
import { pushOutcome } from '../../src/adapters/store/git/push.ts';
import { OutsideError, UserError } from '../../src/base/errors.ts';
import { runCommand } from '../../src/adapters/host/process.ts';

describe('the outcome of a push', () => {
  const line = (flag: string) => `To https://example.com/o/r\n!\tabc:refs/heads/d\t${flag}\nDone\n`;
  it.each([
    ['[rejected] (fetch first)', 'conflict'],
    ['[rejected] (stale info)', 'conflict'],
    ['[rejected] (non-fast-forward)', 'conflict'],
    ['[remote rejected] (failed to update ref)', 'conflict'],
    ["[remote rejected] (cannot lock ref 'refs/heads/d': is at 1 but expected 2)", 'conflict'],
    ["[remote rejected] (cannot lock ref 'refs/heads/d': reference already exists)", 'conflict'],
    ['[remote rejected] (incorrect old value provided)', 'conflict'],
    ['[remote rejected] (pre-receive hook declined)', 'refused'],
    ['[remote rejected] (protected branch hook declined)', 'refused'],
    ['[remote rejected] (push declined due to repository rule violations)', 'refused'],
    ['[remote rejected] (Internal Server Error)', 'failed'],
  ])('%s is %s', (flag, outcome) => {
    expect(pushOutcome(1, line(flag), 'error: failed to push some refs')).toBe(outcome);
  });
  it.each([
    ["fatal: unable to access 'https://example.com/': The requested URL returned error: 403", 'refused'],
    ['remote: Permission to o/r.git denied to github-actions[bot].', 'refused'],
    ["fatal: could not read Username for 'https://example.com': terminal prompts disabled", 'refused'],
    ["fatal: unable to access 'https://example.com/': Could not resolve host: example.com", 'failed'],
    ['error: RPC failed; HTTP 502 curl 22\nfatal: the remote end hung up unexpectedly', 'failed'],
  ])('%s is %s', (stderr, outcome) => {
    expect(pushOutcome(128, '', stderr)).toBe(outcome);
  });
  it('is done where git says so', () => {
    expect(pushOutcome(0, '', 'remote: 403 kittens')).toBe('done');
  });
});

describe('persistence', () => {
  /** A clock on which only sleeping takes time. */
  function pace(patienceMs = Infinity) {
    const waits: number[] = [];
    let time = 0;
    const clock = {
      now: () => time,
      monotonic: () => time,
      sleep: async (ms: number) => {
        waits.push(ms);
        time += ms;
      },
    };
    return { clock, random: () => 1, patienceMs, waits };
  }
  it('waits longer each time, with half of it by chance, up to a limit', () => {
    expect([1, 2, 3, 20].map((attempt) => waitMs(attempt, () => 1))).toEqual([100, 200, 400, 5_000]);
    expect([1, 2, 3, 20].map((attempt) => waitMs(attempt, () => 0))).toEqual([50, 100, 200, 2_500]);
  });
  it('gives up after a number of conflicts and says what to do', async () => {
    const given = pace();
    const busy = persist(given, async () => ({ conflict: 'stale info' }));
    await expect(busy).rejects.toMatchObject({ name: 'OutsideError', retryable: true });
    expect(given.waits).toHaveLength(MAX_ATTEMPTS - 1);
  });
  it('gives up when its time is over', async () => {
    const given = pace(1_000);
    await expect(persist(given, async () => ({ conflict: 'x' }))).rejects.toThrow(
      /other writers were quicker/,
    );
    expect(given.waits).toEqual([100, 200, 400]);
  });
  it('gives up after a few failures in a row, and at once where another try cannot help', async () => {
    const failing = async (error: Error): Promise<unknown> => {
      const given = pace();
      const once = async (): Promise<never> => {
        throw error;
      };
      try {
        return await persist(given, once);
      } catch (thrown) {
        return [thrown, given.waits.length];
      }
    };
    const down = new OutsideError('git', 'down', { retryable: true });
    const refused = new OutsideError('git', 'no', { retryable: false });
    const spoilt = new UserError({ message: 'spoilt' });
    expect(await failing(down)).toEqual([down, MAX_FAILURES - 1]);
    expect(await failing(refused)).toEqual([refused, 0]);
    expect(await failing(spoilt)).toEqual([spoilt, 0]);
  });
});

describe('a stream of blobs', () => {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-blobs-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', ['-C', dir, ...args], { input, encoding: 'utf8' }).trim();
  git(['init', '--quiet', '--bare']);
  const put = (text: string): string => git(['hash-object', '-w', '--stdin'], text);

  it('is read by its byte counts, whatever is in the blobs, and whether or not somebody reads them', async () => {
    const tricky = `ä\n${'a'.repeat(40)} blob 3\n`;
    const large = 'x'.repeat(3_000_000);
    const ids = [tricky, '', large, tricky].map(put);
    const texts: string[] = [];
    for await (const { bytes } of blobStream(dir, process.env, ids)) {
      if (texts.length === 2) {
        for await (const piece of bytes) {
          texts.push(`first of ${piece.length > 0}`);
          break;
        }
      } else texts.push((await bytesOf(bytes)).toString('utf8'));
    }
    expect(texts).toEqual([tricky, '', 'first of true', tricky]);
  });
  it('without one of them is the outside world’s fault', async () => {
    const missing = blobStream(dir, process.env, [put('here'), 'a'.repeat(40)]);
    const read = async (): Promise<void> => {
      for await (const { bytes } of missing) await bytesOf(bytes);
    };
    await expect(read()).rejects.toMatchObject({
      name: 'OutsideError',
      message: expect.stringContaining('git gave no content') as string,
    });
  });
});

describe.skipIf(process.platform === 'win32')('a command', () => {
  it('that is late is ended with all that it started', async () => {
    const late = runCommand('sh', ['-c', 'sleep 60 & echo $!; wait'], { cwd: '/', timeoutMs: 200 });
    await expect(late).rejects.toThrow(/sh gave no answer in 200 ms/);
  });
});
