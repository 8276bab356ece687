import { quote } from './quote.ts';
import type { CheckOptions } from './type.ts';
import type { CheckResult } from './types.ts';

/** The result of a yes-or-no question about the answer: `the answer must contain "x"; it says "y"`. */
export function aboutAnswer(
  passed: boolean,
  answer: string,
  wanted: string,
  { not }: CheckOptions,
  score: number = passed ? 1 : 0,
): CheckResult {
  const said = answer === '' ? 'it is empty' : `it says ${quote(answer)}`;
  return { passed, score, message: `the answer must ${not ? 'not ' : ''}${wanted}; ${said}` };
}

/** A result that says why the question has no answer. */
export function cannotTell(why: string): CheckResult {
  return { passed: false, score: 0, undecided: true, message: `cannot tell: ${why}` };
}
