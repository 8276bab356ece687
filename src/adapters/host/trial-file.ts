import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { messageOf, OutsideError } from '../../base/errors.ts';
import { briefOf } from '../../run/brief.ts';
import { nameOf, notKept, type TrialShelf } from '../../run/shelf.ts';
import type { GradedTrial } from '../../run/types.ts';
import { openNamelessFile, type NamelessFile, type Stretch } from './nameless-file.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Whole trials in a nameless file below `folder`, encrypted by a key that this process alone has and never writes: what
 * is kept is not redacted yet, since a judge compares answers as they were. Where the disk cannot be used, `warn`
 * is told once and trials stay in memory: none is lost. `read` throws OutsideError where the disk fails.
 */
export function openTrialFile(
  folder: string,
  warn: (message: string) => void,
): TrialShelf & { close(): void } {
  const seal = createSeal();
  const places = new Map<string, { readonly stretch: Stretch; readonly record: number }>();
  const held = new Map<string, GradedTrial>();
  let file: NamelessFile | undefined;
  let records = 0;
  let isBroken = false;
  const written = (name: string, trial: GradedTrial): boolean => {
    if (isBroken) return false;
    try {
      file ??= openNamelessFile(folder);
      const record = records++;
      places.set(name, { stretch: file.append(seal.close(JSON.stringify(trial), record)), record });
      return true;
    } catch (cause) {
      isBroken = true;
      warn(`trials stay in memory, which a large suite may not fit into: ${messageOf(cause)}`);
      return false;
    }
  };
  return {
    put(trial) {
      const name = nameOf(trial);
      if (written(name, trial)) held.delete(name);
      else held.set(name, trial);
      return briefOf(trial);
    },
    read(trial) {
      const name = nameOf(trial);
      const inMemory = held.get(name);
      if (inMemory) return inMemory;
      const place = places.get(name);
      if (!place || !file) return notKept(trial);
      try {
        // Sealed by this very process, so it is what `put` was given.
        return JSON.parse(seal.open(file.read(place.stretch), place.record)) as GradedTrial;
      } catch (cause) {
        const message = `a trial that was put aside cannot be read back: ${messageOf(cause)}`;
        throw new OutsideError('disk', message, { retryable: false, cause });
      }
    },
    close() {
      places.clear();
      held.clear();
      file?.close();
      file = undefined;
      isBroken = true;
    },
  };
}

interface Seal {
  /** `record` is never used twice: it is the nonce. */
  close(text: string, record: number): Buffer;
  /** Throws for what was changed since. */
  open(sealed: Buffer, record: number): string;
}

function createSeal(): Seal {
  const key = randomBytes(32);
  const nonceOf = (record: number): Buffer => {
    const nonce = Buffer.alloc(NONCE_BYTES);
    nonce.writeBigUInt64BE(BigInt(record));
    return nonce;
  };
  return {
    close(text, record) {
      const cipher = createCipheriv(CIPHER, key, nonceOf(record));
      return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, record) {
      const decipher = createDecipheriv(CIPHER, key, nonceOf(record), { authTagLength: TAG_BYTES });
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const text = decipher.update(sealed.subarray(0, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
  };
}
