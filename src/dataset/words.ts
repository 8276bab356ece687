/** Words that say how something is asked, not what. English; rarity weighs down those of other languages. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below but by can cant could
   couldnt d did didnt do does doesnt dont for from further get gets got had has have he hello help hey hi her here hers
   him his how i id if ill im in into is isnt it its ive just let like ll m me more most my need no not now of off ok on
   or other our out over own please re really s same shall she should so some such t than thank thanks that the their
   them then there these they this those through to too under until up us very want was we well were what when where
   which while who whose why will with wont would yes you your youre`.split(/\s+/),
);

/** Endings that change a word's form and hardly its meaning, longest first. */
const ENDING = /(?:ations?|ition|ment|ness|ance|ence|able|ible|tion|edly|ings?|ing|ive|ed|er|ly|al)$/;

/** Scripts that write no spaces between words: pairs of characters stand in for words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** What two texts are compared by, characters: more says nothing new, and endless texts cost little. */
const MOST_COMPARED = 20_000;

/** The part of a text that is looked at where texts are compared by shares of what they say. */
export function compared(text: string): string {
  return text.slice(0, MOST_COMPARED);
}

/** The text as it is compared: compatibility forms, small letters, one space between words, no punctuation. */
export function normalised(text: string): string {
  return wordsOf(text).join(' ');
}

/** Words of a text in small letters: runs of letters and digits, and pairs of characters where no spaces are written. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  const spaced = plain.replace(UNSPACED, (run) => ` ${pairsOf(run).join(' ')} `);
  return spaced.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function pairsOf(run: string): string[] {
  const points = [...run];
  return points.length < 2 ? points : points.slice(1).map((point, n) => `${points[n]}${point}`);
}

/** Distinct stems of the words that carry what a text is about. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(compared(text))) if (!STOP_WORDS.has(word)) stems.add(stemOf(word));
  return stems;
}

/** A light stemmer: plural and the commonest endings go. Both sides are cut alike, so a wrong cut does little harm. */
function stemOf(word: string): string {
  if (word.length <= 3 || /\p{N}/u.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/([^s])s$/, '$1');
  const bare = singular
    .replace(ENDING, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
  return bare.length < 2 ? word : bare;
}
