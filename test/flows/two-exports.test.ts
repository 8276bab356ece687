import { mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { DEFAULT_OPTIONS } from '../../src/dataset/options.ts';
import { exampleId } from '../../src/example/id.ts';
import { exportDataset, type ExportOptions } from '../../src/flows/export/export.ts';
import type { World } from '../../src/flows/world.ts';
import { production } from '../dataset/material.ts';
import { localWorld } from '../fixtures/local-world.ts';

const cwd = mkdtempSync(join(tmpdir(), 'agent-tester-two-exports-'));

const OPTIONS: ExportOptions = {
  config: 'agent-tester.yml',
  format: 'jsonl',
  output: 'o/t.jsonl',
  agent: 'all',
  splits: ['train'],
  prepare: { ...DEFAULT_OPTIONS, shares: { train: 1, validation: 0, test: 0 } },
  tokens: false,
};

/** The real world, in which somebody puts a file in the place of another right after the nth file has got there. */
function disturbed(after: number, place: string): World {
  const { world } = localWorld(cwd);
  let commits = 0;
  return {
    ...world,
    async openOutput(path) {
      const output = await world.openOutput(path);
      return {
        ...output,
        async commit() {
          await output.commit();
          commits += 1;
          if (commits !== after) return;
          writeFileSync(join(cwd, 'theirs'), 'theirs');
          renameSync(join(cwd, 'theirs'), join(cwd, place));
        },
      };
    },
  };
}

beforeAll(async () => {
  writeFileSync(
    join(cwd, 'agent-tester.yml'),
    'agent: { kind: replay, recording: r.jsonl }\nmodels: { production: { model: m } }\nscenarios: s.yml\nstore: { kind: folder }\n',
  );
  writeFileSync(join(cwd, 's.yml'), '- { id: tea, query: Which tea?, expect: { tools: [] } }\n');
  const examples = ['Do you ship to Iceland?', 'Is breakfast included?'].map((query, n) => {
    const { id: _id, reward, ...body } = production(`u${n}`, query);
    return { ...body, id: exampleId(body), reward };
  });
  await createFolderStore({ dir: join(cwd, 'training-data') }).addBatches([
    { name: 'import-1', startedAt: '2026-11-05T10:00:00.000Z', examples, configs: [] },
  ]);
});

describe('two exports to one place at once', () => {
  it.each([
    [1, 'o/t.jsonl'],
    [2, 'o/t.jsonl'],
    [2, 'o/t.manifest.json'],
    [3, 'o/t.card.md'],
  ])('are told by the one that ends last: after %i files another %s', async (after, place) => {
    await expect(exportDataset(disturbed(after, place), OPTIONS)).rejects.toThrow(
      'was written by another export at the same time',
    );
    expect(readdirSync(join(cwd, 'o')).sort()).toEqual(['t.card.md', 't.jsonl', 't.manifest.json']);
  });

  it('are not told where the other one was there before', async () => {
    const before = disturbed(1, 'o/t.card.md');
    await expect(exportDataset(before, OPTIONS)).resolves.toMatchObject({ card: 'o/t.card.md' });
  });
});
