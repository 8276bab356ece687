import { familyOf } from '../../example/id.ts';
import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { RowBase, RowKind } from '../types.ts';

/** What every row of an example says about it; `tools` are the config's. */
export function baseOf(
  kind: RowKind,
  example: TrainingExample,
  config: ConfigRecord | null,
  others: readonly TrainingExample[] = [],
): RowBase {
  const { labels, provenance, review, reward } = example;
  const examples = [example, ...others].map(({ id }) => id);
  return {
    id: [kind, ...examples].join(':'),
    examples,
    family: familyOf(example),
    source: provenance.source,
    tags: provenance.tags,
    model: provenance.model,
    tools: config?.tools ?? [],
    labels: {
      passed: labels.passed,
      correctToolSelection: labels.correctToolSelection,
      quality: labels.responseQuality,
      reward: reward.total,
      reviewed: vouchedFor(review.status),
    },
  };
}

/** Whether a person stands behind it. */
export function vouchedFor(status: TrainingExample['review']['status']): boolean {
  return status === 'approved' || status === 'edited';
}
