import { en } from './answers/en.ts';
import { de, es, fr } from './answers/others.ts';
import type { Sentences } from './answers/phrase.ts';
import type { Material } from './conversation.ts';
import { languageOf, type Language } from './language.ts';
import { outcomesIn } from './notes.ts';

const ANSWERS: Readonly<Record<Language, Sentences>> = { en, de, es, fr };
const NOTHING = 'I am sorry, I could not work on this. Could you say it in other words?';

/** The answer to the customer, from the planner's notes, in the customer's language where the model writes it. */
export function answerTo({ query, notes }: Material): string {
  const sentences = ANSWERS[languageOf(query)];
  const parts = outcomesIn(notes).map(({ kind, data }) => (sentences[kind] ?? en[kind])?.(data) ?? NOTHING);
  return parts.length === 0 ? NOTHING : [...new Set(parts)].join('\n\n');
}
