import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { exampleId } from '../../src/example/id.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import { newEvent } from '../../src/feedback/new-event.ts';
import { production, trial } from '../dataset/material.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';

const REFUND = 'My order 48213 is late, I want my money back.';
const CONFIG_HASH = 'd'.repeat(64);
const TOOLS = [
  { name: 'lookup_order', parameters: { type: 'object', properties: { id: { type: 'integer' } } } },
];

/** With the id that its content gives it, as stores check. */
function own({ id: _id, reward, ...body }: TrainingExample): TrainingExample {
  return { ...body, id: exampleId(body), reward };
}

function usage(name: string, query: string): TrainingExample {
  const one = production(name, query);
  return own({ ...one, provenance: { ...one.provenance, configHash: CONFIG_HASH } });
}

const QUERIES = [
  'Do you ship furniture to Iceland?',
  'Which hiking boots are waterproof?',
  'Is breakfast included in the hotel room?',
  'Turn off all lights in the kitchen.',
  'How long is the warranty of the vacuum cleaner?',
  'Remove the cat toy from my wish list.',
  'When does the Leeds store open on Sundays?',
  'Book a taxi to the airport for Sunday at 5 am.',
  'How do I get a voucher for a friend?',
  'What is the return policy for shoes?',
];

let folder: string;

async function project(name: string, examples: readonly TrainingExample[]): Promise<string> {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  writeFileSync(
    join(cwd, 'agent-tester.yml'),
    [
      'agent: { kind: replay, recording: rec.jsonl }',
      'models: { production: { model: m }, tuned: { model: m2, trained-on: dataset/manifest.json } }',
      'scenarios: s.yml',
      'store: { kind: folder }',
      '',
    ].join('\n'),
  );
  const line = (id: string, query: string, more = ''): string =>
    `- { id: ${id}, query: ${JSON.stringify(query)}, expect: { tools: [] }${more} }\n`;
  writeFileSync(
    join(cwd, 's.yml'),
    line('refund', REFUND) + line('drill', 'Which tea is strong?', ', gate: false'),
  );
  const config = {
    schemaVersion: 1,
    configHash: CONFIG_HASH,
    planner: 'Plan.',
    summarizer: 'Say.',
    tools: TOOLS,
  };
  if (examples.length > 0)
    await createFolderStore({ dir: join(cwd, 'training-data') }).addBatches([
      { name: 'import-1', startedAt: '2026-11-05T10:00:00.000Z', examples, configs: [config] },
    ]);
  return cwd;
}

const run = (cwd: string, ...args: string[]): Promise<Ended> => commandLine(args, cwd);
const exported = (cwd: string, ...args: string[]): Promise<Ended> =>
  run(
    cwd,
    'training:export',
    '--format',
    'openai',
    '--output',
    'out/train.jsonl',
    '--shares',
    '1/0/0',
    ...args,
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'training-export-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('training:export', { timeout: 120_000 }, () => {
  it('writes rows and manifest, and keeps out whatever resembles a scenario that gates', async () => {
    const planted = usage('planted', 'I want a refund: my order 48213 is still late.');
    const cwd = await project('clean', [
      ...QUERIES.map((query, n) => usage(`u${n}`, query)),
      planted,
      own(trial('refund', REFUND)),
    ]);
    const { code, stdout, stderr } = await exported(cwd);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('1 belong to scenarios that gate pull requests');
    expect(stdout.trimEnd()).toMatch(
      /\nnext: 1 upload and a job, as the last section of out\/train\.card\.md writes them out \(nothing was sent\)$/,
    );
    expect(readFileSync(join(cwd, 'out/train.card.md'), 'utf8')).toContain('"model": "m"');
    expect(stdout).toContain('1 say what a scenario that gates pull requests says, in other words');
    const text = readFileSync(join(cwd, 'out/train.jsonl'), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(10);
    expect(text).not.toContain('48213');
    const manifest = JSON.parse(readFileSync(join(cwd, 'out/train.manifest.json'), 'utf8')) as {
      readonly holdout: readonly { readonly id: string; readonly scenario: string }[];
    };
    expect(manifest.holdout.map(({ scenario }) => scenario)).toEqual(['refund', 'refund']);
    expect(statSync(join(cwd, 'out/train.jsonl')).mode & 0o777).toBe(0o644);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'train.card.md',
      'train.jsonl',
      'train.manifest.json',
    ]);
  });

  it('says what to do where nobody judged the examples, and where the store is a file', async () => {
    const unjudged = QUERIES.map((query, n) => {
      const one = production(`u${n}`, query);
      const labels = { ...one.labels, passed: null, correctToolSelection: null, responseQuality: null };
      return own({ ...one, labels, review: { status: 'pending' } });
    });
    const { code, stderr } = await exported(await project('unjudged', unjudged));
    expect(code).toBe(2);
    expect(stderr).toContain(
      '10 gave no row: nobody knows whether the tools were right (approve what is right in',
    );

    const cwd = await project('file', []);
    writeFileSync(join(cwd, 'training-data'), 'mine');
    const refused = await exported(cwd);
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toContain(
      'a file stands where a folder of the store should be: name another folder',
    );
    expect(readFileSync(join(cwd, 'training-data'), 'utf8')).toBe('mine');
  });

  it('seals file and manifest by its card, and a check says where another file stands there', async () => {
    const cwd = await project(
      'sealed',
      QUERIES.map((query, n) => usage(`u${n}`, query)),
    );
    expect(await exported(cwd)).toMatchObject({ code: 0 });
    const check = (): Promise<Ended> => run(cwd, 'training:validate', 'out/train.jsonl', '--no-tokens');
    expect((await check()).stdout).toBe('valid as openai-chat: 10 rows, 0 errors in 0 rows, 0 warnings\n');
    const file = join(cwd, 'out/train.jsonl');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.split('\n').toReversed().join('\n').trim() + '\n');
    writeFileSync(join(cwd, 'out/train.manifest.json'), '{}');
    expect((await check()).stdout).toMatch(
      /is not the file that the card beside it describes.*\n.*has a card and a manifest beside it that are of different exports/,
    );
    // Another file of the folder is none of the card's business.
    writeFileSync(join(cwd, 'out/other.jsonl'), text);
    expect((await run(cwd, 'training:validate', 'out/other.jsonl', '--no-tokens')).stdout).not.toContain(
      'card',
    );
  });

  it('of two at once to one place with other flags leaves what fits together, or one of them says so', async () => {
    const cwd = await project(
      'twice',
      QUERIES.map((query, n) => usage(`u${n}`, query)),
    );
    const ends = await Promise.all([
      exported(cwd),
      exported(cwd, '--seed', '2', '--agent', 'summarizer', '--folds', '2'),
    ]);
    const told = ends.filter(({ stderr }) =>
      stderr.includes('was written by another export at the same time'),
    );
    const { stdout } = await run(cwd, 'training:validate', 'out/train.jsonl', '--no-tokens');
    for (const { code, stderr } of ends)
      expect(code, stderr).toBe(told.some((end) => end.stderr === stderr) ? 2 : 0);
    if (told.length === 0) expect(stdout).not.toContain('card');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'train.card.md',
      'train.jsonl',
      'train.manifest.json',
    ]);
  });

  it('ends with 2, writes nothing and says what took everything', async () => {
    const cwd = await project('gated', [own(trial('refund', REFUND)), own(trial('gone', 'Which tea?'))]);
    const { code, stderr, stdout } = await exported(cwd);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'error: nothing is left to export of 2 examples in the store\n' +
        'error: 2 belong to scenarios that gate pull requests (mark practice scenarios with `gate: false`, import real usage, or pass --include-gating, which is written into card and manifest as contaminated)\n',
    );
    expect(readdirSync(cwd)).not.toContain('out');
  });

  it('takes definitions of tools that the store lacks from a file, and says so in the card', async () => {
    const called = {
      toolCalls: [
        { name: 'lookup', arguments: {}, result: 1, status: 'ok', durationMs: 1, step: 1 } as const,
      ],
      toolsUsed: ['lookup'],
    };
    const cwd = await project(
      'untold',
      QUERIES.map((query, n) => own(production(`u${n}`, query, called))),
    );
    const refused = await exported(cwd);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain(
      '10 gave no row: its tools are not known: tell them with --tools <file>',
    );
    const data = await exported(cwd, '--format', 'csv', '--output', 'out/data.csv');
    expect(data.stdout).toContain('10 rows lost: definitions of its tools, which nobody told');
    writeFileSync(join(cwd, 'tools.json'), '[{ "name": "lookup", "description": "`|::error::<b>" }]');
    const price = ['--train-model', 'own', '--epochs', '2', '--price', '7'];
    expect(await exported(cwd, '--tools', 'tools.json', ...price)).toMatchObject({ code: 0 });
    const [line = ''] = readFileSync(join(cwd, 'out/train.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ tools: [{ function: { name: 'lookup' } }] });
    const card = readFileSync(join(cwd, 'out/train.card.md'), 'utf8');
    expect(card).toContain('| `--tools` | `tools.json: told for examples');
    expect(card).toContain('Training `own` for 2 epochs at $7.00 per million tokens');
  });

  it('refuses a folder as its file before it writes anything', async () => {
    const cwd = await project(
      'folder',
      QUERIES.map((query, n) => usage(`u${n}`, query)),
    );
    mkdirSync(join(cwd, 'out/train.jsonl'), { recursive: true });
    const { code, stderr } = await exported(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('out/train.jsonl: is a folder (name a file in it)');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['train.jsonl']);
  });

  it('says what to do with an empty store', async () => {
    const { code, stderr } = await exported(await project('empty', []));
    expect(code).toBe(2);
    expect(stderr).toContain('the store is empty (fill it with test:run --collect-training-data');
  });

  it('says why no example gave a row', async () => {
    const bad = usage('bad', 'Which hiking boots are waterproof?');
    const cwd = await project('rows', [
      own({ ...bad, labels: { ...bad.labels, correctToolSelection: false } }),
    ]);
    const { code, stderr } = await exported(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('1 gave no row: wrong tools');
  });

  it('takes what a manifest selected as people have left it since, and nothing else', async () => {
    const examples = QUERIES.map((query, n) => usage(`u${n}`, query));
    const cwd = await project('manifest', examples);
    const prepared = await run(cwd, 'training:prepare', '--shares', '1/0/0', '--json');
    expect(JSON.parse(prepared.stdout)).toMatchObject({
      counts: { train: 10 },
      manifest: 'dataset/manifest.json',
    });
    const first = readFileSync(join(cwd, 'dataset/manifest.json'), 'utf8');
    await run(cwd, 'training:prepare', '--shares', '1/0/0');
    expect(readFileSync(join(cwd, 'dataset/manifest.json'), 'utf8')).toBe(first);

    const base = { by: 'ann', at: '2026-11-06T10:00:00.000Z', via: 'cli' } as const;
    const store = createFolderStore({ dir: join(cwd, 'training-data') });
    const [gone, better] = examples.map(({ id }) => id);
    await store.addEvents([
      newEvent({ ...base, kind: 'review', decision: 'rejected', example: gone ?? '' }),
      newEvent({ ...base, kind: 'demonstration', response: 'A better answer.', example: better ?? '' }),
    ]);
    await store.addBatches([
      {
        name: 'later',
        startedAt: '2026-11-07T10:00:00.000Z',
        examples: [usage('x', 'Sing a song of sixpence')],
        configs: [],
      },
    ]);
    const decided = [
      'training:export',
      '--format',
      'jsonl',
      '--output',
      'out.jsonl',
      '--manifest',
      'dataset/manifest.json',
    ];
    const { code, stdout } = await run(cwd, ...decided);
    expect(code).toBe(0);
    expect(stdout).toContain('1 of the manifest were rejected by a reviewer since');
    const text = readFileSync(join(cwd, 'out.jsonl'), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(9);
    expect(text).toContain('A better answer.');
    expect(text).not.toContain('sixpence');
    expect(readFileSync(join(cwd, 'out.manifest.json'), 'utf8')).toBe(first);

    const conflict = await run(cwd, ...decided, '--min-quality', '4');
    expect(conflict.code).toBe(2);
    expect(conflict.stderr).toContain('--min-quality: the manifest has decided that already');

    const other = await project('other-store', [usage('y', 'What is the return policy for shoes?')]);
    const foreign = await run(other, ...decided.slice(0, -1), join(cwd, 'dataset/manifest.json'));
    expect(foreign.code).toBe(2);
    expect(foreign.stderr).toMatch(
      /manifest\.json:\d+ examples: names ex-[0-9a-f]{16}, which is not in this store, and \d more/,
    );
    expect(readdirSync(other)).not.toContain('out.jsonl');
  });

  it.each([
    [['--format', 'opennai'], 'did you mean "openai"?'],
    [['--min-quality', '6'], 'expected a number from 0 to 5'],
    [['--shares', '0.8/0.3/0.1'], 'add up to 1'],
    [['--split', 'training'], 'expected train, validation, test or all'],
    [['--format', 'alpaca', '--pairs'], 'has no rows for preference pairs'],
    [['--source', 'web'], 'expected test, production, synthetic'],
    [['--manifest', 'nowhere.json', '--folds', '1'], 'expected a whole number from 2 to 100'],
    [['--output', 's.yml/x.jsonl'], 's.yml/x.jsonl: cannot be written'],
  ])('refuses %j', async (flags, said) => {
    const cwd = await project(`bad-${flags.join('').replace(/[^a-z0-9]/g, '')}`, [usage('a', 'Sing')]);
    const { code, stderr } = await exported(cwd, ...flags);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
