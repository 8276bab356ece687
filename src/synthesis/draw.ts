import type { Random } from '../base/random.ts';

/** One of some things; undefined of none. */
export function oneOf<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** So many characters of an alphabet. */
export function drawn(length: number, alphabet: string, random: Random): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('');
}

/** So many digits, the first of which is 0 only where `like` starts with one. */
export function digitsLike(like: string, random: Random): string {
  const first = like.startsWith('0') ? '0' : drawn(1, '123456789', random);
  return first + drawn(like.length - 1, '0123456789', random);
}
