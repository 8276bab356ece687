/** Shorter than what an id may be, so that a number fits behind it. */
const MAX_LENGTH = 60;

/** A text as a name: small letters, digits and `-`; empty where it has none of them. */
export function slug(text: string): string {
  const name = text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (name.length <= MAX_LENGTH) return name;
  const cut = name.slice(0, MAX_LENGTH);
  // Between words, where there are several.
  return cut.slice(0, cut.lastIndexOf('-') + 1 || undefined).replace(/-$/, '');
}

/** Gives out names that nobody has yet: `boston`, `boston-2` … */
export function uniqueNames(
  taken: readonly string[] = [],
): (candidates: readonly string[], otherwise: string) => string {
  const seen = new Set(taken);
  const next = new Map<string, number>();
  return (candidates, otherwise) => {
    const base = candidates.map(slug).find((name) => name !== '') ?? otherwise;
    let name = base;
    for (let n = next.get(base) ?? 2; seen.has(name); n++) {
      name = `${base}-${n}`;
      next.set(base, n + 1);
    }
    seen.add(name);
    return name;
  };
}
