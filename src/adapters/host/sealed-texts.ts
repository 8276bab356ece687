import { messageOf, OutsideError } from '../../base/errors.ts';
import { openNamelessFile, type NamelessFile, type Stretch } from './nameless-file.ts';
import { createSeal, type Seal } from './seal.ts';

/** Characters that stay in memory: a run of a few thousand trials never waits for the disk. */
const IN_MEMORY = 4 * 1024 * 1024;

/** Texts of which no more than a few are in memory. */
export interface SealedTexts {
  /** Gives what gives the text back; that throws OutsideError where the disk fails. */
  keep(text: string): () => string;
  /** What is not in memory cannot be read after that. */
  close(): void;
}

/**
 * Texts of which the first `inMemory` characters stay in memory and the others go to a nameless file below `folder`,
 * encrypted by a key that this process alone has and never writes: what is kept is not redacted yet, since a judge
 * compares answers as they were. Where the disk cannot be used, `warn` is told once and texts stay in memory: none is lost.
 */
export function openSealedTexts(
  folder: string,
  warn: (message: string) => void,
  inMemory: number = IN_MEMORY,
): SealedTexts {
  const seal = createSeal();
  let room = inMemory;
  let file: NamelessFile | undefined;
  let records = 0;
  let state: 'open' | 'broken' | 'closed' = 'open';
  return {
    keep(text) {
      if (state !== 'open') return held(text);
      if (text.length <= room) {
        room -= text.length;
        return held(text);
      }
      try {
        file ??= openNamelessFile(folder);
        const record = records++;
        return reader(file, seal, file.append(seal.close(Buffer.from(text), record)), record);
      } catch (cause) {
        state = 'broken';
        warn(`trials stay in memory, which a large suite may not fit into: ${messageOf(cause)}`);
        return held(text);
      }
    },
    close() {
      file?.close();
      state = 'closed';
    },
  };
}

/** Made here and not where the text is known: functions of one scope hold on to all that any of them names. */
function reader(file: NamelessFile, seal: Seal, stretch: Stretch, record: number): () => string {
  return () => {
    try {
      return seal.open(file.read(stretch), record).toString();
    } catch (cause) {
      const message = `what was put aside cannot be read back: ${messageOf(cause)}`;
      throw new OutsideError('disk', message, { retryable: false, cause });
    }
  };
}

function held(text: string): () => string {
  return () => text;
}
