import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../e2e/bundle.ts';
import { commandLine } from '../fixtures/command-line.ts';

const summary = z.object({ exitCode: z.number(), broken: z.array(z.string()).optional() });

it.each([
  // Its candidate answers curtly at a high temperature, and no longer says what is expected.
  ['command', 'check', 1, ['refund-late-order']],
  ['module', 'test:run', 0, undefined],
] as const)(
  'the example of a %s agent runs as it stands',
  async (kind, verb, exitCode, broken) => {
    const out = mkdtempSync(join(tmpdir(), `agent-tester-${kind}-`));
    const args = [verb, '--json', '--output', out, '--working-directory', `examples/${kind}-agent`];
    const { code, stdout, stderr } = await commandLine([...args, '--store', 'none'], ROOT);
    expect(code, stderr + stdout).toBe(exitCode);
    const said = summary.parse(JSON.parse(stdout));
    expect(said.exitCode).toBe(exitCode);
    if (broken) expect(said.broken).toEqual(broken);
  },
  60_000,
);
