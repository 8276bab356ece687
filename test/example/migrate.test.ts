import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/base/hash.ts';
import { exampleId, fitsItsId } from '../../src/example/id.ts';
import { examplesCodec } from '../../src/example/record.ts';
import { addition, runRecord, trainingExample } from '../fixtures/records.ts';

/** An example as release 0.1.0 wrote it: version 1, without a reward. */
function asVersion1(): { readonly id: string } {
  const { id: _id, reward: _reward, ...rest } = trainingExample(runRecord(), 's1');
  const body = { ...rest, schemaVersion: 1 };
  return { id: `ex-${hashOf(body).slice(0, 16)}`, ...body };
}

function file(version: number, example: unknown): string {
  const head = { schema: 'agent-tester/examples', version, runId: '1', attempt: 1 };
  return `${JSON.stringify(head).slice(0, -1)},"startedAt":"2026-11-05T10:00:00.000Z","examples":[\n${JSON.stringify(example)}\n]}\n`;
}

describe('a file of version 1', () => {
  it('is read as one of this version, with the ids that it has', () => {
    const old = asVersion1();
    const [example] = examplesCodec.parse(file(1, old), 'old.json').examples;
    expect(example).toMatchObject({ id: old.id, schemaVersion: 2, migratedFrom: 1 });
    expect(example?.reward).toMatchObject({ correctness: 0.933333, speed: null });
    expect(example && fitsItsId(example)).toBe(true);
  });

  it('stays what it was when it is written again', () => {
    const { examples } = examplesCodec.parse(file(1, asVersion1()), 'old.json');
    const text = examplesCodec.format({
      runId: '1',
      attempt: 1,
      startedAt: '2026-11-05T10:00:00.000Z',
      examples,
    });
    expect(examplesCodec.parse(text, 'new.json').examples).toEqual(examples);
  });

  it('is refused at its line where it is not even of its own version', () => {
    expect(() => examplesCodec.parse(file(1, { id: 'ex-0123456789abcdef' }), 'old.json')).toThrow(
      /old\.json:2 examples\[0\]\./,
    );
  });

  it.each([0, 3, 1.5, '1', null])('is the oldest that is read: not version %j', (version) => {
    expect(() => examplesCodec.parse(file(version as number, asVersion1()), 'x.json')).toThrow(
      /version.*expected 1 to 2/,
    );
  });
});

describe('an example’s id', () => {
  it('is made from all of it but id and reward', () => {
    const { id: _id, reward, ...body } = trainingExample(runRecord(), 's1');
    const example = { id: exampleId(body), ...body, reward };
    expect(fitsItsId(example)).toBe(true);
    expect(fitsItsId({ ...example, response: 'Another.' })).toBe(false);
    expect(fitsItsId({ ...example, reward: { ...reward, total: 0 } })).toBe(true);
  });

  it('fits every example in this repository’s own store', () => {
    const top = join(import.meta.dirname, '../../training-data/examples');
    const files = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    const examples = files.flatMap(
      (name) => examplesCodec.parse(readFileSync(join(top, name), 'utf8'), name).examples,
    );
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((example) => !fitsItsId(example))).toEqual([]);
  });

  it('is what a run’s examples are found by', () => {
    const { run, examples } = addition();
    expect(run.exampleIds).toEqual(examples.map(({ id }) => id));
  });
});
