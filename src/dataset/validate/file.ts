import { createHash } from 'node:crypto';
import type { TokenCounter } from '../tokens/counter.ts';
import { rowTokens } from '../tokens/row-tokens.ts';
import { formatOfRow } from './detect.ts';
import type { FileLine } from './file-line.ts';
import { hasHalfPairs, jsonRows, tableRows, type FileRow } from './file-rows.ts';
import { VALIDATORS, type Validator } from './registry.ts';
import { issuesOf, type Issue } from './report.ts';

/** An issue and its line, counted from 1; line 0 is the file as a whole. */
export interface Finding extends Issue {
  readonly line: number;
}

export interface FileOptions {
  /** A format's name; absent: told by the first row. */
  readonly format?: string;
  /** Findings that are kept; all are counted. */
  readonly most: number;
  /** Absent: tokens are not counted. */
  readonly counter?: TokenCounter;
  /** Tokens that a row may have. */
  readonly maxTokens: number;
  /** What was found out about the file as a whole, as warnings. */
  readonly aside?: readonly string[];
}

/** What a file came to. It is valid where `errors` is 0. */
export interface FileReport {
  /** null: no row told it. */
  readonly format: string | null;
  readonly rows: number;
  readonly rowsWithErrors: number;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Finding[];
  /** Estimated; null where they were not counted. */
  readonly tokens: { readonly encoding: string; readonly total: number; readonly largest: number } | null;
}

/** Checks a whole file of text, line by line. */
export function validateFile(lines: AsyncIterable<FileLine>, options: FileOptions): Promise<FileReport> {
  return validateRows(rowsOf(lines, options.format), options);
}

/** Checks rows of any file: never holds more than a row, the findings and a number a row. */
export async function validateRows(rows: AsyncIterable<FileRow>, options: FileOptions): Promise<FileReport> {
  const state = new FileState(options);
  for await (const row of rows) state.row(row);
  return state.report();
}

function rowsOf(lines: AsyncIterable<FileLine>, format: string | undefined): AsyncIterable<FileRow> {
  return format !== undefined && VALIDATORS[format]?.rows === 'csv' ? tableRows(lines) : jsonRows(lines);
}

class FileState {
  private readonly options: FileOptions;
  private format: string | undefined;
  private validator: Validator | undefined;
  private readonly findings: Finding[] = [];
  private readonly counts = { rows: 0, bad: 0, error: 0, warning: 0, tokens: 0, largest: 0 };
  /** The line of the first row with this text, by 48 bits of its hash. */
  private readonly seen = new Map<number, number>();

  constructor(options: FileOptions) {
    this.options = options;
    this.use(options.format);
    for (const message of options.aside ?? []) this.find({ line: 0, path: '', message, severity: 'warning' });
  }

  row(row: FileRow): void {
    this.counts.rows += 1;
    if ('flaw' in row) {
      this.counts.bad += 1;
      this.find({ line: row.line, path: '', message: row.flaw, severity: 'error' });
      return;
    }
    const { line, value, text } = row;
    if (!this.validator) this.use(formatOfRow(value));
    const issues = this.validator ? issuesOf(this.validator.check, value) : [UNKNOWN];
    for (const issue of issues) this.find({ line, ...issue });
    const halves = hasHalfPairs(value, text);
    if (halves)
      this.find({
        line,
        path: '',
        message: 'holds half of a surrogate pair, which is no Unicode',
        severity: 'error',
      });
    if (halves || issues.some(({ severity }) => severity === 'error')) this.counts.bad += 1;
    this.duplicate(line, text);
    this.tokens(line, value);
  }

  report(): FileReport {
    const least = this.validator?.least ?? 1;
    const { rows } = this.counts;
    if (rows === 0) this.find({ line: 0, path: '', message: 'there are no rows', severity: 'error' });
    else if (rows < least)
      this.find({
        line: 0,
        path: '',
        message: `there are ${rows} rows; at least ${least} are needed`,
        severity: 'warning',
      });
    const { bad, error, warning, tokens, largest } = this.counts;
    const { counter } = this.options;
    return {
      format: this.format ?? null,
      rows,
      rowsWithErrors: bad,
      errors: error,
      warnings: warning,
      findings: this.findings,
      tokens: counter ? { encoding: counter.encoding, total: tokens, largest } : null,
    };
  }

  private use(format: string | undefined): void {
    if (format === undefined) return;
    this.format = format;
    this.validator = VALIDATORS[format];
  }

  private find(finding: Finding): void {
    this.counts[finding.severity] += 1;
    if (this.findings.length < this.options.most) this.findings.push(finding);
  }

  private duplicate(line: number, text: string): void {
    const hash = createHash('sha256').update(text).digest().readUIntBE(0, 6);
    const first = this.seen.get(hash);
    if (first === undefined) this.seen.set(hash, line);
    else this.find({ line, path: '', message: `is the same as line ${first}`, severity: 'warning' });
  }

  private tokens(line: number, value: unknown): void {
    const { counter, maxTokens } = this.options;
    if (!counter) return;
    const tokens = rowTokens(value, counter);
    this.counts.tokens += tokens;
    this.counts.largest = Math.max(this.counts.largest, tokens);
    if (tokens > maxTokens)
      this.find({
        line,
        path: '',
        message: `has about ${tokens} tokens, more than ${maxTokens}: a trainer cuts it off or refuses it`,
        severity: 'warning',
      });
  }
}

const UNKNOWN: Issue = {
  path: '',
  message: 'looks like no format that is known; name one with --format',
  severity: 'error',
};
