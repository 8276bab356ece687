import { oneLine } from '../base/text.ts';

/** Hostile text as part of an error message: one line, at most 300 code points; what shows nothing is a space. */
export function quote(text: string, limit = 300): string {
  return oneLine(text, limit, ' ');
}
