import { isObject } from '../base/json.ts';

export type Vars = Readonly<Record<string, unknown>>;

/** Longest text that a template may become. */
const MAX_LENGTH = 1_000_000;

/** A name, or names with dots, and nothing else: filters, loops and calls are code of another engine. */
const REFERENCE = /\{\{-?\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*-?\}\}/g;
const CODE = /\{\{|\{%|\{#/;

export type Rendered =
  | { readonly text: string; readonly missing: readonly string[] }
  | { readonly flaw: string };

/**
 * A template with its variables in their places. Only plain references are replaced; a template that does more is
 * refused, since nothing of it is run. What is put in is not looked at again.
 */
export function render(template: string, vars: Vars): Rendered {
  if (!CODE.test(template)) return { text: template, missing: [] };
  if (CODE.test(template.replace(REFERENCE, ''))) {
    return { flaw: 'does more than {{name}}: template code is not run' };
  }
  const missing: string[] = [];
  let size = template.length;
  const text = template.replace(REFERENCE, (_whole, path: string) => {
    const value = size > MAX_LENGTH ? '' : lookUp(vars, path.split('.'));
    if (value === undefined) missing.push(path);
    const said = textOf(value);
    size += said.length;
    return said;
  });
  return size > MAX_LENGTH ? { flaw: `becomes longer than ${MAX_LENGTH} characters` } : { text, missing };
}

/** The names of the variables that a template uses. */
export function variablesOf(template: string): readonly string[] {
  return [...template.matchAll(REFERENCE)].map(([, path = '']) => path.split('.')[0] ?? '');
}

function lookUp(vars: Vars, path: readonly string[]): unknown {
  let value: unknown = vars;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** A variable as text: what is no text is written as JSON. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export type RenderedJson =
  | { readonly value: unknown; readonly missing: readonly string[] }
  | { readonly flaw: string };

/** As `render`, for every text in a value of JSON. */
export function renderJson(value: unknown, vars: Vars): RenderedJson {
  const missing: string[] = [];
  let flaw: string | undefined;
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') {
      const rendered = render(inner, vars);
      if ('flaw' in rendered) {
        flaw ??= rendered.flaw;
        return inner;
      }
      missing.push(...rendered.missing);
      return rendered.text;
    }
    if (Array.isArray(inner)) return inner.map(walk);
    if (!isObject(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, walk(one)]));
  };
  const rendered = walk(value);
  return flaw === undefined ? { value: rendered, missing } : { flaw };
}
