import { createKeyIndex } from './key-index.ts';
import { keyOf, type Key } from './keys.ts';
import { bandsOf, createMinHash, type Banding } from './min-hash.ts';
import type { OpenNumberLists } from './number-lists.ts';
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

export interface PromptTableOptions {
  readonly seed: string;
  /** Null: prompts are not looked through for near-duplicates. */
  readonly banding: Banding | null;
  readonly counts: StemCounts;
  readonly lists: OpenNumberLists;
}

export function createPromptTable({ seed, banding, counts, lists }: PromptTableOptions): PromptTable {
  const index = createKeyIndex();
  const minHash = createMinHash(seed);
  // Each prompt has one list, and so the lists have the prompts' numbers.
  const queries = lists();
  const conversations = lists();
  const bands = lists();
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
      queries.add(query);
      conversations.add(conversation ?? NONE);
      if (banding) bands.add(bandsOf(minHash(shinglesOf(prompt.conversation)), banding));
      return number;
    },
    find(prompt) {
      const number = index.find(promptKey(prompt));
      return number < 0 ? undefined : number;
    },
    featuresOf(number) {
      const [query, conversation] = [queries.at(number), conversations.at(number)];
      return conversation.length === 0 ? { query } : { query, conversation };
    },
    numberAt: (key) => index.find(key),
    keyAt: (number) => index.keyAt(number),
    bandAt: (number, band) => bands.memberAt(number, band),
  };
}

const NONE = new Uint32Array();

/** Also in manifests, by which a later evaluation knows its own prompts again. */
export function promptKey({ conversation }: Prompt): Key {
  return keyOf('prompt', normalised(conversation));
}
