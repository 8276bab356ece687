import { Script } from 'node:vm';
import { messageOf } from '../../base/errors.ts';

/** Lines that a form puts before the code. */
export const LINES_BEFORE = 1;

const compile = (source: string): Script => new Script(source);

/** Source text of an async function `(output, context, require)`, or why the code is none. */
export type Form = { readonly source: string } | { readonly problem: string };

/**
 * Code as a function: an expression where it is one, in one line or several, otherwise a body with `return`. It is
 * compiled to see which, and not run. (promptfoo takes one line for an expression and several for a body.)
 */
export function formOf(code: string): Form {
  const expression = code.replace(/[\s;]+$/, '');
  const forms = [
    `(async (output, context, require) => (\n${expression}\n))`,
    `(async (output, context, require) => {\n${code}\n})`,
  ];
  let problem = 'it is empty';
  for (const source of expression === '' ? [] : forms) {
    try {
      compile(source);
      if (source === forms[1] && !/\b(?:return|throw)\b/.test(code)) {
        return { problem: 'it is no expression, and its statements have no return' };
      }
      return { source };
    } catch (error) {
      problem = messageOf(error);
    }
  }
  return { problem };
}
