import { messageOf, OutsideError } from '../../base/errors.ts';
import { uint32 } from '../../dataset/column.ts';
import type { NumberLists } from '../../dataset/number-lists.ts';
import { openNamelessFile, type NamelessFile } from './nameless-file.ts';
import { createSeal } from './seal.ts';

/** Numbers of a block: what is read and opened for one list, hence small. */
const BLOCK = 2048;
/** Blocks in memory, 2 MiB: of a store of a few thousand examples none leaves it. */
const IN_MEMORY = 256;

/**
 * Lists in blocks, of which those that were used last are in memory and the others in a nameless file below `folder`,
 * sealed: hashes of a text's words can be guessed back. Where the disk cannot be written, `warn` is told once and all
 * stays in memory.
 */
export function openSealedLists(
  folder: string,
  warn: (message: string) => void,
  inMemory: number = IN_MEMORY,
): NumberLists & { close(): void } {
  const starts = uint32();
  const blocks = openBlocks(folder, warn, inMemory);
  let block = new Uint32Array(BLOCK);
  let end = 0;
  const blockAt = (number: number): Uint32Array =>
    number === Math.floor(end / BLOCK) ? block : blocks.at(number);
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
        if (end % BLOCK !== 0) continue;
        blocks.put(block);
        block = new Uint32Array(BLOCK);
      }
      return starts.length - 1;
    },
    at(number) {
      const from = starts.at(number);
      const to = number + 1 < starts.length ? starts.at(number + 1) : end;
      const first = Math.floor(from / BLOCK);
      const start = from - first * BLOCK;
      if (from === to) return new Uint32Array();
      if (to - first * BLOCK <= BLOCK) return blockAt(first).subarray(start, to - first * BLOCK);
      const list = new Uint32Array(to - from);
      for (let done = 0; done < list.length;) {
        const at = from + done;
        const part = blockAt(Math.floor(at / BLOCK)).subarray(at % BLOCK, (at % BLOCK) + list.length - done);
        list.set(part, done);
        done += part.length;
      }
      return list;
    },
    close: () => blocks.close(),
  };
}

/** Full blocks by number, the ones used last in memory. */
function openBlocks(folder: string, warn: (message: string) => void, inMemory: number) {
  const seal = createSeal();
  /** In the order of their use. */
  const near = new Map<number, Uint32Array>();
  /** Where a block begins in the file, by number; -1 where it is not in it. */
  const places: number[] = [];
  let file: NamelessFile | undefined;
  let isBroken = false;
  let sealedBytes = 0;

  const leave = (number: number, block: Uint32Array): void => {
    if ((places[number] ?? -1) < 0) {
      file ??= openNamelessFile(folder);
      const { from, bytes } = file.append(
        seal.close(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), number),
      );
      places[number] = from;
      sealedBytes = bytes;
    }
    near.delete(number);
  };
  let last = -1;
  const use = (number: number, block: Uint32Array): void => {
    // Mostly the lists of a block are asked for one after the other.
    if (number === last) return;
    last = number;
    near.delete(number);
    near.set(number, block);
    if (isBroken || near.size <= inMemory) return;
    const [oldest] = near;
    if (!oldest) return;
    try {
      leave(...oldest);
    } catch (cause) {
      isBroken = true;
      warn(`hashes stay in memory, which those of a large store may not fit into: ${messageOf(cause)}`);
    }
  };
  const opened = (number: number): Uint32Array => {
    try {
      const from = places[number] ?? -1;
      if (!file || from < 0) throw new RangeError(`there is no block ${number}`);
      const bytes = seal.open(file.read({ from, bytes: sealedBytes }), number);
      return new Uint32Array(bytes.buffer, bytes.byteOffset, BLOCK);
    } catch (cause) {
      const message = `what was put aside cannot be read back: ${messageOf(cause)}`;
      throw new OutsideError('disk', message, { retryable: false, cause });
    }
  };
  return {
    put(block: Uint32Array): void {
      places.push(-1);
      use(places.length - 1, block);
    },
    at(number: number): Uint32Array {
      const block = near.get(number) ?? opened(number);
      use(number, block);
      return block;
    },
    close(): void {
      file?.close();
      near.clear();
    },
  };
}
