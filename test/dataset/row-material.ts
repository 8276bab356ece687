import fc from 'fast-check';
import type { ToolCall } from '../../src/agent/types.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { exampleId } from '../../src/example/id.ts';
import { rewardOf, NO_REFERENCE } from '../../src/example/reward.ts';
import type { ConfigRecord, TrainingExample } from '../../src/example/types.ts';
import { ROW_OPTIONS } from '../../src/dataset/rows/options.ts';
import { minePairs, pairCandidate } from '../../src/dataset/rows/pair-candidates.ts';
import { preferenceRow } from '../../src/dataset/rows/preference-pairs.ts';
import { ROW_BUILDERS } from '../../src/dataset/rows/registry.ts';
import { isSkip, type DatasetRow, type SftKind } from '../../src/dataset/types.ts';
import { issuesOf } from '../../src/dataset/validate/report.ts';
import { VALIDATORS } from '../../src/dataset/validate/registry.ts';

export const CONFIG: ConfigRecord = {
  schemaVersion: 1,
  configHash: 'c'.repeat(64),
  planner: 'You help customers.',
  summarizer: null,
  tools: [
    {
      name: 'lookup_order',
      description: 'Finds an order.',
      parameters: {
        type: 'object',
        properties: { id: { type: 'integer' } },
        required: ['id'],
        additionalProperties: false,
      },
    },
    { name: 'issue_refund', parameters: { type: 'object', properties: {} } },
  ],
};

export const WITH_SUMMARIZER: ConfigRecord = { ...CONFIG, summarizer: 'Answer in one sentence.' };

export function toolCall(members: Partial<ToolCall> & Pick<ToolCall, 'name'>): ToolCall {
  return { arguments: {}, result: { ok: true }, status: 'ok', durationMs: 1, step: 1, ...members };
}

const LOOKUP = toolCall({ name: 'lookup_order', arguments: { id: 7 }, result: { status: 'late' } });
const REFUND = toolCall({ name: 'issue_refund', step: 2 });

type Members = Partial<Omit<TrainingExample, 'id' | 'reward' | 'labels'>> & {
  readonly labels?: Partial<TrainingExample['labels']>;
};

/** A good example of two steps, with what is given in its place. */
export function example(members: Members = {}): TrainingExample {
  const { labels, toolCalls = [LOOKUP, REFUND], ...rest } = members;
  const body = {
    schemaVersion: 2,
    query: 'My order 7 is late.',
    timestamp: '2026-11-05T10:00:00.000Z',
    response: 'Refunded.',
    toolsUsed: toolCalls.map(({ name }) => name),
    toolCalls,
    analysis: null,
    labels: {
      correctToolSelection: true,
      responseQuality: 4.5,
      validationConfidence: 1,
      passed: true,
      ...labels,
    },
    metrics: { latencyMs: 12, tokenUsage: null, cost: null },
    provenance: {
      source: 'test' as const,
      scenarioId: 'refund',
      scenarioHash: 'b'.repeat(64),
      tags: ['refunds'],
      variant: 'candidate' as const,
      model: 'gpt-4.1-mini',
      configHash: CONFIG.configHash,
      runId: '4711',
      trial: 1,
      commit: null,
    },
    review: { status: 'pending' as const },
    privacy: { redactions: 0 },
    ...rest,
  };
  return { id: exampleId(body), ...body, reward: rewardOf(body, NO_REFERENCE) };
}

export function built(kind: SftKind | 'rated', one: TrainingExample, config: ConfigRecord | null = CONFIG) {
  return ROW_BUILDERS[kind](one, config, ROW_OPTIONS);
}

/** A row that must come to be. */
export function rowOf(kind: SftKind | 'rated', one = example(), config = CONFIG): DatasetRow {
  const row = built(kind, one, config);
  if (isSkip(row)) throw new Error(row.skip);
  return row;
}

/** The pairs of these examples as rows, under `CONFIG`. */
export function pairRows(examples: readonly TrainingExample[], config = CONFIG) {
  const byId = new Map(examples.map((one) => [one.id, one]));
  return minePairs(examples.map(pairCandidate), ROW_OPTIONS).map(({ chosen, rejected, why }) => {
    const [better, worse] = [byId.get(chosen), byId.get(rejected)];
    if (!better || !worse) throw new Error('a pair of unknown examples');
    return preferenceRow(better, worse, config, why, ROW_OPTIONS);
  });
}

/** Errors of a value by a format's validator, as `path: message`. */
export function errorsOf(format: string, value: unknown): string[] {
  const validator = VALIDATORS[format];
  if (!validator) throw new Error(`no validator of ${format}`);
  return issuesOf(validator.check, value)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `${path}: ${message}`);
}

/** Text as models write it, and as attackers do. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '\ud800',
    'a\udc00b',
    '\0',
    '<|endoftext|>',
    'a"b,c\nd\re',
    "'x",
    '{"a":1}',
    '[1]',
    '\u2028',
    '\\ud800',
    '::add-mask::x',
    '```',
    ' ',
  ),
);

const json = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}') as object),
  text,
);
const args = fc.oneof(
  fc.dictionary(text, json, { maxKeys: 3 }),
  fc.constant(JSON.parse('{"__proto__": {"id": 1}}') as Record<string, never>),
);

const call = fc.record({
  name: fc.constantFrom('lookup_order', 'issue_refund', 'unknown', 'bad name'),
  arguments: args,
  result: json,
  status: fc.constantFrom('ok' as const, 'error' as const, 'invalid' as const),
  durationMs: fc.constant(1),
});
const calls = fc.array(fc.tuple(call, fc.boolean()), { maxLength: 5 }).map((made): ToolCall[] => {
  let step = 1;
  return made.map(([one, next]) => {
    if (next) step += 1;
    // What is stored has been through JSON.
    return { ...(JSON.parse(JSON.stringify(one)) as Omit<ToolCall, 'step'>), step };
  });
});

const past = fc.tuple(text, text, calls).map(([asked, answered, toolCalls]) => [
  { role: 'user' as const, content: asked },
  { role: 'assistant' as const, content: answered, ...(toolCalls.length > 0 ? { toolCalls } : {}) },
]);

/** Anything that a store may hold. */
export const anyExample: fc.Arbitrary<TrainingExample> = fc
  .record({
    query: text,
    response: text,
    analysis: fc.option(text),
    toolCalls: calls,
    context: fc.option(args, { nil: undefined }),
    history: fc.option(past, { nil: undefined }),
    originalResponse: fc.option(text, { nil: undefined }),
    correctToolSelection: fc.option(fc.boolean()),
    passed: fc.option(fc.boolean()),
    responseQuality: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
    recovery: fc.option(fc.constant({ expected: 'retry' as const, correct: true }), { nil: undefined }),
    status: fc.constantFrom('pending' as const, 'approved' as const, 'rejected' as const, 'edited' as const),
    failed: fc.boolean(),
  })
  .map(({ correctToolSelection, passed, responseQuality, recovery, status, failed, ...rest }) => {
    const { context, history, originalResponse, ...plain } = rest;
    return example({
      ...plain,
      ...(context === undefined ? {} : { context: JSON.parse(JSON.stringify(context)) as never }),
      ...(history === undefined ? {} : { history }),
      ...(originalResponse === undefined ? {} : { originalResponse }),
      labels: { correctToolSelection, passed, responseQuality, ...(recovery ? { recovery } : {}) },
      review: { status },
      ...(failed ? { error: { code: 'crash', message: 'x' } } : {}),
    });
  });

/** As `anyExample`, but good enough for most rows: without it a property would mostly see skips. */
export const goodExample: fc.Arbitrary<TrainingExample> = anyExample.map((one) => {
  const toolCalls = one.toolCalls
    .filter(({ name }) => name === 'lookup_order' || name === 'issue_refund')
    .map((made) => ({ ...made, status: 'ok' as const }));
  const { error: _error, id: _id, reward: _reward, history: _history, ...rest } = one;
  return example({
    ...rest,
    query: rest.query.trim() === '' ? 'q' : rest.query,
    response: rest.response.trim() === '' ? 'r' : rest.response,
    toolCalls,
    toolsUsed: toolCalls.map(({ name }) => name),
    labels: {
      ...rest.labels,
      correctToolSelection: true,
      passed: true,
      responseQuality: 5,
      recovery: { expected: 'retry', correct: true },
    },
    review: { status: 'approved' },
  });
});

/** Parameters as no format but JSON Schema itself has them. */
const ODD_TOOL = {
  name: 'odd',
  description: '\ud800 =1+1',
  parameters: JSON.parse(
    '{"type":"object","required":"a","properties":{"a":true,"b":{"type":["string","null"]},"c":{"$ref":"#/x"},' +
      '"d":{"anyOf":[{"type":"string"},{}]},"e":{"type":["string","integer"]},"__proto__":{"type":"string"},"":{}}}',
  ) as JsonObject,
  strict: true,
};

export const anyConfig: fc.Arbitrary<ConfigRecord> = fc
  .record({ planner: fc.option(text), summarizer: fc.option(text), odd: fc.boolean() })
  .map(({ odd, ...prompts }) => ({
    ...CONFIG,
    ...prompts,
    tools: odd ? [...CONFIG.tools, ODD_TOOL] : CONFIG.tools,
  }));
