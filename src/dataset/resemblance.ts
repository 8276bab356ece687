import { hash32 } from './keys.ts';
import type { Prompt } from './prompt.ts';
import { contentStems } from './words.ts';

/**
 * From this weighted overlap on two queries say the same. Measured (test/dataset/firewall.test.ts): of the planted
 * paraphrases all close and looser ones, and 19 of 20 free ones, are at 0.34 or above; of different queries of the same
 * shop none is above 0.25.
 */
export const SAYS_THE_SAME = 0.3;
/** The same where the agent called the same tools in the same order, too: two signs take less of each. */
export const SAYS_THE_SAME_WITH_TOOLS = 0.25;
/** With fewer stems a text says too little to be compared by a share of them: all must be equal. */
const ENOUGH_STEMS = 3;
/** A weighted overlap of equal sets, after rounding. */
const EQUAL = 1 - 1e-9;

/** Hashed stems of the query, and of the whole conversation where there was one. */
export interface Features {
  readonly query: Uint32Array;
  readonly conversation?: Uint32Array;
}

export function featuresOf({ query, conversation }: Prompt): Features {
  const own = stemsOf(query);
  if (conversation === query) return { query: own };
  return { query: own, conversation: stemsOf(conversation) };
}

function stemsOf(text: string): Uint32Array {
  return Uint32Array.from(new Set([...contentStems(text)].map((stem) => hash32(stem)))).sort();
}

/** The sets that are compared: a query that follows others says something by itself only where it is not short. */
export function comparable({ query, conversation }: Features): readonly Uint32Array[] {
  if (!conversation) return query.length > 0 ? [query] : [];
  return [query, conversation].filter((stems) => stems.length >= ENOUGH_STEMS);
}

const BUCKETS = 1 << 18;

/** In how many texts each stem stands: what is rare says more. */
export interface StemCounts {
  readonly add: (stems: Uint32Array) => void;
  /** 1 + ln((n + 1) / (count + 1)), from 1 up: inverse document frequency, smoothed. */
  readonly weightOf: (stem: number) => number;
}

/** Stems that share a bucket of 262,144 count together: they are taken for more common, which loses little. */
export function createStemCounts(): StemCounts {
  const counts = new Uint32Array(BUCKETS);
  let texts = 0;
  return {
    add(stems) {
      texts++;
      for (const stem of stems) {
        const bucket = stem & (BUCKETS - 1);
        counts[bucket] = (counts[bucket] ?? 0) + 1;
      }
    },
    weightOf: (stem) => 1 + Math.log((texts + 1) / ((counts[stem & (BUCKETS - 1)] ?? 0) + 1)),
  };
}

export interface Match {
  /** Number of the text that was added, from 0. */
  readonly of: number;
  /** Weighted Jaccard similarity, 0–1. */
  readonly similarity: number;
}

/** Texts to be found by what they say. */
export interface ResemblanceIndex {
  add(stems: Uint32Array, of: number): void;
  /** Those that share at least `least`, the most similar first. */
  matches(stems: Uint32Array, least: number): readonly Match[];
}

/** Looks only at texts that share a stem, so that a store is compared with a suite in time about linear in its words. */
export function createResemblanceIndex({ weightOf }: StemCounts): ResemblanceIndex {
  const holders = new Map<number, number[]>();
  const texts: { readonly of: number; readonly size: number; readonly weight: number }[] = [];
  const sumOf = (stems: Uint32Array): number => stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  return {
    add(stems, of) {
      for (const stem of stems) {
        const list = holders.get(stem);
        if (list) list.push(texts.length);
        else holders.set(stem, [texts.length]);
      }
      texts.push({ of, size: stems.length, weight: sumOf(stems) });
    },
    matches(stems, least) {
      const shared = new Map<number, number>();
      for (const stem of stems)
        for (const text of holders.get(stem) ?? [])
          shared.set(text, (shared.get(text) ?? 0) + weightOf(stem));
      const own = sumOf(stems);
      const found: Match[] = [];
      for (const [number, both] of shared) {
        const text = texts[number];
        if (!text) continue;
        const similarity = both / (own + text.weight - both);
        const needed = Math.min(stems.length, text.size) < ENOUGH_STEMS ? EQUAL : least;
        if (similarity >= needed) found.push({ of: text.of, similarity });
      }
      return found.sort((a, b) => b.similarity - a.similarity || a.of - b.of);
    },
  };
}
