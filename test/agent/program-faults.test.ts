import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkAgent, createAgent } from '../../src/adapters/agents/registry.ts';
import { STDERR_KEPT } from '../../src/adapters/agents/program.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import type { AgentTarget, Execution } from '../../src/agent/types.ts';
import type { AgentConfig } from '../../src/config/types.ts';
import { CALM, configOf, inputOf } from '../fixtures/agent-input.ts';

const ECHO = join(import.meta.dirname, '../fixtures/echo-agent.mjs');
const open: AgentTarget[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).flatMap((target) => target.close?.() ?? []));
});

async function agentOf(
  agent: AgentConfig,
  env: NodeJS.ProcessEnv = process.env,
  dir?: string,
): Promise<AgentTarget> {
  const folder = dir ?? mkdtempSync(join(tmpdir(), 'agent-tester-program-'));
  const target = await createAgent(configOf(agent), { env, files: workTree(folder), clock: systemClock });
  open.push(target);
  return target;
}
const command = (env: readonly string[] = []): AgentConfig => ({
  kind: 'command',
  command: [process.execPath, ECHO],
  env,
});
const ask = (target: AgentTarget, manner: string, signal = CALM, trial = 1): Promise<Execution> =>
  target.run(inputOf({ context: { manner }, trial }), signal);

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a program that misbehaves', () => {
  it.each([
    ['exit', 'crash', /ended with exit code 3/],
    ['quit', 'crash', /ended with exit code 0 before it answered/],
    ['half', 'crash', /exit code 1/],
    ['flood', 'invalid-output', /a line of more than/],
    ['empty', 'invalid-output', /no message/],
    ['reported', 'refused', /I will not/],
  ])('%s is the agent’s own failure, and the next trial gets an answer', async (manner, code, message) => {
    const target = await agentOf(command());
    const { error } = await ask(target, manner);
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
    expect((await ask(target, 'echo', CALM, 2)).message).toBe('echo 2');
  });

  it.each([
    ['garbage', 'after all'],
    ['twice', 'first'],
    ['other', 'mine'],
  ])('%s: only the line that answers this trial is its answer', async (manner, message) => {
    const target = await agentOf(command());
    expect((await ask(target, manner)).message).toBe(message);
    expect((await ask(target, 'echo', CALM, 7)).message).toBe('echo 7');
  });

  it('keeps the end of what it writes to standard error with the trial, and of no other', async () => {
    const target = await agentOf(command());
    const loud = await ask(target, 'noise');
    expect(loud.stderr).toHaveLength(STDERR_KEPT);
    expect(loud.stderr).toMatch(/the end$/);
    expect((await ask(target, 'echo')).stderr).toBeUndefined();
  });

  it('may answer with megabytes', async () => {
    expect((await ask(await agentOf(command()), 'big')).message).toHaveLength(4_000_000);
  });

  it.each(['hang', 'stubborn'])('%s ends with its signal, and nothing of it is left', async (manner) => {
    const target = await agentOf(command());
    const pid = Number((await ask(target, 'pid')).message);
    const reason = new Error('too late');
    await expect(ask(target, manner, AbortSignal.any([timeout(300, reason)]))).rejects.toBe(reason);
    await expect.poll(() => alive(pid), { timeout: 3_000 }).toBe(false);
  });

  it('takes its children with it, at the end and when it dies', async () => {
    const target = await agentOf(command());
    const child = Number((await ask(target, 'grandchild')).message);
    expect(alive(child)).toBe(true);
    await target.close?.();
    await expect.poll(() => alive(child), { timeout: 3_000 }).toBe(false);
    // A grandchild that holds the pipes open does not keep the trial waiting.
    expect((await ask(await agentOf(command()), 'orphan')).error?.code).toBe('crash');
  });

  it('that dies at random loses no trial and counts none twice', async () => {
    const target = await agentOf(command());
    const trials = Array.from({ length: 30 }, (_, i) => i + 1);
    const done = await Promise.all(trials.map((trial) => ask(target, 'random', CALM, trial)));
    expect(done.map(({ message, error }) => error?.code ?? message)).toEqual(
      trials.map((trial) => (trial % 3 === 0 ? 'crash' : `echo ${trial}`)),
    );
  });
});

describe('the processes of an agent', () => {
  it('stay for many trials, one at a time', async () => {
    const target = await agentOf(command());
    const pids = new Set<string>();
    for (let i = 0; i < 5; i++) pids.add((await ask(target, 'pid')).message);
    expect(pids.size).toBe(1);
    const parallel = await Promise.all([1, 2, 3].map(() => ask(target, 'pid')));
    expect(new Set(parallel.map(({ message }) => message)).size).toBe(3);
  });

  it('see nothing of the job’s environment but what is named', async () => {
    const env = {
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      HOME: '/home/me',
      GITHUB_TOKEN: 'ghs_x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      INPUT_GITHUB_TOKEN: 'x',
      OTHER_KEY: 'o',
      SHOP_KEY: 's',
    };
    const seen = JSON.parse(
      (await ask(await agentOf(command(['SHOP_KEY']), env), 'environment')).message,
    ) as object;
    expect(Object.keys(seen).sort()).toEqual(['LANG', 'PATH', 'SHOP_KEY']);
  });

  it('that cannot be started stop the run, with place and way out', async () => {
    const target = await agentOf({ kind: 'command', command: ['no-such-program-x'], env: [] });
    await expect(ask(target, 'echo')).rejects.toThrow(/agent\.command: no-such-program-x cannot be started/);
  });

  it('lack a variable before the first trial', () => {
    const agent = command(['SHOP_KEY']);
    expect(() => checkAgent(configOf(agent), [], {})).toThrow(
      /agent\.env\[0\]: the environment variable SHOP_KEY is not set/,
    );
  });
});

describe('programs that were started before the first trial', () => {
  it('are the ones that are asked, also where some died meanwhile', async () => {
    const target = await agentOf(command());
    await target.prepare?.(3);
    const pids = (await Promise.all([1, 2, 3].map(() => ask(target, 'pid')))).map(({ message }) => message);
    expect(new Set(pids).size).toBe(3);
    process.kill(Number(pids[0]), 'SIGKILL');
    await expect.poll(() => alive(Number(pids[0])), { timeout: 3_000 }).toBe(false);
    const again = await Promise.all([1, 2, 3].map(() => ask(target, 'pid')));
    const kept = again.map(({ message }) => message).filter((pid) => pids.includes(pid));
    expect(again.every(({ error }) => error === undefined)).toBe(true);
    expect(kept.sort()).toEqual(pids.slice(1).sort());
  });

  it('end with the agent although nobody asked them, and none starts afterwards', async () => {
    const target = await agentOf(command());
    await target.prepare?.(2);
    const pid = Number((await ask(target, 'pid')).message);
    await target.close?.();
    await target.prepare?.(2);
    await expect.poll(() => alive(pid), { timeout: 3_000 }).toBe(false);
  });

  it('that cannot be started are told by the first trial', async () => {
    const target = await agentOf({ kind: 'command', command: ['no-such-program-x'], env: [] });
    await target.prepare?.(2);
    await expect(ask(target, 'echo')).rejects.toThrow(/agent\.command: no-such-program-x cannot be started/);
    const nameless = await agentOf({ kind: 'command', command: ['no\0name'], env: [] });
    await nameless.prepare?.(2);
    await expect(ask(nameless, 'echo')).rejects.toThrow(/null bytes/);
  });
});

describe('a module', () => {
  const module = async (text: string): Promise<AgentTarget> => {
    const dir = mkdtempSync(join(tmpdir(), 'agent-tester-module-'));
    writeFileSync(join(dir, 'agent.ts'), text);
    return agentOf({ kind: 'module', module: 'agent.ts', export: 'default', env: [] }, process.env, dir);
  };

  it.each([
    [
      'throws while it is loaded',
      'throw new Error("broken at the top");',
      /cannot be loaded.*broken at the top/s,
    ],
    ['has no such export', 'export const x = 1;', /exports no function called default/],
  ])('that %s stops the run', async (_, text, message) => {
    await expect((await module(text)).run(inputOf(), CALM)).rejects.toThrow(message);
  });

  it.each(['throw new Error("broken at the top");', 'export const x = 1;'])(
    'stops the run also where it was loaded before: %s',
    async (text) => {
      const target = await module(text);
      await target.prepare?.(2);
      await expect(target.run(inputOf(), CALM)).rejects.toThrow(/agent\.module: the module/);
    },
  );

  it('whose process dies while it is loaded before the first trial blames no trial', async () => {
    const flag = join(mkdtempSync(join(tmpdir(), 'agent-tester-flag-')), 'good');
    const target = await module(
      `import { existsSync } from 'node:fs'; if (!existsSync(${JSON.stringify(flag)})) process.exit(4); export default () => 'fine';`,
    );
    await target.prepare?.(2);
    writeFileSync(flag, '');
    expect((await target.run(inputOf(), CALM)).message).toBe('fine');
  });

  it('keeps with its first trial what it said while it was loaded, also where it died of that', async () => {
    const talking = await module('console.error("a warning"); export default () => "fine";');
    await talking.prepare?.(1);
    expect((await talking.run(inputOf(), CALM)).stderr).toContain('a warning');
    expect((await talking.run(inputOf({ trial: 2 }), CALM)).stderr).toBeUndefined();
    const dying = await module('console.error("no database"); process.exit(4);');
    const { error, stderr } = await dying.run(inputOf(), CALM);
    expect(error?.message).toMatch(/ended with exit code 4/);
    expect(stderr).toContain('no database');
  });

  it('that takes long to load is not slow to answer', async () => {
    const target = await module(
      'await new Promise((done) => setTimeout(done, 600)); export default () => "fine";',
    );
    expect((await target.run(inputOf(), CALM)).latencyMs).toBeLessThan(500);
  });

  it('that never finishes loading ends with the signal of its trial', async () => {
    const target = await module('setInterval(() => {}, 1000); await new Promise(() => {});');
    const reason = new Error('too late');
    await expect(target.run(inputOf(), timeout(400, reason))).rejects.toBe(reason);
  });

  it('that throws fails its trial alone', async () => {
    const target = await module(
      'export default async ({ trial }: { trial: number }) => { if (trial === 1) throw new Error("oh no"); return "fine"; };',
    );
    const first = await target.run(inputOf({ trial: 1 }), CALM);
    expect(first.error).toMatchObject({ code: 'crash', message: 'oh no' });
    expect(first.stderr).toContain('Error: oh no');
    expect((await target.run(inputOf({ trial: 2 }), CALM)).message).toBe('fine');
  });

  it('sees no variable of ours and cannot write into its answers', async () => {
    const target = await module(
      'process.stdout.write("{\\"id\\":1,\\"message\\":\\"forged\\"}\\n"); export default () => JSON.stringify(process.env);',
    );
    const { message } = await target.run(inputOf(), CALM);
    expect(message).not.toContain('forged');
    expect(Object.keys(JSON.parse(message) as object)).not.toContain('HOME');
  });

  it('that is not there is told before anything runs', async () => {
    await expect(
      agentOf({ kind: 'module', module: 'nowhere.ts', export: 'default', env: [] }),
    ).rejects.toThrow(/agent\.module: there is no file nowhere\.ts/);
  });
});

function timeout(ms: number, reason: Error): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), ms);
  return controller.signal;
}
