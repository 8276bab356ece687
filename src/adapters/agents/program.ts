import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** Longest answer; more is no answer but a flood. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;
/** What a program may write beside its answers in one trial, bytes. */
const MAX_NOISE_BYTES = 64 * 1024 * 1024;
/** Of standard error, and of lines that are no answers, this much of the end is kept. */
export const STDERR_KEPT = 8 * 1024;
/** How long a program may take to end after it was asked to, milliseconds. */
const GRACE_MS = 500;
/** A group of its own, so that what the program started ends with it. */
const GROUPS = process.platform !== 'win32';

export interface ProgramOptions {
  readonly argv: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The line with which it says that it can be asked; absent: it says nothing and may be asked at once. */
  readonly isReady?: (line: string) => boolean;
}

/** How waiting for an answer ended. `unstartable`: the program is not there or may not be run. */
export type Heard =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'ended'; readonly how: string }
  | { readonly kind: 'flood'; readonly what: string }
  | { readonly kind: 'unstartable'; readonly why: string };

/** One running program that is asked one thing at a time. */
export interface Program {
  readonly alive: boolean;
  /** Resolves once it can be asked, or never will answer. */
  readonly ready: Promise<void>;
  /** Writes one line and waits for the first line that `isAnswer` takes. Never rejects; never called while it waits. */
  ask(line: string, isAnswer: (line: string) => boolean): Promise<Heard>;
  /** The end of what it wrote to standard error, and of stray lines, since the last `ask`. */
  noise(): string;
  /** Asks the whole group to end, and makes it. Resolves when it has. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcessWithoutNullStreams>();
let watched = false;

/** Whatever ends this process ends the programs, too. */
function watchExit(): void {
  if (watched) return;
  watched = true;
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
}

function signalGroup(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): void {
  try {
    if (GROUPS && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended in this very moment.
  }
}

/** Starts a program without a shell. What is wrong with it is heard by the first `ask`. */
export function startProgram({ argv: [program = '', ...args], cwd, env, isReady }: ProgramOptions): Program {
  watchExit();
  const child = spawn(program, args, { cwd, env, stdio: 'pipe', detached: GROUPS });
  running.add(child);
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const { promise: ready, resolve: greet } = Promise.withResolvers<void>();
  let greeted = isReady === undefined;
  if (greeted) greet();
  const text = new StringDecoder('utf8');
  let partial = '';
  let tail = '';
  let noiseBytes = 0;
  let asked = false;
  let over: Heard | undefined;
  let waiting:
    | { readonly isAnswer: (line: string) => boolean; readonly hear: (heard: Heard) => void }
    | undefined;

  function hear(heard: Heard): void {
    const listener = waiting;
    waiting = undefined;
    listener?.hear(heard);
  }
  function end(heard: Heard): void {
    over ??= heard;
    greet();
    hear(over);
  }
  function murmur(said: string): void {
    tail = (tail + said).slice(-STDERR_KEPT);
    noiseBytes += said.length;
    if (noiseBytes <= MAX_NOISE_BYTES || over) return;
    end({ kind: 'flood', what: `more than ${MAX_NOISE_BYTES} bytes beside its answers` });
    signalGroup(child, 'SIGKILL');
  }
  function take(line: string): void {
    if (line.trim() === '') return;
    if (!greeted && isReady?.(line)) {
      greeted = true;
      greet();
    } else if (waiting?.isAnswer(line)) hear({ kind: 'line', line });
    else murmur(`${line}\n`);
  }

  child.stdout.on('data', (chunk: Buffer) => {
    if (over) return;
    // Only what is new is searched: a long line comes in many pieces.
    const [first = '', ...next] = text.write(chunk).split('\n');
    partial += first;
    for (const begun of next) {
      const line = partial;
      partial = begun;
      take(line);
    }
    if (partial.length <= MAX_LINE_BYTES) return;
    partial = '';
    end({ kind: 'flood', what: `a line of more than ${MAX_LINE_BYTES} bytes` });
    signalGroup(child, 'SIGKILL');
  });
  child.stderr.on('data', (chunk: Buffer) => murmur(chunk.toString('utf8')));
  // A program that ends without reading its input breaks the pipe; how it ended tells the story.
  child.stdin.on('error', () => undefined);
  child.on('error', (error) => {
    running.delete(child);
    end({ kind: 'unstartable', why: error.message });
    close();
  });
  // Not `close`: something that the program left behind may hold its pipes open for ever.
  child.on('exit', (code, signal) => {
    running.delete(child);
    setImmediate(() => {
      if (partial.trim() !== '') take(partial);
      partial = '';
      end({ kind: 'ended', how: signal ? `was ended by ${signal}` : `ended with exit code ${code ?? 0}` });
      // What it started and left behind goes with it.
      signalGroup(child, 'SIGKILL');
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      close();
    });
  });

  return {
    get alive() {
      return over === undefined;
    },
    ready,
    async ask(line, isAnswer) {
      if (over) return over;
      // What it said while it started belongs to its first trial.
      if (asked) [tail, noiseBytes] = ['', 0];
      asked = true;
      const { promise, resolve } = Promise.withResolvers<Heard>();
      waiting = { isAnswer, hear: resolve };
      child.stdin.write(`${line}\n`);
      return await promise;
    },
    noise: () => tail,
    async stop() {
      if (over?.kind === 'unstartable') return;
      child.stdin.end();
      signalGroup(child, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}
