import { textAt, type ByteLine, type Bytes } from './bytes.ts';
import { checksumOf } from './hash.ts';

/** Where a line stands that is read again when it is wanted: what is parsed takes many times the memory of its text. */
export interface KeptLine {
  readonly from: number;
  readonly end: number;
  /** Tells it from what else may come to stand in its place; no protection against who wants to cheat. */
  readonly sum: number;
}

export function keepLine({ text, from, end }: ByteLine): KeptLine {
  return { from, end, sum: checksumOf(text) };
}

/** The text once more, or undefined where something else stands there by now. */
export function lineAgain(bytes: Bytes, { from, end, sum }: KeptLine): string | undefined {
  const text = textAt(bytes, from, end);
  return checksumOf(text) === sum ? text : undefined;
}
