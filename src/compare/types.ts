import type { StageName } from '../agent/types.ts';

export type MetricName = 'success' | 'tool' | 'quality' | 'cost' | 'latency' | 'tokens' | 'confidence';

/** One metric over the scenarios that both variants have values for. */
export interface MetricComparison {
  readonly name: MetricName;
  /** success, tool, confidence: 0–1 · quality: 0–5 · cost: USD a query · latency: ms · tokens: count. null: unknown. */
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** candidate − baseline, in the metric's unit. */
  readonly delta: number | null;
  /** delta / baseline; null where unknown or the baseline is 0. */
  readonly relative: number | null;
  /** 95 % interval of the delta, where the policy computes one. */
  readonly interval?: readonly [number, number];
  /** Scenarios that entered. */
  readonly scenarios: number;
  /** Trials with a value, a side. */
  readonly trials: { readonly baseline: number; readonly candidate: number };
  /** Integer pass counts of boolean metrics. */
  readonly passes?: { readonly baseline: number; readonly candidate: number };
  readonly higherIsBetter: boolean;
  /** Plain words, where a side is unknown: `no price for model x`. */
  readonly unknownBecause?: string;
}

/** One variant's trials of one scenario. */
export interface ScenarioSide {
  readonly trials: number;
  readonly passed: number;
  /** Infrastructure errors. */
  readonly missing: number;
  readonly toolCorrect: number | null;
  readonly quality: number | null;
  readonly costUsd: number | null;
  readonly latencyMs: number | null;
}

/**
 * `broken`: the baseline passes most trials and the candidate does not; `fixed`: the reverse; `failing`: neither;
 * `passing`: both; `unpaired`: a side has no trial. `flaky` is told beside it. A policy that weighs evidence calls
 * broken and fixed only what it shows, and `watched` what fails although chance can explain it.
 */
export type ScenarioChange = 'broken' | 'fixed' | 'watched' | 'failing' | 'passing' | 'unpaired';

export interface ScenarioComparison {
  readonly id: string;
  readonly change: ScenarioChange;
  /** A side neither always passes nor always fails. */
  readonly flaky: boolean;
  readonly regressionTagged: boolean;
  readonly baseline: ScenarioSide;
  readonly candidate: ScenarioSide;
  /** Where the candidate's failure starts; only where it fails. */
  readonly stage?: StageName;
}

export interface Comparison {
  readonly metrics: Readonly<Record<MetricName, MetricComparison>>;
  /** In suite order. */
  readonly scenarios: readonly ScenarioComparison[];
  readonly counts: {
    readonly scenarios: number;
    readonly paired: number;
    readonly broken: number;
    readonly fixed: number;
    readonly failing: number;
    readonly passing: number;
    /** Absent where the policy weighs no evidence. */
    readonly watched?: number;
    readonly flaky: number;
    /** Infrastructure errors, a side. */
    readonly missing: { readonly baseline: number; readonly candidate: number };
    readonly planned: { readonly baseline: number; readonly candidate: number };
  };
}
