import type { Detector, Span } from '../detector.ts';

// RFC 5321 §4.5.3.1: 64 octets before the @, 255 after it. Letters of all scripts: internationalised addresses. Of
// the signs that RFC 5322 allows only those that are in use: `=`, `/` or `{` before an address belong to its surroundings.
const LOCAL = /[\p{L}\p{N}._%+&'~-]{1,64}$/u;
const DOMAIN = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}/uy;

export const email: Detector = {
  kind: 'email',
  suspects: (text) => text.includes('@'),
  *find(text) {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const span = around(text, at);
      if (span) yield span;
    }
  },
  canonical: (value) => value.toLowerCase(),
};

function around(text: string, at: number): Span | undefined {
  DOMAIN.lastIndex = at + 1;
  const domain = DOMAIN.exec(text)?.[0].replace(/-+$/, '');
  if (domain === undefined) return undefined;
  const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[^\p{L}\p{N}_+]+/u, '');
  // `git@github.com:owner/name` is a machine's account, not a person's address.
  return local && local !== 'git' ? { start: at - local.length, end: at + 1 + domain.length } : undefined;
}
