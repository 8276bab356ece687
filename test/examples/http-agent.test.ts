import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../e2e/bundle.ts';
import { commandLine } from '../fixtures/command-line.ts';

let agent: ChildProcess;
let url: string;
beforeAll(async () => {
  agent = spawn(process.execPath, [join(ROOT, 'examples/http-agent/agent.ts'), '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = agent.stdout === null ? [] : ((await once(agent.stdout, 'data')) as [Buffer]);
  url = String(said).trim();
});
afterAll(() => agent.kill());

const summary = z.object({
  verdict: z.string(),
  exitCode: z.number(),
  fixed: z.array(z.unknown()),
  broken: z.array(z.unknown()),
});

it('approves the second version of the example agent, which fixes what the first makes up', async () => {
  const out = mkdtempSync(join(tmpdir(), 'agent-tester-http-'));
  const args = ['check', '--json', '--output', out, '--working-directory', 'examples/http-agent'];
  const { code, stdout, stderr } = await commandLine(args, ROOT, { AGENT_URL: url });
  expect(code, stderr + stdout).toBe(0);
  const { verdict, fixed, broken } = summary.parse(JSON.parse(stdout));
  expect(verdict).toBe('APPROVE');
  expect(JSON.stringify(fixed)).toContain('unknown-order');
  expect(broken).toEqual([]);
}, 60_000);
