import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guardPipes } from '../../src/adapters/host/pipes.ts';
import { handleInterrupts } from '../../src/adapters/host/interrupt.ts';

function start(child: string, ...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [fileURLToPath(new URL(`children/${child}`, import.meta.url)), ...args]);
}

/** Collects stdout; `says` resolves once it contains the words. */
function listen(child: ChildProcessWithoutNullStreams) {
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const says = async (words: string): Promise<void> => {
    while (!text.includes(words)) await once(child.stdout, 'data');
  };
  return { says, text: () => text };
}

describe('an interrupted process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('lets go at %s and keeps what it has', async (signal) => {
    const child = start('interrupted.ts');
    const out = listen(child);
    await out.says('working');
    child.kill(signal);
    const [code] = (await once(child, 'close')) as [number];
    expect(out.text()).toBe(`working\nstopping at ${signal}\ninterrupted by ${signal}: 4 of 10\n`);
    expect(code).toBe(130);
  });

  it('takes a signal that arrives twice at once, as npm passes it on, for one', async () => {
    const child = start('interrupted.ts', 'echo');
    const out = listen(child);
    await out.says('working');
    child.kill('SIGINT');
    await once(child, 'close');
    expect(out.text()).toContain('interrupted by SIGINT: 4 of 10');
  });

  it.each([
    ['SIGTERM after SIGINT, as GitHub sends them', 'SIGTERM', 0],
    ['a second SIGINT, later', 'SIGINT', 400],
  ] as const)('exits at once at %s', async (_what, second, afterMs) => {
    const child = start('interrupted.ts', 'stuck');
    const out = listen(child);
    await out.says('working');
    child.kill('SIGINT');
    await out.says('stopping');
    await pause(afterMs);
    child.kill(second);
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(130);
    expect(out.text()).toBe('working\nstopping at SIGINT\n');
  });

  it('gets its signals back', () => {
    const before = [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')];
    const dispose = handleInterrupts(new AbortController());
    expect(process.listenerCount('SIGINT')).toBe((before[0] ?? 0) + 1);
    dispose();
    expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual(before);
  });
});

describe('a process whose reader went away', () => {
  async function leave(mode: string): Promise<{ code: number; stderr: string }> {
    const child = start('piped.ts', mode);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    return { code, stderr };
  }

  it('does its work to the end and keeps its exit code', async () => {
    expect(await leave('guarded')).toEqual({ code: 7, stderr: '' });
  });

  it('would die of it without the guard', async () => {
    const { code, stderr } = await leave('bare');
    expect(code).not.toBe(7);
    expect(stderr).toContain('EPIPE');
  });

  it('hears of every other error of its streams', () => {
    const stream = new PassThrough();
    const dispose = guardPipes([stream]);
    const fail = (code: string) => () => stream.emit('error', Object.assign(new Error(code), { code }));
    expect(fail('EPIPE')).not.toThrow();
    expect(fail('ENOSPC')).toThrow('ENOSPC');
    dispose();
    expect(stream.listenerCount('error')).toBe(0);
  });
});
