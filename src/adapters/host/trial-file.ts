import { briefOf } from '../../run/brief.ts';
import { notKept, type TrialShelf } from '../../run/shelf.ts';
import type { GradedTrial, TrialName } from '../../run/types.ts';
import { openSealedTexts, type SealedTexts } from './sealed-texts.ts';

/**
 * Whole trials in sealed texts below `folder`; where the disk cannot be used, `warn` is told once and they stay in
 * memory, as the first `inMemory` characters do. `read` throws OutsideError where the disk fails.
 */
export function openTrialFile(
  folder: string,
  warn: (message: string) => void,
  inMemory?: number,
): TrialShelf & { readonly texts: Pick<SealedTexts, 'keep' | 'read'>; close(): void } {
  const texts = openSealedTexts(folder, warn, inMemory);
  // By side and number of the trial, then by scenario: a name for each trial would be as large as what it leads to.
  const kept = new Map<string, Map<string, number>>();
  const shelfOf = ({ role, trial }: TrialName): Map<string, number> => {
    const name = `${role} ${trial}`;
    const known = kept.get(name) ?? new Map<string, number>();
    kept.set(name, known);
    return known;
  };
  return {
    put(trial) {
      shelfOf(trial).set(trial.scenarioId, texts.keep(JSON.stringify(trial)));
      return briefOf(trial);
    },
    read(trial) {
      const place = shelfOf(trial).get(trial.scenarioId);
      // Sealed by this very process, so it is what `put` was given.
      return place === undefined ? notKept(trial) : (JSON.parse(texts.read(place)) as GradedTrial);
    },
    texts,
    close() {
      kept.clear();
      texts.close();
    },
  };
}
