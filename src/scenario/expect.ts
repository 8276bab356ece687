import type { AssertionSpec } from '../assertion/types.ts';
import { problem, type Source } from '../config/problems.ts';
import type { Expect, ExpectedCall } from './schema.ts';

interface Call {
  readonly name: string;
  readonly args?: unknown;
}

/** Compiles the shorthands of `expect` into assertions, placed at the key that stands for them. */
export function compileExpect(expect: Expect, source: Source): AssertionSpec[] {
  const specs: AssertionSpec[] = [];
  const add = (
    key: 'tools' | 'forbidden',
    spec: Pick<AssertionSpec, 'type' | 'not' | 'value'>,
    at: number[],
  ) => {
    const { place } = problem(source, ['expect', key, ...at], at.length > 0 ? 'value' : 'key', '');
    specs.push({ ...spec, weight: 1, place: place ?? { file: source.document.file }, path: `expect.${key}` });
  };
  if (expect.tools)
    add('tools', { type: 'trajectory:match', not: false, value: matchValue(expect.tools) }, []);
  expect.forbidden?.forEach((value, index) => {
    add('forbidden', { type: 'trajectory:tool-used', not: true, value }, [index]);
  });
  return specs;
}

/** `{ mode, calls, anyOf? }`, where `anyOf` holds all lists that are right, `calls` among them. */
function matchValue(tools: NonNullable<Expect['tools']>): object {
  if (Array.isArray(tools)) return { mode: 'unordered', calls: tools.map(callOf) };
  const lists = [...(tools.calls ? [tools.calls] : []), ...(tools.anyOf ?? [])].map((list) =>
    list.map(callOf),
  );
  const [calls = []] = lists;
  return { mode: tools.match, calls, ...(lists.length > 1 ? { anyOf: lists } : {}) };
}

function callOf(call: ExpectedCall): Call {
  return typeof call === 'string' ? { name: call } : call;
}
