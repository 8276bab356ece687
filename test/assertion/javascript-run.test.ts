import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { execution } from './material.ts';

let top = '';
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
};

const SCENARIOS = `
- id: good
  query: Where is my refund?
  assert:
    - { type: javascript, value: "file://../checks/days.ts" }
- id: bad
  query: Where is my refund?
  assert:
    - { type: javascript, value: "output.includes(context.vars.query)" }
- id: broken
  query: Where is my refund?
  assert:
    - { type: javascript, value: "output.nothing.length > 0" }
`;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'agent-tester-javascript-'));
  put(
    'agent-tester.yml',
    'agent: { kind: replay, recording: recorded.jsonl }\nmodels: { production: { model: m } }\nscenarios: scenarios/*.yml\ngate: { repeat: 1 }\nstore: { kind: none }\n',
  );
  put('scenarios/a.yml', SCENARIOS);
  put('checks/days.ts', 'export default (output: string): boolean => /[0-9] days/.test(output);\n');
  const answer = execution('Your refund takes 5 days.', []);
  const lines = ['good', 'bad', 'broken'].map((scenarioId) =>
    JSON.stringify({ scenarioId, model: 'production', trial: 1, execution: answer }),
  );
  put('recorded.jsonl', lines.join('\n'));
});
afterAll(() => rmSync(top, { recursive: true }));

const run = (...args: readonly string[]): Promise<Ended> => commandLine(args, top, { SECRET: 'x' });

const results = (): string => join('out', readdirSync(join(top, 'out'))[0] ?? '');

describe('a run with scripts', () => {
  it('passes, fails and tells what cannot be told, and ends its process', async () => {
    const { stdout, stderr } = await run('test:run', '--output', 'out');
    expect(stdout + stderr).toContain('1 of 3 scenarios passes');
    const said = readFileSync(join(top, results()), 'utf8');
    expect(said).toContain(String.raw`the script \"checks/days.ts\" returned true`);
    expect(said).toContain('the script returned false');
    expect(said).toContain('cannot tell: the script failed at line 1:16: ');
  }, 60_000);

  it('is replayed with its recorded verdicts, without running its code', async () => {
    const { code, stdout, stderr } = await run('replay', results(), '--scenario', 'bad');
    expect(stdout + stderr).toContain('the script returned false (as recorded)');
    expect(code).toBe(1);
  }, 60_000);
});
