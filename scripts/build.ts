// Bundles build/ (made by tsc) into dist/. Comments of the packages go (a quarter of the bytes; licenses.txt keeps their
// licences); names and lines stay, since a minified bundle starts slower and cannot be reviewed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { lighterPackages } from './lighter-packages.ts';

const DIST = 'dist';
/** A chunk larger than this is mostly packages. */
const PACKAGES = 50_000;

rmSync(DIST, { recursive: true, force: true });
await lighterPackages();
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
const flags = ['-o', DIST, '--target', 'es2024', '--license', 'licenses.txt', '--quiet', '--no-cache'];
execFileSync(process.execPath, [ncc, 'build', 'build/main.js', ...flags], { stdio: 'inherit' });

for (const name of readdirSync(DIST).filter((file) => file.endsWith('.js'))) {
  const path = join(DIST, name);
  const { code, errors } = minifySync(name, readFileSync(path, 'utf8'), {
    module: true,
    compress: false,
    mangle: false,
    // Nobody reads so much at once; indentation alone is a tenth of the bundle.
    codegen: { removeWhitespace: statSync(path).size > PACKAGES },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be parsed'}`);
  writeFileSync(path, code);
}
