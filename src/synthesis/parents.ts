import { seededRandom } from '../base/random.ts';
import { gatingScenarioOf, type Guarded } from '../dataset/guard.ts';
import type { TrainingExample } from '../example/types.ts';

/** Which examples are varied. */
export interface ParentOptions {
  readonly seed: number;
  /** Also what passed and nobody has looked at. */
  readonly includePassing: boolean;
  /** Also examples of scenarios that gate, of which no variation can be learned. */
  readonly includeGating: boolean;
}

/** Why an example is not varied. */
export type NotVaried = 'synthetic' | 'rejected' | 'not-reviewed' | 'failed' | 'gates';

/** The first reason against varying an example, which is as its feedback leaves it; undefined where there is none. */
export function notVaried(
  example: TrainingExample,
  guarded: Guarded,
  { includePassing, includeGating }: ParentOptions,
): NotVaried | undefined {
  const { provenance, review, labels, error } = example;
  if (provenance.source === 'synthetic') return 'synthetic';
  if (review.status === 'rejected') return 'rejected';
  const reviewed = review.status === 'approved' || review.status === 'edited';
  if (error !== undefined || example.response === '') return 'failed';
  if (!reviewed && !(includePassing && labels.passed === true))
    return labels.passed === false && includePassing ? 'failed' : 'not-reviewed';
  if (!includeGating && gatingScenarioOf(example, guarded) !== undefined) return 'gates';
  return undefined;
}

/** Where an example stands in the draw of a seed: the same in any order of the store. */
export function lotOf(id: string, seed: number): number {
  return seededRandom(`parent:${seed}:${id}`)();
}
