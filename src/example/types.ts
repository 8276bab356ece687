import type { Json, JsonObject } from '../base/json.ts';
import type { HistoryMessage, Role, StageName, StageUsage, TokenUsage, ToolCall } from '../agent/types.ts';
import type { Comparison } from '../compare/types.ts';
import type { Outcome } from '../verdict/types.ts';

export const EXAMPLE_SCHEMA_VERSION = 1;
export const RUN_SCHEMA_VERSION = 1;

/** A stored, redacted, labelled trial. Field names are those that users of training data know. */
export interface TrainingExample {
  /** `ex-` and 16 hex digits of the content's hash. */
  readonly id: string;
  readonly schemaVersion: number;
  readonly query: string;
  readonly context?: JsonObject;
  /** Messages before the query, oldest first. */
  readonly history?: readonly HistoryMessage[];
  readonly userId?: string;
  /** ISO 8601, UTC: when the trial started. */
  readonly timestamp: string;
  readonly response: string;
  readonly toolsUsed: readonly string[];
  readonly toolCalls: readonly ToolCall[];
  readonly analysis: string | null;
  readonly reasoning?: string;
  readonly labels: {
    /** null: the scenario expects nothing of tools. */
    readonly correctToolSelection: boolean | null;
    /** 0–5 */
    readonly responseQuality: number | null;
    readonly userSatisfaction?: number;
    /** 0–1 */
    readonly validationConfidence: number;
    /** null: the grader failed. */
    readonly passed: boolean | null;
  };
  readonly metrics: {
    readonly latencyMs: number | null;
    readonly tokenUsage: TokenUsage | null;
    /** USD; null where the price is unknown. */
    readonly cost: number | null;
    readonly stages?: Readonly<Record<StageName, StageUsage>>;
  };
  readonly error?: { readonly code: string; readonly message: string };
  readonly provenance: {
    readonly source: 'test' | 'production' | 'synthetic';
    readonly scenarioId: string;
    readonly scenarioHash: string;
    readonly tags: readonly string[];
    readonly variant: Role;
    readonly model: string;
    readonly configHash: string;
    readonly runId: string;
    readonly trial: number;
    /** A further attempt of a scenario that failed: chosen by its past, so it enters no statistics over scenarios. */
    readonly retry?: true;
    readonly commit: string | null;
  };
  readonly review: {
    readonly status: 'pending' | 'approved' | 'rejected' | 'edited';
    readonly by?: string;
    readonly at?: string;
  };
  readonly originalResponse?: string;
  readonly privacy: { readonly redactions: number };
}

/** One variant as a run used it; secrets are never part of it. */
export interface VariantRecord {
  readonly name: string;
  readonly model: string;
  readonly configHash: string;
  /** `work tree` or an abbreviated commit. */
  readonly origin: string;
  /** The resolved, redacted config, for people who diff. */
  readonly config: Json;
}

/** Provenance, aggregates and verdict of one invocation: what `runs/` keeps. */
export interface RunRecord {
  readonly schemaVersion: number;
  readonly runId: string;
  readonly attempt: number;
  readonly event: 'pull_request' | 'push' | 'schedule' | 'local';
  readonly repository: string | null;
  readonly pullRequest: number | null;
  readonly commit: string | null;
  readonly branch: string | null;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly suiteHash: string;
  readonly repeat: number;
  /** Null where a run has only one variant (a push to the default branch). */
  readonly baseline: VariantRecord | null;
  readonly candidate: VariantRecord | null;
  readonly trials: { readonly completed: number; readonly missing: number };
  /** USD that the run paid: agents, simulated users and judge; null where any is unknown. */
  readonly costUsd: number | null;
  /** Whether the trials may enter the baseline pool: run on the default branch, none left out by hand. */
  readonly unselected: boolean;
  readonly comparison: Comparison | null;
  readonly outcome: Outcome | null;
  readonly exampleIds: readonly string[];
}
