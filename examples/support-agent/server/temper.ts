import { createHash } from 'node:crypto';

/** Share of the messages that the models do not always understand. */
const UNSURE_SHARE = 0.07;

/** A number from 0 up to 1 that only depends on the text. */
function share(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/**
 * Whether the model takes a message for unclear this time, as models of some temperature do: one message in fourteen
 * is one that it misses between one time in ten and one in two, by the seed of the request. Without a seed: never.
 */
export function missesThePoint(query: string, seed: unknown): boolean {
  if (typeof seed !== 'number') return false;
  const place = share(`how hard is: ${query}`) / UNSURE_SHARE;
  return place < 1 && share(`${seed}: ${query}`) < 0.1 + 0.4 * place;
}
