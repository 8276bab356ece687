import { isObject } from './json.ts';

/** A place in JSON data: `$`, then `.name`, `["any name"]`, `[0]` or `[*]`, and `?` at the end where it may be absent. */
export interface JsonPath {
  readonly text: string;
  readonly steps: readonly (string | number | typeof EACH)[];
  readonly optional: boolean;
}

/** Every item of a list. */
const EACH = Symbol('*');

const MAX_LENGTH = 500;
const STEP = /\.([A-Za-z_][\w-]*)|\[(\d{1,6})\]|\[(\*)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/** What a path looks like, for messages. */
export const PATH_RULE = 'a path such as $.reply.text, $.steps[0] or $.steps[*].name';

/** Reads a path; undefined where the text is none. Nothing of it is ever run. */
export function parseJsonPath(text: string): JsonPath | undefined {
  if (!text.startsWith('$') || text.length > MAX_LENGTH) return undefined;
  const optional = text.endsWith('?');
  const end = optional ? text.length - 1 : text.length;
  const steps: (string | number | typeof EACH)[] = [];
  STEP.lastIndex = 1;
  let at = 1;
  while (at < end) {
    STEP.lastIndex = at;
    const [whole, name, index, each, quoted] = STEP.exec(text) ?? [];
    if (whole === undefined) return undefined;
    if (quoted !== undefined) {
      const key = unquoted(quoted);
      if (key === undefined) return undefined;
      steps.push(key);
    } else if (each !== undefined) steps.push(EACH);
    else if (index !== undefined) steps.push(Number(index));
    else steps.push(name ?? '');
    at += whole.length;
  }
  return at === end ? { text, steps, optional } : undefined;
}

function unquoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The value at a path, own members only; undefined where there is none. A path with `[*]` gives a list of what its
 * items hold, those without it left out; where all of several items lack it, there is nothing at the path.
 */
export function valueAtPath(data: unknown, path: JsonPath): unknown {
  return read(data, path.steps);
}

function read(data: unknown, steps: JsonPath['steps']): unknown {
  let value = data;
  for (const [index, step] of steps.entries()) {
    if (step === EACH) return Array.isArray(value) ? each(value, steps.slice(index + 1)) : undefined;
    if (typeof step === 'number') value = Array.isArray(value) ? (value as unknown[])[step] : undefined;
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

function each(list: readonly unknown[], rest: JsonPath['steps']): unknown[] | undefined {
  const flat = rest.includes(EACH);
  const found = list.map((item) => read(item, rest)).filter((value) => value !== undefined);
  if (found.length === 0 && list.length > 0) return undefined;
  return flat ? found.flat() : found;
}
