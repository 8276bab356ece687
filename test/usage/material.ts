import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../e2e/bundle.ts';
import type { Conversation, Finding, LogReader } from '../../src/usage/types.ts';

/** A folder of the shared material; a test is skipped with its name where it is absent. */
export function shared(folder: string): { readonly there: boolean; readonly file: string } {
  const dir = join(ROOT, '../shared/data', folder);
  const name = existsSync(dir) ? readdirSync(dir).find((one) => /^[a-z].*\.jsonl\.gz$/.test(one)) : undefined;
  return { there: name !== undefined, file: join(dir, name ?? '') };
}

export function linesOf(file: string): unknown[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** All findings of some documents, the n-th on line n. */
export function findingsOf(reader: LogReader, documents: readonly unknown[]): Finding[] {
  const found = documents.flatMap((value, n) => [...reader.take(value, { file: 'log', line: n + 1 })]);
  return [...found, ...reader.end()];
}

/** The conversations among them. */
export function conversationsOf(reader: LogReader, documents: readonly unknown[]): Conversation[] {
  return findingsOf(reader, documents).flatMap((one) =>
    one.kind === 'conversation' ? [one.conversation] : [],
  );
}

/** How many of each kind and reason. */
export function countsOf(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const finding of findings) {
    const key = finding.kind === 'conversation' ? 'conversation' : `${finding.kind}: ${finding.reason}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
