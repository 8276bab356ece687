import type { TrainingExample } from '../example/types.ts';
import { chainOf, lengthOf } from './chain.ts';
import type { UsageExample } from './example.ts';

/** What the store holds of earlier imports. */
export interface Stored {
  /** By `originOf`. */
  readonly origins: ReadonlyMap<string, { readonly id: string; readonly length: number }>;
  readonly beginnings: Beginnings;
}

/** Hashes of beginnings of conversations, with the latest time of one that begins so, ISO 8601. */
export type Beginnings = ReadonlyMap<string, string>;

/** Of one importer and conversation there is one example. */
export function originOf({ provenance }: UsageExample): string {
  return `${provenance.origin.importer}:${provenance.origin.id}`;
}

export function isUsage(example: TrainingExample): example is UsageExample {
  return example.provenance.source === 'production';
}

/** What of the store's examples says which conversations are there. */
export async function storedOf(examples: AsyncIterable<TrainingExample>): Promise<Stored> {
  const origins = new Map<string, { readonly id: string; readonly length: number }>();
  const beginnings = new Map<string, string>();
  for await (const example of examples) {
    if (!isUsage(example)) continue;
    origins.set(originOf(example), { id: example.id, length: lengthOf(example) });
    addBeginnings(beginnings, example);
  }
  return { origins, beginnings };
}

export function addBeginnings(beginnings: Map<string, string>, example: UsageExample): void {
  if (!isRequestLog(example)) return;
  for (const hash of chainOf(example).beginnings) {
    const known = beginnings.get(hash);
    if (known === undefined || known < example.timestamp) beginnings.set(hash, example.timestamp);
  }
}

/** Whether a later request holds all that this one does, as agents send the whole conversation with every request. */
export function isContinued(example: UsageExample, ...known: readonly Beginnings[]): boolean {
  if (!isRequestLog(example)) return false;
  const { whole } = chainOf(example);
  return known.some((beginnings) => (beginnings.get(whole) ?? '') >= example.timestamp);
}

/** Logs of single requests; in the others each document is a conversation for itself. */
function isRequestLog({ provenance }: UsageExample): boolean {
  return provenance.origin.importer === 'openai' || provenance.origin.importer === 'otlp';
}

/** Of two examples of one conversation the one that holds more; of equal ones always the same, whatever their order. */
export function fuller(a: UsageExample, b: UsageExample): UsageExample {
  const difference = lengthOf(a) - lengthOf(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return a.timestamp < b.timestamp || (a.timestamp === b.timestamp && a.id < b.id) ? a : b;
}
