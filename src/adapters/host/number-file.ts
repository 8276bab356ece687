import { messageOf } from '../../base/errors.ts';
import { uint32 } from '../../dataset/column.ts';
import type { NumberLists } from '../../dataset/number-lists.ts';
import { cannotReadBack, openNamelessFile, type NamelessFile } from './nameless-file.ts';

/** Numbers of a block: what is read for one list. */
const BLOCK = 2048;
const BLOCK_BYTES = BLOCK * 4;
/** Blocks in memory, 2 MiB: of a store of a few thousand examples none leaves it. */
const IN_MEMORY = 256;

/**
 * Lists in blocks, of which those that were used last are in memory and the others in a nameless file below `folder`, as
 * they are: they are hashes of what the store holds in clear. Where the disk cannot be written, `warn` is told once and
 * all stays in memory.
 */
export function openNumberFile(
  folder: string,
  warn: (message: string) => void,
  inMemory: number = IN_MEMORY,
): NumberLists & { close(): void } {
  const starts = uint32();
  const blocks = openBlocks(folder, warn, inMemory);
  /** The last block, which is not full yet. */
  let block: Uint32Array = new Uint32Array(BLOCK);
  let end = 0;
  const blockOf = (at: number): Uint32Array => {
    const number = Math.floor(at / BLOCK);
    return number === Math.floor(end / BLOCK) ? block : blocks.at(number);
  };
  const endOf = (number: number): number => (number + 1 < starts.length ? starts.at(number + 1) : end);
  return {
    get length() {
      return starts.length;
    },
    add(list) {
      starts.push(end);
      for (let done = 0; done < list.length;) {
        const place = end % BLOCK;
        const part = list.subarray(done, done + BLOCK - place);
        block.set(part, place);
        done += part.length;
        end += part.length;
        if (end % BLOCK === 0) block = blocks.put(block);
      }
      return starts.length - 1;
    },
    at(number, room) {
      const from = starts.at(number);
      const length = endOf(number) - from;
      const list = room && room.length >= length ? room.subarray(0, length) : new Uint32Array(length);
      for (let done = 0; done < list.length;) {
        const at = from + done;
        const place = at % BLOCK;
        const part = blockOf(at).subarray(place, place + list.length - done);
        list.set(part, done);
        done += part.length;
      }
      return list;
    },
    memberAt(number, index) {
      const at = starts.at(number) + index;
      if (index < 0 || at >= endOf(number)) throw new RangeError(`list ${number} has no member ${index}`);
      return blockOf(at)[at % BLOCK] ?? 0;
    },
    close: () => blocks.close(),
  };
}

/**
 * Full blocks by number, the ones used last in memory. What `at` gives is good until it is called again: there are as many
 * arrays as blocks in memory, and garbage outside of the heap would pile up before it is collected.
 */
function openBlocks(folder: string, warn: (message: string) => void, inMemory: number) {
  /** In the order of their use. */
  const near = new Map<number, Uint32Array>();
  /** Where a block stands in the file, from 1, by number; 0: nowhere. */
  const places = uint32();
  let file: NamelessFile | undefined;
  let written = 0;
  let isBroken = false;
  let last = -1;

  /** An array that can be written to: of the block that was not used for longest, once there are enough. */
  const space = (): Uint32Array => {
    const [oldest] = near;
    if (isBroken || !oldest || near.size < inMemory) return new Uint32Array(BLOCK);
    const [number, numbers] = oldest;
    try {
      if (places.at(number) === 0) {
        file ??= openNamelessFile(folder);
        file.append(bytesOf(numbers));
        places.set(number, ++written);
      }
      near.delete(number);
      return numbers;
    } catch (cause) {
      isBroken = true;
      warn(`hashes stay in memory, which those of a large store may not fit into: ${messageOf(cause)}`);
      return new Uint32Array(BLOCK);
    }
  };
  const opened = (number: number): Uint32Array => {
    const numbers = space();
    try {
      const place = places.at(number);
      if (!file || place === 0) throw new RangeError(`there is no block ${number}`);
      file.read({ from: (place - 1) * BLOCK_BYTES, bytes: BLOCK_BYTES }, bytesOf(numbers));
      return numbers;
    } catch (cause) {
      throw cannotReadBack(cause);
    }
  };
  return {
    /** Gives an array for the next block. */
    put(numbers: Uint32Array): Uint32Array {
      const next = space();
      near.set(places.length, numbers);
      places.push(0);
      return next;
    },
    at(number: number): Uint32Array {
      const found = near.get(number);
      // Mostly the lists of a block are asked for one after the other.
      if (found && number === last) return found;
      const numbers = found ?? opened(number);
      last = number;
      near.delete(number);
      near.set(number, numbers);
      return numbers;
    },
    close(): void {
      file?.close();
      near.clear();
      last = -1;
    },
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
