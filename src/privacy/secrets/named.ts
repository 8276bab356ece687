import { matches } from '../detector.ts';
import type { Span } from '../detector.ts';
import { entropyOf, isPlaceholder, isStandIn, looksRandom } from './random.ts';

const NAMES = String.raw`passwords?|passwd|passphrase|pwd|secret|secret[ _.-]?(?:access[ _.-]?)?key|api[ _.-]?keys?|apikey|access[ _.-]?keys?|auth[ _.-]?(?:key|token)|access[ _.-]?token|refresh[ _.-]?token|id[ _.-]?token|bearer[ _.-]?token|client[ _.-]?secret|private[ _.-]?key|license[ _.-]?key|signing[ _.-]?key|encryption[ _.-]?key|credentials?|creds|token`;

/** What a name goes on to say that it holds instead: `secret_name`, `tokenUrl`, `password_length`. */
const OTHER = String.raw`(?:_?(?:ids?|names?|urls?|uri|paths?|files?|length|len|size|count|type|env|var|version|expiry|expires?|ttl|hint|label|field|policy|prefix|limits?|usage|format|chars))`;

/** `password = …`, `"api_key": "…"`, `my password is …`: name, at most a few signs, value. */
const ASSIGNED = new RegExp(
  String.raw`(?<!public[ _-]?|publishable[ _-]?|csrf[ _-]?|xsrf[ _-]?|anti[ _-]?forgery[ _-]?)(${NAMES})(?!s?${OTHER}\b)[A-Za-z0-9_]{0,24}(?<!${OTHER})(?:\\{0,2}["'\x60\])]){0,3}(?:: ?\w{1,20}(?= ?=))?[ \t]{0,4}(?::{1,3}=?|={1,3}>?|\?=|\|\|:|<=|<-|,|\bis\b)[ \t]{0,4}(?:[@rbfu]{0,2}\\{0,2}["'\x60]{1,3}|\bis\b[ \t])?([^\s"'\x60,;<>\\]{4,300})`,
  'dgi',
);
/** `<add key="…Password" value="…"/>` of .NET, NuGet and Maven settings. */
const ELEMENT =
  /(?:key|name)="[^"]{0,60}(?:password|passwd|pwd|secret|apikey|api_key)"[ \t]{1,4}value="([^"\s]{4,200})"/dgi;
const AUTHORIZED =
  /(?<![A-Za-z])(?:authorization|auth)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:(?:bearer|basic|token|api[_-]?key|api[_-]?token|key)[ \t]{1,3})?([A-Za-z0-9._~+/=:-]{8,2000})/dgi;
const BEARER = /\b(?:bearer|basic)[ \t]{1,3}([A-Za-z0-9._~+/=-]{16,2000})/dgi;
const CURL_USER = /(?<=\s)(?:-u|--user)[ =]{0,3}["']?[^\s:"'$]{0,64}["']?:["']?([^\s"']{3,200})/dg;
// `curl -u KEY:` sends the key as the user.
const CURL_KEY = /(?<=\s)(?:-u|--user)[ =]{0,3}["']?([^\s:"'$]{8,200}):(?=["'\s]|$)/dg;

/** Secrets that a name, a header or a command tells, not their own shape. */
export function* namedSecrets(text: string): Iterable<Span> {
  yield* passwords(text);
  yield* matches(ELEMENT, text, (value) => !isStandIn(value) && looksChosen(value, true, true));
  yield* matches(AUTHORIZED, text, (value) => looksRandom(value) && !isPlaceholder(value));
  yield* matches(
    BEARER,
    text,
    (value) => (/\d/.test(value) || entropyOf(value) > 3.5) && !isPlaceholder(value),
  );
  if (/curl/i.test(text)) yield* curlUsers(text);
}

function* curlUsers(text: string): Iterable<Span> {
  const word = /^(?:pass(?:word)?|token|secret)>?$/i;
  yield* matches(CURL_USER, text, (value) => !isPlaceholder(value) && !word.test(value));
  yield* matches(CURL_KEY, text, (value) => !isPlaceholder(value));
}

function* passwords(text: string): Iterable<Span> {
  for (const match of text.matchAll(ASSIGNED)) {
    const [start, end] = match.indices?.[2] ?? [0, 0];
    const value = (match[2] ?? '').replace(/[.)\]}:]+$/, '');
    const chosen = /^pass|^pwd/i.test(match[1] ?? '');
    const between = match[0].slice((match[1] ?? '').length, match[0].length - (end - start));
    const said = /\bis\b|,/.test(between);
    const telling = chosen ? looksChosen(value, !said, /["'\x60]$/.test(between)) : looksRandom(value);
    if (telling && !(chosen ? isStandIn(value) : isPlaceholder(value)))
      yield { start, end: start + value.length };
  }
}

/** A password that a person chose: not a plain word, or behind a clear `=` or `:` words that are joined. */
function looksChosen(value: string, assigned: boolean, quoted = false): boolean {
  if (value.length < 4) return false;
  if (/[0-9!@#$%^&*+=?~]/.test(value)) return true;
  if (!assigned || value.length < 6) return false;
  // `password = "mySecretWord"` is one; `password = userPassword` is code.
  return quoted
    ? /[a-z][A-Z]/.test(value) || !/^[a-z]+(?:[-_./][a-z]+)*$/i.test(value)
    : !/^[a-z]+(?:[-_./][a-z]+)*$/i.test(value);
}
