import * as z from 'zod';
import { cannotTell } from './say.ts';
import type { CheckOptions } from './type.ts';
import type { CheckResult } from './types.ts';

/** The limit where `threshold:` does not give one. */
export const limit = z.number('expected a number above 0').positive('expected a number above 0').optional();

/** Compares what was used with the most that is allowed. Unknown use can never be within a limit, nor above it. */
export function withinLimit(
  what: string,
  used: number | null,
  value: number | undefined,
  { threshold = value, not }: CheckOptions,
  tell: (amount: number) => string,
): CheckResult {
  if (threshold === undefined) return cannotTell(`${what} has no limit: give it a threshold`);
  if (used === null || !Number.isFinite(used)) return cannotTell(`the ${what} is unknown`);
  const passed = used <= threshold;
  const wanted = `${not ? 'more than' : 'at most'} ${tell(threshold)}`;
  return { passed, score: passed ? 1 : 0, message: `the ${what} must be ${wanted}; it is ${tell(used)}` };
}
