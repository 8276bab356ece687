import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli } from './bundle.ts';
import { BASE_FILES, CONFIG, IDS, recordings, write } from './project.ts';

const HOSTILE = 'Sorry.\u001B[2J\n::error::owned\n\u202Egnp';

let bundle: string;
beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-replay-'));
  const config = CONFIG.replace(
    'scenarios:',
    '  candidate: { extends: production, model: gpt-4.1-nano }\nscenarios:',
  );
  const candidate = recordings({ model: 'candidate', broken: IDS.slice(0, 2), message: HOSTILE })
    .split('\n')
    .filter((line) => !line.includes('"refund-12"'))
    .join('\n');
  write(dir, {
    ...BASE_FILES,
    'agent-tester.yml': config,
    'recordings.jsonl': recordings() + candidate,
  });
  await cli(['check', '--store', 'none', '--quiet'], dir);
  const [name = ''] = readdirSync(join(dir, '.agent-tester')).filter((file) => /[0-9a-f]\.json$/.test(file));
  bundle = readFileSync(join(dir, '.agent-tester', name), 'utf8');
});

/** An empty folder with the artifact alone. */
function away(text = bundle): string {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-away-'));
  writeFileSync(join(dir, 'bundle.json'), text);
  return dir;
}

const replay = (dir: string, id: string, ...flags: string[]) =>
  cli(['replay', 'bundle.json', '--scenario', id, ...flags], dir);

describe('replay, from the artifact alone', () => {
  it('shows what was asked, both tool paths and answers, each assertion and what changed; exit code 1', async () => {
    const run = await replay(away(), 'refund-01');
    expect(run.code, run.stderr).toBe(1);
    for (const text of [
      'query: Please refund order 1.',
      'baseline: production (gpt-4.1-mini)',
      'candidate: candidate (gpt-4.1-nano)',
      'baseline, trial 1: passes',
      'lookup_order(id: 1) → {"status":"late"}',
      'candidate, trial 1: FAILS',
      'FAIL',
      'from baseline (-) to candidate (+)',
      '- lookup_order(id: 1)',
      '- Your refund is on its way.',
    ])
      expect(run.stdout).toContain(text);
    expect(run.stdout.indexOf('baseline, trial')).toBeLessThan(run.stdout.indexOf('candidate, trial'));
  });

  it('lets no answer write to the terminal or run a workflow command', async () => {
    const { stdout } = await replay(away(), 'refund-01');
    expect(stdout).not.toContain('\u001B');
    expect(stdout).not.toContain('\u202E');
    expect(stdout).not.toMatch(/^::error/m);
  });

  it('exits with 0 for a scenario that passes, and with 3 for one whose trials were lost', async () => {
    const dir = away();
    expect((await replay(dir, 'refund-05')).code).toBe(0);
    const lost = await replay(dir, 'refund-12');
    expect(lost.code, lost.stdout).toBe(3);
    expect(lost.stdout).toContain('candidate, trial 1: no result: ');
  });

  it('tells machines the run, the scenario and every trial with its grade', async () => {
    const run = await replay(away(), 'refund-01', '--json');
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      schema: 'agent-tester/replay',
      exitCode: 1,
      run: { candidate: { name: 'candidate', config: { model: { model: 'gpt-4.1-nano' } } } },
      scenario: { id: 'refund-01', fixtures: { lookup_order: [{ result: { id: 1, status: 'late' } }] } },
      trials: [
        { trial: { role: 'baseline' }, regraded: { passed: true } },
        { trial: { role: 'candidate' }, regraded: { passed: false } },
      ],
    });
  });

  it('reads a file wherever it lies', async () => {
    const dir = away();
    const elsewhere = mkdtempSync(join(tmpdir(), 'agent-tester-away-'));
    const run = await cli(['replay', join(dir, 'bundle.json'), '--scenario', 'refund-05'], elsewhere);
    expect(run.code, run.stderr).toBe(0);
  });
});

describe('replay refuses, with exit code 2 and the place,', () => {
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    ['an empty file', () => '', /bundle\.json.*empty/],
    ['what is no JSON', () => 'PK\u0003\u0004', /bundle\.json:1/],
    ['what was cut off', () => bundle.slice(0, -200), /bundle\.json.*cut off/],
    ['another file', () => '{"schema":"sarif","version":1}', /schema: is not a results file/],
    [
      'a later version',
      () => bundle.replace('"version":1', '"version":2'),
      /version: is version 2, expected 1/,
    ],
    ['a list', () => '[]', /is not a results file/],
    ['a wrong member', () => bundle.replace('"attempts":1', '"attempts":"one"'), /trials\.0\.attempts/],
    ['one nested without end', () => '['.repeat(200_000), /bundle\.json/],
  ];
  it.each(cases)('%s', async (_name, text, message) => {
    const run = await replay(away(text()), 'refund-01');
    expect(run.code, run.stdout + run.stderr).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it('an id that is not there, with the nearest, and a file that is not there', async () => {
    const dir = away();
    expect((await replay(dir, 'refund-1')).stderr).toContain('did you mean "refund-01"');
    const gone = await cli(['replay', 'no.json', '--scenario', 'a'], dir);
    expect(gone.code).toBe(2);
    expect(gone.stderr).toContain('no.json: there is no such file');
    expect((await cli(['replay', '.', '--scenario', 'a'], dir)).stderr).toContain('is no file');
  });
});
