export type LanguageName = 'en' | 'de' | 'fr' | 'es' | 'it';

/** A way to say the same otherwise: what is found and what stands instead. */
export interface Rewrite {
  /** Ours, and linear: never made of what anybody said. */
  readonly from: RegExp;
  readonly to: string;
}

/** What templates know of a language. */
export interface Language {
  readonly name: LanguageName;
  /** Short words by which it is told from the others, in small letters. */
  readonly words: ReadonlySet<string>;
  /** Before a query. */
  readonly openings: readonly string[];
  /** After a query. */
  readonly closings: readonly string[];
  /** Other forms of a request, and another order of its words. */
  readonly requests: readonly Rewrite[];
  /** Another register: shorter or more formal words. */
  readonly register: readonly Rewrite[];
  /** What the assistant asks for; `{what}` is the missing piece, by the name that the tool gives it. */
  readonly questions: readonly string[];
  /** Words that lead to a value and say nothing without it: `number`, `with`. Small letters. */
  readonly leading: ReadonlySet<string>;
  /** What the assistant says where a tool did not answer. */
  readonly failures: readonly string[];
}

/** A set of the words of a text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
