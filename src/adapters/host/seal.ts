import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts by a key that this process alone has and never writes. */
export interface Seal {
  /** `record` is never used twice: it is the nonce. 16 bytes longer than what goes in. */
  close(bytes: Uint8Array, record: number): Buffer;
  /** Throws for what was changed since. */
  open(sealed: Buffer, record: number): Buffer;
}

export function createSeal(): Seal {
  // Bytes would be made into a key for every record.
  const key = createSecretKey(randomBytes(32));
  const nonceOf = (record: number): Buffer => {
    const nonce = Buffer.alloc(NONCE_BYTES);
    nonce.writeBigUInt64BE(BigInt(record));
    return nonce;
  };
  return {
    close(bytes, record) {
      const cipher = createCipheriv(CIPHER, key, nonceOf(record));
      return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, record) {
      const decipher = createDecipheriv(CIPHER, key, nonceOf(record), { authTagLength: TAG_BYTES });
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const bytes = decipher.update(sealed.subarray(0, -TAG_BYTES));
      // Of this cipher nothing comes at the end; it throws where the bytes are not the ones that were sealed.
      decipher.final();
      return bytes;
    },
  };
}
