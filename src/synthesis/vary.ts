import { seededRandom } from '../base/random.ts';
import type { TrainingExample } from '../example/types.ts';
import type { Method, Skipped, Variation } from './types.ts';

/** What gives variations of an example by one method. */
export interface Varier {
  readonly method: string;
  /** Id of the model that writes; null where templates do. */
  readonly model: string | null;
  /** At most `count`. Rejects with OutsideError where a model stays away, with the signal's reason when aborted. */
  vary(parent: TrainingExample, count: number): Promise<readonly (Variation | Skipped)[]>;
}

/** By templates: the same seed and example give the same variations. */
export function byTemplate(method: Method, seed: number): Varier {
  return {
    method: method.name,
    model: null,
    vary: (parent, count) =>
      Promise.resolve(
        Array.from({ length: count }, (_, n) =>
          method.vary(parent, seededRandom(`synthesize:${seed}:${method.name}:${parent.id}:${n}`)),
        ),
      ),
  };
}
