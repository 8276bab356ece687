import { OutsideError, UserError } from '../../base/errors.ts';
import { isObject, parseJson } from '../../base/json.ts';
import { quote } from '../../agent/quote.ts';
import { executionOfReply, useless } from '../../agent/reply.ts';
import type { AgentInput, AgentTarget, Execution } from '../../agent/types.ts';
import { inputDocument } from '../../agent/wire.ts';
import type { Clock } from '../../run/ports.ts';
import { startProgram, type Heard, type Program, type ProgramOptions } from './program.ts';

export interface ProgramAgent extends ProgramOptions {
  readonly kind: 'command' | 'module';
  readonly clock: Clock;
  /** What a program that cannot be started is told as. */
  readonly place: { readonly file: string; readonly path: string };
}

/**
 * An agent in programs of its own: as many as trials run at once, each asked one trial after the other and replaced
 * when it dies. A program that ends, floods or says too little is the agent's own failure; `error.kind:
 * infrastructure` is its provider's.
 */
export function createProgramAgent(agent: ProgramAgent): AgentTarget {
  const idle: Program[] = [];
  const all = new Set<Program>();
  let asked = 0;
  let closed = false;

  function start(): Program {
    const fresh = startProgram(agent);
    all.add(fresh);
    return fresh;
  }

  function take(): Program {
    for (let program = idle.pop(); program; program = idle.pop()) {
      if (program.alive) return program;
      all.delete(program);
    }
    return start();
  }

  async function discard(program: Program): Promise<void> {
    await program.stop();
    all.delete(program);
  }

  return {
    kind: agent.kind,
    async run(input, signal) {
      signal.throwIfAborted();
      if (closed) throw new Error('the agent was closed');
      const id = ++asked;
      const program = take();
      const stop = (): void => void discard(program);
      signal.addEventListener('abort', stop, { once: true });
      try {
        const line = JSON.stringify({ id, ...inputDocument(input) });
        // How long a program takes to load is not how long its agent takes to answer.
        await program.ready;
        const started = agent.clock.monotonic();
        const heard = await program.ask(line, isAnswerTo(id));
        signal.throwIfAborted();
        const latencyMs = Math.round((agent.clock.monotonic() - started) * 1e3) / 1e3;
        const execution = executionOf(heard, latencyMs, input, agent);
        const noise = program.noise();
        return noise === '' ? execution : { ...execution, stderr: noise };
      } finally {
        signal.removeEventListener('abort', stop);
        if (program.alive && !signal.aborted) idle.push(program);
        else if (!program.alive) all.delete(program);
      }
    },
    async prepare(places) {
      if (closed) return;
      try {
        while (all.size < places) idle.push(start());
      } catch {
        // A name that no program can have: told by the trial that asks for it.
      }
      await Promise.all(idle.map(({ ready }) => ready));
    },
    async close() {
      closed = true;
      await Promise.all([...all].map(discard));
    },
  };
}

/** Any object is taken that says it answers this trial, or that tells why nothing can be answered. */
function isAnswerTo(id: number): (line: string) => boolean {
  return (line) => {
    // Cheap first: most stray lines are no JSON.
    if (!line.trimStart().startsWith('{')) return false;
    const value = parseJson(line);
    return isObject(value) && (value['id'] === id || typeof value['fatal'] === 'string');
  };
}

function executionOf(
  heard: Heard,
  latencyMs: number,
  input: AgentInput,
  { kind, place, argv }: ProgramAgent,
): Execution {
  switch (heard.kind) {
    case 'unstartable':
      throw new UserError({
        place: { file: place.file },
        path: place.path,
        message: `${quote(argv[0] ?? '')} cannot be started: ${quote(heard.why)}`,
        hint: 'is it installed, on the PATH and executable?',
      });
    case 'ended':
      return failed(latencyMs, 'crash', `the program ${heard.how} before it answered`);
    case 'flood':
      return failed(latencyMs, 'invalid-output', `the program wrote ${heard.what} and was stopped`);
    case 'line':
      break;
  }
  const said = parseJson(heard.line);
  const answer = isObject(said) ? said : {};
  if (kind === 'module' && typeof answer['fatal'] === 'string') {
    throw new UserError({
      place: { file: place.file },
      path: place.path,
      message: quote(answer['fatal'], 1_000),
    });
  }
  const { error } = answer;
  if (isObject(error) && error['kind'] === 'infrastructure') {
    const message = typeof error['message'] === 'string' ? error['message'] : 'no reason given';
    throw new OutsideError('agent', `the agent's provider failed: ${quote(message, 500)}`, {
      retryable: true,
    });
  }
  const reply = { body: heard.line, mediaType: 'application/json', latencyMs };
  if (answer['id'] === undefined)
    return useless(reply, 'the answer has no id: send back that of the question');
  return executionOfReply(reply, undefined, input.model.price);
}

function failed(latencyMs: number, code: string, message: string): Execution {
  const execution = useless({ latencyMs }, message);
  return { ...execution, error: { code, message } };
}
