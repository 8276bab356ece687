/** Reads what `git cat-file --batch` prints: `<id> <type> <bytes>`, a line break, the bytes, a line break. */
export function parseBatch(output: Buffer): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const head = output.subarray(at, end < 0 ? output.length : end).toString('latin1');
    const [, id, bytes] = /^([0-9a-f]+) blob (\d+)$/.exec(head) ?? [];
    if (id === undefined || end < 0) throw new Error(`git gave no content: ${head.slice(0, 100)}`);
    const start = end + 1;
    const stop = start + Number(bytes);
    blobs.set(id, output.subarray(start, stop).toString('utf8'));
    at = stop + 1;
  }
  return blobs;
}
