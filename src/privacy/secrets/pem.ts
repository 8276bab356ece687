import type { Span } from '../detector.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** The shortest key there is, Ed25519 in PKCS #8, has 64 signs of Base64 (RFC 8410); documents write `...`. */
const SHORTEST = 48;

/** Private keys in PEM armour; one that is cut off runs to the end of the text. */
export function* privateKeys(text: string): Iterable<Span> {
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin; begin = BEGIN.exec(text)) {
    END.lastIndex = BEGIN.lastIndex;
    const last = END.exec(text);
    const end = last ? END.lastIndex : text.length;
    if (!last || last.index - BEGIN.lastIndex >= SHORTEST) yield { start: begin.index, end };
    BEGIN.lastIndex = end;
  }
}
