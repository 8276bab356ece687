import type { TrainingExample } from './types.ts';

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

/** The values of an example. A trial whose agent failed is a failure, whatever its labels say. */
export function gradedValue({ labels, metrics, error, timestamp, provenance }: TrainingExample): GradedValue {
  const tool = labels.correctToolSelection;
  return {
    success: !error && labels.passed,
    tool: error && tool !== null ? false : tool,
    quality: error ? 0 : labels.responseQuality,
    cost: metrics.cost,
    latency: metrics.latencyMs,
    at: timestamp,
    runId: provenance.runId,
  };
}
