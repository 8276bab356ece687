import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RedactKind } from '../../src/config/types.ts';
import { found, sentences, vectors } from './corpora.ts';

/** A text, and what of it must not be read in any file. */
export interface Planted {
  readonly text: string;
  readonly values: readonly string[];
}

// Put together here, so that no file of the repository looks as if it held a secret.
const of = (...parts: readonly string[]): string => parts.join('');
const TAIL = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8';

const plain = (value: string): Planted => ({ text: `It is ${value}, you know.`, values: [value] });

export const OWN: readonly Planted[] = [
  plain('jo.doe@mail.example.com'),
  plain('4111 1111 1111 1111'),
  plain('GB82 WEST 1234 5698 7654 32'),
  plain('219-09-9999'),
  plain('203.0.113.7'),
  plain('+44 20 7946 0958'),
  plain(of('sk-', 'proj-', TAIL)),
  plain(of('gh', 'p_', TAIL)),
  { text: 'password=hunter2!', values: ['hunter2!'] },
  { text: of('Authorization: Bearer ', TAIL), values: [TAIL] },
];

const KINDS = new Map<string, RedactKind>([
  ['EMAIL_ADDRESS', 'email'],
  ['CREDIT_CARD', 'card'],
  ['IBAN_CODE', 'iban'],
  ['US_SSN', 'ssn'],
  ['IP_ADDRESS', 'ip'],
  ['PHONE_NUMBER', 'phone'],
]);

/**
 * Labelled personal data that is found where it stands, by its labels, and secret vectors, by what is found in them.
 * None where they are not there.
 */
export function corpusPlanted(): Planted[] {
  const personal = sentences().flatMap(({ text, spans }): Planted[] => {
    const values = spans.flatMap(({ type, start, end }) => {
      const kind = KINDS.get(type);
      const claims = kind ? found(kind, text) : [];
      return claims.some((one) => one.start <= start && one.end >= end) ? [text.slice(start, end)] : [];
    });
    return values.length > 0 ? [{ text, values }] : [];
  });
  const secrets = vectors().flatMap(({ text, label }): Planted[] => {
    if (label !== 'secret') return [];
    const values = found('secret', text).map(({ start, end }) => text.slice(start, end));
    return values.length > 0 ? [{ text, values }] : [];
  });
  return [...personal, ...secrets];
}

/** Files of a project in a folder of its own, by path; a value that is no text is written as JSON, which is YAML. */
export function project(files: Readonly<Record<string, unknown>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return cwd;
}

/** All files that a run wrote below these folders, by path. */
export function written(cwd: string, folders: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    const entries = readdirSync(join(cwd, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(cwd.length + 1), readFileSync(path, 'utf8'));
    }
  }
  return files;
}

/** Where one of the values can still be read: plainly, or as JSON, HTML and XML write it. */
export function survivors(files: ReadonlyMap<string, string>, planted: readonly Planted[]): string[] {
  const all = [...files].map(([path, text]) => [path, text] as const);
  return planted.flatMap(({ values }) =>
    values.flatMap((value) => {
      const json = JSON.stringify(value).slice(1, -1);
      const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      const forms = [...new Set([value, json, xml])].filter((form) => form.length >= 4);
      return all
        .filter(([, text]) => forms.some((form) => text.includes(form)))
        .map(([path]) => `${path}: ${value}`);
    }),
  );
}
