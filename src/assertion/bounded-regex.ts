import { createContext, Script, type Context } from 'node:vm';

/** Milliseconds that one pattern may take on one text. V8 ends the match itself when the time is over. */
export const REGEX_LIMIT_MS = 250;

/** Longest text that a pattern is tried on, in UTF-16 units. */
export const REGEX_TEXT_LIMIT = 1_000_000;

const script = new Script('new RegExp(pattern, flags).test(text)');
let context: Context | undefined;

/**
 * Tries a valid pattern on hostile text. A JavaScript pattern may take exponential time, and a timer cannot fire
 * while it runs; the time limit of `node:vm` interrupts it. Nothing of the text or pattern is run as code.
 * `undecided` where the time or length limit was hit.
 */
export function testRegex(pattern: string, flags: string, text: string): boolean | 'undecided' {
  if (text.length > REGEX_TEXT_LIMIT) return 'undecided';
  context ??= createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });
  Object.assign(context, { pattern, flags, text });
  try {
    return script.runInContext(context, { timeout: REGEX_LIMIT_MS }) === true;
  } catch {
    // Out of time, or out of V8's backtracking stack: the pattern cannot be answered on this text.
    return 'undecided';
  } finally {
    Object.assign(context, { pattern: '', text: '' });
  }
}

/** Why a text is no JavaScript pattern, or undefined where it is one. */
export function regexProblem(pattern: string): string | undefined {
  try {
    RegExp(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
