import type { Random } from '../../base/random.ts';
import { oneOf } from '../draw.ts';
import type { Survey } from './survey.ts';

/** Words that are given and family names alike, so that they fit under any key: nobody in particular. */
const NAMES = (
  'Alexis Avery Blake Cameron Casey Dana Drew Ellis Harper Jordan Kelly Kim Lee Logan Marion Martin Morgan Parker ' +
  'Quinn Reese Riley Robin Rowan Sidney Taylor'
).split(' ');

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
/** Shorter words are often no names: `Al`, `Li` and `Jo` are, and so are `an` and `in`. */
const LEAST = 3;

/**
 * Fakes for the words of names that stand under keys such as `first_name`. A word that also stands in small letters
 * somewhere may be no name (`Will`, `Rose`): then no name of the example is swapped.
 */
export function peopleSwaps({ names, texts }: Survey, random: Random): ReadonlyMap<string, string> {
  const own = new Set([...names].flatMap((name) => name.match(WORD) ?? []));
  const said = new Set(texts.flatMap((text) => text.match(WORD) ?? []));
  const swaps = new Map<string, string>();
  for (const word of own) {
    const proper = word.length >= LEAST && word === capital(word);
    if (!proper || said.has(word.toLowerCase())) return new Map();
    const free = NAMES.filter((name) => !said.has(name) && ![...swaps.values()].includes(name));
    const fake = oneOf(free, random);
    if (fake === undefined) return new Map();
    swaps.set(word, fake);
    swaps.set(word.toUpperCase(), fake.toUpperCase());
  }
  return swaps;
}

function capital(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('').toLowerCase();
}

/** The text with the words of names swapped. */
export function withPeople(text: string, swaps: ReadonlyMap<string, string>): string {
  return swaps.size === 0 ? text : text.replace(WORD, (word) => swaps.get(word) ?? word);
}
