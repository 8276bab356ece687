/**
 * Memory of its own pages, zeros, that goes back to the system when it is collected. That of other buffers is kept by the
 * process for later, and of a large store later there is nothing that needs as much.
 */
export function pagesOf(bytes: number): ArrayBuffer {
  // What can be resized, V8 maps by itself.
  return new ArrayBuffer(bytes, { maxByteLength: bytes });
}
