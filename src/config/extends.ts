import { suggestion } from '../base/nearest.ts';
import { isObject } from '../base/json.ts';
import { quote } from './words.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Among how many models a near name is looked for: a hint must not make a long file slow. */
const MOST_HINTED = 50;

/** What is wrong with an entry, at a path below `models`. */
export interface ExtendsProblem {
  readonly path: readonly string[];
  readonly message: string;
  readonly hint?: string;
}

export interface Extended<E> {
  readonly entries: ReadonlyMap<string, E>;
  readonly problems: readonly ExtendsProblem[];
}

/**
 * Fills every entry with what it takes over: the own key wins, `price`, `extra` and `headers` are merged key by key. A price
 * belongs to a model id, so an entry that names another model does not inherit one. Linear in the entries.
 */
export function resolveExtends<E extends Entry>(models: Readonly<Record<string, E>>): Extended<E> {
  const names = Object.keys(models);
  const entries = new Map<string, E>();
  const broken = new Set<string>();
  const problems: ExtendsProblem[] = [];
  for (const name of names) {
    const chain = chainOf(name, models, (one) => entries.has(one) || broken.has(one));
    const flaw = flawOf(chain, models, names.slice(0, MOST_HINTED));
    if (flaw) problems.push(flaw);
    const top = models[chain.at(-1) ?? name];
    if (flaw || broken.has((top && parentOf(top)) ?? '') || broken.has(name)) {
      for (const member of chain) broken.add(member);
      continue;
    }
    for (const member of chain.reverse()) {
      const own = models[member];
      if (own) entries.set(member, inherit(own, entries.get(parentOf(own) ?? '')));
    }
  }
  for (const [name, entry] of entries) problems.push(...incomplete(name, entry));
  return { entries, problems };
}

/** An entry and those it extends, up to one that was met before, one without a parent, or the first repetition. */
function chainOf(name: string, models: Readonly<Record<string, Entry>>, met: (name: string) => boolean) {
  const chain: string[] = [];
  const seen = new Set<string>();
  let next: string | undefined = name;
  while (next !== undefined && !met(next)) {
    chain.push(next);
    if (seen.has(next) || !Object.hasOwn(models, next)) break;
    seen.add(next);
    const entry: Entry | undefined = models[next];
    next = entry && parentOf(entry);
  }
  return chain;
}

function flawOf(
  chain: readonly string[],
  models: Readonly<Record<string, Entry>>,
  hinted: readonly string[],
): ExtendsProblem | undefined {
  const last = chain.at(-1);
  const child = chain.at(-2);
  if (last === undefined || child === undefined) return undefined;
  const path = [child, 'extends'];
  if (!Object.hasOwn(models, last)) {
    const known = hinted.filter((name) => name !== child);
    const hint = known.length > 0 ? suggestion(last, known) : 'there is no other model';
    return { path, message: `there is no model ${quote(last)}`, hint };
  }
  const start = chain.indexOf(last);
  if (start === chain.length - 1) return undefined;
  const circle = chain.slice(start, start + 10).join(' -> ');
  return { path, message: `extends itself: ${circle}`, hint: 'take one extends out' };
}

function parentOf(entry: Entry): string | undefined {
  return typeof entry['extends'] === 'string' ? entry['extends'] : undefined;
}

/** `own` on top of `parent`. */
export function inherit<E extends Entry>(own: E, parent: Entry | undefined): E {
  if (!parent) return own;
  const merged: Record<string, unknown> = { ...parent, ...own };
  if (own['model'] !== undefined && own['model'] !== parent['model']) {
    if (own['price'] === undefined) delete merged['price'];
  } else mergeKey('price', merged, own, parent);
  mergeKey('extra', merged, own, parent);
  mergeKey('headers', merged, own, parent);
  // Both have the shape E; a member is taken over whole or merged with one of its own kind.
  return merged as E;
}

function mergeKey(key: string, into: Record<string, unknown>, own: Entry, parent: Entry): void {
  const [mine, theirs] = [own[key], parent[key]];
  if (isObject(mine) && isObject(theirs)) into[key] = { ...theirs, ...mine };
}

function incomplete(name: string, entry: Entry): ExtendsProblem[] {
  const problems: ExtendsProblem[] = [];
  if (entry['model'] === undefined) {
    const message = "is missing, expected the provider's model id";
    problems.push({
      path: [name, 'model'],
      message,
      hint: 'give it here or in an entry that this one extends',
    });
  }
  const price = entry['price'];
  if (isObject(price)) {
    for (const key of ['input', 'output']) {
      if (price[key] === undefined) {
        problems.push({ path: [name, 'price', key], message: 'is missing, expected USD per million tokens' });
      }
    }
  }
  return problems;
}
