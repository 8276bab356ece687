import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { gitIn } from '../fixtures/clone.ts';
import { startGitServer, type GitServer } from '../fixtures/git-server.ts';
import { execution } from '../fixtures/trials.ts';
import { github } from '../github/world.ts';
import { cli, runAction, type ActionRun } from './bundle.ts';
import { project, write, type Project } from './project.ts';

const TOKEN = 'ghs_secret';
const GATING = ['gate-refund', 'gate-cancel'];
const QUERIES: Readonly<Record<string, string>> = {
  'gate-refund': 'My order 48213 is late, I want my money back.',
  'gate-cancel': 'Please cancel the subscription to your magazine.',
  iceland: 'Do you ship furniture to Iceland?',
  boots: 'Which hiking boots are waterproof?',
  breakfast: 'Is breakfast included in the hotel room?',
  lights: 'Turn off all lights in the kitchen.',
  warranty: 'How long is the warranty of the vacuum cleaner?',
  wishes: 'Remove the cat toy from my wish list.',
  leeds: 'When does the Leeds store open on Sundays?',
  taxi: 'Book a taxi to the airport for Sunday at 5 am.',
  voucher: 'How do I get a voucher for a friend?',
  shoes: 'What is the return policy for shoes?',
};
/** What an answer could try in a log, in a summary and in a file. */
const HOSTILE =
  'Sure.\n::error::owned\n::set-output name=dataset-path::/etc\n##[error]owned\n`</details><img src=x>`\u202e @octocat';

const scenarios = Object.entries(QUERIES)
  .map(
    ([id, query]) =>
      `- { id: ${id}, query: "${query}", tags: ["${id === 'boots' ? 'footwear' : 'shop'}"], expect: { tools: [lookup] }${GATING.includes(id) ? '' : ', gate: false'} }\n`,
  )
  .join('');
const recordings = (message: string): string =>
  Object.keys(QUERIES)
    .map((scenarioId) => {
      const call = { name: 'lookup', arguments: { of: scenarioId }, result: { ok: true } } as const;
      const done = execution({
        message: `${message} (${scenarioId})`,
        toolsUsed: ['lookup'],
        toolCalls: [{ ...call, status: 'ok', durationMs: 1, step: 1 }],
      });
      return `${JSON.stringify({ scenarioId, model: 'production', trial: 1, execution: done })}\n`;
    })
    .join('');
const files = (message = 'All done'): Readonly<Record<string, string>> => ({
  'agent-tester.yml':
    'agent: { kind: replay, recording: recordings.jsonl, tools: tools.yml }\nmodels: { production: { model: gpt-4.1-mini } }\nscenarios: scenarios.yml\ngate: { policy: thresholds }\n',
  'tools.yml': '- { name: lookup, parameters: { type: object } }\n',
  'scenarios.yml': scenarios,
  'recordings.jsonl': recordings(message),
});

let git: GitServer;
beforeEach(async () => {
  git = await startGitServer({ token: TOKEN });
  return () => git.close();
});

interface World {
  readonly clone: Project;
  readonly run: (
    event: 'push' | 'workflow_dispatch' | 'pull_request',
    inputs?: Readonly<Record<string, string>>,
    runId?: string,
  ) => Promise<ActionRun>;
}

/** The default branch, checked out. */
async function shop(tree = files()): Promise<World> {
  const clone = project({}, { base: tree, remote: git.url });
  const server = await github({ git: clone.dir, token: TOKEN });
  const pull = { number: 7, headSha: clone.head, baseSha: clone.base, headRef: 'change', baseRef: 'main' };
  return {
    clone,
    run: (event, inputs = {}, runId = '8123') =>
      runAction({ server, workspace: clone.dir, event, sha: clone.head, pull, inputs, runId }),
  };
}

const written = ({ dir }: Project, folder = 'dataset'): string[] => readdirSync(join(dir, folder)).sort();
const rowsOf = ({ dir }: Project, file: string): string[] =>
  existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8').trim().split('\n') : [];

describe('a run that a person starts', () => {
  it('exports what the checks stored: rows, card and manifest in a folder that the next step finds', async () => {
    const { clone, run } = await shop();
    const stored = await run('push');
    expect(stored.outputs, stored.stdout + stored.stderr).toMatchObject({ 'examples-added': '12' });
    const before = gitIn(clone.dir, 'for-each-ref') + git.git('for-each-ref');
    const made = await run('workflow_dispatch', {}, '8200');
    expect(made.code, made.stdout + made.stderr).toBe(0);
    expect(made.outputs).toEqual({ failed: 'false', 'dataset-path': 'dataset' });
    expect(written(clone)).toEqual(
      expect.arrayContaining(['dataset.card.md', 'dataset.jsonl', 'dataset.manifest.json']),
    );
    const rows = ['dataset', 'dataset.validation', 'dataset.test'].flatMap((name) =>
      rowsOf(clone, `dataset/${name}.jsonl`),
    );
    expect(rows).toHaveLength(10);
    expect(rows.join('\n')).not.toContain('48213');
    expect(JSON.parse(rows[0] ?? '')).toHaveProperty('messages');
    expect(made.summary).toContain('10 rows');
    expect(made.summary).toMatch(/belong to scenarios that gate pull requests.*\| +2 \|/);
    expect(made.summary).toMatch(/\| train +\|/);
    expect(made.summary).toMatch(/About [\d,]+ tokens/);
    expect(made.summary).toContain('Training `gpt-4.1-mini` for 3 epochs');
    // Nothing was written to the repository: reading is enough.
    expect(gitIn(clone.dir, 'for-each-ref') + git.git('for-each-ref')).toBe(before);
  });

  it('takes format, part, filters and folder, also below a working directory', async () => {
    const below = Object.fromEntries(
      Object.entries(files()).map(([path, text]) => [`bots/shop/${path}`, text]),
    );
    const { clone, run } = await shop(below);
    const inputs = { 'working-directory': 'bots/shop' };
    await run('push', inputs);
    const made = await run(
      'workflow_dispatch',
      {
        ...inputs,
        command: 'export',
        format: 'csv',
        agent: 'planner',
        split: 'train',
        tags: 'shop',
        output: 'out/set',
      },
      '8200',
    );
    expect(made.code, made.stdout + made.stderr).toBe(0);
    expect(made.outputs['dataset-path']).toBe('bots/shop/out/set');
    expect(written(clone, 'bots/shop/out/set')).toEqual([
      'dataset.card.md',
      'dataset.csv',
      'dataset.manifest.json',
    ]);
    expect(readFileSync(join(clone.dir, 'bots/shop/out/set/dataset.csv'), 'utf8')).not.toContain('boots');
  });

  it('fills the baseline pool instead where it asks for a check', async () => {
    const { run } = await shop();
    const checked = await run('workflow_dispatch', { command: 'check' });
    expect(checked.code, checked.stdout + checked.stderr).toBe(0);
    expect(checked.outputs).toMatchObject({ verdict: 'MEASURED', 'examples-added': '12' });
    const [file = ''] = git.files('agent-tester-data').filter((path) => path.includes('/runs/'));
    expect(JSON.parse(git.show('agent-tester-data', file))).toMatchObject({
      run: { event: 'workflow_dispatch', unselected: true },
    });
  });

  it('shows nothing of what an agent said as a command, in the log or in the summary', async () => {
    const { clone, run } = await shop(files(HOSTILE));
    await run('push');
    const made = await run('workflow_dispatch', { split: 'train' }, '8200');
    expect(made.code, made.stdout + made.stderr).toBe(0);
    expect(rowsOf(clone, 'dataset/dataset.jsonl').join('')).toContain('owned');
    const said = made.stdout + made.stderr;
    const commands = said.split('\n').filter((line) => /^\s*(::|##\[)/.test(line));
    expect(commands.filter((line) => line.includes('owned'))).toEqual([]);
    expect(made.outputs).toEqual({ failed: 'false', 'dataset-path': 'dataset' });
    for (const text of [made.summary, readFileSync(join(clone.dir, 'dataset/dataset.card.md'), 'utf8')]) {
      expect(text).not.toContain('owned');
      expect(text).not.toContain('<img');
      expect(text).not.toContain('\u202e');
      expect(text).not.toMatch(/^::/m);
    }
    expect(said + made.summary).not.toContain(TOKEN);
  });
});

describe('an export that leaves nothing', () => {
  it('of an empty store fails, says so, and leaves no file', async () => {
    const { clone, run } = await shop();
    const made = await run('workflow_dispatch');
    expect(made.code, made.stdout + made.stderr).toBe(2);
    expect(made.outputs).toEqual({ failed: 'true' });
    expect(made.summary).toContain('no dataset was written');
    expect(made.summary).toContain('the store is empty');
    expect(existsSync(join(clone.dir, 'dataset/dataset.jsonl'))).toBe(false);
  });

  it('says which filter took how many', async () => {
    const { clone, run } = await shop();
    await run('push');
    const made = await run('workflow_dispatch', { reviewed: 'true' }, '8200');
    expect(made.code, made.stdout + made.stderr).toBe(2);
    expect(made.stdout).toContain('12 were not reviewed yet');
    expect(made.summary).toContain('12 were not reviewed yet');
    expect(made.outputs).toEqual({ failed: 'true' });
    expect(existsSync(join(clone.dir, 'dataset/dataset.jsonl'))).toBe(false);
  });

  it('says which are kept back because they gate', async () => {
    const gating = { ...files(), 'scenarios.yml': scenarios.replaceAll(', gate: false', '') };
    const { run } = await shop(gating);
    await run('push');
    const made = await run('workflow_dispatch', {}, '8200');
    expect(made.code).toBe(2);
    expect(made.summary).toContain('12 belong to scenarios that gate pull requests');
    expect(made.summary).toContain('gate: false');
  });
});

describe('an export that cannot be', () => {
  it.each([
    ['a format that there is none of', { format: 'openai-chatt' }, 'did you mean "openai-chat"'],
    ['a folder outside the workspace', { output: '../out' }, 'leaves the repository'],
    ['an absolute folder', { output: '/tmp/out' }, 'leaves the repository'],
    ['no store', { store: 'none' }, 'there is no store'],
    ['a quality out of range', { 'min-quality': '7' }, 'expected a number from 0 to 5'],
  ])('is refused for %s', async (_, inputs, said) => {
    const { run } = await shop();
    const made = await run('workflow_dispatch', inputs);
    expect(made.code).toBe(2);
    expect(made.stdout).toContain(said);
    expect(made.outputs['dataset-path']).toBeUndefined();
  });

  it('is refused in a pull request, whose scenarios are its own word', async () => {
    const { run } = await shop();
    const made = await run('pull_request', { command: 'export' });
    expect(made.code).toBe(2);
    expect(made.stdout).toContain('a pull request says by its own scenarios what gates');
  });

  it('is refused where a link leads out of the workspace', async () => {
    const { clone, run } = await shop();
    await run('push');
    symlinkSync('/tmp', join(clone.dir, 'dataset'));
    const made = await run('workflow_dispatch', {}, '8200');
    expect(made.code, made.stdout).toBe(2);
    expect(made.stdout).toContain('is a link that leads out');
  });
});

it('gives the command line the same dataset, byte for byte', async () => {
  const { clone, run } = await shop();
  await run('push');
  await run('workflow_dispatch', { split: 'train' }, '8200');
  write(clone.dir, { '.gitignore': 'dataset\n' });
  const args = [
    'training:export',
    '--store',
    'branch',
    '--format',
    'openai',
    '--output',
    'cli/dataset.jsonl',
  ];
  gitIn(clone.dir, 'remote', 'set-url', 'origin', git.url.replace('://', `://x-access-token:${TOKEN}@`));
  const done = await cli(args, clone.dir);
  expect(done.code, done.stdout + done.stderr).toBe(0);
  for (const name of ['dataset.jsonl', 'dataset.manifest.json', 'dataset.card.md'])
    expect(readFileSync(join(clone.dir, 'cli', name), 'utf8')).toBe(
      readFileSync(join(clone.dir, 'dataset', name), 'utf8'),
    );
});
