import type { RedactKind } from '../config/types.ts';

/** What a token says of the value it stands for. */
export type TokenKind = RedactKind | 'name' | 'user';

/** A value with what was personal or secret replaced, and how many replacements that took. */
export interface Redaction<T> {
  readonly value: T;
  readonly count: number;
}

/** Removes personal data and secrets from every string of a JSON value, keys included. Shape is kept. */
export interface Redactor {
  redact<T>(
    value: T,
    /** What else was said in the same record: values that it tells are replaced here, too. */
    beside?: unknown,
  ): Promise<Redaction<T>>;
  /** The token of a value that is of this kind whatever it looks like; a token stays as it is. */
  pseudonym(kind: TokenKind, value: string): string;
}

export interface RedactorSettings {
  readonly redact: readonly RedactKind[];
  /** Values that stay, in any spelling that their kind takes for the same. */
  readonly allow?: readonly string[];
  /** Whether names of persons are looked for. */
  readonly names?: boolean;
  /** Whether values under `user_id`, `userId`, `user.id` … are replaced: those of real usage. */
  readonly userIds?: boolean;
}
