import { briefOf } from '../../run/brief.ts';
import { nameOf, notKept, type TrialShelf } from '../../run/shelf.ts';
import type { GradedTrial } from '../../run/types.ts';
import { openSealedTexts, type SealedTexts } from './sealed-texts.ts';

/**
 * Whole trials in sealed texts below `folder`; where the disk cannot be used, `warn` is told once and they stay in
 * memory, as the first `inMemory` characters do. `read` throws OutsideError where the disk fails.
 */
export function openTrialFile(
  folder: string,
  warn: (message: string) => void,
  inMemory?: number,
): TrialShelf & Pick<SealedTexts, 'keep' | 'close'> {
  const texts = openSealedTexts(folder, warn, inMemory);
  const kept = new Map<string, () => string>();
  return {
    put(trial) {
      kept.set(nameOf(trial), texts.keep(JSON.stringify(trial)));
      return briefOf(trial);
    },
    read(trial) {
      const text = kept.get(nameOf(trial));
      // Sealed by this very process, so it is what `put` was given.
      return text ? (JSON.parse(text()) as GradedTrial) : notKept(trial);
    },
    keep: (text) => texts.keep(text),
    close() {
      kept.clear();
      texts.close();
    },
  };
}
