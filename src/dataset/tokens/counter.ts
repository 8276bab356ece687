/** PORT. Counts tokens of a text, special tokens read as plain text. */
export interface TokenCounter {
  /** For people: the encoding's name. */
  readonly encoding: string;
  count(text: string): number;
}
