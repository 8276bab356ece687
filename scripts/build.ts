// Bundles build/ (made by tsc) into dist/. Comments go (a quarter of the bytes; licenses.txt keeps the packages' licences),
// and indentation and dead code (another quarter); names stay, since a mangled bundle tells nothing in a stack.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { lighterPackages } from './lighter-packages.ts';

const DIST = 'dist';
rmSync(DIST, { recursive: true, force: true });
await lighterPackages();
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
const flags = ['-o', DIST, '--target', 'es2024', '--license', 'licenses.txt', '--quiet', '--no-cache'];
execFileSync(process.execPath, [ncc, 'build', 'build/main.js', ...flags], { stdio: 'inherit' });

for (const name of readdirSync(DIST).filter((file) => file.endsWith('.js'))) {
  const path = join(DIST, name);
  const { code, errors } = minifySync(name, readFileSync(path, 'utf8'), {
    module: true,
    // Shorter syntax and no dead code; names are kept.
    compress: { target: 'es2024', keepNames: { function: true, class: true } },
    mangle: false,
    codegen: { removeWhitespace: name !== 'index.js' },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be parsed'}`);
  writeFileSync(path, code);
}
