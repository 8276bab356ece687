import { messageOf } from '../../base/errors.ts';
import { float64, uint32 } from '../../dataset/column.ts';
import { cannotReadBack, openNamelessFile, type NamelessFile } from './nameless-file.ts';
import { createSeal, SEAL_BYTES } from './seal.ts';

/** Bytes that stay in memory: a run of a few thousand trials never waits for the disk. */
const IN_MEMORY = 4 * 1024 * 1024;
/** A longer text gets a buffer of its own. */
const USUAL = 64 * 1024;

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
 * Texts of which the first `inMemory` bytes stay in memory and the others go to a nameless file below `folder`,
 * encrypted by a key that this process alone has and never writes: what is kept is not redacted yet, since a judge
 * compares answers as they were. Where the disk cannot be used, `warn` is told once and texts stay in memory: none is lost.
 */
export function openSealedTexts(
  folder: string,
  warn: (message: string) => void,
  inMemory: number = IN_MEMORY,
): SealedTexts {
  const seal = createSeal();
  const near = createNear(inMemory);
  // Numbers in columns: an object a text would be half of all that stays of a large run. A length of 0 says that the
  // text is in `left`, for which an empty one needs no room.
  const [starts, lengths] = [float64(), uint32()];
  const left = new Map<number, Buffer>();
  // The same for every text: garbage outside of the heap piles up before it is collected.
  const [plain, sealed] = [createScratch(USUAL), createScratch(USUAL + SEAL_BYTES)];
  let file: NamelessFile | undefined;
  let state: 'open' | 'broken' | 'closed' = 'open';

  const put = (from: number, bytes: number): number => {
    starts.push(from);
    lengths.push(bytes);
    return starts.length - 1;
  };
  const leave = (text: string): number => {
    left.set(starts.length, Buffer.from(text));
    return put(0, 0);
  };
  return {
    keep(text) {
      const bytes = Buffer.byteLength(text);
      if (state !== 'open' || bytes === 0) return leave(text);
      const at = near.take(text, bytes);
      if (at !== undefined) return put(at, bytes);
      try {
        file ??= openNamelessFile(folder);
        const room = plain(bytes);
        room.write(text);
        const stretch = file.append(seal.close(room, starts.length, sealed(bytes + SEAL_BYTES)));
        return put(near.size + stretch.from, stretch.bytes);
      } catch (cause) {
        state = 'broken';
        warn(`trials stay in memory, which a large suite may not fit into: ${messageOf(cause)}`);
        return leave(text);
      }
    },
    read(kept) {
      const known = left.get(kept);
      if (known) return known.toString();
      try {
        const [from, bytes] = [starts.at(kept), lengths.at(kept)];
        if (from < near.size) return near.read(from, bytes);
        if (!file) throw new RangeError(`nothing was kept as ${kept}`);
        return seal.open(file.read({ from: from - near.size, bytes }, sealed(bytes)), kept).toString();
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

/** One stretch of memory, which the system gives as it is filled: many small ones would lie between all else. */
function createNear(size: number) {
  let memory: Buffer | undefined;
  let end = 0;
  return {
    size,
    /** Where the text went; undefined where there is no room for it. */
    take(text: string, bytes: number): number | undefined {
      if (end + bytes > size) return undefined;
      memory ??= Buffer.allocUnsafeSlow(size);
      memory.write(text, end);
      end += bytes;
      return end - bytes;
    },
    read: (from: number, bytes: number): string => memory?.toString('utf8', from, from + bytes) ?? '',
  };
}

/** Room for so many bytes, the same each time where they are no more than `usual`. */
function createScratch(usual: number): (bytes: number) => Buffer {
  let memory: Buffer | undefined;
  return (bytes) => {
    if (bytes > usual) return Buffer.allocUnsafeSlow(bytes);
    memory ??= Buffer.allocUnsafeSlow(usual);
    return memory.subarray(0, bytes);
  };
}
