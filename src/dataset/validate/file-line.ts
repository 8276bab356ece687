/** One line of a file, counted from 1, without its end; or why it cannot be read. */
export type FileLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly flaw: string };
