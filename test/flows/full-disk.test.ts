import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../e2e/bundle.ts';
import { startAgentServer } from '../fixtures/agent-server.ts';
import { FACE, type Ended } from '../fixtures/command-line.ts';

const SCENARIOS = 40;

/** Runs the command line where no file may have more than so many KiB: then a write fails, as on a full disk. */
function limited(kib: number | 'unlimited', args: readonly string[], cwd: string): Promise<Ended> {
  const node = [process.execPath, '--import', FACE, join(ROOT, 'src/main.ts'), ...args];
  const script = 'ulimit -f "$1" && shift && exec "$@"';
  const child = spawn('bash', ['-c', script, 'bash', String(kib), ...node], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((done) => {
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

it.skipIf(process.platform === 'win32')(
  'a disk that fills up during a run is told, and changes neither verdict nor figures',
  async () => {
    const server = await startAgentServer(() => ({ body: { message: 'hello' } }));
    onTestFinished(() => server.stop());
    const top = mkdtempSync(join(tmpdir(), 'agent-tester-full-'));
    const suite = Array.from({ length: SCENARIOS }, (_, i) => ({
      id: `s${i}`,
      query: 'q',
      // One of them fails, so that the exit code says more than 0.
      assert: [{ type: 'equals', value: i === 7 ? 'bye' : 'hello' }],
    }));
    writeFileSync(join(top, 'suite.json'), JSON.stringify(suite));
    const config = {
      agent: { kind: 'http', url: server.url },
      models: { production: { model: 'm' } },
      scenarios: 'suite.json',
      gate: { repeat: 1 },
    };
    writeFileSync(join(top, 'agent-tester.yml'), JSON.stringify(config));
    const run = (kib: number | 'unlimited', output: string): Promise<Ended> =>
      limited(kib, ['test:run', '--json', '--store', 'folder', '--output', output], top);

    const before = server.requests.length;
    const full = await run(8, 'full');
    expect(server.requests.length - before).toBe(SCENARIOS);
    const good = await run('unlimited', 'good');

    expect(full.code, full.stderr).toBe(1);
    expect(good.code, good.stderr).toBe(1);
    expect(full.stderr.match(/what runs from now on would run again after an interruption/g)).toHaveLength(1);
    const [told, whole] = [full, good].map(({ stdout }) => JSON.parse(stdout) as Record<string, unknown>);
    for (const figure of ['verdict', 'exitCode', 'counts', 'costUsd'])
      expect(told?.[figure]).toEqual(whole?.[figure]);
    expect(JSON.stringify(told?.['warnings'])).toMatch(/agent-tester-local-[^ ]+\.json could not be written/);
    expect(whole?.['warnings']).toEqual([]);
    // What a journal could not keep is not taken for a whole one: its trials run again.
    const journal = readdirSync(join(top, 'full')).filter((name) => name.startsWith('journal'));
    expect(journal.filter((name) => name.endsWith('.lock'))).toEqual([]);
    for (const name of readdirSync(join(top, 'full'))) {
      expect(readFileSync(join(top, 'full', name)).length).toBeLessThanOrEqual(8 * 1024);
    }
  },
  60_000,
);

/** Every file below a folder with its content. */
function contents(top: string): ReadonlyMap<string, string> {
  const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

it.skipIf(process.platform === 'win32')(
  'a disk that fills up while a store or a dataset is written is told, and loses nothing',
  async () => {
    const top = mkdtempSync(join(tmpdir(), 'agent-tester-full-store-'));
    const config = {
      agent: { kind: 'replay', recording: 'r.jsonl' },
      models: { production: { model: 'm' } },
      scenarios: 'suite.json',
      store: { kind: 'folder' },
    };
    const suite = [{ id: 'tea', query: 'Which tea goes with a lemon cake?', expect: { tools: [] } }];
    writeFileSync(join(top, 'agent-tester.yml'), JSON.stringify(config));
    writeFileSync(join(top, 'suite.json'), JSON.stringify(suite));
    const log = (name: string, day: string): void => {
      const lines = Array.from({ length: 60 }, (_, n) =>
        JSON.stringify({
          messages: [
            { role: 'user', content: `Where is ${name} number ${n * 7919}?` },
            { role: 'assistant', content: `In aisle ${n * 104729}. `.repeat(20) },
          ],
          timestamp: `${day}T10:00:00Z`,
        }),
      );
      writeFileSync(join(top, `${name}.jsonl`), lines.join('\n'));
    };
    for (const [name, day] of [
      ['cup', '2025-08-01'],
      ['pot', '2025-08-02'],
      ['jug', '2025-08-03'],
    ] as const)
      log(name, day);
    const run = (kib: number | 'unlimited', ...args: string[]): Promise<Ended> => limited(kib, args, top);
    for (const name of ['cup', 'pot'])
      expect(await run('unlimited', 'training:import', `${name}.jsonl`)).toMatchObject({ code: 0 });
    const store = join(top, 'training-data');
    const ids = [...contents(store).values()].flatMap(
      (text) => text.match(/(?<="id":")ex-[0-9a-f]{16}/g) ?? [],
    );
    const decisions = ids.map((example) => ({ example, decision: 'approved' }));
    writeFileSync(join(top, 'd.jsonl'), decisions.map((line) => JSON.stringify(line)).join('\n'));
    const reviewed = await run('unlimited', 'training:review', '--decide', 'd.jsonl', '--by', 'Ada');
    expect(reviewed).toMatchObject({ code: 0 });
    const before = contents(store);

    for (const [kib, ...args] of [
      [4, 'training:import', 'jug.jsonl'],
      [4, 'training:compact'],
      [0, 'feedback:add', '--example', ids[0] ?? '', '--rating', '4', '--by', 'Ada'],
      [4, 'training:prepare'],
      [4, 'training:export', '--format', 'csv', '--output', 'out/t.csv'],
    ] as const) {
      const { code, stderr } = await run(kib, ...args);
      expect(`${code} ${stderr}`, args[0]).toMatch(
        /^3 [^]*EFBIG[^]*\((check free space|make room)[^]*unchanged\)\n$/,
      );
    }
    const after = [...contents(store)].filter(([path]) => !path.includes('configs'));
    expect(new Map(after)).toEqual(new Map([...before].filter(([path]) => !path.includes('configs'))));
    for (const folder of ['out', 'dataset']) expect([...contents(join(top, folder)).keys()]).toEqual([]);
    expect(await run('unlimited', 'training:verify')).toMatchObject({ code: 0 });
  },
  120_000,
);
