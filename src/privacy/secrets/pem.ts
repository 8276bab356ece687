import type { Span } from '../detector.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

/** Private keys in PEM armour; one that is cut off runs to the end of the text. */
export function* privateKeys(text: string): Iterable<Span> {
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin; begin = BEGIN.exec(text)) {
    END.lastIndex = BEGIN.lastIndex;
    const end = END.exec(text) ? END.lastIndex : text.length;
    yield { start: begin.index, end };
    BEGIN.lastIndex = end;
  }
}
