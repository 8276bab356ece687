import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examplesCodec } from '../../src/example/record.ts';
import type { Finding } from '../../src/example/upkeep.ts';
import type { Store } from '../../src/feedback/store.ts';
import { said } from '../fixtures/feedback.ts';
import { addition } from '../fixtures/records.ts';
import { all, type StoreUnderTest } from './contract.ts';

const OLD = { before: '2026-12', maxBytes: 16_000_000 };

/** What `verify` has to say, as `severity file:line path: message`. */
export async function findings(store: Store): Promise<readonly string[]> {
  const found: Finding[] = [];
  await store.verify({ onFinding: (finding) => found.push(finding) });
  return found.map(({ severity, place, path, message }) => {
    const file = place?.file.replace(/^.*training-data\//, '') ?? '';
    return `${severity} ${file}${place?.line === undefined ? '' : `:${place.line}`} ${path ?? ''}: ${message}`;
  });
}

const idsOf = async (store: Store): Promise<readonly string[]> => (await all(store)).map(({ id }) => id);

/** What every implementation of StoreUpkeep does. */
export function upkeepContract(kind: string, open: () => Promise<StoreUnderTest>): void {
  describe(`the upkeep of a ${kind} store`, () => {
    let place: StoreUnderTest;
    beforeEach(async () => {
      place = await open();
    });
    afterEach(() => place.close());

    const fill = async (): Promise<void> => {
      for (const [n, startedAt] of ['2026-10-02', '2026-10-20', '2026-11-05', '2026-12-01'].entries()) {
        const run = { runId: `r${n + 1}`, startedAt: `${startedAt}T10:00:00.000Z` };
        await place.store.append(addition(run, 3));
      }
      const [example = ''] = await idsOf(place.store);
      const one = said('rating', { rating: 4 }, { example });
      await place.store.addEvents([one, said('comment', { comment: 'fine' }, { example, minute: 1 })]);
    };

    it('folds the months that are over into one file each, and every reader finds the same', async () => {
      await fill();
      const before = [await all(place.store), await place.store.readRuns(), await place.store.readEvents()];
      const { folds } = await place.store.compact(OLD);
      expect(folds.map(({ files, records }) => [files, records])).toEqual([
        [2, 6],
        [1, 3],
        [2, 2],
      ]);
      expect(place.files().filter((file) => !file.startsWith('runs/'))).toEqual([
        expect.stringMatching(/^examples\/2026-10\/compact-[0-9a-f]{32}\.json$/),
        expect.stringMatching(/^examples\/2026-11\/compact-[0-9a-f]{32}\.json$/),
        'examples/2026-12/r4-1.json',
        expect.stringMatching(/^feedback\/2026-11\/compact-[0-9a-f]{32}\.json$/),
      ]);
      const { twin } = place;
      expect([await all(twin), await twin.readRuns(), await twin.readEvents()]).toEqual(before);
      expect(await findings(twin)).toEqual([]);
    });

    it('keeps every example’s line byte for byte', async () => {
      await fill();
      const lines = (place.get('examples/2026-10/r1-1.json') ?? '').split('\n').slice(1, 4);
      await place.store.compact(OLD);
      const [path = ''] = place.files().filter((file) => file.includes('2026-10/compact'));
      for (const line of lines) expect(place.get(path)).toContain(line.replace(/,$/, ''));
    });

    it('has nothing left to do after itself, and changes nothing when asked what it would do', async () => {
      await fill();
      const before = place.files();
      expect((await place.store.compact({ ...OLD, dryRun: true })).folds).toHaveLength(3);
      expect(place.files()).toEqual(before);
      await place.store.compact(OLD);
      const after = place.files();
      expect((await place.twin.compact(OLD)).folds).toEqual([]);
      expect(place.files()).toEqual(after);
    });

    it('makes no file larger than asked', async () => {
      for (let n = 0; n < 6; n++) await place.store.append(addition({ runId: `r${n}` }, 10));
      const size = place.get('examples/2026-11/r0-1.json')?.length ?? 0;
      const ids = await idsOf(place.store);
      const { folds } = await place.store.compact({ ...OLD, maxBytes: size * 2.5 });
      expect(folds.map(({ files }) => files)).toEqual([2, 2, 2]);
      expect(new Set(await idsOf(place.store))).toEqual(new Set(ids));
    });

    it('takes what came after a compaction into the next one', async () => {
      await fill();
      await place.store.compact(OLD);
      await place.store.append(addition({ runId: 'late', startedAt: '2026-10-09T00:00:00.000Z' }, 2));
      const ids = await idsOf(place.store);
      await place.store.compact(OLD);
      expect(place.files().filter((file) => file.startsWith('examples/2026-10/'))).toHaveLength(1);
      expect(new Set(await idsOf(place.store))).toEqual(new Set(ids));
      expect(await findings(place.store)).toEqual([]);
    });

    it('adds a run and an event that it has folded not once more', async () => {
      await fill();
      const [event] = await place.store.readEvents();
      await place.store.compact(OLD);
      const run = { runId: 'r1', startedAt: '2026-10-02T10:00:00.000Z' };
      expect((await place.store.append(addition(run, 3))).files).toEqual([]);
      expect((await place.store.addEvents(event ? [event] : [])).files).toEqual([]);
    });

    it('counts a record once that stands in its old and in its new file, and tidies up', async () => {
      await fill();
      const old = place.get('examples/2026-10/r1-1.json') ?? '';
      const ids = await idsOf(place.store);
      await place.store.compact(OLD);
      place.put('examples/2026-10/r1-1.json', old);
      expect(await idsOf(place.store)).toEqual(ids);
      expect(await findings(place.store)).toEqual([]);
      await place.store.compact(OLD);
      expect(place.files()).not.toContain('examples/2026-10/r1-1.json');
      expect(await idsOf(place.store)).toEqual(ids);
    });

    it('brings examples of the first version to this one, under the ids that they had', async () => {
      const { run, examples } = addition({ runId: 'old', startedAt: '2026-09-01T00:00:00.000Z' }, 2);
      const first = examples.map((example) => ({ ...example, schemaVersion: 1, reward: undefined }));
      const head = { schema: 'agent-tester/examples', version: 1, runId: run.runId, attempt: 1 };
      const text = JSON.stringify({ ...head, startedAt: run.startedAt, examples: first });
      place.put('examples/2026-09/old-1.json', text);
      await place.store.compact(OLD);
      const [path = ''] = place.files();
      expect(examplesCodec.parse(place.get(path) ?? '', path).examples).toMatchObject(
        examples.map(({ id }) => ({ id, schemaVersion: 2, migratedFrom: 1 })),
      );
      expect(place.get(path)).toContain('"version":2');
    });

    it('leaves a month alone that holds a file which is not whole', async () => {
      await fill();
      place.put(
        'examples/2026-10/torn-1.json',
        '{"schema":"agent-tester/examples","version":2,"runId":"torn"',
      );
      const before = place.files();
      await expect(place.store.compact(OLD)).rejects.toThrow(/torn-1\.json:1:/);
      expect(place.files()).toEqual(before);
    });

    it('finds nothing wrong with what it wrote itself', async () => {
      await fill();
      expect(await findings(place.store)).toEqual([]);
      const verified = await place.store.verify({ onFinding: () => undefined });
      expect(verified).toMatchObject({ files: 10, examples: 12, runs: 4, events: 2 });
    });

    it('says so where there is no store', async () => {
      await expect(findings(place.store)).rejects.toThrow(/there is no store here/);
    });

    it('tells all that is wrong with its place, not the first alone', async () => {
      await fill();
      const path = 'examples/2026-10/r1-1.json';
      const [head = '', first = '', second = '', third = '', end = ''] = (place.get(path) ?? '').split('\n');
      const changed = second.replace('On its way.', 'Never.');
      const wrong = third.replace('"passed":true', '"passed":7');
      place.put(path, [head, first, changed, wrong, end].join('\n'));
      place.put(
        'examples/2026-11/copy-1.json',
        `${head.replace('"r1"', '"copy"')}\n${changed.slice(0, -1)}\n]}\n`,
      );
      place.put('examples/2026-11/torn-1.json', '{"schema":"agent-tester/examples","version":2,"ru');
      place.put(
        'examples/2026-11/newer-1.json',
        '{"schema":"agent-tester/examples","version":9,"examples":[]}',
      );
      place.put('examples/2026-11/notes.txt', 'mine');
      place.put('runs/2026-11/.r9-1.json.0123456789ab.tmp', '{');
      place.put('models.json', '{}');
      const strange = said('rating', { rating: 2 }, { example: 'ex-ffffffffffffffff' });
      await place.store.addEvents([strange]);
      const found = await findings(place.store);
      const id = /"id":"(ex-[0-9a-f]{16})"/.exec(second)?.[1] ?? '';
      expect(found).toEqual([
        expect.stringMatching(/^problem examples\/2026-11\/notes\.txt : has no name of the store/),
        expect.stringMatching(
          /^warning runs\/2026-11\/\.r9-1\.json\.0123456789ab\.tmp : was left by a writer/,
        ),
        `problem ${path}:3 examples[1].id: ${id} is not the id of this content: it was changed after it was stored`,
        expect.stringMatching(/^problem examples\/2026-10\/r1-1\.json:4 examples\[2\]\.labels\.passed: /),
        expect.stringMatching(
          /^problem examples\/2026-11\/copy-1\.json:1 : holds what belongs into examples\/2026-10/,
        ),
        expect.stringMatching(/^problem examples\/2026-11\/copy-1\.json:2 examples\[0\]\.id: /),
        expect.stringMatching(
          /^problem examples\/2026-11\/newer-1\.json:1 version: is of version 9, expected 1 to 2/,
        ),
        expect.stringMatching(/^problem examples\/2026-11\/torn-1\.json:1 : is not JSON/),
        expect.stringMatching(
          /^problem runs\/2026-10\/r1-1\.json:2 run\.exampleIds: lists 1 example that can be read nowhere/,
        ),
        `warning feedback/2026-11/${strange.id}.json:2 event.example: is about ex-ffffffffffffffff, which is not in the store`,
      ]);
    });

    it('tells of one id with two contents, of trials that no run lists, and of a name that does not fit', async () => {
      const { run, examples } = addition({ runId: 'r1' }, 2);
      await place.store.append({ run: { ...run, exampleIds: [] }, examples });
      const text = place.get('examples/2026-11/r1-1.json') ?? '';
      place.put('examples/2026-11/r1-1-2.json', text.replace('On its way.', 'Never.'));
      place.put(`examples/2026-11/compact-${'0'.repeat(32)}.json`, text);
      const found = await findings(place.store);
      const [id] = await idsOf(place.store);
      expect(found).toContain(
        `problem examples/2026-11/r1-1-2.json:2 examples[0]: ${id} stands in examples/2026-11/compact-${'0'.repeat(32)}.json:2 with other contents`,
      );
      expect(found).toContainEqual(
        expect.stringMatching(
          /^warning examples\/2026-11\/r1-1\.json:2 : 2 examples of tests that no run lists/,
        ),
      );
      expect(found).toContainEqual(
        expect.stringMatching(/^problem examples\/2026-11\/compact-0+\.json : does not hold what its name/),
      );
    });
  });
}
