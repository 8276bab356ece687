import { markdownTable } from 'markdown-table';
import { block, oneLine, visible } from '../base/text.ts';
import { expose } from '../base/untrusted.ts';
import type { Untrusted } from '../base/untrusted.ts';
import { commandData } from '../base/workflow-command.ts';
import type { Phrase } from './phrase.ts';

declare const brand: unique symbol;
/** GitHub Markdown in which all hostile text is harmless. Only this file makes it. */
export type Markdown = string & { readonly [brand]: 'markdown' };

type Text = string | Untrusted;
/** Longest hostile text in a line, code points. */
const INLINE = 160;
/** Longest hostile text in a fence: code points and lines. */
const BLOCK = 1_500;
const BLOCK_LINES = 40;

export const EMPTY = '' as Markdown;
const raw = (text: Text): string => (typeof text === 'string' ? text : expose(text));
/** Backticks that touch would become one longer delimiter. */
const glue = (left: string, right: string): string =>
  left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right;

/** Markdown from our own literal text around Markdown, numbers and hostile text; the last stands in a code span. */
export function gfm(
  literals: TemplateStringsArray,
  ...values: readonly (Markdown | number | Untrusted)[]
): Markdown {
  const show = (value: Markdown | number | Untrusted): string =>
    typeof value === 'object' ? code(value) : String(value);
  return literals.reduce((out, literal, i) => {
    const value = values[i - 1];
    return glue(value === undefined ? out : glue(out, show(value)), literal);
  }, '') as Markdown;
}

/** The parts that are not empty, with `between` between them. */
export function join(
  parts: readonly Markdown[],
  between: '' | ' ' | '\n' | '\n\n' | ', ' | ' · ' | ' against ',
): Markdown {
  return parts
    .filter((part) => part !== '')
    .reduce((out, part) => (out === '' ? part : glue(glue(out, between), part)), '') as Markdown;
}

/**
 * Hostile text as a code span, in a line, a heading or a table cell. A native span is the one inline form in which
 * GitHub does nothing: cmark-gfm finds e-mail addresses in ordinary text even where `@` is an entity, and GitHub's
 * filters for mentions, references, commits, emoji and mathematics work on the rendered text but skip `code`. A
 * pipe would end a table cell even inside a span, so it stands between two spans as an entity.
 */
export function code(text: Text, most = INLINE): Markdown {
  const line = oneLine(raw(text), most);
  if (line === '') return gfm`*empty*`;
  return line.split('|').map(codeSpan).join('&#124;') as Markdown;
}

/** The longest run of `character` in the text. */
function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function codeSpan(text: string): string {
  if (text === '') return '';
  const ticks = '`'.repeat(longestRun(text, '`') + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** Letters, digits, spaces, the punctuation of prose and amounts of money: all else is shown as code. */
const PROSE = /^(?:[\p{L}\p{M}\p{N} .,;:%()'"…–—−→×≤≥±+\-/*_~!?=<>]|\$(?=\d))*$/u;
/** What GitHub would link or draw although it is made of such characters: tags, addresses, references, commits, emoji. */
const ACTIVE = /<[\w/!?]|:\/\/|www\.|\bGH-\d|:[\w+-]+:|\b[0-9a-f]{7,}\b/i;
/** What Markdown reads as emphasis or a tag anywhere, and as a list, a quote or a heading at the start of a line. */
const MARKUP = /[*_~<]|^[-+=>]|^\d{1,9}[.)](?=\s|$)/g;

/** Our own words, or hostile text that is plain prose, as text in a line; anything else becomes a code span. */
export function words(text: Text, most = 600): Markdown {
  const line = oneLine(raw(text), most);
  if (!PROSE.test(line) || ACTIVE.test(line)) return code(line, most);
  return line.replace(MARKUP, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`) as Markdown;
}

/** A figure of ours, which does not break between number and unit. */
export function figure(text: string): Markdown {
  return words(text).replaceAll(' ', '&nbsp;') as Markdown;
}

/** A sentence in a line: strings are our own words, hostile text stands in code spans. */
export function sentence(phrase: Phrase, { most = INLINE }: { readonly most?: number } = {}): Markdown {
  return join(
    phrase.map((part) =>
      typeof part === 'object' ? code(part, most) : typeof part === 'number' ? gfm`${part}` : spaced(part),
    ),
    '',
  );
}

/** `words` that keeps the spaces at both ends, which separate it from its neighbours. */
function spaced(text: string): Markdown {
  const inner = words(text);
  if (text.trim() === '') return (text === '' ? '' : ' ') as Markdown;
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}` as Markdown;
}

/**
 * Hostile text as a code block. The fence is longer than any run of backticks or tildes inside, the info string is
 * ours, and both length and lines are capped.
 */
export function fence(text: Text, info: 'text' | 'diff' | 'sh' | 'json' = 'text', most = BLOCK): Markdown {
  const { head, rest } = block(raw(text), most);
  const lines = head.split('\n');
  const more = [
    lines.length > BLOCK_LINES ? `… ${lines.length - BLOCK_LINES} more lines` : '',
    rest > 0 ? `… ${rest} more characters` : '',
  ];
  const body = [...lines.slice(0, BLOCK_LINES), ...more.filter(Boolean)].join('\n');
  const ticks = '`'.repeat(Math.max(3, longestRun(body, '`') + 1, longestRun(body, '~') + 1));
  return `${ticks}${info}\n${body}\n${ticks}` as Markdown;
}

export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: Untrusted;
}

/** Lines of hostile text behind our own signs, as a `diff` block; each stays on its line. */
export function diffFence(lines: readonly DiffLine[]): Markdown {
  return fence(
    lines.map(({ sign, text }) => `${sign} ${oneLine(expose(text), 400)}`).join('\n'),
    'diff',
    4_000,
  );
}

/** A table; the first row is the head. `align` has one letter a column. */
export function table(rows: readonly (readonly Markdown[])[], align: readonly ('l' | 'r')[]): Markdown {
  return markdownTable(rows, { align, alignDelimiters: false }) as Markdown;
}

/** A folded section. The summary is HTML, which GitHub does not read as Markdown; the body is Markdown. */
export function details(summary: Phrase, body: Markdown): Markdown {
  const title = summary
    .map((part) => (typeof part === 'object' ? htmlCode(part) : html(String(part))))
    .join('');
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>` as Markdown;
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`;
const html = (own: string): string =>
  visible(own)
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N}\p{M} .,:;()%…—–−→×·🔒-]/gu, entity);
const htmlCode = (text: Untrusted): string =>
  `<code>${oneLine(expose(text), INLINE).replace(/[\x21-\x2c\x2f\x3a-\x40\x5b-\x5e`\x7b-\x7e]/g, entity)}</code>`;

/** A link, or the label alone where the address is not plain http(s). */
export function link(label: Markdown, url: string | undefined): Markdown {
  if (url === undefined || !/^https?:\/\/[\x21-\x7e]+$/.test(url)) return label;
  return gfm`[${label}](${url.replace(/[()<>\\`|"'*_~[\]]/g, percent) as Markdown})`;
}

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Path segments of a URL, each percent-encoded, with slashes between; halves of surrogate pairs are left out. */
export function forLink(path: Text): string {
  const segments = raw(path)
    .replace(/\p{Cs}/gu, '')
    .split('/');
  return segments.map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent)).join('/');
}

/** One line for a terminal: escape sequences, bidi and control characters are gone. */
export function forTerminal(text: Text, most = 1_000): string {
  return oneLine(raw(text), most);
}

/** Characters that XML 1.0 cannot hold, also not as references (https://www.w3.org/TR/xml/#charsets). */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for an XML text node or a quoted attribute. */
export function forXml(text: Text, most = 10_000): string {
  const { head, rest } = block(raw(text), most);
  const whole = rest > 0 ? `${head} … ${rest} more characters` : head;
  return whole.replace(NOT_XML, '\uFFFD').replace(/[&<>"'\n\t]/g, entity);
}

/** The message of a workflow command. */
export function forWorkflowCommand(text: Text, most = 4_000): string {
  return commandData(block(raw(text), most).head);
}

/** A property of a workflow command, where `:` and `,` end it. */
export function forWorkflowProperty(text: Text, most = 400): string {
  return forWorkflowCommand(oneLine(raw(text), most), most)
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}

/** One word of a POSIX shell, for a command that a person copies. */
export function forShell(text: Text): string {
  const word = oneLine(raw(text), 4_000);
  return /^[\w./@:+][\w./@:+-]*$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** The text as it is, for a JSON value; `json.ts` writes invisible characters as escapes. */
export function forJson(text: Text): string {
  return raw(text);
}

/** A sentence as plain text on one line, for places that read no markup. */
export function plain(phrase: Phrase): string {
  return oneLine(phrase.map((part) => (typeof part === 'number' ? String(part) : raw(part))).join(''), 4_000);
}
