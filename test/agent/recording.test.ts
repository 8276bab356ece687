import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { parseRecording, recordingLine } from '../../src/agent/recording.ts';
import { createReplayAgent } from '../../src/adapters/agents/replay.ts';
import type { Execution, RecordedExecution } from '../../src/agent/types.ts';
import { CALM, inputOf, modelOf } from '../fixtures/agent-input.ts';

const entry = (trial = 1, execution: object = {}): string =>
  JSON.stringify({
    scenarioId: 's',
    model: 'm',
    trial,
    execution: { message: 'hi', toolCalls: [], ...execution },
  });

/** `place path: message` of every problem. */
function problems(text: string): string[] {
  try {
    parseRecording(text, 'rec.jsonl');
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const call = { name: 'a', arguments: {}, status: 'ok', durationMs: 1, step: 1 };

describe('a recording', () => {
  it('may have blank lines, a byte-order mark, CRLF and no last line feed', () => {
    const recording = parseRecording(`\uFEFF\n${entry(1)}\r\n\n${entry(2)}`, 'rec.jsonl');
    expect(recording.size).toBe(2);
    expect(recording.trials('s', 'm')).toEqual([1, 2]);
  });

  it('may be empty', () => {
    expect(parseRecording('', 'rec.jsonl').size).toBe(0);
  });

  it('may leave out what nobody knows: that is null, and names come from the calls', () => {
    const recording = parseRecording(entry(1, { toolCalls: [call] }), 'rec.jsonl');
    expect(recording.find('s', 'm', 1)).toStrictEqual({
      message: 'hi',
      toolsUsed: ['a'],
      toolCalls: [call],
      tokenUsage: null,
      costUsd: null,
      latencyMs: null,
      stages: null,
    });
  });

  it('tells every bad line with its number', () => {
    const text = [entry(1), '{"scenarioId": "s",', entry(2), '[]', entry(3, { message: 4 }), entry(1)].join(
      '\n',
    );
    const found = problems(text);
    expect(found).toHaveLength(4);
    expect(found[0]).toMatch(/^rec\.jsonl:2: expected JSON, found \{"scenarioId": "s",/);
    expect(found[1]).toMatch(/^rec\.jsonl:4: expected object, received array/);
    expect(found[2]).toMatch(/^rec\.jsonl:5 execution\.message: expected string, received number/);
    expect(found[3]).toMatch(
      /^rec\.jsonl:6: trial 1 of scenario "s" with model "m" stands already on line 1/,
    );
  });

  it('refuses a misspelt member, which would change what is said, and names the nearest', () => {
    const [found] = problems(entry(1, { eror: { code: 'crash', message: 'x' } }));
    expect(found).toBe('rec.jsonl:1 execution: unknown member "eror" (did you mean "error"?)');
  });

  it.each([
    ['a trial of 0', entry(0), 'trial'],
    [
      'half a token',
      entry(1, { tokenUsage: { input: 0.5, output: 1, total: 2 } }),
      'execution.tokenUsage.input',
    ],
    ['a negative cost', entry(1, { costUsd: -1 }), 'execution.costUsd'],
    [
      'an unknown status',
      entry(1, { toolCalls: [{ ...call, status: 'fine' }] }),
      'execution.toolCalls[0].status',
    ],
    [
      'arguments in a list',
      entry(1, { toolCalls: [{ ...call, arguments: [] }] }),
      'execution.toolCalls[0].arguments',
    ],
    [
      'names that are not those of the calls',
      entry(1, { toolsUsed: ['b'], toolCalls: [call] }),
      'execution.toolsUsed',
    ],
  ])('refuses %s', (_name, text, path) => {
    expect(problems(text)[0]).toContain(`rec.jsonl:1 ${path}: `);
  });

  it('refuses what JSON cannot keep', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const huge = entry(1).replace('"hi"', `"hi","analysis":${deep}`);
    expect(problems(huge)[0]).toContain('nested deeper than 100 levels');
    expect(problems(entry(1).replace('"trial":1', '"trial":1e999'))[0]).toContain('number out of range');
  });

  it('is read no further after a hundred problems', () => {
    const found = problems('x\n'.repeat(5_000_000));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('rec.jsonl:101: reading ended here, after 100 problems');
  });

  it('is not fooled by names of object members', () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((name) =>
      JSON.stringify({
        scenarioId: name,
        model: name,
        trial: 1,
        execution: { message: name, toolCalls: [] },
      }),
    );
    const recording = parseRecording(odd.join('\n'), 'rec.jsonl');
    expect(recording.find('__proto__', '__proto__', 1)?.message).toBe('__proto__');
    expect(recording.find('s', 'constructor', 1)).toBeUndefined();
    expect(problems(entry(1).replace('"trial"', '"__proto__":{"a":1},"trial"'))[0]).toContain('"__proto__"');
  });

  it('gives back what was written, whatever the agent said', () => {
    const text = fc.string({ unit: 'binary' });
    const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as never);
    const usage = fc.record({ input: fc.nat(), output: fc.nat(), total: fc.nat() });
    const calls = fc.array(
      fc.record({
        name: text,
        arguments: fc.dictionary(text, json),
        result: json,
        status: fc.constantFrom('ok' as const, 'error' as const, 'invalid' as const),
        durationMs: fc.nat(),
        step: fc.integer({ min: 1, max: 9 }),
      }),
    );
    const execution = fc
      .record({
        message: text,
        toolCalls: calls,
        tokenUsage: fc.option(usage),
        costUsd: fc.option(fc.double({ min: 1e-9, max: 1, noNaN: true })),
        latencyMs: fc.option(fc.nat()),
        stages: fc.constant(null),
      })
      .map((parts): Execution => ({ ...parts, toolsUsed: parts.toolCalls.map(({ name }) => name) }));
    const id = fc.string({ minLength: 1, unit: 'binary' });
    const recorded: fc.Arbitrary<RecordedExecution> = fc.record({
      scenarioId: id,
      model: id,
      trial: fc.integer({ min: 1, max: 9 }),
      execution,
    });
    fc.assert(
      fc.property(recorded, (one) => {
        const line = recordingLine(one);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        // Through bytes, as a file keeps it.
        const read = parseRecording(Buffer.from(line, 'utf8').toString('utf8'), 'rec.jsonl');
        expect(read.find(one.scenarioId, one.model, one.trial)).toEqual(one.execution);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the replay agent', () => {
  const agent = createReplayAgent(
    parseRecording([entry(1), entry(3), entry(1).replace('"m"', '"other"')].join('\n'), 'rec.jsonl'),
  );
  const said = (scenarioId: string, model: string, trial: number): Promise<unknown> =>
    agent.run(inputOf({ scenarioId, model: modelOf({ name: model }), trial }), CALM).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : error),
    );

  it('never lets one trial stand in for another, and says which are there', async () => {
    expect(await said('s', 'm', 2)).toBe(
      'rec.jsonl has no trial 2 of scenario "s" with model "m" (trials recorded: 1, 3)',
    );
    expect(await said('s', 'new', 1)).toContain('models recorded for this scenario: m, other');
    expect(await said('t', 'm', 1)).toContain(
      'nothing is recorded for this scenario; models in the file: m, other',
    );
  });

  it('says how to record what is missing, and that waiting does not help', async () => {
    await expect(agent.run(inputOf({ scenarioId: 'none' }), CALM)).rejects.toMatchObject({
      service: 'replay',
      retryable: false,
      hint: expect.stringContaining('--record') as string,
    });
  });
});
