import { createContext, Script, type Context } from 'node:vm';
import { isObject } from '../base/json.ts';

/** Milliseconds that one question about hostile text may take, at each of two tries. */
export const TIME_LIMIT_MS = 250;

/** Longest text that a pattern or a schema is tried on, in UTF-16 units. */
export const TEXT_LIMIT = 1_000_000;

const script = new Script('work()');
let context: Context | undefined;

/**
 * Calls `work`, which must change nothing, and gives up after the time limit: undefined. A pattern or a schema may
 * take exponential time and no timer fires meanwhile, but V8 ends whatever a `node:vm` script with a time limit
 * has called, its pattern engine included. Only our own function is called there; no text is run as code.
 * What `work` throws is thrown.
 */
export function withinTime<T>(work: () => T): { readonly value: T } | undefined {
  context ??= createContext({}, { codeGeneration: { strings: false, wasm: false } });
  // The limit is wall time, and a busy machine can stop a thread that long: only the second time counts.
  for (let attempt = 1; attempt <= 2; attempt++) {
    let value: { readonly value: T } | undefined;
    context['work'] = () => {
      value = { value: work() };
    };
    try {
      script.runInContext(context, { timeout: TIME_LIMIT_MS });
      return value;
    } catch (error) {
      if (!isTimeout(error)) throw error;
    } finally {
      context['work'] = undefined;
    }
  }
  return undefined;
}

// The error may belong to the context's own realm, where it is no instance of our Error.
function isTimeout(error: unknown): boolean {
  return isObject(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
