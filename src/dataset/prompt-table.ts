import { uint32 } from './column.ts';
import { createKeyIndex } from './key-index.ts';
import { keyOf, type Key } from './keys.ts';
import { bandsOf, createMinHash, type Banding } from './min-hash.ts';
import type { Prompt } from './prompt.ts';
import { featuresOf, type Features, type StemCounts } from './resemblance.ts';
import { shinglesOf } from './shingles.ts';
import { normalised } from './words.ts';

/** Distinct prompts by number, from 0, each with what it is compared by and without its text. */
export interface PromptTable {
  readonly size: number;
  /** Its number, given now where it is new. Prompts that differ in spaces, case and punctuation are one. */
  add(prompt: Prompt): number;
  /** Undefined for a prompt that was never added. */
  find(prompt: Prompt): number | undefined;
  /** The number of a prompt that is in it. */
  numberAt(key: Key): number;
  featuresOf(number: number): Features;
  keyAt(number: number): Key;
  readonly banding: Banding | null;
  bandAt(number: number, band: number): number;
}

/** `banding` null: prompts are not looked through for near-duplicates, which saves 4 bytes a band and prompt. */
export function createPromptTable(seed: string, banding: Banding | null, counts: StemCounts): PromptTable {
  const index = createKeyIndex();
  const minHash = createMinHash(seed);
  const stems = uint32();
  const queryEnds = uint32();
  const conversationEnds = uint32();
  const bands = uint32();
  const slice = (start: number, end: number): Uint32Array =>
    Uint32Array.from({ length: end - start }, (_, n) => stems.at(start + n));
  return {
    banding,
    get size() {
      return index.size;
    },
    add(prompt) {
      const known = index.size;
      const number = index.add(promptKey(prompt));
      if (number < known) return number;
      const { query, conversation } = featuresOf(prompt);
      counts.add(conversation ?? query);
      for (const stem of query) stems.push(stem);
      queryEnds.push(stems.length);
      for (const stem of conversation ?? []) stems.push(stem);
      conversationEnds.push(stems.length);
      if (banding)
        for (const band of bandsOf(minHash(shinglesOf(prompt.conversation)), banding)) bands.push(band);
      return number;
    },
    find(prompt) {
      const number = index.find(promptKey(prompt));
      return number < 0 ? undefined : number;
    },
    featuresOf(number) {
      const start = number === 0 ? 0 : conversationEnds.at(number - 1);
      const [middle, end] = [queryEnds.at(number), conversationEnds.at(number)];
      const query = slice(start, middle);
      return end === middle ? { query } : { query, conversation: slice(middle, end) };
    },
    numberAt: (key) => index.find(key),
    keyAt: (number) => index.keyAt(number),
    bandAt: (number, band) => bands.at(number * (banding?.bands ?? 0) + band),
  };
}

/** Also in manifests, by which a later evaluation knows its own prompts again. */
export function promptKey({ conversation }: Prompt): Key {
  return keyOf('prompt', normalised(conversation));
}
