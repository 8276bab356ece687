import type { Place } from '../base/errors.ts';
import type { Execution, HistoryMessage, StageName, ToolDefinition } from '../agent/types.ts';
import type { JsonObject } from '../base/json.ts';
import type { Embedder, GraderUsage, Judge } from './judge/port.ts';
import type { ScriptRunner } from './script/port.ts';

/** Assertions that decide together: where enough of them pass, all is well. */
export interface AssertionSet {
  /** Least mean of the members' scores by weight that passes, above 0 to 1. */
  readonly threshold: number;
  /** The set's share in the quality score, >= 0, divided among its members. A weight of 0 informs. */
  readonly weight: number;
  readonly metric?: string;
  readonly place: Place;
  readonly path: string;
}

/** One expectation of a scenario, ready to be checked. */
export interface AssertionSpec {
  /** Registered name without a `not-` prefix. */
  readonly type: string;
  readonly not: boolean;
  /** Value of the shape that the type's schema accepted. */
  readonly value: unknown;
  /** Meaning depends on the type: the least score that passes, or the limit of `cost` and `latency`. */
  readonly threshold?: number;
  /** Share in the quality score, >= 0. A weight of 0 informs and never fails the trial. */
  readonly weight: number;
  /** Optional name under which the user groups it. */
  readonly metric?: string;
  /** Where its failure starts, instead of the type's own stage; a text type then reads that stage's text. */
  readonly stage?: StageName;
  /** Why the judge is not trusted to decide: shown, and no part of `passed`, `quality` or `toolCorrect`. */
  readonly informs?: string;
  readonly place: Place;
  /** The turn that it is about, from 1; absent: the whole conversation. */
  readonly turn?: number;
  /** The set that decides instead of it; absent: it decides alone. */
  readonly set?: AssertionSet;
  /** How the user wrote it: `assert[0]`, `expect.tools`, `expect.forbidden`. */
  readonly path: string;
}

/** What an assertion's check says before `not-` and `threshold` are applied. */
export interface CheckResult {
  readonly passed: boolean;
  /** 0–1 */
  readonly score: number;
  /** Plain sentence; may quote model text, so it is hostile text for every reader. */
  readonly message: string;
  /** 0–1; absent means 1, as for every deterministic check. */
  readonly confidence?: number;
  /** It cannot be told (unknown cost, a pattern out of time): fails with and without `not-`, at confidence 0. */
  readonly undecided?: true;
  /**
   * The grader failed (its provider is down, its answer of no use): nobody knows, and the agent is not to blame. With
   * a weight above 0 it leaves the whole trial without a pass or fail.
   */
  readonly missing?: true;
  /** What asking somebody outside cost. */
  readonly usage?: GraderUsage;
}

export interface ValidationDetail {
  /** With its `not-` prefix; `execution` for the agent's own failure. */
  readonly type: string;
  readonly path: string;
  readonly passed: boolean;
  readonly score: number;
  readonly confidence: number;
  readonly message: string;
  readonly weight: number;
  readonly stage: StageName;
  /** The grader failed: `passed` and `score` say nothing. */
  readonly missing?: true;
  readonly metric?: string;
  /** The turn that it was about, from 1. */
  readonly turn?: number;
  readonly place?: Place;
}

/** The outcome of all assertions of one trial. */
export interface Validation {
  /** null where a grader failed: missing, neither a pass nor a fail of the agent. */
  readonly passed: boolean | null;
  /** 0–1 */
  readonly confidence: number;
  /** Response quality 0–5 by the formula of `quality.ts`; null where it cannot be told. */
  readonly quality: number | null;
  /** Right tools with right arguments; null where no assertion with a weight above 0 expects anything of tools. */
  readonly toolCorrect: boolean | null;
  readonly details: readonly ValidationDetail[];
  /** What the graders cost, apart from the agent; absent where nobody was asked. */
  readonly grader?: GraderUsage;
}

/** What checks may need from outside. A check whose tool is absent is `missing`. */
export interface GradeTools {
  readonly judge?: Judge;
  readonly scripts?: ScriptRunner;
  readonly embedder?: Embedder;
}

/** What a trial is graded with, beside its execution. */
export interface GradeContext {
  readonly query: string;
  /** The scenario's. */
  readonly context?: JsonObject;
  /** What was said before the query. */
  readonly history?: readonly HistoryMessage[];
  /** The tools that the agent's model is told of; absent: not known here. */
  readonly definitions?: readonly ToolDefinition[];
  readonly tools: GradeTools;
  /** Aborted when the run is stopped: a check that waits then ends as `missing`. */
  readonly signal: AbortSignal;
}

/** Grades one execution against a scenario's assertions. */
export type Grade = (
  assertions: readonly AssertionSpec[],
  execution: Execution,
  context: GradeContext,
) => Promise<Validation>;
