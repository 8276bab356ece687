import { realpathSync } from 'node:fs';
import * as z from 'zod';
import type { ScriptAnswer, ScriptQuestion, ScriptRunner } from '../../assertion/script/port.ts';
import { isObject, parseJson } from '../../base/json.ts';
import type { Environment } from '../../config/environment.ts';
import { startProgram, type Heard, type Program } from './program.ts';
import { programEnvironment } from './program-environment.ts';
import { SCRIPT_HOST } from './script-host.ts';

/** How long one script may take, milliseconds of wall time. */
const TIME_LIMIT_MS = 1_000;
/** How long the process may take to start, on a machine that is busy, milliseconds. */
const START_LIMIT_MS = 20_000;
/** Heap of the process, MiB. */
const MEMORY_LIMIT_MIB = 256;

export interface ScriptRunnerOptions {
  /** Absolute: where paths of scripts start. */
  readonly cwd: string;
  /** Absolute: the repository's top. Nothing outside of it can be read. */
  readonly top: string;
  readonly env: Environment;
  /** Absent: 1,000. */
  readonly timeLimitMs?: number;
}

const answered = z.union([
  z.object({
    threw: z.string(),
    line: z.int().positive().exactOptional(),
    column: z.int().positive().exactOptional(),
  }),
  z.object({ said: z.unknown(), type: z.string() }),
]);

/**
 * One process for all scripts of a run, started with the first and replaced when it dies or is killed; one script at a
 * time. It has no variable of the job, may read below `top` and write nowhere, may start no program and reach no network
 * (`script-seal.ts`).
 */
export function createScriptRunner(options: ScriptRunnerOptions): ScriptRunner {
  const { cwd, top, env, timeLimitMs = TIME_LIMIT_MS } = options;
  const argv = [
    process.execPath,
    '--permission',
    // Modules are read where they really lie, also where the folder itself is reached through a link.
    ...new Set([top, realpathSync(top)].map((path) => `--allow-fs-read=${path}`)),
    `--max-old-space-size=${MEMORY_LIMIT_MIB}`,
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    SCRIPT_HOST,
    '--',
    cwd,
  ];
  const all = new Set<Program>();
  let current: Program | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let closed = false;

  function discard(program: Program): void {
    if (current === program) current = undefined;
    void program.stop().then(() => all.delete(program));
  }

  /** What the program answers within the limit; without an answer it is killed. */
  async function ask(
    program: Program,
    line: string,
    limitMs: number,
    signal: AbortSignal,
  ): Promise<Heard | 'late' | 'stopped'> {
    const { promise: gaveUp, resolve: giveUp } = Promise.withResolvers<'late' | 'stopped'>();
    const stop = (): void => giveUp('stopped');
    const timer = setTimeout(() => giveUp('late'), limitMs);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const heard = program.ask(line, isAnswerTo(asked));
      const end = await Promise.race([heard, gaveUp]);
      if (typeof end === 'string' || end.kind !== 'line') discard(program);
      return end;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  async function started(signal: AbortSignal): Promise<Program | ScriptAnswer> {
    if (current?.alive) return current;
    current = startProgram({ argv, cwd, env: programEnvironment(env, []) });
    all.add(current);
    const program = current;
    const heard = await ask(program, lineOf({ id: ++asked }) ?? '', START_LIMIT_MS, signal);
    if (heard === 'stopped') return { kind: 'stopped' };
    if (heard !== 'late' && heard.kind === 'line') return program;
    return {
      kind: 'failed',
      why: `was not run: its process does not start${heard === 'late' ? ' in time' : ''}`,
    };
  }

  async function run(question: ScriptQuestion, signal: AbortSignal): Promise<ScriptAnswer> {
    if (signal.aborted || closed) return { kind: 'stopped' };
    const program = await started(signal);
    if ('kind' in program) return program;
    const line = lineOf({ id: ++asked, ...question });
    if (line === undefined) return { kind: 'failed', why: 'was not run: the execution is too deep for JSON' };
    const heard = await ask(program, line, timeLimitMs, signal);
    if (heard === 'stopped') return { kind: 'stopped' };
    if (heard === 'late') return { kind: 'failed', why: `took longer than ${timeLimitMs} ms` };
    return answerOf(heard);
  }

  return {
    run(question, signal) {
      const mine = last.then(() => run(question, signal));
      last = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      closed = true;
      await Promise.all([...all].map((program) => program.stop()));
    },
  };
}

/** undefined where the value is nested too deep to be written. */
function lineOf(value: object): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function isAnswerTo(id: number): (line: string) => boolean {
  return (line) => {
    const value = parseJson(line);
    return isObject(value) && value['id'] === id;
  };
}

function answerOf(heard: Heard): ScriptAnswer {
  switch (heard.kind) {
    case 'ended':
      return { kind: 'failed', why: `ended its process, which ${heard.how}` };
    case 'flood':
      return { kind: 'failed', why: `wrote ${heard.what}` };
    case 'unstartable':
      return { kind: 'failed', why: 'was not run: its process does not start' };
    case 'line':
      break;
  }
  const parsed = answered.safeParse(parseJson(heard.line));
  if (!parsed.success) return { kind: 'failed', why: 'gave an answer that is none' };
  if ('said' in parsed.data) return { kind: 'said', said: parsed.data.said, type: parsed.data.type };
  const { threw, ...place } = parsed.data;
  return { kind: 'threw', what: threw, ...place };
}
