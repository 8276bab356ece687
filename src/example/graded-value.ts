import type { TestExample } from './types.ts';

/** What one stored trial showed. Null is missing, never zero. */
export interface GradedValue {
  readonly success: boolean;
  /** Null: the scenario expects nothing of tools. */
  readonly tool: boolean | null;
  /** 0–5 */
  readonly quality: number | null;
  /** USD */
  readonly cost: number | null;
  /** Milliseconds */
  readonly latency: number | null;
  /** When the trial started: ISO 8601, UTC. */
  readonly at: string;
  readonly runId: string;
}

/**
 * The values of an example. A trial whose agent failed is a failure in every respect, whatever its labels say; its
 * latency is `latencyCapMs`, and what it cost was paid. One whose grader failed is not to be asked.
 */
export function gradedValue(
  { labels, metrics, error, timestamp, provenance }: TestExample,
  latencyCapMs: number | null,
): GradedValue {
  const tool = labels.correctToolSelection;
  return {
    success: !error && labels.passed === true,
    tool: error && tool !== null ? false : tool,
    quality: error ? 0 : labels.responseQuality,
    cost: metrics.cost,
    latency: error ? latencyCapMs : metrics.latencyMs,
    at: timestamp,
    runId: provenance.runId,
  };
}
