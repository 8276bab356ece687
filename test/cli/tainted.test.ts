import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestPieces } from '../../src/dataset/manifest.ts';
import { production, scenario, selected, trial } from '../dataset/material.ts';
import { IDS, recordings, scenarios } from '../e2e/project.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';

let folder: string;
let count = 0;

/** A candidate that answers as production does, or breaks `broken`, and was trained on what `trained` says. */
async function project(trained: string | null, broken: readonly string[] = []): Promise<string> {
  const cwd = join(folder, String(count++));
  mkdirSync(join(cwd, 'scenarios'), { recursive: true });
  writeFileSync(
    join(cwd, 'agent-tester.yml'),
    [
      'agent: { kind: replay, recording: recordings.jsonl }',
      'models:',
      '  production: { model: m }',
      '  candidate: { model: m2, trained-on: data/manifest.json }',
      'scenarios: scenarios/*.yml',
      'gate: { policy: thresholds, repeat: 1 }',
      'store: { kind: none }',
      '',
    ].join('\n'),
  );
  writeFileSync(join(cwd, 'scenarios/s.yml'), scenarios());
  writeFileSync(
    join(cwd, 'recordings.jsonl'),
    recordings() + recordings({ model: 'candidate', broken, costUsd: 0.005 }),
  );
  if (trained !== null) {
    mkdirSync(join(cwd, 'data'));
    writeFileSync(join(cwd, 'data/manifest.json'), trained);
  }
  return cwd;
}

const shares = { train: 1, validation: 0, test: 0 };
const clean = async () =>
  [...manifestPieces(await selected([production('a', 'Sing a song of sixpence')], { shares }))].join('');
const dirty = async () => {
  const practice = IDS.slice(0, 2).map((id) => scenario(id, id, { gate: false }));
  const trials = practice.map(({ id }, n) =>
    trial(id, `A wholly unlike text ${n === 0 ? 'red' : 'blue winter'}`),
  );
  return [...manifestPieces(await selected(trials, { shares }, practice))].join('');
};

const run = (cwd: string, ...args: string[]): Promise<Ended> => commandLine(args, cwd);
const SAID = `TAINTED: 2 of ${IDS.length} scenarios were trained on by the candidate`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tainted-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a model that was trained on its scenarios', { timeout: 120_000 }, () => {
  it('is approved by its clean manifest', async () => {
    const { code, stdout } = await run(await project(await clean()), 'ab:test', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'APPROVE', tainted: [] });
  });

  it('is not approved, in JSON, results, comment and on the terminal', async () => {
    const cwd = await project(await dirty());
    const { stdout } = await run(cwd, 'ab:test', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'INCONCLUSIVE',
      tainted: [{ what: SAID, scenarios: IDS.slice(0, 2) }],
    });
    const written = readdirSync(join(cwd, '.agent-tester')).map((name) =>
      readFileSync(join(cwd, '.agent-tester', name), 'utf8'),
    );
    expect(written.filter((text) => text.includes(SAID)).length).toBeGreaterThanOrEqual(2);
    const terminal = await run(cwd, 'ab:test');
    expect(terminal.stdout.replace(/[\s│]+/g, ' ')).toContain(`${SAID}: ${IDS[0]}, ${IDS[1]}`);
    expect((await run(cwd, 'ab:test', '--fail-on', 'inconclusive')).code).toBe(1);
  });

  it('stays rejected', async () => {
    const cwd = await project(await dirty(), IDS.slice(0, 6));
    const { code, stdout } = await run(cwd, 'ab:test', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'REJECT', tainted: [{ what: SAID }] });
  });

  it('is told of by test:run and check', async () => {
    const cwd = await project(await dirty());
    const tested = await run(cwd, 'test:run', '--model', 'candidate', '--json');
    expect(JSON.parse(tested.stdout)).toMatchObject({
      verdict: 'MEASURED',
      tainted: [{ scenarios: IDS.slice(0, 2) }],
    });
    const checked = await run(cwd, 'check', '--json');
    expect(JSON.parse(checked.stdout)).toMatchObject({ verdict: 'INCONCLUSIVE' });
  });

  it.each([
    [null, 'agent-tester.yml models.candidate.trained-on: there is no data/manifest.json in the work tree'],
    ['{}', 'data/manifest.json schema: is no manifest of a dataset'],
  ])('is an error before anything runs where its manifest is %j', async (text, said) => {
    const { code, stderr } = await run(await project(text), 'ab:test');
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
