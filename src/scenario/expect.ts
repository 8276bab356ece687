import type { Problem } from '../base/errors.ts';
import { append } from '../config/append.ts';
import { check, type Source } from '../config/problems.ts';
import { pathText } from '../config/words.ts';
import type { Compiled } from './assert.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import type { AssertionCatalog } from './catalog.ts';
import type { Expect, ExpectedCall } from './schema.ts';

interface Shorthand {
  readonly key: 'tools' | 'forbidden' | 'recovery';
  /** Place in the list, for a shorthand that yields one assertion an item. */
  readonly index?: number;
  readonly type: string;
  readonly not: boolean;
  readonly value: unknown;
}

/** Compiles the shorthands of `expect` into assertions, placed at what stands for them. */
export function compileExpect(expect: Expect, source: Source, catalog: AssertionCatalog): Compiled {
  const specs: AssertionSpec[] = [];
  const problems: Problem[] = [];
  for (const { key, index, type, not, value } of shorthands(expect)) {
    const known = catalog.get(type);
    if (!known) throw new Error(`the assertion catalog has no ${type}, which expect.${key} needs`);
    const path = ['expect', key, ...(index === undefined ? [] : [index])];
    const base = [...source.base, ...path];
    const shown = [...(source.shown ?? []), ...path];
    const checked = check(known.value, value, { ...source, base, shown, quoted: value });
    if (!checked.ok) append(problems, checked.problems);
    else {
      const place = source.document.placeOf(base, index === undefined ? 'key' : 'value');
      specs.push({
        type,
        not,
        value: checked.value,
        weight: 1,
        place,
        path: pathText([...(source.shown ?? []), 'expect', key]),
      });
    }
  }
  return { specs, problems };
}

function shorthands({ tools, forbidden = [], recovery }: Expect): Shorthand[] {
  const matched: Shorthand[] = tools
    ? [{ key: 'tools', type: 'trajectory:match', not: false, value: matchValue(tools) }]
    : [];
  const banned = forbidden.map((value, index): Shorthand => ({
    key: 'forbidden',
    index,
    // Without arguments the tool itself is forbidden; a call that has them is one of many.
    type: typeof value !== 'string' && value.args ? 'trajectory:tool-args-match' : 'trajectory:tool-used',
    not: true,
    value: typeof value === 'string' || value.args ? value : value.name,
  }));
  const mended: Shorthand[] = recovery
    ? [{ key: 'recovery', type: 'trajectory:recovery', not: false, value: recovery }]
    : [];
  return [...matched, ...banned, ...mended];
}

/** `{ mode, calls?, anyOf? }` with every call as `{ name, args? }`. */
function matchValue(tools: NonNullable<Expect['tools']>): object {
  if (Array.isArray(tools)) return { mode: 'unordered', calls: tools.map(callOf) };
  const { match, calls, anyOf } = tools;
  return {
    mode: match,
    ...(calls ? { calls: calls.map(callOf) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((list) => list.map(callOf)) } : {}),
  };
}

function callOf(call: ExpectedCall): object {
  return typeof call === 'string' ? { name: call } : call;
}
