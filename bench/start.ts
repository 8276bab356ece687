// Start-up of the committed bundle over an empty script, and over the whole demo check. Prints the fastest of several
// starts: the least disturbed one. Usage: npm run bench:start
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fastest } from '../scripts/fastest.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CLI = join(ROOT, 'bin/agent-tester.js');
const scratch = mkdtempSync(join(tmpdir(), 'agent-tester-bench-'));
const empty = join(scratch, 'empty.mjs');
writeFileSync(empty, '');

try {
  const base = fastest([empty], 20, scratch);
  const rows: readonly (readonly [string, number])[] = [
    ['empty script', base],
    ['agent-tester --version', fastest([CLI, '--version'], 20, scratch)],
    ['agent-tester --help', fastest([CLI, '--help'], 20, scratch)],
    ['the action, up to its first check', fastest([join(ROOT, 'dist/index.js')], 20, scratch)],
    [
      'agent-tester check on the demo (264 scenarios x 2)',
      fastest(
        [
          CLI,
          'check',
          '--working-directory',
          ROOT,
          '--config',
          'examples/support-agent/agent-tester.yml',
          '--store',
          'none',
          '--output',
          scratch,
          '--json',
        ],
        5,
        scratch,
      ),
    ],
  ];
  for (const [name, ms] of rows) {
    console.log(
      `${name.padEnd(52)} ${ms.toFixed(0).padStart(6)} ms  +${(ms - base).toFixed(0)} ms  ${(ms / base).toFixed(2)}x`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
