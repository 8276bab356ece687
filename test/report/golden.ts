import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GOLDEN = join(dirname(fileURLToPath(import.meta.url)), '../golden');

/** The golden text; with `UPDATE_GOLDEN=1` it becomes `text` first, for a person to review in the diff. */
export function golden(name: string, text: string, folder = 'report'): string {
  const file = join(GOLDEN, folder, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : `${name} is missing: run with UPDATE_GOLDEN=1`;
}
