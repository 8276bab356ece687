import type { FailOn, PolicyName, StoreKind } from '../config/types.ts';
import type { Shard } from '../scenario/shard.ts';

export type CommentMode = 'always' | 'changes' | 'failures' | 'never';

/** What a person asked for, by flags or action inputs, on top of the config. */
export interface CheckOptions {
  /** Path of agent-tester.yml, relative to the working directory. */
  readonly config: string;
  /** `auto`, a name under `models:`, or a provider's model id. */
  readonly baseline: string;
  readonly candidate: string;
  /** `all`, `tag:…`, ids; comma-separated. */
  readonly scenarios: string;
  readonly repeat?: number;
  readonly maxConcurrency?: number;
  readonly policy?: PolicyName;
  readonly failOn?: FailOn;
  readonly store?: StoreKind;
  readonly storeBranch?: string;
  readonly storePath?: string;
  readonly comment: CommentMode;
  /** Neither comment nor status nor store. */
  readonly dryRun: boolean;
  /** Folder for results, comment and JUnit files. */
  readonly output: string;
  readonly record?: string;
  /** Folder of cached answers; false: none, whatever the config says. */
  readonly cache?: string | false;
  /** Take nothing over from a run that was interrupted. */
  readonly fresh?: boolean;
  /** USD; see `run.max-cost-usd`. */
  readonly maxCostUsd?: number;
  /** Minutes from the start of the flow after which the run stops. */
  readonly timeoutMinutes?: number;
  /** Run this part of the suite only, and judge nothing. */
  readonly shard?: Shard;
}
