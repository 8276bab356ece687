import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesCodec } from '../../src/example/record.ts';
import { UserError } from '../../src/base/errors.ts';
import type { ExampleStore, ReadRange } from '../../src/example/store.ts';
import type { Store } from '../../src/feedback/store.ts';
import { isTest } from '../../src/example/id.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import { said } from '../fixtures/feedback.ts';
import { addition } from '../fixtures/records.ts';

/** One empty store and a way to spoil or add a file behind its back. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Another store object on the same place. */
  readonly twin: Store;
  /** Puts a file at a path relative to the store's top, whatever was there. */
  put(path: string, text: string): void;
  /** Text of a file, or undefined. */
  get(path: string): string | undefined;
  readonly files: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** What every implementation of ExampleStore does. */
export function storeContract(kind: string, open: () => Promise<StoreUnderTest>): void {
  describe(`a ${kind} store`, () => {
    let place: StoreUnderTest;
    const fresh = (): void => {
      beforeAll(async () => {
        place = await open();
      });
      afterAll(() => place.close());
    };

    describe('that is new', () => {
      fresh();
      it('has no runs and no examples', async () => {
        expect(await place.store.readRuns()).toEqual([]);
        expect(await all(place.store)).toEqual([]);
      });
      it('gives back what was added, oldest first', async () => {
        const later = addition({ runId: '9', startedAt: '2026-11-20T00:00:00.000Z' });
        const earlier = addition({ runId: '10', startedAt: '2026-11-02T00:00:00.000Z' });
        const before = addition({ runId: '8', startedAt: '2025-12-31T23:59:59.000Z' });
        for (const one of [later, earlier, before]) await place.store.append(one);
        expect(await place.twin.readRuns()).toEqual([before.run, earlier.run, later.run]);
        expect(await all(place.twin)).toEqual([before, earlier, later].flatMap(({ examples }) => examples));
      });
      it('lays files out by month, one record a line', () => {
        expect(place.files()).toContain('examples/2025-12/8-1.json');
        expect(place.files()).toContain('runs/2025-12/8-1.json');
        const lines = place.get('examples/2025-12/8-1.json')?.trimEnd().split('\n') ?? [];
        expect(lines).toHaveLength(4);
        expect(lines.filter((line) => line.includes('"scenarioId":"s2"'))).toHaveLength(1);
      });
      it('gives what is not older than asked, by whole months', async () => {
        const ids = async (since: string): Promise<readonly string[]> =>
          (await place.twin.readRuns({ since: Date.parse(since) })).map(({ runId }) => runId);
        expect(await ids('2026-11-15T00:00:00.000Z')).toEqual(['10', '9']);
        expect(await ids('2026-12-01T00:00:00.000Z')).toEqual([]);
        expect(await ids('2025-12-31T23:59:59.999Z')).toEqual(['8', '10', '9']);
        // An hour before midnight in New York is the next month in UTC.
        expect(await ids('2025-12-31T23:00:00.000-05:00')).toEqual(['10', '9']);
        const recent = await all(place.twin, { since: Date.parse('2026-11-15T00:00:00.000Z') });
        expect(new Set(recent.filter(isTest).map(({ provenance }) => provenance.runId))).toEqual(
          new Set(['10', '9']),
        );
      });
      it('names the files it added', async () => {
        const result = await place.store.append(addition({ runId: 'named' }, 3));
        expect(result.examplesAdded).toBe(3);
        expect(result.files.map((file) => file.replace('training-data/', ''))).toEqual([
          'examples/2026-11/named-1.json',
          'runs/2026-11/named-1.json',
        ]);
      });
      it('adds an equal run once', async () => {
        const again = await place.store.append(addition({ runId: 'named' }, 3));
        expect(again.files).toEqual([]);
        expect(again.examplesAdded).toBe(0);
      });
      it('keeps both of two different records of one run and attempt', async () => {
        const other = addition({ runId: 'named', repeat: 5 }, 4);
        const { files } = await place.store.append(other);
        expect(files.at(-1)).toMatch(/runs\/2026-11\/named-1-2\.json$/);
        const runs = (await place.store.readRuns()).filter(({ runId }) => runId === 'named');
        expect(runs.map(({ repeat }) => repeat).sort((a, b) => a - b)).toEqual([1, 5]);
      });
      it('loses nothing when two add at once', async () => {
        const results = await Promise.all(
          [place.store, place.twin].map((store, n) =>
            store.append(addition({ runId: 'race', repeat: n + 1 })),
          ),
        );
        expect(results.every(({ files }) => files.length > 0)).toBe(true);
        const runs = (await place.store.readRuns()).filter(({ runId }) => runId === 'race');
        expect(runs.map(({ repeat }) => repeat).sort((a, b) => a - b)).toEqual([1, 2]);
      });
      it('takes examples one after the other, into the same bytes, and knows them again', async () => {
        const { run, examples } = addition({ runId: 'pieces' }, 40);
        const oneByOne = {
          length: examples.length,
          *[Symbol.iterator]() {
            for (const example of examples) yield structuredClone(example);
          },
        };
        await place.store.append({ run, examples: oneByOne });
        const text = place.get('examples/2026-11/pieces-1.json');
        expect(text).toBe(
          examplesCodec.format({ runId: 'pieces', attempt: 1, startedAt: run.startedAt, examples }),
        );
        expect((await place.twin.append({ run, examples: oneByOne })).files).toEqual([]);
        expect((await place.twin.append({ run, examples })).files).toEqual([]);
      });

      it('writes nothing where an example cannot be had', async () => {
        const { run, examples } = addition({ runId: 'torn' }, 3);
        let asked = 0;
        const torn = {
          length: 3,
          *[Symbol.iterator]() {
            asked++;
            yield* examples.slice(0, 2);
            // The first time they are only looked at.
            if (asked > 1) throw new Error('the disk is gone');
            yield* examples.slice(2);
          },
        };
        await expect(place.store.append({ run, examples: torn })).rejects.toThrow('the disk is gone');
        expect(place.files().filter((file) => file.includes('torn'))).toEqual([]);
      });

      it('keeps a run without examples', async () => {
        const { files } = await place.store.append(addition({ runId: 'empty' }, 0));
        expect(files).toHaveLength(1);
      });
      it('never takes a record that it could not read back', async () => {
        const before = place.files();
        const broken = addition({ runId: 'broken', costUsd: -1 });
        await expect(place.store.append(broken)).rejects.toThrow(/does not fit its own schema: .*costUsd/);
        expect(place.files()).toEqual(before);
      });
      it('keeps hostile keys and text as they are', async () => {
        const hostile = addition({ runId: 'hostile' }, 1);
        const context = JSON.parse('{"__proto__":{"polluted":true},"a\\u2028":"\\ud800\\u0000"}') as Record<
          string,
          string
        >;
        const examples = hostile.examples.map((example) => Object.assign({}, example, { context }));
        await place.store.append({ run: hostile.run, examples });
        const stored = (await all(place.store))
          .filter(isTest)
          .find(({ provenance }) => provenance.runId === 'hostile');
        expect(JSON.stringify(stored?.context)).toBe(JSON.stringify(context));
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      });
      it.each(['../evil', '-x', 'a/b', '', '.hidden', 'a\0b', 'x'.repeat(200)])(
        'refuses the run id %j and adds nothing',
        async (runId) => {
          const before = place.files();
          await expect(place.store.append(addition({ runId }))).rejects.toThrow(UserError);
          expect(place.files()).toEqual(before);
        },
      );
    });

    describe('with feedback and imports', () => {
      fresh();
      const config = {
        schemaVersion: 1,
        configHash: 'd'.repeat(64),
        planner: 'Be kind.',
        summarizer: null,
        tools: [{ name: 'lookup_order' }],
      };
      const batch = (name: string) => {
        const { examples } = addition({ runId: name });
        return { name, startedAt: '2026-10-05T10:00:00.000Z', examples, configs: [config] };
      };
      it('keeps an event as a file of its own, once, and gives events oldest first', async () => {
        const late = said('rating', { rating: 4 }, { minute: 2 });
        const early = said('comment', { comment: '<b>no</b>' }, { minute: 1 });
        const { files } = await place.store.addEvents([late, early]);
        expect(files).toHaveLength(2);
        expect((await place.twin.addEvents([late])).files).toEqual([]);
        expect(place.files()).toContain(`feedback/2026-11/${late.id}.json`);
        expect(await place.twin.readEvents()).toEqual([early, late]);
      });
      it('refuses an event that it could not read back', async () => {
        const before = place.files();
        const seven = said('rating', { rating: 7 });
        await expect(place.store.addEvents([seven])).rejects.toThrow(/does not fit its own schema: .*rating/);
        expect(place.files()).toEqual(before);
      });
      it('stops at a half-written event with its place', async () => {
        place.put('feedback/2026-09/fb-0123456789abcdef.json', '{"schema":');
        await expect(place.store.readEvents()).rejects.toThrow(/fb-0123456789abcdef\.json:1:/);
        expect(await place.store.readEvents({ since: Date.UTC(2026, 10, 1) })).toHaveLength(2);
      });
      it('adds a batch with its configs, and an equal one not again', async () => {
        const first = await place.store.addBatches([batch('import-1')]);
        expect(first.examplesAdded).toBe(2);
        expect(place.files()).toContain('examples/2026-10/import-1-1.json');
        expect((await place.twin.addBatches([batch('import-1')])).files).toEqual([]);
        expect((await place.twin.readConfigs()).get(config.configHash)).toEqual(config);
      });
      it('gives the prompts and tools of the variants of its runs', async () => {
        const variant = {
          name: 'production',
          model: 'm',
          configHash: 'e'.repeat(64),
          origin: 'work tree',
          config: { agent: {}, model: {}, planner: null, summarizer: 'Sum up.', tools: [{ name: 'a' }] },
        };
        await place.store.append(addition({ runId: 'with-config', baseline: variant }));
        expect((await place.store.readConfigs()).get(variant.configHash)).toMatchObject({
          summarizer: 'Sum up.',
          tools: [{ name: 'a' }],
        });
      });
    });

    describe('with a spoilt file', () => {
      fresh();
      const path = 'runs/2026-11/4711-1.json';
      it.each([
        ['cut off', '{"schema":"agent-tester/run","version":1,"run":\n{"runId":', /4711-1\.json:2:10/],
        ['empty', '', /4711-1\.json:1:1/],
        ['with conflict marks', '<<<<<<< ours\n{}\n', /4711-1\.json/],
        [
          'of a newer version',
          '{"schema":"agent-tester/run","version":2,"run":{}}',
          /version.*is of version 2, expected 1/,
        ],
        ['of another kind', '[]', /agent-tester\/run/],
        [
          'with a wrong member',
          '{"schema":"agent-tester/run","version":1,"run":\n{"runId":7}}',
          /4711-1\.json:2 run\./,
        ],
      ])('that is %s stops reader and writer, and is left as it was', async (_what, text, message) => {
        place.put(path, text);
        const failure: unknown = await place.store.readRuns().catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(UserError);
        expect(String(failure)).toMatch(message);
        await expect(place.store.append(addition({}, 0))).rejects.toBeInstanceOf(UserError);
        expect(place.get(path)).toBe(text);
      });
      it('does not stop who reads only later months, and stops who reads its own', async () => {
        place.put(path, '{');
        place.put('examples/2026-11/broken-1.json', '{');
        const later = { since: Date.UTC(2026, 11, 1) };
        expect(await place.store.readRuns(later)).toEqual([]);
        expect(await all(place.store, later)).toEqual([]);
        const own = { since: Date.UTC(2026, 10, 30) };
        await expect(place.store.readRuns(own)).rejects.toThrow(/4711-1\.json:1:2/);
        await expect(all(place.store, own)).rejects.toThrow(/broken-1\.json:1:2/);
        await expect(all(place.store, own)).rejects.toBeInstanceOf(UserError);
      });
      it('still takes other runs, for it reads only what it would replace', async () => {
        place.put('examples/2026-11/broken-1.json', '{');
        await place.store.append(addition({ runId: 'other' }));
        expect(place.files()).toContain('runs/2026-11/other-1.json');
        await expect(all(place.store)).rejects.toThrow(/broken-1\.json:1:2/);
      });
    });
  });
}

/** All examples of a store, or those of a range. */
export async function all(store: ExampleStore, range?: ReadRange): Promise<TrainingExample[]> {
  const examples: TrainingExample[] = [];
  for await (const example of store.readExamples(range)) examples.push(example);
  return examples;
}
