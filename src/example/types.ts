import type { Json, JsonObject } from '../base/json.ts';
import type {
  PastMessage,
  Role,
  StageName,
  StageUsage,
  TokenUsage,
  ToolCall,
  ToolDefinition,
} from '../agent/types.ts';
import type { RecoveryWay } from '../agent/recovery-ways.ts';
import type { Comparison } from '../compare/types.ts';
import type { Outcome } from '../verdict/types.ts';

/** 2: `provenance` differs by its source, `history` holds tool calls, `reward` is there. Older ones: `migrate.ts`. */
export const EXAMPLE_SCHEMA_VERSION = 2;
export const RUN_SCHEMA_VERSION = 1;
export const CONFIG_SCHEMA_VERSION = 1;

/** A stored, redacted, labelled trial, production call or synthetic variation. Field names are those that users of training data know. */
export interface TrainingExample {
  /** `ex-` and 16 hex digits of the content's hash: see `id.ts`. */
  readonly id: string;
  readonly schemaVersion: number;
  /** The version that its id was made in, where that is an older one. */
  readonly migratedFrom?: number;
  readonly query: string;
  readonly context?: JsonObject;
  /** Messages before the query, oldest first, with what the agent called before it answered. */
  readonly history?: readonly PastMessage[];
  /** A pseudonym. */
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
    /** 1–5: what people gave; see the room `feedback`. */
    readonly userSatisfaction?: number;
    /** 0–1 */
    readonly validationConfidence: number;
    /** null: the grader failed. */
    readonly passed: boolean | null;
    /** Names of the tools that a person says should have been called, in order. */
    readonly expectedTools?: readonly string[];
    /** 0–1: mean score of what a judge was asked; absent where none was. */
    readonly judgeScore?: number;
    /** How the agent had to recover from a failed tool, and whether it did. */
    readonly recovery?: { readonly expected: RecoveryWay; readonly correct: boolean };
  };
  readonly metrics: {
    readonly latencyMs: number | null;
    readonly tokenUsage: TokenUsage | null;
    /** USD; null where the price is unknown. */
    readonly cost: number | null;
    readonly stages?: Readonly<Record<StageName, StageUsage>>;
  };
  readonly error?: { readonly code: string; readonly message: string };
  readonly provenance: Provenance;
  readonly review: {
    readonly status: 'pending' | 'approved' | 'rejected' | 'edited';
    readonly by?: string;
    readonly at?: string;
  };
  readonly originalResponse?: string;
  readonly privacy: { readonly redactions: number };
  /** As known when it was stored: see `reward.ts`. */
  readonly reward: RewardSignal;
}

export type { RecoveryWay };

/** -1 (bad) to 1 (good); null is unknown. The formula stands in `reward.ts`. */
export interface RewardSignal {
  readonly total: number | null;
  readonly correctness: number | null;
  readonly speed: number | null;
  readonly cost: number | null;
  readonly userSatisfaction: number | null;
}

export type Provenance = TestProvenance | ProductionProvenance | SyntheticProvenance;

/** A trial of a run. */
export interface TestProvenance {
  readonly source: 'test';
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
}

/** Real usage that was imported. */
export interface ProductionProvenance {
  readonly source: 'production';
  /** `id` tells conversations of one importer apart, in every import alike; nothing personal. */
  readonly origin: { readonly importer: string; readonly id: string };
  readonly tags: readonly string[];
  /** The model that answered, as the log names it. */
  readonly model: string | null;
  /** Of the instructions and tools that the log shows: see `ConfigRecord`. Null where it shows none. */
  readonly configHash: string | null;
  readonly commit: null;
}

/** A variation of an approved example. */
export interface SyntheticProvenance {
  readonly source: 'synthetic';
  /** Id of the example that was varied. */
  readonly parent: string;
  /** `familyOf` of the parent: variations stay on its side of every split. */
  readonly family: string;
  readonly method: string;
  readonly seed: number;
  readonly tags: readonly string[];
  /** The model that wrote it; null where a template did. */
  readonly model: string | null;
  readonly configHash: string | null;
  readonly commit: null;
}

/** An example of a run's trial. */
export type TestExample = TrainingExample & { readonly provenance: TestProvenance };

/** What an agent was told and could call: redacted prompts and tools, kept once a config hash. */
export interface ConfigRecord {
  readonly schemaVersion: number;
  readonly configHash: string;
  readonly planner: string | null;
  readonly summarizer: string | null;
  readonly tools: readonly ToolDefinition[];
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
  readonly event: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch' | 'local';
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
