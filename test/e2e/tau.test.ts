import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert, type Selection } from '../tau/convert.ts';
import { AIRLINE, readRows } from '../tau/rows.ts';
import { cli } from './bundle.ts';
import { write } from './project.ts';

const CONFIG = `agent: { kind: replay, recording: recordings.jsonl }
models:
  production: { model: recorded-a }
  candidate: { model: recorded-b }
scenarios: scenarios.jsonl
gate: { policy: thresholds, repeat: REPEAT }
store: { kind: none }
`;

/** Real recorded conversations as a project; the check's JSON and the first lines of its comment. */
async function compare(
  selections: readonly Selection[],
): Promise<{ json: Record<string, unknown>; comment: string }> {
  const { recordings, scenarios } = convert(readRows(AIRLINE), selections);
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-tau-'));
  const repeat = selections[0]?.trials.length ?? 1;
  write(dir, {
    'agent-tester.yml': CONFIG.replace('REPEAT', String(repeat)),
    'recordings.jsonl': recordings,
    'scenarios.jsonl': scenarios,
  });
  const run = await cli(['check', '--json', '--fail-on', 'never'], dir);
  expect(run.code, run.stderr).toBe(0);
  const told = await cli(['check', '--format', 'comment', '--fail-on', 'never'], dir);
  return { json: JSON.parse(run.stdout) as Record<string, unknown>, comment: told.stdout };
}

/** The verdict and the one sentence that a reviewer reads first. */
const decisive = (comment: string): string => comment.split('\n')[2] ?? '';

// Without the recorded conversations beside the repository there is nothing to compare.
describe.skipIf(!existsSync(AIRLINE))('real recorded agents', () => {
  it('gpt-4o against itself: two trials of fifty airline tasks with two others', async () => {
    const system = 'gpt-4o/tool-calling';
    const { json, comment } = await compare([
      { system, trials: [0, 1], as: 'production' },
      { system, trials: [2, 3], as: 'candidate' },
    ]);
    expect(json).toMatchObject({
      counts: { scenarios: 50, trials: 200, missing: 0 },
      metrics: { cost: { candidate: null }, latency: { candidate: null } },
    });
    expect(decisive(comment)).toBe('> **REJECT** — no metric improved.');
  });

  it('gpt-4o against another recorded model', async () => {
    const { json, comment } = await compare([
      { system: 'azure-gpt-4o-2024-11-20', trials: [0], as: 'production' },
      { system: 'button-claude-opus-4-6', trials: [0], as: 'candidate' },
    ]);
    expect(json).toMatchObject({ counts: { scenarios: 50, trials: 100 } });
    expect(decisive(comment)).toBe('> **REJECT** — cost per query $0.084 → $0.41, above 1.20× the baseline.');
  });
});
