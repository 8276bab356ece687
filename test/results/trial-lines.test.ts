import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { parseTrialLines } from '../../src/example/trial-lines.ts';
import { costsNothing, trialSuite } from '../../src/example/trial-suite.ts';

const jsonl = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
const read = (...values: readonly unknown[]) => parseTrialLines(jsonl(...values), 'a.jsonl');

function problems(text: string): string[] {
  try {
    parseTrialLines(text, 'a.jsonl');
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('a results file', () => {
  it('is one trial a line, with everything but the scenario optional', () => {
    const full = {
      scenarioId: 's',
      trial: 2,
      passed: true,
      toolCorrect: false,
      quality: 4.5,
      costUsd: 0.01,
      latencyMs: 900,
      tokens: 120,
      tags: ['regression'],
      startedAt: '2026-11-20T10:00:00.000Z',
    };
    expect(read(full, { scenarioId: 't' })).toEqual([
      { ...full, line: 1, error: null },
      {
        scenarioId: 't',
        line: 2,
        trial: 1,
        passed: null,
        toolCorrect: null,
        quality: null,
        costUsd: null,
        latencyMs: null,
        tokens: null,
        error: null,
        tags: [],
        startedAt: null,
      },
    ]);
  });

  it('may have blank lines, Windows line ends and a byte-order mark', () => {
    const text = `\uFEFF{"scenarioId":"a","passed":true}\r\n\r\n{"scenarioId":"b","passed":false}`;
    expect(parseTrialLines(text, 'a.jsonl').map(({ scenarioId, line }) => [scenarioId, line])).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
  });

  it('numbers several lines of a scenario in their order', () => {
    const lines = read(
      { scenarioId: 'a', passed: true },
      { scenarioId: 'b' },
      { scenarioId: 'a', passed: false },
    );
    expect(lines.map(({ trial }) => trial)).toEqual([1, 1, 2]);
  });

  it('is told all its mistakes at once, each at its line', () => {
    const text = [
      '{"scenarioId":"a","passd":true}',
      '{"scenarioId":',
      '{"scenarioId":"","quality":6,"costUsd":-1}',
      '{"passed":"yes","scenarioId":"b"}',
      '{"scenarioId":"c","passed":true,"error":{"kind":"agent","message":"x"}}',
      '{"scenarioId":"d","trial":1}',
      '{"scenarioId":"d","trial":1}',
      '{"scenarioId":"e","error":{"kind":"network","messge":"x"}}',
      '[]',
    ].join('\n');
    expect(problems(text)).toMatchInlineSnapshot(`
      [
        "a.jsonl:1: unknown member "passd" (did you mean "passed"?)",
        "a.jsonl:2: expected JSON, found {"scenarioId": (every line is one whole JSON object; a last line that was cut off can be deleted)",
        "a.jsonl:3 scenarioId: expected a text of 1 to 500 characters",
        "a.jsonl:3 quality: expected a number from 0 to 5, or null",
        "a.jsonl:3 costUsd: expected a number of at least 0, or null",
        "a.jsonl:4 passed: expected true, false or null",
        "a.jsonl:5 passed: the trial ended in an error of kind agent and cannot have passed (remove the one that is wrong)",
        "a.jsonl:7: trial 1 of scenario "d" stands already on line 6 (keep one, or leave \`trial\` out)",
        "a.jsonl:8 error.kind: expected agent or infrastructure",
        "a.jsonl:8 error.message: expected a text of 1 to 100000 characters",
        "a.jsonl:8 error: unknown member "messge" (did you mean "message"?)",
        "a.jsonl:9: expected object, received array",
      ]
    `);
  });

  it('ends reading after a hundred problems', () => {
    const list = problems('x\n'.repeat(5_000));
    expect(list).toHaveLength(101);
    expect(list.at(-1)).toContain('reading ended here');
  });

  it('without a trial is refused', () => {
    for (const text of ['', '\n\n', '\uFEFF'])
      expect(problems(text)).toEqual(['a.jsonl: holds no trial (one JSON object a line)']);
  });

  it('takes any scenario id for what it is', () => {
    const ids = ['__proto__', 'constructor', 'a b|`', '\u202E'];
    const lines = read(...ids.map((scenarioId) => ({ scenarioId, passed: true })));
    const { suite } = trialSuite({ file: 'a', lines }, { file: 'b', lines });
    expect(suite.scenarios.map(({ id }) => id)).toEqual(ids);
  });

  it('of a hundred thousand lines is read in one pass', () => {
    const line = '{"scenarioId":"same","passed":true}\n';
    expect(parseTrialLines(line.repeat(100_000), 'a.jsonl').at(-1)?.trial).toBe(100_000);
  });

  it('never makes anything but trials or a UserError of a text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void problems(text)));
    fc.assert(fc.property(fc.json(), (text) => void problems(text)));
  });
});

describe('trials made elsewhere', () => {
  const two = (a: readonly unknown[], b: readonly unknown[]) =>
    trialSuite({ file: 'a', lines: read(...a) }, { file: 'b', lines: read(...b) });

  it('are missing where the infrastructure failed or there is no outcome, and failed where the agent did', () => {
    const { trials } = two(
      [{ scenarioId: 's', passed: true }],
      [
        { scenarioId: 's', passed: false, error: { kind: 'infrastructure', message: '503' } },
        { scenarioId: 's', passed: null },
        { scenarioId: 's', toolCorrect: true, quality: 4, error: { kind: 'agent', message: 'crash' } },
        { scenarioId: 's', passed: false },
      ],
    );
    expect(
      trials
        .slice(1)
        .map(({ error, validation }) => error?.kind ?? [validation?.passed, validation?.quality]),
    ).toEqual(['infrastructure', 'infrastructure', [false, 0], [false, null]]);
  });

  it('have a scenario of either side once, with the tags of both', () => {
    const { suite } = two(
      [{ scenarioId: 'x', tags: ['a'] }, { scenarioId: 'only-a' }],
      [{ scenarioId: 'only-b' }, { scenarioId: 'x', tags: ['regression', 'a'] }],
    );
    expect(suite.scenarios.map(({ id, tags }) => [id, tags])).toEqual([
      ['x', ['a', 'regression']],
      ['only-a', []],
      ['only-b', []],
    ]);
  });

  it('that all cost 0 have an unknown cost; one that costs nothing among others does not', () => {
    const free = two(
      [{ scenarioId: 's', passed: true, costUsd: 1 }],
      [{ scenarioId: 's', passed: true, costUsd: 0 }],
    );
    expect(free.trials.map(({ execution }) => execution?.costUsd)).toEqual([1, null]);
    expect(costsNothing(read({ scenarioId: 's', costUsd: 0 }, { scenarioId: 's', costUsd: 1 }))).toBe(false);
    expect(costsNothing(read({ scenarioId: 's' }))).toBe(false);
  });
});
