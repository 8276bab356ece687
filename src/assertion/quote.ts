import { escapeInvisible, shorten } from '../base/text.ts';

/** Code points of model text that a message quotes. */
const QUOTE_LIMIT = 200;
/** Code points of one tool name or argument in a list. */
const NAME_LIMIT = 60;
/** Names of a list that a message tells. */
const LIST_LIMIT = 8;
const DEPTH_LIMIT = 3;

/** `text` in double quotes on one line, cut to `limit` code points; line breaks and controls are escaped as in JSON. */
export function quote(text: string, limit: number = QUOTE_LIMIT): string {
  return escapeInvisible(JSON.stringify(shorten(text, limit)), 'json');
}

/** A list of quoted names, `nothing` where it is empty, shortened by a count. */
export function quoteAll(names: readonly string[]): string {
  return listed(names, (name) => quote(name, NAME_LIMIT));
}

/** The first items of a list as `render` shows them, `nothing` where it is empty. */
export function listed<T>(items: readonly T[], render: (item: T) => string): string {
  if (items.length === 0) return 'nothing';
  const shown = items.slice(0, LIST_LIMIT).map(render);
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** Any JSON value as one short line. Deep or wide values are shortened, so that no value can exhaust the stack. */
export function show(value: unknown): string {
  return shorten(render(value, 0), QUOTE_LIMIT);
}

function render(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(value, NAME_LIMIT);
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth >= DEPTH_LIMIT) return Array.isArray(value) ? '[…]' : '{…}';
  if (Array.isArray(value)) {
    const items = value.slice(0, LIST_LIMIT).map((item) => render(item, depth + 1));
    return `[${items.join(', ')}${value.length > LIST_LIMIT ? ', …' : ''}]`;
  }
  const entries = Object.entries(value);
  const members = entries
    .slice(0, LIST_LIMIT)
    .map(([key, inner]) => `${quote(key, NAME_LIMIT)}: ${render(inner, depth + 1)}`);
  return `{${members.join(', ')}${entries.length > LIST_LIMIT ? ', …' : ''}}`;
}
