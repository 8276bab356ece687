// Turns a JSON Schema of ours into the table of its keys, for the documentation.
import type * as z from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** The part of a schema at a path like `models.*.price` or `[].assert[]`: `*` is any key, `[]` any item. */
export function partOf(schema: Schema, path: string): Schema {
  const steps = path === '$' ? [] : (path.match(/\[\]|[^.[\]]+/g) ?? []);
  return steps.reduce((part: Schema, step) => {
    const next = branches(part).flatMap((one) => {
      const inner =
        step === '[]' ? one.items : step === '*' ? one.additionalProperties : one.properties?.[step];
      return typeof inner === 'object' && !Array.isArray(inner) ? [inner] : [];
    })[0];
    if (!next) throw new Error(`the schema has no ${path}`);
    return next;
  }, schema);
}

function branches(schema: Schema): Schema[] {
  // An anyOf or oneOf beside a type only says which keys belong together.
  return schema.type === undefined ? (schema.anyOf ?? schema.oneOf ?? [schema]) : [schema];
}

/** A Markdown table of a part's keys; where it is `deep`, keys of objects inside stand as `margins.cost`. */
export function keyTable(part: Schema, deep: boolean): string {
  const rows = new Map<string, Row>();
  const kinds = branches(part);
  for (const kind of kinds) addRows(rows, kind, '', deep);
  const lines = [...rows].map(([key, { value, standard, meaning, of }]) => {
    const only = of.length > 0 && of.length < kinds.length ? ` Only for ${of.join(', ')}.` : '';
    return `| \`${key}\` | ${value} | ${standard} | ${meaning}${only} |`;
  });
  return ['| Key | Value | Default | Meaning |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

interface Row {
  readonly value: string;
  readonly standard: string;
  readonly meaning: string;
  /** The kinds that have this key, where a constant tells kinds apart. */
  readonly of: readonly string[];
}

function addRows(rows: Map<string, Row>, schema: Schema, prefix: string, deep: boolean): void {
  const properties = Object.entries(schema.properties ?? {}).filter(
    (pair): pair is [string, Schema] => typeof pair[1] !== 'boolean',
  );
  const of = properties.filter(([, inner]) => inner.const !== undefined).map(([, inner]) => valueOf(inner));
  for (const [key, inner] of properties) {
    const name = prefix + key;
    const before = rows.get(name);
    if (before && inner.const === undefined) {
      rows.set(name, merged(before, of, inner));
      continue;
    }
    rows.set(name, {
      value: before ? `${before.value}, ${valueOf(inner)}` : valueOf(inner),
      standard: schema.required?.includes(key) ? 'required' : defaultOf(inner),
      meaning: [
        ...(before ? [before.meaning] : []),
        (inner.const === undefined ? '' : `${valueOf(inner)}: `) + (inner.description ?? ''),
      ].join(' '),
      of: [...(before?.of ?? []), ...of],
    });
    if (deep && inner.properties) addRows(rows, inner, `${name}.`, deep);
  }
}

/** A key that several kinds have: told once, and what another kind means by it behind. */
function merged(before: Row, of: readonly string[], inner: Schema): Row {
  const standard = defaultOf(inner);
  const meaning = inner.description ?? '';
  return {
    ...before,
    standard:
      before.standard === standard || before.standard === ''
        ? before.standard
        : `${before.standard} (${before.of.join(', ')})`,
    meaning: before.meaning.includes(meaning)
      ? before.meaning
      : `${before.meaning} ${of.join(', ')}: ${meaning}`,
    of: [...before.of, ...of],
  };
}

function defaultOf({ default: standard }: Schema): string {
  if (standard === undefined) return '';
  if (typeof standard === 'object') return Array.isArray(standard) ? 'all of them' : '';
  return `\`${JSON.stringify(standard).replaceAll('"', '')}\``;
}

function valueOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((word) => `\`${String(word)}\``).join(', ');
  const kinds = schema.anyOf ?? schema.oneOf;
  if (kinds && !schema.properties) return [...new Set(kinds.map((kind) => valueOf(kind)))].join(' or ');
  if (schema.type === 'array') return `list of ${itemsOf(schema)}`;
  return (KINDS[String(schema.type)] ?? 'any value') + rangeOf(schema);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  object: 'object',
  integer: 'whole number',
  number: 'number',
};

function itemsOf({ items }: Schema): string {
  if (typeof items !== 'object' || Array.isArray(items)) return 'values';
  const plural = (word: string) => word.replace(/^(text|object|list)\b/, '$1s');
  return valueOf(items).split(' or ').map(plural).join(' or ');
}

function rangeOf({ minimum, maximum }: Schema): string {
  const low = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const high = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (low !== undefined && high !== undefined) return `, ${low}–${high}`;
  if (low !== undefined) return `, ${low} or more`;
  return high === undefined ? '' : `, at most ${high}`;
}
