import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/privacy/redactor.ts';
import { fitsItsId } from '../../src/example/id.ts';
import { exampleSchema } from '../../src/example/example-schema.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import { makeVariations, type MakeOptions, type Made } from '../../src/synthesis/make.ts';
import { METHODS } from '../../src/synthesis/methods/registry.ts';
import { notVaried, type ParentOptions } from '../../src/synthesis/parents.ts';
import { byTemplate, type Varier } from '../../src/synthesis/vary.ts';
import { guardedBy } from '../../src/dataset/guard.ts';
import { scenario, selected, removedBy, trial } from '../dataset/material.ts';
import { story } from './material.ts';

const redactor = createRedactor({ redact: ['email', 'phone', 'card', 'secret'] }, 'k'.repeat(32));
const parents = ['12345', '67890'].map((id) =>
  story({
    name: id,
    query: `My order ${id} is late, where is it?`,
    args: { order_id: id },
    response: `Order ${id} is on its way.`,
  }),
);

function make(
  options: Partial<MakeOptions> = {},
  there: readonly TrainingExample[] = [],
  variers?: readonly Varier[],
): Promise<Made> {
  const seed = options.seed ?? 1;
  return makeVariations(parents, there, variers ?? METHODS.map((method) => byTemplate(method, seed)), {
    seed,
    perExample: 2,
    limit: 100,
    nearDuplicates: 0.8,
    atOnce: 4,
    redactor,
    ...options,
  });
}

describe('variations', () => {
  it('are synthetic examples that wait for review, of their family, labelled by construction alone', async () => {
    const { examples } = await make();
    expect(examples.length).toBeGreaterThan(6);
    for (const example of examples) {
      expect(exampleSchema.safeParse(example).success).toBe(true);
      expect(fitsItsId(example)).toBe(true);
      expect(example.review).toEqual({ status: 'pending' });
      expect(example.provenance.source).toBe('synthetic');
      expect(parents.map(({ id }) => id)).toContain(example.provenance.parent);
      expect(example.provenance.family).toMatch(/^log:\d{5}$/);
      expect(example.labels).toMatchObject({
        passed: null,
        responseQuality: null,
        correctToolSelection: null,
      });
      expect(example.metrics).toEqual({ latencyMs: null, tokenUsage: null, cost: null });
      expect(example.reward.total).toBeNull();
    }
    const clarify = examples.find(({ provenance }) => provenance.method === 'missing-information');
    expect(clarify?.labels).toMatchObject({
      expectedTools: [],
      recovery: { expected: 'clarify', correct: true },
    });
  });

  it('are the same for the same seed, and others for another', async () => {
    const ids = async (seed: number) => (await make({ seed })).examples.map(({ id }) => id);
    expect(await ids(1)).toEqual(await ids(1));
    expect(await ids(2)).not.toEqual(await ids(1));
  });

  it('are made once: what is there counts towards the limit', async () => {
    const first = await make({ limit: 4 });
    const again = await make({ limit: 4 }, first.examples);
    expect(first.examples).toHaveLength(4);
    expect(again).toMatchObject({ examples: [], alreadyThere: 4 });
  });

  it('leave out what says nearly the same', async () => {
    const same: Varier = {
      method: 'same',
      model: null,
      vary: (parent) =>
        Promise.resolve([
          { said: { ...parent, query: `${parent.query} ` }, known: {} },
          { said: { ...parent, query: 'Something else entirely, about another matter' }, known: {} },
          { said: { ...parent, query: 'Something else entirely, about another matter' }, known: {} },
        ]),
    };
    const { examples, methods } = await make({}, [], [same]);
    expect(examples).toHaveLength(2);
    expect(methods[0]?.skipped).toEqual(
      new Map([
        ['nearly the same is there already', 2],
        ['the same is there already', 2],
      ]),
    );
  });

  it('are redacted once more: what a model wrote may name somebody', async () => {
    const leaky: Varier = {
      method: 'leaky',
      model: 'm',
      vary: (parent) =>
        Promise.resolve([
          { said: { ...parent, query: 'Write to jane.roe@corp.test about all of it' }, known: {} },
        ]),
    };
    const { examples } = await make({ limit: 1 }, [], [leaky]);
    expect(examples[0]?.query).toMatch(/^Write to \[email-[0-9a-f]{12}\] about/);
    expect(examples[0]?.privacy.redactions).toBe(1);
    expect(examples[0]?.provenance.model).toBe('m');
  });

  it('come in the order of their parents, whoever answers first, and few at a time', async () => {
    let [open, most] = [0, 0];
    const many = Array.from({ length: 9 }, (_, n) => story({ name: `p${n}`, query: `Query ${n} of many` }));
    const slow: Varier = {
      method: 'slow',
      model: 'm',
      async vary(parent) {
        most = Math.max(most, ++open);
        await new Promise((done) => setTimeout(done, parent.query.includes('0') ? 30 : 1));
        open--;
        return [{ said: { ...parent, query: `Entirely other words for number ${parent.query}` }, known: {} }];
      },
    };
    const { examples } = await makeVariations(many, [], [slow], {
      seed: 1,
      perExample: 1,
      limit: 7,
      nearDuplicates: 1,
      atOnce: 4,
      redactor,
    });
    expect(examples.map(({ provenance }) => provenance.parent)).toEqual(many.slice(0, 7).map(({ id }) => id));
    expect(most).toBe(4);
  });

  it('enter no dataset before a person approved them', async () => {
    const { examples } = await make();
    expect(removedBy(await selected(examples))).toEqual({ 'synthetic-not-reviewed': examples.length });
    const approved = examples.map((one) => ({ ...one, review: { status: 'approved' as const } }));
    expect(removedBy(await selected(approved))['synthetic-not-reviewed']).toBeUndefined();
  });
});

describe('what is varied', () => {
  const options: ParentOptions = { seed: 1, includePassing: false, includeGating: false };
  const guarded = guardedBy([scenario('gates', 'q'), scenario('practice', 'q', { gate: false })]);
  const approved = { review: { status: 'approved' } } as const;

  it.each([
    ['approved real usage', story({ query: 'q' }), undefined],
    ['an approved trial of practice', trial('practice', 'q', approved), undefined],
    ['an approved trial of a scenario that gates', trial('gates', 'q', approved), 'gates'],
    ['an approved trial of a scenario that is gone', trial('gone', 'q', approved), 'gates'],
    ['what only passed', trial('practice', 'q'), 'not-reviewed'],
    ['what was rejected', trial('practice', 'q', { review: { status: 'rejected' } }), 'rejected'],
    ['what has no answer', trial('practice', 'q', { ...approved, response: '' }), 'failed'],
  ] as const)('%s: %s', (_name, example, why) => {
    expect(notVaried(example, guarded, options)).toBe(why);
  });

  it('is also what passed, where that is asked for, and never what failed', () => {
    const passing = { ...options, includePassing: true };
    expect(notVaried(trial('practice', 'q'), guarded, passing)).toBeUndefined();
    const failed = trial('practice', 'q', { labels: { passed: false } });
    expect(notVaried(failed, guarded, passing)).toBe('failed');
  });
});
