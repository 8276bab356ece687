import { matches } from '../detector.ts';
import type { Detector, Span } from '../detector.ts';
import { isNoName } from '../names/words.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*){0,3}`;
const JOIN = String.raw`(?:(?:van|von|der|den|de|da|del|della|di|dos|du|la|le|bin|ibn|al|el|ter|ten|y) ){0,3}`;
const FULL = String.raw`${WORD}(?: ${JOIN}(?:\p{Lu}\. )?${WORD}){0,3}`;
const PAIR = String.raw`${WORD}(?: ${JOIN}(?:\p{Lu}\. )?${WORD}){1,3}`;
// Titles are kept: they name nobody.
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Herr|Frau|Mme|Monsieur|Sir|Madam)\b\.? )?`;

const of = (before: string, name = FULL, after = ''): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${before}${TITLE}(${name})(?![\p{L}\p{N}_])${after}`, 'dgu');

/**
 * What stands before or behind a name. Case counts in names alone, so words are spelt in both. Made when names are first
 * looked for, which most never are.
 */
const makeSaid = (): readonly RegExp[] => [
  of(
    String.raw`(?:[Nn]ame|NAME)(?:'s|’s| is| was| :|:|\?)? ?(?:\n)?[ \t]{0,8}(?:(?:[Uu]ser|[Cc]ustomer): )?`,
  ),
  of(
    String.raw`(?:[Cc]alls? (?:me|him|her|them)|(?:[Cc]alled|[Nn]amed)(?: (?:me|him|her|them))?|[Ii]t's under|[Ii]t is under) `,
  ),
  // Asked and answered: `What's the name on the account? User: Penny Lane`.
  of(String.raw`[Nn]ame\b[^.?!\n]{0,40}\?\s{1,3}(?:\p{L}{1,12}: ?)?`, FULL, String.raw`(?=\s*(?:[.,!\n]|$))`),
  of(String.raw`(?:said|says|asked|replied|wrote) `),
  of(String.raw`(?:[Ii] am|[Ii]'m|[Ii]’m|[Tt]his is) `),
  of(String.raw`(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Herr|Frau|Mme|Monsieur)\b\.? `),
  of(String.raw`(?:Dear|DEAR|[Hh]i|[Hh]ello|[Hh]ey) `, FULL, String.raw`(?=\s*[,!.:\n]|$)`),
  of(
    String.raw`(?:[Rr]egards|[Ss]incerely|[Cc]heers|[Tt]hanks|[Tt]hank you|[Bb]est|[Bb]est wishes|[Yy]ours(?: truly)?)[,!]?\s{1,3}`,
    FULL,
    String.raw`(?=\s*$|\s*\n)`,
  ),
  of(
    String.raw`(?:[Cc]ustomer|[Pp]assenger|[Pp]atient|[Gg]uest|[Cc]ardholder|[Rr]ecipient|[Cc]ontact|[Ff]rom|[Aa]ttn|[Aa]ttention):[ \t]{1,4}`,
  ),
  of(
    String.raw`(?:[Ss]peak (?:to|with)|[Tt]alk(?:ed)? (?:to|with)|[Ff]ollow up with|[Cc]ontact|[Aa]sk for|[Mm]eet|[Ee]mail|[Cc]all) `,
    PAIR,
  ),
  of(
    String.raw`(?:[Ww]ife|[Hh]usband|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Mm]other|[Ff]ather|[Pp]artner|[Ff]riend|[Cc]olleague|[Bb]oss)(?:,| is)? `,
  ),
  of(
    '',
    FULL,
    String.raw`(?=['’]s (?:address|account|phone|email|e-mail|number|order|card|booking|reservation|birthday|name)\b)`,
  ),
  of('', PAIR, String.raw`(?= (?:lives at|lives in|here|speaking)\b)`),
];
let said: readonly RegExp[] | undefined;
/** Lower case only where nothing else can be meant. */
const TYPED =
  /(?<![\p{L}\p{N}])(?:my name is|my name's|named (?:him|her)|people call me|user:|customer:) (\p{Ll}[\p{L}'’-]{1,30}(?: \p{Ll}[\p{L}'’-]{1,30})?)(?=\s*(?:[.,!?\n]|$))/dgu;
const TYPED_TITLE = /(?<![\p{L}\p{N}])(?:mr|mrs|ms|dr)\. (\p{Ll}[\p{L}'’-]{1,30})(?![\p{L}\p{N}])/dgu;

const KEY =
  /(?:^|_)(?:(?:first|last|full|given|family|middle|maiden|sur|customer|client|contact|passenger|guest|patient|holder|cardholder|recipient|sender|employee|person|person's|spouse)_?name|surname|cardholder)$/;
const PLAIN_KEY = /^(?:name|names)$/;
const WHOLE = new RegExp(String.raw`^${TITLE}${PAIR}$`, 'u');

/** Names of persons, by the words and keys around them: no list knows them all. */
export const name: Detector = {
  kind: 'name',
  suspects: (text) => /\p{L}{2}/u.test(text),
  *find(text) {
    said ??= makeSaid();
    for (const pattern of said) for (const span of matches(pattern, text)) yield* trimmed(text, span);
    const isName = (value: string): boolean => !value.split(' ').some(isNoName);
    yield* matches(TYPED, text, isName);
    yield* matches(TYPED_TITLE, text, isName);
  },
  ownsValue: (key, value) =>
    value.length < 80 &&
    /\p{L}{2}/u.test(value) &&
    !/[\d_[\]@/]/.test(value) &&
    (KEY.test(key) || (PLAIN_KEY.test(key) && WHOLE.test(value))),
  canonical: (value) => value.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase(),
};

/** Without what is no name at its ends: `I'm Anna Thanks` ends before `Thanks`, `This is Acme` is taken, alas. */
function* trimmed(text: string, { start, end }: Span): Iterable<Span> {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  while (words.length > 0 && isNoName(words[0]?.[0] ?? '')) return;
  const stop = words.findIndex(({ 0: word }) => isNoName(word.replace(/['’].*$/, '')));
  const kept = stop < 0 ? words : words.slice(0, stop);
  const last = kept.at(-1);
  if (!last) return;
  const raw = text.slice(start, start + last.index + last[0].length);
  const value = raw.replace(/(?:['’]s)?[.,]?$/, '');
  if (value.length >= 2) yield { start, end: start + value.length };
}
