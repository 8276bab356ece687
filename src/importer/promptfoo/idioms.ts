import type { Candidate } from '../assertions.ts';

/** `output[0].function.name`: promptfoo's output is the list of tool calls where there are any. */
const NAME_PATH = /^\s*(?:JSON\.parse\(output\)|output)\[0\]\.function\.name\s*$/;
const NAME_TEST =
  /^\s*(?:return\s+)?(?:JSON\.parse\(output\)|output)\[0\]\.function\.name\s*={2,3}\s*(['"])([\w-]{1,64})\1\s*;?\s*$/;
const ARGUMENT_TEST =
  /^\s*(?:return\s+)?JSON\.parse\(output\[0\]\.function\.arguments\)\.([A-Za-z_]\w*)\s*={2,3}\s*(?:(['"])([^'"\\]*)\2|(-?\d+(?:\.\d+)?|true|false))\s*;?\s*$/;

/**
 * The few lines of code with which promptfoo's own examples ask about tool calls, as the assertion that asks the
 * same. They are recognized letter by letter; code is never run. Undefined for everything else.
 */
export function idiomOf(type: string, value: unknown, transform: unknown): Candidate | undefined {
  if (typeof value !== 'string') return undefined;
  if (type === 'equals' && typeof transform === 'string' && NAME_PATH.test(transform)) {
    return { type: 'trajectory:tool-used', value: { name: value } };
  }
  if (type !== 'javascript' || transform !== undefined) return undefined;
  const name = NAME_TEST.exec(value)?.[2];
  if (name !== undefined) return { type: 'trajectory:tool-used', value: { name } };
  const [, key, , text, plain] = ARGUMENT_TEST.exec(value) ?? [];
  if (key === undefined) return undefined;
  const wanted: unknown = text ?? JSON.parse(plain ?? 'null');
  return {
    type: 'trajectory:tool-args-match',
    value: { pattern: '*', args: { [key]: wanted }, mode: 'partial' },
  };
}
