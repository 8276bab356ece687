import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { recording } from '../../src/agent/record.ts';
import { parseRecording } from '../../src/agent/recording.ts';
import type { AgentTarget, Execution, RecordedExecution } from '../../src/agent/types.ts';
import { createOpenAiAgent } from '../../src/adapters/agents/openai.ts';
import { openRecordFile } from '../../src/adapters/agents/record-file.ts';
import { createAgent } from '../../src/adapters/agents/registry.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { CALM, configOf, inputOf, modelOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';
import { script, startChatServer } from '../fixtures/chat-server.ts';

const EXECUTION: Execution = {
  message: 'hi',
  toolsUsed: [],
  toolCalls: [],
  tokenUsage: null,
  costUsd: null,
  latencyMs: null,
  stages: null,
};
const one = (trial: number): RecordedExecution => ({
  scenarioId: 's',
  model: 'm',
  trial,
  execution: EXECUTION,
});

describe('recording', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'record-'));
    path = join(folder, 'recordings.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('of real runs replays exactly what they gave, failures of the agent included', async () => {
    const hostile = 'line\u2028break \ud83d half, \u202e bidi, -0, ```';
    const server = await startChatServer(
      script(
        {
          calls: [
            { name: 'lookup_order', args: '{"id": -0, "__proto__": {"a": 1}}' },
            { name: 'x', args: '[' },
          ],
        },
        { content: hostile, usage: { input: 12, output: 3, cached: 4 } },
        { calls: [{ name: 'ping' }], usage: null },
        { content: '' },
      ),
    );
    const model = modelOf({ baseUrl: server.baseUrl });
    const file = await openRecordFile(path);
    const real = createOpenAiAgent(configOf(OPENAI_AGENT), OPENAI_AGENT, { env: {}, clock: systemClock });
    const recorder = recording(real, file.sink);
    const ran: Execution[] = [];
    for (const trial of [1, 2]) ran.push(await recorder.run(inputOf({ trial, model }), CALM));
    await file.close();
    await server.stop();
    expect(server.problems).toEqual([]);
    expect(ran[0]?.message).toBe(hostile);
    expect(ran[1]?.error?.code).toBe('invalid-output');

    const config = configOf({ kind: 'replay', recording: 'recordings.jsonl' });
    const replay = await createAgent(config, { env: {}, files: workTree(folder), clock: systemClock });
    for (const trial of [1, 2]) {
      expect(await replay.run(inputOf({ trial }), CALM)).toStrictEqual(ran[trial - 1]);
    }
  });

  it('keeps no run that has no execution', async () => {
    const seen: unknown[] = [];
    const broken: AgentTarget = { kind: 'broken', run: () => Promise.reject(new Error('down')) };
    const recorder = recording(broken, (entry) => Promise.resolve(void seen.push(entry)));
    await expect(recorder.run(inputOf(), CALM)).rejects.toThrow('down');
    expect(seen).toEqual([]);
    expect(recorder.kind).toBe('broken');
  });

  it('fails a run that could not be kept', async () => {
    const target: AgentTarget = { kind: 'fine', run: () => Promise.resolve(EXECUTION) };
    const recorder = recording(target, () => Promise.reject(new Error('disk full')));
    await expect(recorder.run(inputOf(), CALM)).rejects.toThrow('disk full');
  });

  it('makes a file for its owner alone', async () => {
    const file = await openRecordFile(path);
    await file.close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('has every line in the file before it says so', async () => {
    const file = await openRecordFile(path);
    await file.sink(one(1));
    expect(parseRecording(await readFile(path, 'utf8'), path).size).toBe(1);
    await file.close();
  });

  it('writes whole lines where many trials end at once', async () => {
    const file = await openRecordFile(path);
    const long = { ...EXECUTION, message: 'x'.repeat(200_000) };
    await Promise.all(Array.from({ length: 40 }, (_, n) => file.sink({ ...one(n + 1), execution: long })));
    await file.close();
    expect(parseRecording(await readFile(path, 'utf8'), path).size).toBe(40);
  });

  it('goes on in a file that is there, also after one without a last line feed', async () => {
    const first = await openRecordFile(path);
    await first.sink(one(1));
    await first.close();
    await writeFile(path, (await readFile(path, 'utf8')).trimEnd());
    const second = await openRecordFile(path);
    await second.sink(one(2));
    await second.close();
    expect(parseRecording(await readFile(path, 'utf8'), path).trials('s', 'm')).toEqual([1, 2]);
  });

  it('refuses a trial that is there already, since the file would not replay', async () => {
    const first = await openRecordFile(path);
    await first.sink(one(1));
    await expect(first.sink(one(1))).rejects.toBeInstanceOf(UserError);
    await first.close();
    const second = await openRecordFile(path);
    await expect(second.sink(one(1))).rejects.toThrow(
      /trial 1 of scenario "s" with model "m" is recorded already/,
    );
    await second.close();
  });

  it('leaves a file that is no recording as it was', async () => {
    const torn = `${JSON.stringify(one(1))}\n{"scenarioId":"s","mod`;
    await writeFile(path, torn);
    await expect(openRecordFile(path)).rejects.toThrow(/recordings\.jsonl:2: expected JSON/);
    expect(await readFile(path, 'utf8')).toBe(torn);
  });

  it.each([['none/r.jsonl'], ['.']])('says so where there can be no file: %s', async (name) => {
    await expect(openRecordFile(join(folder, name))).rejects.toBeInstanceOf(UserError);
  });

  it('writes into no device', async () => {
    await expect(openRecordFile('/dev/null')).rejects.toThrow(/it is no file/);
  });

  it('says what could not be written, each time', async () => {
    const file = await openRecordFile(path);
    await file.close();
    for (const _attempt of [1, 2]) {
      await expect(file.sink(one(1))).rejects.toMatchObject({ service: 'recording', retryable: false });
    }
  });
});
