import type { Problem } from '../base/errors.ts';
import { isObject } from '../base/json.ts';
import { problem, type Source } from './problems.ts';
import { isReservedVariable, looksLikeSecret } from './secrets.ts';
import { quote } from './words.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Resolved {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Replaces `${NAME}` and `${NAME:-default}` in every string value; `$${` is a literal `${`. What was put in is not
 * looked at again. Header values are only checked: what they hold is read when a call is made, so that it never stands in a config. An empty variable counts as unset, because that is what Actions makes of a missing secret. Values
 * that look like keys are refused without being shown: a config is printed and stored, keys are only named in it.
 */
export function resolveEnvironment(source: Source, env: Environment): Resolved {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof value === 'string') {
      const late = path.at(-2) === 'headers' && isHeaderHolder(path.slice(0, -2));
      const { text, complaint } = late ? checkReferences(value) : expandReferences(value, env);
      const said = complaint ?? (looksLikeSecret(text) ? SECRET : undefined);
      if (said) problems.push(problem(source, path, 'value', said.message, said.hint));
      return said ? value : text;
    }
    if (Array.isArray(value)) return value.map((inner: unknown, index) => walk(inner, [...path, index]));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]),
    );
  };
  return { data: walk(source.document.data, []), problems };
}

/** The `headers` of the agent and of a model. */
function isHeaderHolder([first, ...rest]: readonly PropertyKey[]): boolean {
  return (first === 'agent' && rest.length === 0) || (first === 'models' && rest.length === 1);
}

/** The text as it is, and what is wrong with its references, whatever their variables hold. */
function checkReferences(value: string): Expanded {
  const { complaint } = expandWith(value, (reference) => lookUp(reference, () => 'x'));
  return { text: value, ...(complaint ? { complaint } : {}) };
}

/** The text with its references resolved, or as it was with what is wrong with them. */
export function expandReferences(value: string, env: Environment): Expanded {
  return expandWith(value, (reference) =>
    lookUp(reference, (name) => (Object.hasOwn(env, name) ? env[name] : undefined)),
  );
}

/** Names of the variables that a text refers to. */
export function referencedVariables(value: string): readonly string[] {
  const names: string[] = [];
  expandWith(value, (reference) =>
    lookUp(reference, (name) => {
      names.push(name);
      return 'x';
    }),
  );
  return names;
}

interface Expanded {
  readonly text: string;
  readonly complaint?: Said;
}

interface Said {
  readonly message: string;
  readonly hint?: string;
}

const SECRET: Said = {
  message: 'holds what looks like a real key',
  hint: 'put the key into an environment variable and name that variable under api-key-env',
};

function expandWith(value: string, resolve: (reference: string) => string | Said): Expanded {
  let text = '';
  let from = 0;
  for (;;) {
    const start = value.indexOf('${', from);
    if (start < 0) return { text: text + value.slice(from) };
    if (value[start - 1] === '$' && start > from) {
      text += `${value.slice(from, start - 1)}\${`;
      from = start + 2;
      continue;
    }
    const end = value.indexOf('}', start);
    const reference = end < 0 ? value.slice(start) : value.slice(start, end + 1);
    const found = resolve(reference);
    if (typeof found !== 'string') return { text: value, complaint: found };
    text += value.slice(from, start) + found;
    from = end + 1;
  }
}

function lookUp(reference: string, valueOf: (name: string) => string | undefined): string | Said {
  const [, name, fallback] = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}$/.exec(reference) ?? [];
  if (name === undefined) {
    return {
      message: `expected a reference like \${NAME} or \${NAME:-default}, got ${quote(reference)}`,
      hint: 'a literal ${ is written $${',
    };
  }
  if (isReservedVariable(name)) return { message: `\${${name}} is not available to a config file` };
  const set = valueOf(name);
  if (set !== undefined && set !== '') return set;
  return (
    fallback ?? {
      message: `the environment variable ${name} is not set`,
      hint: `set it, or give a default: \${${name}:-default}`,
    }
  );
}
