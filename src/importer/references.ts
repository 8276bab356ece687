import { UserError } from '../base/errors.ts';
import { parseDocument, type SourceDocument } from '../config/document.ts';
import { safeJoin } from '../config/paths.ts';
import { quote } from '../config/words.ts';
import type { Origin } from './notes.ts';
import type { ImportContext } from './types.ts';

/** Files that are programs, or have no text in them that we could read as data. */
const CODE = /\.(?:[cm]?[jt]sx?|py|rb|sh|go)(?::[\w.]+)?$/i;

/** A file that another one names, or why it cannot be used. */
export type Referenced = { readonly path: string; readonly text: string } | { readonly why: string };

/** The path of a `file://` reference; undefined where the text is none. */
export function referenceOf(text: unknown): string | undefined {
  return typeof text === 'string' && text.startsWith('file://') ? text.slice('file://'.length) : undefined;
}

/** Reads a file that is named relative to the one at `from`. Never outside of the working directory, and never code. */
export async function readReferenced(
  from: string,
  path: string,
  context: Pick<ImportContext, 'files'>,
): Promise<Referenced> {
  if (CODE.test(path)) return { why: `the file ${quote(path)} is code, which is not run` };
  return await readInside(from, path, context);
}

/** As `readReferenced`, of any file: its text may be code. */
export async function readInside(
  from: string,
  path: string,
  { files }: Pick<ImportContext, 'files'>,
): Promise<Referenced> {
  if (/[*?{[]/.test(path))
    return { why: `the pattern ${quote(path)} is not followed: name the files one by one` };
  const joined = safeJoin(from, path);
  if (joined === undefined) return { why: `the path ${quote(path)} leaves the working directory` };
  let text: string | undefined;
  try {
    text = await files.read(joined);
  } catch (error) {
    // A link that leads out of the folder.
    if (error instanceof UserError)
      return { why: `${quote(joined)} ${error.problems[0]?.message ?? 'is refused'}` };
    throw error;
  }
  return text === undefined ? { why: `there is no file ${quote(joined)}` } : { path: joined, text };
}

/** A value that may stand in a file of its own, and where it then stands; undefined after a note. */
export async function followed(
  value: unknown,
  at: Origin,
  context: ImportContext,
): Promise<{ readonly value: unknown; readonly at: Origin } | undefined> {
  const path = referenceOf(value);
  if (path === undefined) return { value, at };
  const found = await readReferenced(at.document.file, path, context);
  if ('why' in found) {
    context.notes.left(at, found.why);
    return undefined;
  }
  if (!/\.(?:ya?ml|json|jsonl|ndjson)$/i.test(found.path)) {
    context.notes.left(
      at,
      `the file ${quote(found.path)} is no YAML, JSON or JSON lines`,
      'convert it first',
    );
    return undefined;
  }
  // A broken file stops the import with its own places.
  const document: SourceDocument = parseDocument(found.path, found.text);
  return { value: document.data, at: { document, path: [] } };
}
