import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileBytes } from '../../src/adapters/host/file-bytes.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { recordingFile } from '../../src/agent/recording-file.ts';
import { recordingLine } from '../../src/agent/recording.ts';
import { textAt } from '../../src/base/bytes.ts';
import { OutsideError } from '../../src/base/errors.ts';

const LARGE = 2 * 1024 * 1024;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'agent-tester-bytes-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the bytes of a file', () => {
  it.each([10, LARGE])('of %i stay what they were where another file takes the name', (size) => {
    const path = join(dir, 'a');
    writeFileSync(path, 'a'.repeat(size));
    const bytes = fileBytes(path);
    writeFileSync(join(dir, 'b'), 'b'.repeat(size));
    renameSync(join(dir, 'b'), path);
    expect(textAt(bytes, size - 3, size)).toBe('aaa');
  });

  it('say so where a large file was cut off meanwhile', () => {
    const path = join(dir, 'a');
    writeFileSync(path, 'a'.repeat(LARGE));
    const bytes = fileBytes(path);
    truncateSync(path, 5);
    expect(() => bytes.read(0, 10)).toThrow(OutsideError);
  });
});

describe('a large recording', () => {
  const execution = {
    message: 'm'.repeat(1_000),
    toolsUsed: [],
    toolCalls: [],
    tokenUsage: null,
    costUsd: null,
    latencyMs: null,
    stages: null,
  };
  const lines = Array.from({ length: 2_000 }, (_, at) =>
    recordingLine({ scenarioId: `s-${at}`, model: 'm', trial: 1, execution }),
  );
  const opened = async () => {
    const file = await recordingFile(workTree(dir), 'r.jsonl');
    return file ? file.recording() : expect.fail('there is no file');
  };

  it('gives what stands in it, also while lines are added to it', async () => {
    writeFileSync(join(dir, 'r.jsonl'), lines.join(''));
    const recording = await opened();
    appendFileSync(join(dir, 'r.jsonl'), (lines[0] ?? '').replace('s-0', 'new'));
    expect(recording.size).toBe(2_000);
    expect(recording.find('s-1999', 'm', 1)).toEqual(execution);
    expect(recording.find('new', 'm', 1)).toBeUndefined();
  });

  it('never gives what somebody wrote in its place since', async () => {
    writeFileSync(join(dir, 'r.jsonl'), lines.join(''));
    const recording = await opened();
    writeFileSync(join(dir, 'r.jsonl'), lines.join('').replaceAll('mmm', 'nnn'));
    expect(() => recording.find('s-7', 'm', 1)).toThrow(/line 8 of r.jsonl is no longer what it was/);
  });
});
