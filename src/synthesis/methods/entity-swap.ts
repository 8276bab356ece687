import { peopleSwaps, withPeople } from '../entities/people.ts';
import { rewrite } from '../entities/places.ts';
import { segmentsOf } from '../entities/segments.ts';
import { surveyOf } from '../entities/survey.ts';
import { swapKey, swapsFor, type Swaps } from '../entities/swaps.ts';
import type { Method } from '../types.ts';

/** More values than a story has: each is compared with each. */
const MOST = 2_000;

/** Other numbers, dates, amounts and people in the same story. */
export const entitySwap: Method = {
  name: 'entity-swap',
  about:
    'order numbers, dates, amounts, addresses, phones and names become others of the same form, everywhere',
  vary(parent, random) {
    const survey = surveyOf(parent);
    if (!survey) return { skipped: 'it is nested too deeply' };
    if (survey.entities.length > MOST) return { skipped: 'it names too many things' };
    const swaps = swapsFor(survey, random);
    const people = peopleSwaps(survey, random);
    if (swaps.size + people.size === 0)
      return { skipped: 'it names nothing that can be swapped and stay true' };
    return { said: rewrite(parent, (text) => swapped(text, swaps, people)), known: {} };
  },
};

/** A text with its values swapped, and nothing else in it. */
export function swapped(text: string, swaps: Swaps, people: ReadonlyMap<string, string>): string {
  let out = '';
  let at = 0;
  for (const { kind, start, end, text: value } of segmentsOf(text)) {
    out += withPeople(text.slice(at, start), people) + (swaps.get(swapKey({ kind, value })) ?? value);
    at = end;
  }
  return out + withPeople(text.slice(at), people);
}
