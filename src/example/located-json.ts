import type * as z from 'zod';
import { messageOf, UserError } from '../base/errors.ts';
import type { Place } from '../base/errors.ts';

const ADVICE = 'it was left as it is: restore it from git history, or move it away';

/** Parses JSON. Throws UserError with file, line and column where it is none; `what` was expected. */
export function parseJson(
  text: string,
  file: string,
  what = 'a file of the store',
  hint: string = ADVICE,
): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const place = { file, ...position(text, cause) };
    throw new UserError({ place, message: `is not JSON, expected ${what}`, hint }, { cause });
  }
}

/** V8 tells line and column in the message, save for an unexpected token and at the end of the text. */
function position(text: string, cause: unknown): Omit<Place, 'file'> {
  const message = messageOf(cause);
  const told = /\(line (\d{1,9}) column (\d{1,9})\)/.exec(message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  const before = message.startsWith('Unexpected token') ? text.slice(0, goodUntil(text)) : text;
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Characters of the longest beginning that only lacks its end, by halving. */
function goodUntil(text: string): number {
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (lacksItsEnd(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function lacksItsEnd(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    const message = messageOf(cause);
    const at = /at position (\d{1,10})/.exec(message)?.[1];
    return /^Un(?:expected end|terminated string)/.test(message) || Number(at) >= text.length;
  }
}

/** Reads a value by its schema. Throws UserError that names the first member that does not fit. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown, place: Place, at: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = [at, ...(issue?.path ?? []).map(String)].filter(Boolean).join('.');
  throw new UserError({ place, path, message: issue?.message ?? 'does not fit the schema', hint: ADVICE });
}
