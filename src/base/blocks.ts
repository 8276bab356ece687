/** Characters of a block, about. */
const BLOCK = 32 * 1024;

/** The same text in blocks, so that a long file takes few writes and little memory. */
export function* inBlocks(pieces: Iterable<string>): Generator<string, undefined> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
