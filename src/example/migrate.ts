import { isObject } from '../base/json.ts';
import { NO_REFERENCE, rewardOf, type Rewarded } from './reward.ts';
import { EXAMPLE_SCHEMA_VERSION } from './types.ts';

/** Brings an example of the version before to the one after; what does not fit is left for the schema to refuse. */
type Step = (example: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the version that a step starts from. */
const STEPS: Readonly<Record<number, Step>> = {
  1: (example) => ({ ...example, reward: rewardIfReadable(example) }),
};

/** The oldest version that can be read. */
export const OLDEST_EXAMPLE_VERSION = 1;

/** An example of an older version as one of this version. Its id stays, and `migratedFrom` tells what it was made from. */
export function migrateExample(value: unknown, version: number): unknown {
  if (version === EXAMPLE_SCHEMA_VERSION || !isObject(value)) return value;
  let example: Record<string, unknown> = { ...value };
  for (let from = version; from < EXAMPLE_SCHEMA_VERSION; from++) example = STEPS[from]?.(example) ?? example;
  return { ...example, schemaVersion: EXAMPLE_SCHEMA_VERSION, migratedFrom: version };
}

function rewardIfReadable(example: Readonly<Record<string, unknown>>): unknown {
  const { labels, metrics, error } = example;
  if (!isObject(labels) || !isObject(metrics)) return undefined;
  // Checked by the schema right after.
  return rewardOf({ labels, metrics, ...(error ? { error } : {}) } as unknown as Rewarded, NO_REFERENCE);
}
