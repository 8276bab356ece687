import { UserError } from '../../base/errors.ts';
import { lineOf, type Manifest } from '../../dataset/manifest-schema.ts';
import type { Assignment } from '../../dataset/split.ts';
import type { TrainingExample } from '../../example/types.ts';

/** Where examples go: by a selection made now, or by a manifest made before. */
export interface Places {
  readonly placeOf: (id: string) => Assignment | undefined;
}

/**
 * The examples of a manifest, as the store has them now; what a reviewer rejected since is left out, and `onRejected`
 * told how many, each time. Throws UserError at the end where the store lacks one that the manifest names.
 */
export function fromManifest(
  read: () => AsyncIterable<TrainingExample>,
  { places, file, text }: Manifest,
  onRejected: (count: number) => void,
): () => AsyncIterable<TrainingExample> {
  return async function* () {
    const seen = new Set<string>();
    let rejected = 0;
    for await (const example of read()) {
      if (!places.has(example.id) || seen.has(example.id)) continue;
      seen.add(example.id);
      if (example.review.status === 'rejected') rejected++;
      else yield example;
    }
    onRejected(rejected);
    const missing = [...places.keys()].filter((id) => !seen.has(id));
    const [first] = missing;
    if (first === undefined) return;
    throw new UserError({
      place: { file, line: lineOf(text, first) },
      path: 'examples',
      message: `names ${first}, which is not in this store${missing.length > 1 ? `, and ${missing.length - 1} more` : ''}`,
      hint: 'name the store that it was made of, or make it again with training:prepare',
    });
  };
}
