import { messageOf } from '../../base/errors.ts';
import { cannotReadBack, openNamelessFile, type NamelessFile, type Stretch } from './nameless-file.ts';
import { createSeal } from './seal.ts';

/** Characters that stay in memory: a run of a few thousand trials never waits for the disk. */
const IN_MEMORY = 4 * 1024 * 1024;

/** Texts of which no more than a few are in memory. */
export interface SealedTexts {
  /** Gives the number that the text is read by. */
  keep(text: string): number;
  /** Throws OutsideError where the disk fails. */
  read(kept: number): string;
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
  let state: 'open' | 'broken' | 'closed' = 'open';
  // As bytes: a text with one character beyond Latin-1 takes twice its length.
  const places: (Buffer | Stretch)[] = [];
  const placeFor = (text: string): Buffer | Stretch => {
    if (state !== 'open') return bytesOf(text);
    if (text.length <= room) {
      room -= text.length;
      return bytesOf(text);
    }
    try {
      file ??= openNamelessFile(folder);
      return file.append(seal.close(Buffer.from(text), places.length));
    } catch (cause) {
      state = 'broken';
      warn(`trials stay in memory, which a large suite may not fit into: ${messageOf(cause)}`);
      return bytesOf(text);
    }
  };
  return {
    keep: (text) => places.push(placeFor(text)) - 1,
    read(kept) {
      const place = places[kept];
      if (Buffer.isBuffer(place)) return place.toString();
      try {
        if (!file || !place) throw new RangeError(`nothing was kept as ${kept}`);
        return seal.open(file.read(place), kept).toString();
      } catch (cause) {
        throw cannotReadBack(cause);
      }
    },
    close() {
      file?.close();
      state = 'closed';
    },
  };
}

/** In memory of its own: small buffers share a piece, and one that stays would keep all of it. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
