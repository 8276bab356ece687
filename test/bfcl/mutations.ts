import type { Json } from '../../src/base/json.ts';
import type { BfclCase, MadeCall } from './cases.ts';
import { rightCalls } from './convert.ts';

/** What a model could do with a case, and whether the leaderboard's rules accept it. */
export interface Mutation {
  readonly name: string;
  readonly accepted: boolean;
  /** Undefined where the case has nothing to change in this way. */
  readonly make: (of: BfclCase) => readonly MadeCall[] | undefined;
}

const changed = (calls: readonly MadeCall[], at: number, call: MadeCall): MadeCall[] =>
  calls.map((one, i) => (i === at ? call : one));

/** The first parameter of the first call that has one with this property. */
function parameter(
  { expected }: BfclCase,
  calls: readonly MadeCall[],
  test: (accepted: readonly Json[], value: Json | undefined) => boolean,
): { readonly at: number; readonly key: string } | undefined {
  for (const [at, { args }] of (expected ?? []).entries()) {
    for (const [key, accepted] of Object.entries(args)) {
      if (test(accepted, calls[at]?.args[key])) return { at, key };
    }
  }
  return undefined;
}

/** A value of another type, as a careless model writes it. */
function otherType(value: Json): Json {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return 987_654;
  return JSON.stringify(value);
}

function withArgument(
  of: BfclCase,
  test: (accepted: readonly Json[], value: Json | undefined) => boolean,
  change: (value: Json) => Json | undefined,
): readonly MadeCall[] | undefined {
  const calls = rightCalls(of);
  const found = parameter(of, calls, test);
  const call = found && calls[found.at];
  if (!call) return undefined;
  const { [found.key]: before, ...rest } = call.args;
  if (before === undefined) return undefined;
  const after = change(before);
  const args = after === undefined ? rest : { ...rest, [found.key]: after };
  return changed(calls, found.at, { ...call, args });
}

const forCalls = (of: BfclCase, make: (calls: MadeCall[]) => readonly MadeCall[] | undefined) =>
  of.decision === 'call' ? make(rightCalls(of)) : undefined;

export const MUTATIONS: readonly Mutation[] = [
  { name: 'as expected', accepted: true, make: (of) => forCalls(of, (calls) => calls) },
  {
    name: 'optional ones left out',
    accepted: true,
    make: (of) => forCalls(of, () => rightCalls(of, 'required')),
  },
  {
    name: 'case and punctuation',
    accepted: true,
    make: (of) =>
      withArgument(
        of,
        (_, value) => typeof value === 'string' && value !== '',
        (value) => (typeof value === 'string' ? `${value.toUpperCase()}.` : value),
      ),
  },
  {
    name: 'swapped order',
    accepted: true,
    make: (of) => forCalls(of, (calls) => (calls.length > 1 ? calls.toReversed() : undefined)),
  },
  {
    name: 'missing parameter',
    accepted: false,
    make: (of) =>
      withArgument(
        of,
        (accepted) => !accepted.includes(''),
        () => undefined,
      ),
  },
  {
    name: 'extra parameter',
    accepted: false,
    make: (of) =>
      forCalls(
        of,
        ([first, ...rest]) => first && [{ ...first, args: { ...first.args, surely_unknown: 1 } }, ...rest],
      ),
  },
  {
    name: 'wrong type',
    accepted: false,
    make: (of) => withArgument(of, (_, value) => value !== undefined && value !== null, otherType),
  },
  {
    name: 'wrong function',
    accepted: false,
    make: (of) =>
      forCalls(of, ([first, ...rest]) => first && [{ ...first, name: `${first.name}_v2` }, ...rest]),
  },
  {
    name: 'one call too few',
    accepted: false,
    make: (of) => forCalls(of, (calls) => (calls.length > 1 ? calls.slice(1) : [])),
  },
  {
    name: 'one call too many',
    accepted: false,
    make: (of) => forCalls(of, (calls) => [...calls, ...calls.slice(0, 1)]),
  },
  {
    name: 'no call at all',
    accepted: true,
    make: ({ decision }) => (decision === 'no_call' ? [] : undefined),
  },
  {
    name: 'a call where none is due',
    accepted: false,
    make: ({ decision }) => (decision === 'no_call' ? [{ name: 'anything', args: {} }] : undefined),
  },
  {
    name: 'any call where one is due',
    accepted: true,
    make: ({ decision }) => (decision === 'any_call' ? [{ name: 'anything', args: {} }] : undefined),
  },
  {
    name: 'none where any is due',
    accepted: false,
    make: ({ decision }) => (decision === 'any_call' ? [] : undefined),
  },
];
