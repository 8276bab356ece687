import { isObject } from '../base/json.ts';
import { claimsOn, merged, without, type Claim, type Search } from './claims.ts';
import { rebuild } from './rebuild.ts';
import { searchFor } from './search.ts';
import { tokensIn } from './tokens.ts';
import type { RedactorSettings, TokenKind } from './types.ts';

/** A file to look through, or why it could not be read. */
export type ScanFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly failure: string };

/** PORT. The files that are looked through, wherever they lie. */
export interface ScanSource {
  /** For people: the folder's path, or the branch. */
  readonly location: string;
  files(): AsyncIterable<ScanFile>;
}

/** Personal data or a secret that stands in a file. The value itself is no part of it. */
export interface ScanFind {
  readonly kind: TokenKind;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The id of the record that it stands in, where that has one. */
  readonly example: string | null;
  /** What stands around it, with every find replaced by its kind; hostile text. */
  readonly excerpt: string;
}

/** Lines of a text that is no JSON are looked through together, so that a key of several lines is seen whole. */
const MOST_LINES = 2_000;
const AROUND = 30;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** Looks through a file: JSON line by line with its keys, everything else as text. Time in proportion to the text. */
export function createScanner(
  settings: RedactorSettings,
): (file: string, text: string) => Iterable<ScanFind> {
  const search = searchFor(settings);
  return function* (file, text) {
    let loose: string[] = [];
    let first = 1;
    const lines = text.split(/\r\n|\r|\n/);
    for (const [n, line] of lines.entries()) {
      const value = parsed(line);
      if (value === undefined) {
        if (loose.length === 0) first = n + 1;
        loose.push(line);
        if (loose.length < MOST_LINES) continue;
      }
      yield* inText(loose.join('\n'), { file, first }, search);
      loose = [];
      if (value !== undefined) yield* inRecord(value, { file, line: n + 1 }, search);
    }
    yield* inText(loose.join('\n'), { file, first }, search);
  };
}

/** A line of JSON lines, of a list with a record a line, or a member of an object on a line of its own. */
function parsed(line: string): object | undefined {
  const bare = line.trim().replace(/,$/, '');
  if (bare.length < 2) return undefined;
  const whole = /^[[{]/.test(bare) ? bare : /^"(?:[^"\\]|\\.){0,300}"\s*:/.test(bare) ? `{${bare}}` : '';
  if (whole === '') return undefined;
  try {
    const value: unknown = JSON.parse(whole);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Cut off, or the start of something longer: it is looked through as text.
    return undefined;
  }
}

function* inRecord(
  record: object,
  place: { readonly file: string; readonly line: number },
  search: Search,
): Iterable<ScanFind> {
  const found: ScanFind[] = [];
  const example = idOf(record);
  const copy = rebuild(record, (text, key) => {
    for (const { kind, excerpt } of findsIn(text, key, search))
      found.push({ ...place, kind, example, excerpt });
    return text;
  });
  yield* found;
  // What stands deeper than the walk goes is looked through as it is written.
  if (!isDeeper(copy)) return;
  for (const { kind, excerpt } of findsIn(JSON.stringify(record), '', search))
    yield { ...place, kind, example, excerpt };
}

function isDeeper(copy: unknown): boolean {
  return JSON.stringify(copy).includes('[nested too deeply to be checked]');
}

function idOf(record: object): string | null {
  if (!isObject(record)) return null;
  const id = record['id'] ?? record['example'];
  return typeof id === 'string' && ID.test(id) ? id : null;
}

function* inText(
  text: string,
  { file, first }: { readonly file: string; readonly first: number },
  search: Search,
): Iterable<ScanFind> {
  if (text.trim() === '') return;
  let line = first;
  let at = 0;
  for (const { kind, excerpt, start } of findsIn(text, '', search)) {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    yield { kind, file, line, example: null, excerpt };
  }
}

function findsIn(text: string, key: string, search: Search) {
  const claims = without(merged(claimsOn(text, key, search), search.detectors), tokensIn(text));
  return claims.map((claim, n) => ({
    kind: claim.detector.kind,
    start: claim.start,
    excerpt: excerptOf(text, key, claims, n),
  }));
}

/** `… my address is [email], you …`: neighbours that are finds themselves are not shown either. */
function excerptOf(text: string, key: string, claims: readonly Claim[], n: number): string {
  const claim = claims[n];
  if (!claim) return '';
  const from = Math.max(0, claim.start - AROUND, claims[n - 1]?.end ?? 0);
  const to = Math.min(text.length, claim.end + AROUND, claims[n + 1]?.start ?? text.length);
  const before = `${from > 0 ? '…' : ''}${text.slice(from, claim.start)}`;
  const after = `${text.slice(claim.end, to)}${to < text.length ? '…' : ''}`;
  return `${key ? `${key}: ` : ''}${before}[${claim.detector.kind}]${after}`;
}
