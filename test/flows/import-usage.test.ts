import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { givenFile } from '../../src/adapters/host/given-file.ts';
import { givenStream } from '../../src/adapters/host/given-stream.ts';
import { createScreen } from '../../src/adapters/host/screen.ts';
import { fitsItsId } from '../../src/example/id.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import { importUsage } from '../../src/flows/import-usage.ts';
import type { ImportUsageOptions, ImportUsageResult } from '../../src/flows/import-usage/types.ts';
import { createWorld } from '../../src/world.ts';
import { withFeedback } from '../../src/feedback/apply.ts';
import { ROOT } from '../e2e/bundle.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { shared } from '../usage/material.ts';

const CONFIG = `agent: { kind: replay, recording: r.jsonl }
models:
  production: { model: gpt-4.1, price: { input: 2, output: 8 } }
scenarios: scenarios.yml
`;

type Asked = Partial<Omit<ImportUsageOptions, 'files' | 'mapping'>> & {
  /** Name of a mapping file. */
  readonly map?: string;
};

/** A project in a folder of its own, with these files. */
function project(files: Readonly<Record<string, string | Buffer>> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-usage-'));
  for (const [name, text] of Object.entries({ 'agent-tester.yml': CONFIG, ...files })) {
    writeFileSync(join(dir, name), text);
  }
  const store = createFolderStore({ dir: join(dir, 'training-data') });
  const run = (...args: readonly string[]): Promise<Ended> => commandLine(['training:import', ...args], dir);
  return {
    dir,
    store,
    run,
    /** In this process. */
    report: async (files: readonly string[], { map, ...asked }: Asked = {}): Promise<ImportUsageResult> => {
      const world = worldAt(dir);
      const mapping = map === undefined ? {} : { mapping: await givenFile(map, dir, '') };
      const options = { ...DEFAULTS, files, ...mapping, ...asked };
      return await importUsage(
        world,
        options,
        (file) => givenStream(file, dir, world.signal),
        (file) => givenFile(file, dir, ''),
      ).finally(() => world.close());
    },
    examples: async (): Promise<TrainingExample[]> => {
      const all: TrainingExample[] = [];
      for await (const example of store.readExamples()) all.push(example);
      return all;
    },
  };
}

const DEFAULTS = {
  config: 'agent-tester.yml',
  from: 'auto',
  tags: [],
  keepGoing: false,
  dryRun: false,
} as const;

function worldAt(cwd: string): ReturnType<typeof createWorld> {
  const mute = (): void => undefined;
  return createWorld({
    env: {},
    logger: { info: mute, warn: mute, error: mute, debug: mute, group: (_title, body) => body() },
    screen: createScreen(new PassThrough()),
    progress: 'none',
    context: { event: 'local', runId: 'local-1', attempt: 1 },
    cwd,
    pathPrefix: '',
    signal: new AbortController().signal,
    base: () => Promise.resolve(undefined),
    mask: mute,
  });
}

const outcomes = ({ rows }: ImportUsageResult): Record<string, number> =>
  Object.fromEntries(
    rows.map(({ outcome, reason, count }) => [`${outcome}${reason && `: ${reason}`}`, count]),
  );

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** A request with its response: the first `turns` turns of a conversation, made in that minute. */
function pair(turns: number, more: Readonly<Record<string, unknown>> = {}, talk = 'talk') {
  const messages = Array.from({ length: turns }, (_, n) => [
    { role: 'user', content: `${talk} question ${n}` },
    { role: 'assistant', content: `${talk} answer ${n}` },
  ]).flat();
  return {
    request: { model: 'gpt-4.1', messages: messages.slice(0, -1) },
    response: {
      id: `chatcmpl-${talk}-${turns}`,
      object: 'chat.completion',
      created: 1_760_000_000 + 60 * turns,
      model: 'gpt-4.1',
      choices: [{ index: 0, message: messages.at(-1), finish_reason: 'stop' }],
      usage: { prompt_tokens: 1000, completion_tokens: 100 },
      ...more,
    },
  };
}

const MAPPING = `id: $.id
query: $.question
response: $.answer
timestamp: $.at
rating: $.stars?
comment: $.said?
passed: $.ok?
`;

describe('training:import', () => {
  it('makes one example of a conversation, with what the log tells and nothing else', async () => {
    const { report, examples } = project({ 'log.jsonl': lines(pair(2)) });
    const result = await report(['log.jsonl'], { tags: ['web'] });
    expect(outcomes(result)).toEqual({ imported: 1 });
    const [example] = await examples();
    expect(example).toMatchObject({
      query: 'talk question 1',
      history: [{ role: 'user' }, { role: 'assistant', content: 'talk answer 0' }],
      response: 'talk answer 1',
      timestamp: '2025-10-09T08:55:20.000Z',
      labels: { correctToolSelection: null, responseQuality: null, validationConfidence: 0, passed: null },
      metrics: { latencyMs: null, tokenUsage: { total: 1100 }, cost: 0.0028 },
      provenance: { source: 'production', model: 'gpt-4.1', tags: ['web'], configHash: null, commit: null },
      review: { status: 'pending' },
      reward: { total: null },
    });
    expect(example && fitsItsId(example)).toBe(true);
    expect(result.unknown.map(({ what }) => what).toSorted()).toEqual([
      'instructions and tools',
      'latency',
      'user',
    ]);
  });

  describe('takes instructions and tools from files', () => {
    const TOOLS = JSON.stringify([{ name: 'lookup', parameters: { type: 'object', properties: {} } }]);
    const record = { id: 'a', question: 'Where is it?', answer: 'There.', at: '2026-11-05T10:00:00Z' };
    const more = `tools: { file: tools.json }\ninstructions: { file: policy.md }\n`;
    const configsIn = async (store: ReturnType<typeof project>['store']) => [
      ...(await store.readConfigs()).values(),
    ];

    it('beside the mapping, wherever that stands', async () => {
      const { dir, run, store, examples } = project({ 'log.jsonl': lines(record) });
      mkdirSync(join(dir, 'maps'));
      writeFileSync(join(dir, 'maps/map.yml'), `${MAPPING}${more}`);
      writeFileSync(join(dir, 'maps/tools.json'), TOOLS);
      writeFileSync(join(dir, 'maps/policy.md'), 'Be brief.');
      expect((await run('log.jsonl', '--map', 'maps/map.yml', '--store', 'folder')).code).toBe(0);
      const [config] = await configsIn(store);
      expect(config).toMatchObject({ planner: 'Be brief.', tools: [{ name: 'lookup' }] });
      expect((await examples())[0]?.provenance.configHash).toBe(config?.configHash);
    });

    it('of flags before those of the mapping, for logs of every format', async () => {
      const { run, store } = project({
        'log.jsonl': lines(pair(1)),
        'tools.json': TOOLS,
        'policy.md': 'Call +1 212 555 0142.',
      });
      const flags = ['--tools', 'tools.json', '--instructions', 'policy.md'];
      expect((await run('log.jsonl', ...flags, '--store', 'folder')).code).toBe(0);
      const [config] = await configsIn(store);
      expect(config?.tools).toHaveLength(1);
      expect(config?.planner).not.toContain('555');
    });

    it('only where the log shows none', async () => {
      const own = [{ type: 'function', function: { name: 'own', parameters: { type: 'object' } } }];
      const { request, ...rest } = pair(1);
      const { run, store } = project({
        'log.jsonl': lines({ request: { ...request, tools: own }, ...rest }),
        'tools.json': TOOLS,
      });
      await run('log.jsonl', '--tools', 'tools.json', '--store', 'folder');
      expect((await configsIn(store))[0]?.tools).toMatchObject([{ name: 'own' }]);
    });

    it('and adds nothing where one is missing or wrong', async () => {
      const { dir, run, examples } = project({
        'log.jsonl': lines(record),
        'map.yml': `${MAPPING}${more}`,
        'bad.json': '[{ "name": "a b" }]',
      });
      const missing = await run('log.jsonl', '--map', 'map.yml', '--store', 'folder');
      expect(missing).toMatchObject({ code: 2 });
      expect(missing.stderr).toContain('policy.md');
      const bad = await run('log.jsonl', '--map', 'map.yml', '--tools', 'bad.json', '--store', 'folder');
      expect(bad).toMatchObject({ code: 2 });
      const absent = await run('log.jsonl', '--instructions', dir, '--store', 'folder');
      expect(absent).toMatchObject({ code: 2 });
      expect(await examples()).toEqual([]);
    });
  });

  it('adds nothing the second time, whatever the order, the pieces and the compression', async () => {
    const all = ['a', 'b', 'c'].flatMap((talk) => [pair(1, {}, talk), pair(2, {}, talk)]);
    const { report, examples } = project({
      'one.jsonl': lines(...all),
      'two.jsonl.gz': gzipSync(lines(...all.toReversed())),
      'list.json': JSON.stringify(all.slice(2, 5), null, 2),
    });
    expect(outcomes(await report(['one.jsonl']))).toEqual({
      imported: 3,
      'repeated: a later request holds all of it': 3,
    });
    const before = await examples();
    for (const files of [['one.jsonl'], ['two.jsonl.gz'], ['list.json'], ['list.json', 'two.jsonl.gz']]) {
      expect((await report(files)).imported).toBe(0);
    }
    expect(await examples()).toEqual(before);
  });

  it('keeps conversations apart that only begin alike', async () => {
    const other = pair(2, { id: 'other', choices: [{ message: { content: 'another answer' } }] });
    const same = pair(2, { id: 'same' });
    const { report } = project({ 'log.jsonl': lines(pair(2), other, same) });
    expect((await report(['log.jsonl'])).imported).toBe(3);
  });

  it('adds nothing where a document cannot be read, names it, and leaves it out when asked to', async () => {
    const log = `${lines(pair(1))}{"request": {"mess\n${lines(pair(2, {}, 'b'))}{"request`;
    const { report, run, examples } = project({ 'log.jsonl': log });
    const refused = await run('log.jsonl');
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain('invalid: is not JSON  (first: log.jsonl:2)');
    expect(refused.stdout).toContain('nothing was added: 2 documents cannot be read');
    expect(await examples()).toEqual([]);
    const result = await report(['log.jsonl'], { keepGoing: true });
    expect(outcomes(result)).toEqual({ imported: 2, 'invalid: is not JSON': 2 });
    expect(await examples()).toHaveLength(2);
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    const { report, examples } = project({ 'log.jsonl': lines(pair(1)) });
    expect(await report(['log.jsonl'], { dryRun: true })).toMatchObject({ imported: 1, location: null });
    expect(await examples()).toEqual([]);
  });

  it('redacts before anything is written, also in instructions, tools and ids', async () => {
    const address = 'jo@example.com';
    const { request, response } = pair(1);
    const messages = [
      { role: 'system', content: `You speak with ${address}.` },
      { role: 'user', content: `I am ${address}` },
    ];
    const tools = [{ type: 'function', function: { name: 'mail', description: `mails ${address}` } }];
    const log = lines({
      request: { ...request, messages, tools, user: address },
      response: { ...response, id: address },
    });
    const { report, dir, examples } = project({ 'log.jsonl': log });
    await report(['log.jsonl'], { tags: [address] });
    expect(await examples()).toHaveLength(1);
    const folder = join(dir, 'training-data');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const written = files.map((one) => readFileSync(join(one.parentPath, one.name), 'utf8')).join('');
    expect(files.map(({ parentPath }) => parentPath.slice(folder.length)).toSorted()).toEqual([
      '/configs',
      '/examples/2025-10',
    ]);
    expect(written).not.toContain(address);
  });

  it('stores a pseudonym for a user, the same in every import', async () => {
    const by = (user: string, talk: string) => {
      const { request, response } = pair(1, {}, talk);
      return { request: { ...request, user }, response };
    };
    const { report, examples } = project({
      'a.jsonl': lines(by('u-1', 'a'), by('u-2', 'b')),
      'b.jsonl': lines(by('u-1', 'c')),
    });
    await report(['a.jsonl']);
    await report(['b.jsonl']);
    const users = (await examples()).map(({ query, userId }) => [query.slice(0, 1), userId]);
    const told = Object.fromEntries(users) as Record<string, string>;
    expect(told['a']).toMatch(/^\[user-[0-9a-f]{12}\]$/);
    expect(told['c']).toBe(told['a']);
    expect(told['b']).not.toBe(told['a']);
  });

  it('keeps ratings as feedback and grades as labels', async () => {
    const row = {
      id: 1,
      question: 'q',
      answer: 'a',
      at: '2026-02-03T04:05:06Z',
      stars: 4,
      said: 'quick',
      ok: 1,
    };
    const mute = { ...row, id: 2, stars: null, said: null, ok: null };
    const { report, store, examples } = project({ 'log.jsonl': lines(row, mute), 'map.yml': MAPPING });
    expect(await report(['log.jsonl'], { map: 'map.yml' })).toMatchObject({ imported: 2, ratings: 1 });
    const events = await store.readEvents();
    const rated = (await examples()).find(({ id }) => id === events[0]?.example);
    expect(rated).toMatchObject({ labels: { passed: true, validationConfidence: 1 } });
    expect(events).toMatchObject([
      { kind: 'rating', rating: 4, comment: 'quick', via: 'file', by: 'import:jsonl' },
    ]);
    expect(rated && withFeedback(rated, events).labels.userSatisfaction).toBe(4);
    expect(await report(['log.jsonl'], { map: 'map.yml' })).toMatchObject({ imported: 0, ratings: 0 });
    expect(await store.readEvents()).toHaveLength(1);
  });

  it('gives a later rating to the example that is there', async () => {
    const row = { id: 1, question: 'q', answer: 'a', at: '2026-02-03T04:05:06Z' };
    const { report, store, examples } = project({
      'before.jsonl': lines(row),
      'after.jsonl': lines({ ...row, stars: 2 }),
      'map.yml': MAPPING,
    });
    await report(['before.jsonl'], { map: 'map.yml' });
    expect(await report(['after.jsonl'], { map: 'map.yml' })).toMatchObject({ imported: 0, ratings: 1 });
    expect(await store.readEvents()).toMatchObject([{ example: (await examples())[0]?.id, rating: 2 }]);
  });

  it('takes the rating of a conversation from whichever line has it', async () => {
    const row = { id: 1, question: 'q', answer: 'a', at: '2026-02-03T04:05:06Z' };
    const log = lines(row, { ...row, stars: 5 }, row);
    const { report, store } = project({ 'log.jsonl': log, 'map.yml': MAPPING });
    expect(await report(['log.jsonl'], { map: 'map.yml' })).toMatchObject({ imported: 1, ratings: 1 });
    expect(await store.readEvents()).toMatchObject([{ rating: 5 }]);
  });

  it('adds everything once where two imports run at the same time', async () => {
    const { report, examples } = project({ 'log.jsonl': lines(pair(1, {}, 'a'), pair(2, {}, 'b')) });
    await Promise.all([report(['log.jsonl']), report(['log.jsonl'])]);
    expect(await examples()).toHaveLength(2);
  });

  it('adds the rest where an import was killed between two files', async () => {
    const row = (id: number, at: string) => ({ id, question: `q${id}`, answer: 'a', at, stars: 3 });
    const log = lines(row(1, '2026-01-02T03:04:05Z'), row(2, '2026-02-02T03:04:05Z'));
    const { dir, report, examples, store } = project({ 'log.jsonl': log, 'map.yml': MAPPING });
    await report(['log.jsonl'], { map: 'map.yml' });
    const before = await examples();
    for (const folder of ['examples/2026-02', 'feedback/2026-01', 'feedback/2026-02']) {
      rmSync(join(dir, 'training-data', folder), { recursive: true });
    }
    expect(await report(['log.jsonl'], { map: 'map.yml' })).toMatchObject({ imported: 1, ratings: 2 });
    expect(await examples()).toEqual(before);
    expect(await store.readEvents()).toHaveLength(2);
  });

  it('keeps half of a surrogate pair as it is', async () => {
    const odd = pair(1, { choices: [{ message: { content: 'half \ud83d of it' } }] });
    const { report, examples } = project({ 'log.jsonl': lines(odd) });
    await report(['log.jsonl']);
    const [example] = await examples();
    expect(example?.response).toBe('half \ud83d of it');
    expect(example && fitsItsId(example)).toBe(true);
  });

  it('stops where it is interrupted, with nothing added', async () => {
    const { dir, examples } = project({ 'log.jsonl': lines(pair(1)) });
    const abort = new AbortController();
    abort.abort(new Error('interrupted'));
    const world = { ...worldAt(dir), signal: abort.signal };
    const options = { ...DEFAULTS, files: ['log.jsonl'] };
    const logs = (file: string): AsyncIterable<string> => givenStream(file, dir, world.signal);
    await expect(importUsage(world, options, logs, (file) => givenFile(file, dir, ''))).rejects.toThrow(
      'interrupted',
    );
    expect(await examples()).toEqual([]);
  });

  it('says so where the store holds less of a conversation than the log does now', async () => {
    const row = (turns: number) => ({ id: 'x', ...pair(turns).request });
    const { report } = project({ 'a.jsonl': lines(row(2)), 'b.jsonl': lines(row(3)) });
    await report(['a.jsonl']);
    expect(outcomes(await report(['b.jsonl']))).toEqual({
      'already-there: holds more now; what is stored stays': 1,
    });
  });

  it('takes one latency for all of a model for a placeholder, and a price of 0 for none', async () => {
    const map =
      'id: $.id\nquery: $.q\nresponse: $.a\nlatencySeconds: $.s\ncost: $.usd\ntokens: { input: $.i, output: $.o }\n';
    const rows = Array.from({ length: 5 }, (_, id) => ({
      id,
      q: `q${id}`,
      a: 'a',
      s: 60,
      usd: 0,
      i: 5,
      o: 5,
    }));
    const { report, examples } = project({ 'log.jsonl': lines(...rows), 'map.yml': map });
    expect(outcomes(await report(['log.jsonl'], { map: 'map.yml' }))).toEqual({ imported: 5 });
    const all = await examples();
    expect(all.every(({ metrics }) => metrics.latencyMs === null && metrics.cost === null)).toBe(true);
    expect(all.every((example) => fitsItsId(example))).toBe(true);
  });

  it('refuses lines without what the mapping names, unless it may be absent', async () => {
    const row = { id: 1, question: 'q', answer: 'a' };
    const { report } = project({ 'log.jsonl': lines(row), 'map.yml': MAPPING });
    expect(outcomes(await report(['log.jsonl'], { map: 'map.yml' }))).toEqual({
      'invalid: there is nothing at $.at: write $.at? where it may be absent': 1,
    });
  });

  it('finds nothing in an empty file, and says so', async () => {
    const { report } = project({ 'log.jsonl': '' });
    expect(await report(['log.jsonl'])).toMatchObject({
      files: [{ format: null, documents: 0 }],
      rows: [],
      location: null,
    });
  });

  it('says what is wrong with a file, a flag or a mapping, and where', async () => {
    const { report } = project({
      'log.jsonl': lines({ question: 'q' }),
      'bad.yml': 'query: question\nresponse: $.a\nrateing: $.stars\n',
      'torn.gz': gzipSync('{"a":1}'.repeat(100)).subarray(0, 30),
      'utf16.jsonl': Buffer.from('\ufeff{}', 'utf16le'),
    });
    await expect(report(['missing.jsonl'])).rejects.toThrow('missing.jsonl: there is no such file');
    await expect(report(['.'])).rejects.toThrow('is a folder');
    await expect(report(['torn.gz'])).rejects.toThrow('torn.gz: is compressed and cut off or damaged');
    await expect(report(['utf16.jsonl'])).rejects.toThrow('utf16.jsonl: holds bytes that are no UTF-8');
    await expect(report(['log.jsonl'], { from: 'jsonl' })).rejects.toThrow('jsonl needs --map');
    await expect(report(['log.jsonl'], { store: 'none' })).rejects.toThrow('none keeps nothing');
    const mapping = report(['log.jsonl'], { map: 'bad.yml' });
    await expect(mapping).rejects.toThrow('bad.yml:1:8 query: expected a path such as $.reply.text');
    await expect(mapping).rejects.toThrow('bad.yml:3:1 rateing: unknown key (did you mean "rating"?)');
    expect(outcomes(await report(['log.jsonl']))).toEqual({
      'invalid: is of no known format: name it by --from, or give --map': 1,
    });
  });

  it('survives nesting, giants and control characters in a log', async () => {
    const deep = `{"messages":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
    const evil = { messages: [{ role: '\u001b]0;x\u0007\n::error::', content: 'x' }] };
    const { run } = project({ 'log.jsonl': `${deep}\n${lines(evil)}` });
    const { code, stdout } = await run('log.jsonl', '--from', 'openai');
    expect(code).toBe(2);
    expect(stdout).toContain('is nested deeper than 100 levels');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\n::error');
  });
});

const tau = shared('tau');

describe.skipIf(!tau.there)(
  '590 recorded conversations (../shared/data/tau) by the mapping of docs/import.md',
  () => {
    it('import with their outcomes, once', async () => {
      const docs = readFileSync(join(ROOT, 'docs/import.md'), 'utf8');
      const map = /```yaml\n(# tau[\s\S]*?)```/.exec(docs)?.[1] ?? '';
      const { report, examples } = project({ 'map.yml': map });
      const result = await report([tau.file], { map: 'map.yml' });
      expect(outcomes(result)).toEqual({ imported: 590 });
      expect(Object.fromEntries(result.unknown.map(({ what, count }) => [what, count]))).toMatchObject({
        tokens: 300,
        latency: 200,
        'latency: the log has one value for all, so it is a placeholder': 50,
      });
      const all = await examples();
      expect(all.filter(({ labels }) => labels.passed !== null)).toHaveLength(590);
      expect(all.every((example) => fitsItsId(example))).toBe(true);
      expect(outcomes(await report([tau.file], { map: 'map.yml' }))).toEqual({ 'already-there': 590 });
    });
  },
);
