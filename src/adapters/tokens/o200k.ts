import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { TokenCounter } from '../../dataset/tokens/counter.ts';

/** Text of models may hold `<|endoftext|>` and the like; it is text here. */
const AS_TEXT = { disallowedSpecial: new Set<string>() };
/** The tokenizer takes time that grows with the square of a run without spaces, so long texts are cut; by a token. */
const PIECE = 4_096;

/** A longer text is reckoned by its beginning: no row that anybody trains on has one, and 50 MB would take minutes. */
const MOST = 2_000_000;

/** The encoding of GPT-4o and later; other models' counts are near to it. */
export const o200k: TokenCounter = {
  encoding: 'o200k_base',
  count(text) {
    if (text.length <= PIECE) return countTokens(text, AS_TEXT);
    const head = text.length <= MOST ? text : text.slice(0, MOST);
    let sum = 0;
    for (const piece of pieces(head)) sum += countTokens(piece, AS_TEXT);
    return head === text ? sum : Math.round((sum / MOST) * text.length);
  },
};

/** Cut before a space where there is one, so that no word is cut: then the count is exact. */
function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = from + PIECE;
    const space = text.lastIndexOf(' ', end);
    const to = end >= text.length ? text.length : space > from ? space : end;
    yield text.slice(from, to);
    from = to;
  }
}
