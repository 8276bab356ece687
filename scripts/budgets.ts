// Size and start-up budgets. Prints each figure beside its budget and exits 1 where one is over.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fastest } from './fastest.ts';

const MB = 1_000_000;
const RUNS = 15;
let over = 0;

function report(name: string, value: number, budget: number, unit: string): void {
  const ok = value <= budget;
  if (!ok) over++;
  console.log(
    `${ok ? 'ok  ' : 'OVER'} ${name}: ${value.toFixed(unit === 'MB' ? 2 : 0)} ${unit} (budget ${budget} ${unit})`,
  );
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'agent-tester-budgets-'));
try {
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, '');
  const base = fastest([empty], RUNS, scratch);
  console.log(`     empty script: ${base.toFixed(0)} ms`);
  report(
    '--version over an empty script',
    fastest([join(root, 'bin/agent-tester.js'), '--version'], RUNS, scratch) - base,
    40,
    'ms',
  );
  // The action without an event stops at its first check: what is measured is loading.
  report(
    'action face over an empty script',
    fastest([join(root, 'dist/index.js')], RUNS, scratch) - base,
    90,
    'ms',
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
report('dist', folderSize('dist') / MB, 4, 'MB');
const archive = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 200 * MB });
report('archive that a job downloads, gzipped', gzipSync(archive).length / MB, 2, 'MB');
process.exitCode = over > 0 ? 1 : 0;
