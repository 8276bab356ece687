import { matches } from '../detector.ts';
import type { Span } from '../detector.ts';

const NAMES = String.raw`passwords?|passwd|passphrase|pwd|secrets?|secret[ _.-]?(?:access[ _.-]?)?key|api[ _.-]?keys?|apikey|access[ _.-]?keys?|auth[ _.-]?(?:key|token)|access[ _.-]?token|refresh[ _.-]?token|id[ _.-]?token|bearer[ _.-]?token|client[ _.-]?secret|private[ _.-]?key|license[ _.-]?key|signing[ _.-]?key|encryption[ _.-]?key|credentials?|tokens?`;

/** `password = …`, `"api_key": "…"`, `my password is …`: name, at most a few signs, value. */
const ASSIGNED = new RegExp(
  String.raw`(?:${NAMES})(?!_?ids?\b)[A-Za-z0-9_]{0,24}(?<!id)["'\x60\])]{0,3}[ \t]{0,4}(?::{1,3}=?|={1,3}>?|\|\|:|<=|,|\bis\b)[ \t]{0,4}(?:\\?["'\x60]{1,3}|\bis\b[ \t])?([^\s"'\x60,;<>\\]{4,300})`,
  'dgi',
);
const AUTHORIZED =
  /(?<![A-Za-z])(?:authorization|auth)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:(?:bearer|basic|token|api[_-]?key|api[_-]?token|key)[ \t]{1,3})?([A-Za-z0-9._~+/=:-]{8,2000})/dgi;
const BEARER = /\b(?:bearer|basic)[ \t]{1,3}([A-Za-z0-9._~+/=-]{16,2000})/dgi;
const CURL_USER = /(?<=\s)(?:-u|--user)[ =]{0,3}["']?[^\s:"'$]{0,64}["']?:["']?([^\s"']{3,200})/dg;
// `curl -u KEY:` sends the key as the user.
const CURL_KEY = /(?<=\s)(?:-u|--user)[ =]{0,3}["']?([^\s:"'$]{8,200}):(?=["'\s]|$)/dg;

/** What stands for a secret without being one. */
const PLACEHOLDER =
  /^(?:\$|%|\{|<|\[|\*{3}|x{4,}|\.{3}|(?:your|my|the|some|example|sample|dummy|test|fake|placeholder|redacted|changeme|process\.env|os\.environ|env\.|secrets\.|null|none|nil|true|false|undefined|string|required|optional|hidden|empty|invalid|incorrect|wrong|expired|missing)(?![a-z0-9]{3}))/i;

/** Secrets that a name, a header or a command tells, not their own shape. */
export function* namedSecrets(text: string): Iterable<Span> {
  yield* passwords(text);
  yield* matches(AUTHORIZED, text, (value) => looksRandom(value));
  yield* matches(BEARER, text, (value) => /\d/.test(value) || entropyOf(value) > 3.5);
  if (/curl/i.test(text)) yield* curlUsers(text);
}

function* curlUsers(text: string): Iterable<Span> {
  yield* matches(
    CURL_USER,
    text,
    (value) => !PLACEHOLDER.test(value) && !/^(?:pass(?:word)?|token|secret)>?$/i.test(value),
  );
  yield* matches(CURL_KEY, text, (value) => !PLACEHOLDER.test(value));
}

function* passwords(text: string): Iterable<Span> {
  for (const match of text.matchAll(ASSIGNED)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const value = (match[1] ?? '').replace(/[.)\]}:]+$/, '');
    const chosen = /^pass|^pwd/i.test(match[0]);
    const said = /\bis\b|,/.test(match[0].slice(0, match[0].length - (end - start)));
    const telling = chosen ? looksChosen(value, said) : looksRandom(value);
    if (telling && !PLACEHOLDER.test(value)) yield { start, end: start + value.length };
  }
}

/** A password that a person chose: not a plain word, or any word behind a clear `=` or `:`. */
function looksChosen(value: string, said: boolean): boolean {
  if (value.length < 4) return false;
  if (/[0-9!@#$%^&*+=?~]/.test(value)) return true;
  return !said && value.length >= 6 && !/^[a-z]+(?:[-_./][a-z]+)*$/i.test(value);
}

/** A generated value: long, mixed, and of more than 3 bits a sign (Shannon). */
function looksRandom(value: string): boolean {
  return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && entropyOf(value) > 2.9;
}

/** Shannon entropy, bits a sign. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** True for a value that is its own placeholder. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}
