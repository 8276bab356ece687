import type { Random } from '../../base/random.ts';
import { shuffled } from '../../base/random.ts';
import { oneOf } from '../draw.ts';
import { segmentsOf } from '../entities/segments.ts';
import { languageOf } from '../language/detect.ts';
import type { Language, Rewrite } from '../language/types.ts';
import type { Method } from '../types.ts';

/** Other words of the user for the same request, by templates. */
export const paraphrase: Method = {
  name: 'paraphrase',
  about: 'the user asks the same in other words: politeness, word order, register, slips of the keyboard',
  vary(parent, random) {
    const language = languageOf(parent.query);
    if (!language) return { skipped: UNKNOWN_LANGUAGE };
    const query = reworded(parent.query, language, random);
    if (query === parent.query) return { skipped: 'no template fits what the user said' };
    return { said: { ...parent, query }, known: {} };
  },
};

export const UNKNOWN_LANGUAGE = 'no template knows its language (English, German, French, Spanish, Italian)';

/** Queries longer than this are not reworded by templates: a greeting would change nothing that matters. */
const MOST = 2_000;

type Edit = (query: string, language: Language, random: Random) => string;

function reworded(query: string, language: Language, random: Random): string {
  if (query.length > MOST) return query;
  let out = query;
  // One other order of words where there is one, then two of the smaller changes.
  for (const edit of [
    inOtherOrder,
    ...shuffled([greeted, thanked, inOtherRegister, mistyped], random).slice(0, 2),
  ])
    out = edit(out, language, random);
  return out;
}

const inOtherOrder: Edit = (query, { requests }, random) => rewrittenBy(requests, query, random);
const inOtherRegister: Edit = (query, { register }, random) => rewrittenBy(register, query, random);

function rewrittenBy(rewrites: readonly Rewrite[], query: string, random: Random): string {
  const fitting = rewrites.filter(({ from }) => from.test(query));
  const chosen = oneOf(fitting, random);
  return chosen ? query.replace(chosen.from, chosen.to) : query;
}

const GREETED = /^(?:hi|hello|hey|good|hallo|guten|bonjour|salut|hola|buen|ciao|salve)\b/i;

const greeted: Edit = (query, { openings }, random) => {
  const opening = oneOf(openings, random) ?? '';
  if (GREETED.test(query)) return query;
  return opening + (/[,:] $/.test(opening) ? lowered(query) : query);
};

const THANKED = /(?:thank|thx|dank|merci|gracias|grazie)[^.?!]{0,40}[.!]?$/i;

const thanked: Edit = (query, { closings }, random) => {
  if (THANKED.test(query)) return query;
  const ended = /[.?!…]$/.test(query) ? query : `${query}.`;
  return ended + (oneOf(closings, random) ?? '');
};

/** The first word in small letters, where it is one of those that only stand first: `My`, `Where`, not `Anna` or `I`. */
function lowered(query: string): string {
  const [word = ''] = /^\p{L}+/u.exec(query) ?? [];
  return COMMON.has(word) ? word.toLowerCase() + query.slice(word.length) : query;
}

const COMMON = new Set(
  'My Where What When How Can Could Please The Is Are Do Does Why Which There Because Wo Was Wie Wann Kann Können Könnten Könnte Bitte Mein Meine Où Pouvez Pourriez Mon Ma Comment Quand Quiero Quisiera Necesito Mi Dove Vorrei Voglio Il La'.split(
    ' ',
  ),
);

/** Two neighbours of a longer word change places; never in names, codes, quotes or what a tool may need word for word. */
const mistyped: Edit = (query, _language, random) => {
  const kept = segmentsOf(query);
  const words = [
    ...query.matchAll(/(?<![\p{L}\p{N}@"'«“`[_-])\p{Ll}{5,20}(?![\p{L}\p{N}@"'»”`\]_-])/gu),
  ].filter(
    ({ index, 0: word }) => !kept.some(({ start, end }) => index < end && index + word.length > start),
  );
  const chosen = oneOf(words, random);
  if (!chosen) return query;
  const [word] = chosen;
  const at = 1 + Math.floor(random() * (word.length - 3));
  const slipped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return query.slice(0, chosen.index) + slipped + query.slice(chosen.index + word.length);
};
