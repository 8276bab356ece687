import type { LogText } from '../../base/logger.ts';
import { expose } from '../../base/untrusted.ts';

/** The most characters of one hostile text that a log line shows. */
export const UNTRUSTED_LENGTH = 1_000;

/**
 * ECMA-48 control sequences: CSI, then OSC and its kin with their end, then short escapes. Linear in any text, which
 * node:util's stripVTControlCharacters is not: 100 kB of "ESC ]" keep it busy for seconds.
 */
const ANSI =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[P\]X^_][^\u0007\u001B]*(?:\u0007|\u001B\\)|\u001B[ -/]*[0-~]/g;
/** Ends of lines in any system's sense; also the separators that some viewers break at. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters but tab and line feed; bidi marks, embeddings, overrides, isolates; invisible and tag characters. */
const UNSEEN = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u200B\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * Text as a terminal may show it: no escape sequences, control, bidi or invisible characters, no broken surrogates.
 * Line feeds and tabs stay; every other line end becomes a line feed.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(ANSI, '').replace(LINE_END, '\n').replace(UNSEEN, '');
}

/** Hostile text on one line, so that it cannot forge a line of ours; cut to UNTRUSTED_LENGTH characters. */
export function cleanLine(text: string): string {
  // Cut first: nobody waits for the cleaning of megabytes that nobody will see.
  const clean = cleanText(text.slice(0, UNTRUSTED_LENGTH * 4)).replaceAll('\n', '⏎');
  const over = text.length > UNTRUSTED_LENGTH * 4 || clean.length > UNTRUSTED_LENGTH;
  return over ? `${clean.slice(0, UNTRUSTED_LENGTH).toWellFormed()}… (${text.length} characters)` : clean;
}

/**
 * Clean text of which no line is a GitHub workflow command. The runner takes a line for one that begins with `::`
 * after white space, or has `##[` anywhere (actions/runner, src/Runner.Common/ActionCommand.cs); it reads both stdout
 * and stderr, so every log needs this.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}

/** The text of a log call: its parts with spaces between them, harmless for a terminal and for the Actions runner. */
export function logText(parts: readonly LogText[]): string {
  const texts = parts.map((part) => (typeof part === 'string' ? cleanText(part) : cleanLine(expose(part))));
  return withoutCommands(texts.join(' '));
}
