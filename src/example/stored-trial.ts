import type { GradedTrial } from '../run/types.ts';
import type { TestExample } from './types.ts';

/** A stored example as the trial that it was, for people to look at. What was asserted then is not kept. */
export function storedTrial({
  response,
  toolsUsed,
  toolCalls,
  analysis,
  reasoning,
  labels,
  metrics,
  error,
  timestamp,
  provenance,
}: TestExample): GradedTrial {
  const { scenarioId, variant, trial } = provenance;
  const { passed, validationConfidence, responseQuality, correctToolSelection } = labels;
  return {
    scenarioId,
    role: variant,
    trial,
    attempts: 1,
    startedAt: timestamp,
    wallMs: metrics.latencyMs ?? 0,
    execution: {
      message: response,
      toolsUsed,
      toolCalls,
      ...(analysis === null ? {} : { analysis }),
      ...(reasoning === undefined ? {} : { reasoning }),
      tokenUsage: metrics.tokenUsage,
      costUsd: metrics.cost,
      latencyMs: metrics.latencyMs,
      stages: metrics.stages ?? null,
      ...(error ? { error } : {}),
    },
    validation: {
      passed,
      confidence: validationConfidence,
      quality: responseQuality,
      toolCorrect: correctToolSelection,
      details: [],
    },
  };
}
