import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { production, PLAIN, removedBy, scenario, selected, trial } from './material.ts';
import { DIFFERENT, PARAPHRASES } from './paraphrases.ts';

const gating = PARAPHRASES.map(([query], n) => scenario(`gate-${n}`, query));
const REFUND = 'My order 48213 is late, I want my money back.';
const gate = [scenario('refund', REFUND)];

describe('the leak firewall', () => {
  it.each([
    [1, 'close', 20],
    [2, 'looser', 20],
    [3, 'free', 19],
  ] as const)('finds paraphrases of kind %i (%s): %i of 20', async (kind, _name, found) => {
    const planted = PARAPHRASES.map((row, n) => production(`p${n}`, row[kind]));
    const { counts, holdout } = await selected(planted, {}, gating);
    expect(counts.holdout).toBe(found);
    const told = new Map([...holdout()].map(({ id, scenario: of }) => [id, of]));
    planted.forEach(({ id }, n) => expect(told.get(id) ?? `gate-${n}`).toBe(`gate-${n}`));
  });

  it('lets other requests to the same shop through', async () => {
    const others = DIFFERENT.map((query, n) => production(`d${n}`, query));
    expect((await selected(others, {}, gating)).counts).toMatchObject({ holdout: 0, read: 20 });
  });

  it('holds out exact and near copies from real usage, told apart from paraphrases', async () => {
    const { holdout } = await selected(
      [
        production('exact', REFUND),
        production('shouted', '  MY ORDER 48213 IS LATE — I want my money back!! '),
        production('typo', 'My ordre 48213 is late, I want my money back.'),
        production('words', 'I want a refund: my order 48213 is still late.'),
      ],
      { nearDuplicates: 0.8 },
      gate,
    );
    const whys = [...holdout()].map(({ why }) => why);
    expect(whys.toSorted()).toEqual([
      'gating-near-duplicate',
      'gating-near-duplicate',
      'gating-paraphrase',
      'gating-paraphrase',
    ]);
  });

  it('holds out trials of gating and of unknown scenarios, and variations of them, but not of practice', async () => {
    const parent = trial('refund', REFUND);
    const synthetic = {
      source: 'synthetic',
      parent: parent.id,
      family: 'scenario:refund',
      method: 'paraphrase',
      seed: 1,
      tags: [],
      model: null,
      configHash: null,
      commit: null,
    } as const;
    const examples = [
      parent,
      trial('gone', 'What happened to this scenario?'),
      trial('drill', 'Which tea is the strongest?'),
      production('varied', 'Quite different words altogether', {
        provenance: synthetic,
        review: { status: 'approved' },
      }),
    ];
    const practice = scenario('drill', 'Which tea is the strongest?', { gate: false });
    const selection = await selected(examples, {}, [...gate, practice]);
    expect(removedBy(selection)).toEqual({ 'gating-scenario': 3 });
    expect(examples.map(({ id }) => selection.placeOf(id) !== undefined)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('knows the later turns of a conversation that gates, by the suite and by stored trials', async () => {
    const turns = scenario('talk', 'Hello there, I have got a question', {
      turns: ['Cancel the coffee box subscription'],
    });
    const later = trial('talk', 'And my loyalty points from the May purchase?', {
      history: [{ role: 'user', content: 'Hello' }],
    });
    const selection = await selected(
      [
        later,
        production('a', 'Please cancel my coffee box subscription'),
        production('b', 'What about my loyalty points from the purchase in May?'),
      ],
      {},
      [turns],
    );
    expect(selection.counts).toMatchObject({ holdout: 3, train: 0, validation: 0, test: 0 });
  });

  it('takes short turns that follow others for no copy, and short first ones only where they are equal', async () => {
    const asks = scenario('bye', 'Cancel order');
    const selection = await selected(
      [
        production('same', 'please, cancel the ORDER'),
        production('other', 'cancel'),
        production('turn', 'cancel order', {
          history: [
            {
              role: 'user',
              content: 'Where can I read about the history of the oak desk in the Leeds store?',
            },
            { role: 'assistant', content: 'Here.' },
          ],
        }),
      ],
      {},
      [asks],
    );
    expect([...selection.holdout()]).toHaveLength(1);
  });

  it('guards by the query of a stored trial also where a filter has removed the trial', async () => {
    const rejected = trial('talk', 'Translate the warranty of the dishwasher into Spanish', {
      review: { status: 'rejected' },
    });
    const copy = production('copy', 'Translate the warranty of the dishwasher into Spanish');
    expect((await selected([copy, rejected])).placeOf(copy.id)).toBeUndefined();
  });

  it('needs less likeness where the same tools were called in the same order', async () => {
    const query = 'Where is parcel 48213 with the winter jacket that I ordered for my uncle?';
    const said = 'parcel 48213 of my uncle, find it on the map';
    const stored = trial('s', query, { toolsUsed: ['lookup', 'refund'] });
    const same = production('same', said, { toolsUsed: ['lookup', 'refund'] });
    const other = production('other', said, { toolsUsed: ['refund', 'lookup'] });
    const selection = await selected([stored, same, other]);
    expect(selection.placeOf(same.id)).toBeUndefined();
    expect(selection.placeOf(other.id)).toBeDefined();
  });

  it('is off only where that is asked, and the selection says so', async () => {
    const selection = await selected([trial('refund', REFUND)], { includeGating: true }, gate);
    expect(selection.counts.holdout).toBe(0);
    expect(selection.options.includeGating).toBe(true);
    expect(PLAIN.includeGating).toBe(false);
  });

  it('compares scripts that write no spaces', async () => {
    const asked = scenario('jp', '注文した商品が届かないので返金してください');
    const selection = await selected(
      [
        production('jp', '注文した商品が届かないので、返金してほしい'),
        production('other', '営業時間を教えて'),
      ],
      {},
      [asked],
    );
    expect(selection.counts.holdout).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['stop words alone', 'could you please do that for me'],
    ['a prototype key', '__proto__ constructor toString'],
    ['no letters', '!!! ??? \u0000 \ud800'],
    ['a long text', 'refund '.repeat(50_000)],
  ])('takes a query of %s', async (_name, query) => {
    const selection = await selected([production('x', query)], { nearDuplicates: 0.8 }, [
      ...gate,
      scenario('y', query || 'y'),
    ]);
    expect(selection.counts.read).toBe(1);
  });
});

const TAU = new URL('../../../shared/data/tau/trajectories.airline.dev.jsonl.gz', import.meta.url);

describe.skipIf(!existsSync(TAU))('on recorded airline conversations (needs ../shared)', () => {
  it('finds half of the openings of a task in other words, and takes few of other tasks', async () => {
    const lines = gunzipSync(readFileSync(TAU)).toString('utf8').trim().split('\n');
    const tasks = new Map<string, Set<string>>();
    for (const line of lines) {
      const row = JSON.parse(line) as {
        instruction: unknown;
        messages: readonly { role: string; content: string | null }[];
      };
      const query = row.messages.find(({ role }) => role === 'user')?.content;
      const task = JSON.stringify(row.instruction);
      if (query) tasks.set(task, (tasks.get(task) ?? new Set<string>()).add(query));
    }
    // One opening of every task gates; the others are planted.
    const groups = [...tasks.values()].map((set) => [...set]).filter((group) => group.length > 1);
    const suite = groups.slice(0, 10).map(([first = ''], n) => scenario(`task-${n}`, first));
    const planted = groups
      .slice(0, 10)
      .flatMap(([, ...rest], n) =>
        rest.slice(0, 8).map((query, m) => ({ n, one: production(`${n}-${m}`, query) })),
      );
    const selection = await selected(
      planted.map(({ one }) => one),
      {},
      suite,
    );
    const held = new Map([...selection.holdout()].map(({ id, scenario: of }) => [id, of]));
    const share = planted.filter(({ one }) => held.has(one.id)).length / planted.length;
    const wrong =
      planted.filter(({ n, one }) => (held.get(one.id) ?? `task-${n}`) !== `task-${n}`).length /
      planted.length;
    expect(share).toBeGreaterThan(0.4);
    expect(wrong).toBeLessThan(0.3);
  });
});
