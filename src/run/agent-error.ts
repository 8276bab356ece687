import type { Execution } from '../agent/types.ts';
import { messageOf } from '../base/errors.ts';
import { shorten } from '../base/text.ts';

/** The most characters of a crash's message that a trial keeps. */
export const CRASH_MESSAGE_LENGTH = 4_000;

/** The execution of an agent that was too slow. What it used is unknown; its latency is at least the limit. */
export function timedOut(timeoutMs: number): Execution {
  return failed(timeoutMs, 'timeout', `no answer within ${timeoutMs} ms`);
}

/** The execution of an agent that threw what is neither the outside world's nor the user's fault. */
export function crashed(thrown: unknown): Execution {
  return failed(null, 'crash', describe(thrown));
}

function failed(latencyMs: number | null, code: string, message: string): Execution {
  return {
    message: '',
    toolsUsed: [],
    toolCalls: [],
    tokenUsage: null,
    costUsd: null,
    latencyMs,
    stages: null,
    error: { code, message },
  };
}

function describe(thrown: unknown): string {
  try {
    return shorten(messageOf(thrown), CRASH_MESSAGE_LENGTH);
  } catch {
    // An agent's module may throw anything, also an object that cannot become a string.
    return 'threw a value that has no message';
  }
}
