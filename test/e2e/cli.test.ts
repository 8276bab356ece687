import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitIn } from '../fixtures/clone.ts';
import { cli } from './bundle.ts';
import { BASE_FILES, CONFIG, IDS, project, recordings, scenarios, write } from './project.ts';

const TWO_MODELS = CONFIG.replace(
  'scenarios:',
  '  candidate: { extends: production, model: gpt-4.1-nano }\nscenarios:',
);

/** A folder that is no repository, with production and a candidate that breaks `broken`. */
function folder(over: Readonly<Record<string, string>> = {}, broken: readonly string[] = []): string {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-cli-'));
  const both = recordings() + recordings({ model: 'candidate', broken, costUsd: 0.004 });
  write(dir, { ...BASE_FILES, 'agent-tester.yml': TWO_MODELS, 'recordings.jsonl': both, ...over });
  return dir;
}

const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const resultsOf = (dir: string): string => {
  const [name = ''] = readdirSync(join(dir, '.agent-tester')).filter((file) =>
    /\d\.json$|[0-9a-f]\.json$/.test(file),
  );
  return `.agent-tester/${name}`;
};

describe('check', () => {
  it('rejects a candidate that breaks scenarios, names them, and exits with 1', async () => {
    const dir = folder({}, IDS.slice(0, 3));
    const run = await cli(['check', '--json'], dir);
    expect(run.code, run.stderr).toBe(1);
    expect(json(run.stdout)).toMatchObject({
      verdict: 'REJECT',
      exitCode: 1,
      broken: IDS.slice(0, 3),
      regressionFailures: ['refund-01'],
    });
  });

  it('approves a cheaper candidate that breaks nothing, with exit code 0', async () => {
    const run = await cli(['check', '--json'], folder());
    expect(run.code, run.stderr).toBe(0);
    expect(json(run.stdout)).toMatchObject({ verdict: 'APPROVE' });
  });

  it("names a working directory that is not there, as the user's mistake", async () => {
    const run = await cli(['check', '--working-directory', 'nowhere'], folder());
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('working-directory "nowhere": is no folder that exists');
  });

  it('says outside git how to compare all the same', async () => {
    const run = await cli(['check', '--json'], folder({ 'agent-tester.yml': CONFIG }));
    expect(json(run.stdout)).toMatchObject({ verdict: 'NO-BASELINE' });
    expect(run.stdout).toContain('his folder has no git commit');
    expect(run.stdout).toContain('--baseline and --candidate');
  });

  it('refuses two sides that are one and the same', async () => {
    const run = await cli(['check', '--baseline', 'candidate', '--candidate', 'candidate'], folder());
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('are the same model');
  });

  it('prints the comment, and a softened verdict as its last line', async () => {
    const run = await cli(
      ['check', '--format', 'comment', '--fail-on', 'never'],
      folder({}, IDS.slice(0, 3)),
    );
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout.trimEnd().split('\n').at(-1)).toMatch(/^REJECT \(exit code 0/);
  });

  it('appends examples to the folder store on a terminal, and none on a dry run', async () => {
    const dir = folder();
    await cli(['check', '--dry-run'], dir);
    expect(existsSync(join(dir, 'training-data'))).toBe(false);
    await cli(['check'], dir);
    const [month = ''] = readdirSync(join(dir, 'training-data/examples'));
    const files = readdirSync(join(dir, 'training-data/examples', month));
    expect(files).toHaveLength(1);
    const lines = readFileSync(join(dir, 'training-data/examples', month, files[0] ?? ''), 'utf8').split(
      '\n',
    );
    expect(lines.filter((line) => line.includes('"correctToolSelection"'))).toHaveLength(24);
  });

  it('compares with the merge base of a git clone where no candidate stands in the config', async () => {
    const { dir } = project({ 'recordings.jsonl': recordings({ broken: IDS.slice(4, 8) }) });
    const run = await cli(['check', '--json', '--store', 'none'], dir);
    expect(run.code, run.stderr).toBe(1);
    expect(json(run.stdout)).toMatchObject({ verdict: 'REJECT', broken: IDS.slice(4, 8) });
    gitIn(dir, 'checkout', '--quiet', 'main');
    const same = await cli(['check', '--json', '--store', 'none'], dir);
    expect(json(same.stdout)).toMatchObject({ verdict: 'UNCHANGED', exitCode: 0 });
  });

  it('runs only the selected scenarios', async () => {
    const run = await cli(['check', '--json', '--scenarios', 'tag:regression,refund-04'], folder());
    expect(json(run.stdout)).toMatchObject({ counts: { scenarios: 2, trials: 4 } });
  });
});

describe('ab:test, test:run and replay', () => {
  it('compares two named models', async () => {
    const dir = folder({}, IDS.slice(0, 3));
    const run = await cli(
      [
        'ab:test',
        '--model-a',
        'candidate',
        '--model-b',
        'production',
        '--scenarios',
        'all',
        '--json',
        '--store',
        'none',
      ],
      dir,
    );
    expect(json(run.stdout)).toMatchObject({ verdict: 'REJECT', fixed: IDS.slice(0, 3), broken: [] });
    expect(json(run.stdout)['reasons']).toContainEqual(expect.stringContaining('ost'));
  });

  it('refuses to compare a model with itself', async () => {
    const run = await cli(['ab:test', '--model-a', 'production', '--model-b', 'production'], folder());
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('the same model');
  });

  it('runs one model and exits with 1 where a scenario fails', async () => {
    const dir = folder({}, IDS.slice(0, 1));
    expect((await cli(['test:run', '--all'], dir)).code).toBe(0);
    expect(existsSync(join(dir, 'training-data'))).toBe(false);
    const failing = await cli(['test:run', '--model', 'candidate', '--collect-training-data'], dir);
    expect(failing.code, failing.stderr).toBe(1);
    expect(existsSync(join(dir, 'training-data/runs'))).toBe(true);
  });

  it('shows a failing scenario again from the results file alone', async () => {
    const dir = folder({}, IDS.slice(0, 1));
    await cli(['check', '--store', 'none'], dir);
    const results = resultsOf(dir);
    const away = mkdtempSync(join(tmpdir(), 'agent-tester-away-'));
    writeFileSync(join(away, 'run.json'), readFileSync(join(dir, results)));
    const run = await cli(['replay', 'run.json', '--scenario', 'refund-01'], away);
    expect(run.code, run.stderr).toBe(1);
    expect(run.stdout).toContain('candidate, trial 1: FAILS');
    expect(run.stdout).toContain('baseline, trial 1: passes');
    const typo = await cli(['replay', 'run.json', '--scenario', 'refund-1'], away);
    expect(typo.code).toBe(2);
    expect(typo.stderr).toContain('did you mean "refund-01"');
  });
});

describe('init', () => {
  it('writes a project that runs at once, and never overwrites', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'agent-tester-init-'));
    writeFileSync(join(dir, 'tools.yml'), '- name: lookup_order\n');
    const first = await cli(['init', '--yes', '--replay'], dir);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toContain('kept   tools.yml');
    expect(readFileSync(join(dir, 'tools.yml'), 'utf8')).toBe('- name: lookup_order\n');
    const run = await cli(['test:run', '--json'], dir);
    expect(run.code, run.stderr).toBe(0);
    expect(json(run.stdout)).toMatchObject({ verdict: 'MEASURED', counts: { scenarios: 2 } });
  });

  it('asks on a terminal only, and says so elsewhere', async () => {
    const run = await cli(['init'], mkdtempSync(join(tmpdir(), 'agent-tester-init-')));
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('--yes');
  });
});

describe('bad input ends with exit code 2 and says where, what and what next', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], RegExp])[] = [
    ['broken YAML', { 'agent-tester.yml': 'agent: [\n' }, ['check'], /agent-tester\.yml:\d+:\d+/],
    [
      'an unknown key',
      { 'agent-tester.yml': TWO_MODELS.replace('gate: { policy', 'gate: { polcy') },
      ['check'],
      /agent-tester\.yml:8:9 gate\.polcy.*did you mean "policy"/,
    ],
    [
      'a duplicate id',
      { 'scenarios/more.yml': scenarios(['refund-03']) },
      ['check'],
      /refund-03.*\n?.*(refunds|more)\.yml/,
    ],
    [
      'no scenarios',
      { 'agent-tester.yml': TWO_MODELS.replace('scenarios/**', 'nowhere/**') },
      ['check'],
      /nowhere\/\*\*/,
    ],
    [
      'a scenario without an assertion',
      { 'scenarios/refunds.yml': '- id: a\n  query: Hello\n' },
      ['check'],
      /scenarios\/refunds\.yml:1:\d+.*assert/,
    ],
    [
      'a model that is not configured',
      {},
      ['check', '--candidate', 'candidat e'],
      /did you mean "candidate"/,
    ],
    [
      'a config that is not there',
      {},
      ['check', '--config', 'agent-tester.yaml'],
      /agent-tester\.yaml.*\n?.*init/,
    ],
    ['a tag that nothing has', {}, ['check', '--scenarios', 'tag:refund'], /refunds/],
    ['a recording that is not JSON', { 'recordings.jsonl': 'nonsense\n' }, ['check'], /recordings\.jsonl:1/],
    ['a flag that does not exist', {}, ['check', '--repeats', '3'], /--repeat/],
  ];
  it.each(cases)('%s', async (_name, files, args, message) => {
    const run = await cli([...args], folder(files));
    expect(run.code, run.stdout).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it('tells all problems of a file, not the first', async () => {
    const run = await cli(
      ['check'],
      folder({ 'scenarios/refunds.yml': '- id: a b\n  query: 3\n  asert: []\n' }),
    );
    expect(run.code).toBe(2);
    expect(run.stderr.match(/scenarios\/refunds\.yml:\d+:\d+/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('a store that cannot be read stops nothing but the store, and is left as it was', async () => {
    const dir = folder();
    const run = await cli(['check', '--json'], dir);
    expect(run.code, run.stderr).toBe(0);
    const taken = folder({ 'training-data': 'a file where a folder should be' });
    const second = await cli(['check', '--json'], taken);
    expect(second.code, second.stderr).toBe(0);
    expect(readFileSync(join(taken, 'training-data'), 'utf8')).toBe('a file where a folder should be');
    const told = await cli(['check'], taken);
    expect(told.stdout).toContain('not stored');
  });
});
