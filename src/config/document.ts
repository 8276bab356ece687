import { LineCounter, parseDocument as compose, type YAMLError } from 'yaml';
import { messageOf, UserError, type Place, type Problem } from '../base/errors.ts';
import { append } from './append.ts';
import { offsetOf } from './marks.ts';
import { oneLine } from './words.ts';
import { MAX_DEPTH, readTree, type Complaint, type Reading } from './yaml-tree.ts';

/** A YAML or JSON file: the parser needs about 200 times the text in memory. */
export const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;
/** A JSONL file, read line by line. */
const MAX_JSONL_BYTES = 20 * 1024 * 1024;

const MAX_SYNTAX_ERRORS = 50;

/** A parsed file that still knows where everything stands. */
export interface SourceDocument {
  readonly file: string;
  /** JSON data: the top level of a JSONL file is the list of its lines. Null where the file is empty. */
  readonly data: unknown;
  /** Where a path's value (or its key) stands; what is missing is placed at what would hold it. */
  placeOf(path: readonly PropertyKey[], of?: 'key' | 'value'): Place;
}

/**
 * Parses YAML 1.2, JSON (`.json`) or JSON lines (`.jsonl`, `.ndjson`) by the file's name. Throws one UserError with
 * all syntax errors, each at its line and column.
 */
export function parseDocument(file: string, content: string): SourceDocument {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const lines = /\.(jsonl|ndjson)$/i.test(file);
  refuseUnreadable(file, text, lines ? MAX_JSONL_BYTES : MAX_DOCUMENT_BYTES);
  return lines ? parseLines(file, text) : parseOne(file, text, 1, /\.json$/i.test(file));
}

function refuseUnreadable(file: string, text: string, limit: number): void {
  if (Buffer.byteLength(text) > limit) throw tooLarge({ file }, text, limit);
  const fail = (problem: Problem): never => {
    throw new UserError({ place: { file }, ...problem });
  };
  if (text.includes('\0')) fail({ message: 'is a binary file, expected text in UTF-8' });
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) {
    fail({
      place: { file, ...positionIn(text, broken) },
      message: 'holds bytes that are no UTF-8',
      hint: 'save it as UTF-8; the character U+FFFD itself is written "\\uFFFD"',
    });
  }
}

function tooLarge(place: Place, text: string, limit: number): UserError {
  const mebibytes = (bytes: number) => Math.ceil((bytes / 1024 / 1024) * 10) / 10;
  const message = `is ${mebibytes(Buffer.byteLength(text))} MiB, at most ${mebibytes(limit)} MiB are read`;
  return new UserError({ place, message, hint: 'split it into several files' });
}

function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** One document; `firstLine` is its line in the file. */
function parseOne(file: string, text: string, firstLine: number, json: boolean): SourceDocument {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const document = compose(text, {
    version: '1.2',
    schema: 'core',
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false, // quadratic in the package; readTree checks
  });
  const strict = json ? jsonComplaints(text) : [];
  const syntax = strict.length > 0 ? strict : syntaxComplaints([...document.errors, ...document.warnings]);
  // What follows a syntax error is guesswork, so a broken document is not read further.
  const { data, mark, complaints } =
    syntax.length > 0 ? { ...NOTHING, complaints: syntax } : readTree(document);
  if (complaints.length > 0) {
    throw new UserError(complaints.map(({ offset, ...said }) => ({ place: placeAt(offset), ...said })));
  }
  return { file, data, placeOf: (path, of = 'value') => placeAt(offsetOf(mark, path, of)) };
}

const NOTHING: Reading = { data: null, mark: { value: 0 }, complaints: [] };

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  BAD_SCALAR_START: 'write the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it needs quotes',
  MULTIPLE_DOCS: 'keep one document, without "---" between',
  TAG_RESOLVE_FAILED: 'tags are not used here',
};

const PLAIN: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a second document starts here',
  RESOURCE_EXHAUSTION: `is nested more than ${MAX_DEPTH} levels deep`,
  NON_STRING_KEY: 'expected a key that is plain text',
};

/** At most MAX_SYNTAX_ERRORS, because one slip in a long file can break every line after it. */
function syntaxComplaints(errors: readonly YAMLError[]): Complaint[] {
  const deep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep) return [complaintOf(deep)];
  const told = errors.slice(0, MAX_SYNTAX_ERRORS).map(complaintOf);
  const next = errors[MAX_SYNTAX_ERRORS];
  const more = errors.length - told.length;
  return next ? [...told, { offset: next.pos[0], message: `and ${more} more errors from here on` }] : told;
}

function complaintOf(error: YAMLError): Complaint {
  const message = PLAIN[error.code] ?? lowerFirst(error.message);
  const hint = HINTS[error.code];
  return { offset: error.pos[0], message: oneLine(message), ...(hint ? { hint } : {}) };
}

function lowerFirst(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/ ["']quote$/, ' quote');
}

/** YAML reads more than JSON: a `.json` file must be JSON for every other reader, too. */
function jsonComplaints(text: string): Complaint[] {
  if (text.trim() === '') return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const said = messageOf(error);
    const offset = Number(/ at position (\d+)/.exec(said)?.[1] ?? text.trimEnd().length);
    const message = said.replace(/ in JSON at position .*$/s, '').replace(/, ".*" is not valid JSON$/s, '');
    return [{ offset, message: `is no JSON: ${oneLine(message)}` }];
  }
}

/** JSON lines: blank lines are skipped, every other one is a document, and all errors are told together. */
function parseLines(file: string, text: string): SourceDocument {
  const lines: { readonly text: string; readonly line: number; readonly data: unknown }[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      if (Buffer.byteLength(line) > MAX_DOCUMENT_BYTES)
        throw tooLarge({ file, line: index + 1 }, line, MAX_DOCUMENT_BYTES);
      lines.push({ text: line, line: index + 1, data: parseOne(file, line, index + 1, true).data });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      append(problems, error.problems);
    }
  });
  if (problems.length > 0) throw new UserError(problems);
  // Where everything stands takes far more memory than what it says: only one line at a time is known so well.
  let known: { readonly index: number; readonly document: SourceDocument } | undefined;
  const documentOf = (index: number): SourceDocument | undefined => {
    const one = lines[index];
    if (one && known?.index !== index) known = { index, document: parseOne(file, one.text, one.line, true) };
    return one && known?.document;
  };
  return {
    file,
    data: lines.length === 0 ? null : lines.map(({ data }) => data),
    placeOf: ([first, ...rest], of) =>
      documentOf(typeof first === 'number' ? first : 0)?.placeOf(rest, of) ?? { file, line: 1, column: 1 },
  };
}
