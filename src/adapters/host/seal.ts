import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes by which what is sealed is longer than what goes in. */
export const SEAL_BYTES = TAG_BYTES;

/** Encrypts by a key that this process alone has and never writes. */
export interface Seal {
  /** Puts `bytes`, sealed, into `into`. `record` is never used twice: it is the nonce. */
  close(bytes: Uint8Array, record: number, into: Buffer): Buffer;
  /** Throws for what was changed since. */
  open(sealed: Buffer, record: number): Buffer;
}

export function createSeal(): Seal {
  // Bytes would be made into a key for every record.
  const key = createSecretKey(randomBytes(32));
  const nonce = Buffer.alloc(NONCE_BYTES);
  const nonceOf = (record: number): Buffer => {
    nonce.writeBigUInt64BE(BigInt(record));
    return nonce;
  };
  return {
    close(bytes, record, into) {
      const cipher = createCipheriv(CIPHER, key, nonceOf(record));
      into.set(cipher.update(bytes));
      // Of this cipher nothing comes at the end.
      cipher.final();
      into.set(cipher.getAuthTag(), bytes.length);
      return into.subarray(0, bytes.length + TAG_BYTES);
    },
    open(sealed, record) {
      const decipher = createDecipheriv(CIPHER, key, nonceOf(record), { authTagLength: TAG_BYTES });
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const bytes = decipher.update(sealed.subarray(0, -TAG_BYTES));
      // Throws where the bytes are not the ones that were sealed.
      decipher.final();
      return bytes;
    },
  };
}
