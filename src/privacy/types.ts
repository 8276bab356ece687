/** A value with what was personal or secret replaced, and how many replacements that took. */
export interface Redaction<T> {
  readonly value: T;
  readonly count: number;
}

/** Removes personal data and secrets from every string of a JSON value, keys included. Shape is kept. */
export interface Redactor {
  redact<T>(value: T): Promise<Redaction<T>>;
}
