import { spentUsd } from './spent.ts';
import { normalSf } from '../../compare/stats/normal.ts';
import type { MetricName } from '../../compare/types.ts';
import { outcomeOf } from '../../run/outcome.ts';
import type { Lookup } from './lookup.ts';

export interface MetricFigure {
  /** success, tool, confidence: 0–1 · quality: 0–5 · cost: USD a query · latency: ms · tokens: count. */
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly delta: number | null;
  readonly relative: number | null;
  /** 95 % interval of `delta`, where the policy computes one. */
  readonly interval?: readonly [number, number];
}

/** The numbers behind the words, for machines. null is unknown. */
export interface Figures {
  /** Absent keys where nothing ran. */
  readonly metrics: Readonly<Partial<Record<MetricName, MetricFigure>>>;
  readonly counts: {
    readonly scenarios: number;
    readonly trials: number;
    readonly broken: number;
    readonly fixed: number;
    readonly failing: number;
    readonly flaky: number;
    /** Trials that an infrastructure error or a failed grader left without a result. */
    readonly missing: number;
  };
  /** USD for all that this run paid, judge and simulated users included. */
  readonly costUsd: number | null;
  /** One-sided: so much fewer passes by chance alone, of an unchanged candidate, 0–1. null where no test was made. */
  readonly pValue: number | null;
}

/** Reads the figures off the comparison, or off the only side that ran. */
export function figures(look: Lookup, metrics: Figures['metrics']): Figures {
  const { comparison, outcome, trials, suite } = look.input;
  const gates = outcome.kind === 'judged' ? outcome.verdict.paired?.gates : undefined;
  const z = gates?.find(({ gate }) => gate === 'success')?.z ?? null;
  const solo = look.scenarios.filter((scenario) => scenario[look.solo].trials > 0);
  const failing = solo.filter(({ [look.solo]: { passed, trials: n } }) => passed * 2 <= n).length;
  return {
    metrics,
    counts: {
      scenarios: suite.scenarios.length,
      trials: trials.length,
      broken: comparison?.counts.broken ?? 0,
      fixed: comparison?.counts.fixed ?? 0,
      failing: comparison?.counts.failing ?? failing,
      flaky: comparison?.counts.flaky ?? look.scenarios.filter(({ flaky }) => flaky).length,
      missing: trials.filter((trial) => outcomeOf(trial) === 'missing' && trial.error?.kind !== 'cancelled')
        .length,
    },
    costUsd: spentUsd(look.input),
    pValue: z === null ? null : normalSf(z),
  };
}
