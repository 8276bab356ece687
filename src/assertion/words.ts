/** Number of words of a text: runs without white space, as promptfoo counts. One pass, no list. */
export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
}

/** A text's words in lower case. A sign at either end of a word is not part of it. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}\p{M}])?/gu) ?? [];
}

/** How often each run of `size` consecutive words occurs. */
export function gramsOf(words: readonly string[], size: number): ReadonlyMap<string, number> {
  const grams = new Map<string, number>();
  for (let start = 0; start + size <= words.length; start++) {
    const gram = words.slice(start, start + size).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Occurrences that two lists of runs share, each counted at most as often as the other has it. */
export function sharedGrams(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [gram, times] of left) shared += Math.min(times, right.get(gram) ?? 0);
  return shared;
}
