import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGating } from '../../src/scenario/types.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { DEMO, loadDemo } from './demo.ts';

const TOP = resolve(DEMO, '../..');
const CONFIG = relative(TOP, join(DEMO, 'agent-tester.yml'));

let folder: string;
beforeAll(() => {
  mkdirSync(join(TOP, '.agent-tester'), { recursive: true });
  folder = mkdtempSync(join(TOP, '.agent-tester/demo-dataset-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** From the top of the repository, as the README has it, with a store of its own. */
const run = (...args: string[]): Promise<Ended> =>
  commandLine(
    [...args, '--config', CONFIG, '--store-path', join('../..', relative(TOP, folder), 'store')],
    TOP,
  );

describe('the demo', { timeout: 120_000 }, () => {
  it('has practice scenarios that say something else than those that gate', async () => {
    const { scenarios } = await loadDemo();
    const practice = scenarios.filter((one) => !isGating(one));
    expect(practice.length).toBeGreaterThan(20);
    expect(practice.every(({ id }) => id.startsWith('practice-'))).toBe(true);
  });

  it('ends in a dataset: test:run stores, training:export writes what may be trained on', async () => {
    const ran = await run(
      'test:run',
      '--collect-training-data',
      '--quiet',
      '--scenarios',
      'tag:practice,tag:faq',
      '--output',
      relative(TOP, join(folder, 'report')),
    );
    expect(ran.code, ran.stderr).toBeLessThanOrEqual(1);
    const output = relative(TOP, join(folder, 'dataset.jsonl'));
    const made = await run('training:export', '--format', 'openai', '--output', output);
    expect(made.code, made.stderr).toBe(0);
    expect(made.stdout).toMatch(/\d+ belong to scenarios that gate pull requests/);
    const rows = readFileSync(join(folder, 'dataset.jsonl'), 'utf8').trim().split('\n');
    // No provider takes fewer.
    expect(rows.length).toBeGreaterThanOrEqual(10);
    for (const row of rows) expect(JSON.parse(row)).toMatchObject({ messages: expect.any(Array) as unknown });
    const checked = await commandLine(['training:validate', output, '--format', 'openai'], TOP);
    expect(checked.code, checked.stdout + checked.stderr).toBe(0);
  });
});
