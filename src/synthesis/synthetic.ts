import { exampleId, familyOf } from '../example/id.ts';
import { NO_REFERENCE, rewardOf } from '../example/reward.ts';
import { EXAMPLE_SCHEMA_VERSION, type SyntheticProvenance, type TrainingExample } from '../example/types.ts';
import type { Redactor } from '../privacy/types.ts';
import type { Variation } from './types.ts';

export type SyntheticExample = TrainingExample & { readonly provenance: SyntheticProvenance };

export interface Making {
  /** As its feedback leaves it. */
  readonly parent: TrainingExample;
  readonly method: string;
  readonly seed: number;
  /** Id of the model that wrote it; null where a template did. */
  readonly model: string | null;
  readonly redactor: Redactor;
}

/**
 * A variation as an example: synthetic, waiting for review, redacted once more. It is labelled with what is true by
 * construction and nothing else, no agent ran, and its time is its parent's, so that the same variation has the same id.
 */
export async function syntheticOf(
  { said, known }: Variation,
  { parent, method, seed, model, redactor }: Making,
): Promise<SyntheticExample> {
  const { query, context, history, response, toolCalls, toolsUsed, analysis } = said;
  const redacted = await redactor.redact({
    query,
    ...(context === undefined ? {} : { context }),
    ...(history === undefined ? {} : { history }),
    response,
    toolsUsed,
    toolCalls,
    analysis,
  });
  const body = {
    schemaVersion: EXAMPLE_SCHEMA_VERSION,
    ...redacted.value,
    timestamp: parent.timestamp,
    labels: {
      correctToolSelection: null,
      responseQuality: null,
      validationConfidence: 0,
      passed: null,
      ...(known.expectedTools === undefined ? {} : { expectedTools: known.expectedTools }),
      ...(known.recovery === undefined ? {} : { recovery: { expected: known.recovery, correct: true } }),
    },
    metrics: { latencyMs: null, tokenUsage: null, cost: null },
    provenance: {
      source: 'synthetic',
      parent: parent.id,
      family: familyOf(parent),
      method,
      seed,
      tags: parent.provenance.tags,
      model,
      configHash: parent.provenance.configHash,
      commit: null,
    },
    review: { status: 'pending' },
    privacy: { redactions: redacted.count },
  } as const;
  return { id: exampleId(body), ...body, reward: rewardOf(body, NO_REFERENCE) };
}
