/** The text of a file that a person named, with its path as they wrote it. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}
