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
 * looked at again. An empty variable counts as unset, because that is what Actions makes of a missing secret. Values
 * that look like keys are refused without being shown: a config is printed and stored, keys are only named in it.
 */
export function resolveEnvironment(source: Source, env: Environment): Resolved {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof value === 'string') {
      const { text, complaint } = expand(value, env);
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

interface Said {
  readonly message: string;
  readonly hint?: string;
}

const SECRET: Said = {
  message: 'holds what looks like a real key',
  hint: 'put the key into an environment variable and name that variable under api-key-env',
};

function expand(value: string, env: Environment): { readonly text: string; readonly complaint?: Said } {
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
    const found = lookUp(reference, env);
    if (typeof found !== 'string') return { text: value, complaint: found };
    text += value.slice(from, start) + found;
    from = end + 1;
  }
}

function lookUp(reference: string, env: Environment): string | Said {
  const [, name, fallback] = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}$/.exec(reference) ?? [];
  if (name === undefined) {
    return {
      message: `expected a reference like \${NAME} or \${NAME:-default}, got ${quote(reference)}`,
      hint: 'a literal ${ is written $${',
    };
  }
  if (isReservedVariable(name)) return { message: `\${${name}} is not available to a config file` };
  const set = Object.hasOwn(env, name) ? env[name] : undefined;
  if (set !== undefined && set !== '') return set;
  return (
    fallback ?? {
      message: `the environment variable ${name} is not set`,
      hint: `set it, or give a default: \${${name}:-default}`,
    }
  );
}
