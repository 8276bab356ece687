// Bundles build/ (made by tsc) into dist/. Not minified: a minified bundle starts slower and cannot be reviewed.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
execFileSync(
  process.execPath,
  [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'build/main.js',
    '-o',
    'dist',
    '--target',
    'es2024',
    '--license',
    'licenses.txt',
    '--quiet',
    '--no-cache',
  ],
  { stdio: 'inherit' },
);
