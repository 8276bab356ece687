import { describe, expect, it } from 'vitest';
import type { Execution } from '../../src/agent/types.ts';
import { buildExamples } from '../../src/example/build.ts';
import type { ExamplesInput } from '../../src/example/build.ts';
import { exampleSchema } from '../../src/example/example-schema.ts';
import { redactRun } from '../../src/example/redact-run.ts';
import { createRedactor } from '../../src/privacy/redactor.ts';
import { KEY, numbered } from '../privacy/numbered.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import type { TestExample } from '../../src/example/types.ts';
import { runRecord } from '../fixtures/records.ts';

const EXECUTION: Execution = {
  message: 'I wrote to jo@example.com.',
  toolsUsed: ['lookup', 'send'],
  toolCalls: [
    {
      name: 'lookup',
      arguments: { card: '4111 1111 1111 1111' },
      argumentsText: '{"card":"4111 1111 1111 1111"}',
      result: { email: 'jo@example.com' },
      status: 'ok',
      durationMs: 2,
      step: 1,
    },
    {
      name: 'send',
      arguments: {},
      status: 'error',
      error: 'no route to 203.0.113.7',
      durationMs: 1,
      step: 2,
    },
  ],
  analysis: 'ssn 219-09-9999',
  reasoning: 'call +44 20 7946 0958',
  tokenUsage: { input: 10, output: 5, total: 15 },
  costUsd: 0.001,
  latencyMs: 40,
  stages: null,
  error: { code: 'step-limit', message: 'password=hunter2 did not work', stage: 'planner' },
};

const TRIAL: GradedTrial = {
  scenarioId: 's1',
  role: 'candidate',
  trial: 1,
  execution: EXECUTION,
  attempts: 1,
  startedAt: '2026-11-05T10:00:00.000Z',
  wallMs: 50,
  validation: { passed: false, confidence: 0.9, quality: 2.5, toolCorrect: true, details: [] },
};

function input(trials: readonly GradedTrial[]): ExamplesInput {
  return {
    suite: {
      hash: 'd'.repeat(64),
      scenarios: [
        {
          id: 's1',
          query: 'I am jo@example.com, help',
          tags: ['regression'],
          context: { iban: 'DE89370400440532013000' },
          history: [{ role: 'user', content: 'kim@example.com here' }],
          fixtures: {},
          assertions: [],
          place: { file: 's.yml' },
          hash: 'e'.repeat(64),
        },
      ],
    },
    trials,
    variants: {
      candidate: { model: { name: 'candidate', model: 'gpt-4.1-mini' }, configHash: 'f'.repeat(64) },
    },
    run: { runId: '1', commit: null },
    redactor: createRedactor({ redact: ['email', 'phone', 'card', 'iban', 'ssn', 'ip', 'secret'] }, KEY),
  };
}

async function examplesOf(from: ExamplesInput): Promise<TestExample[]> {
  const examples: TestExample[] = [];
  for await (const example of buildExamples(from)) examples.push(example);
  return examples;
}

describe('buildExamples', () => {
  it('redacts all that was said, and counts it', async () => {
    const [example] = await examplesOf(input([TRIAL]));
    expect(numbered(example)).toMatchObject({
      query: 'I am [email-1], help',
      context: { iban: '[iban-1]' },
      history: [{ role: 'user', content: '[email-2] here' }],
      response: 'I wrote to [email-1].',
      toolCalls: [
        {
          arguments: { card: '[card-1]' },
          argumentsText: '{"card":"[card-1]"}',
          result: { email: '[email-1]' },
        },
        { error: 'no route to [ip-1]' },
      ],
      analysis: 'ssn [ssn-1]',
      reasoning: 'call [phone-1]',
      error: { code: 'step-limit', message: 'password=[secret-1] did not work' },
      privacy: { redactions: 11 },
    });
    expect(JSON.stringify(example)).not.toMatch(/example\.com|4111|hunter2|7946|219-09|203\.0|DE89/);
  });

  it('labels a trial with its grade and where it comes from', async () => {
    const [example] = await examplesOf(input([TRIAL]));
    expect(example).toMatchObject({
      schemaVersion: 2,
      timestamp: TRIAL.startedAt,
      labels: { correctToolSelection: true, responseQuality: 2.5, validationConfidence: 0.9, passed: false },
      metrics: { latencyMs: 40, cost: 0.001 },
      provenance: {
        source: 'test',
        scenarioId: 's1',
        tags: ['regression'],
        variant: 'candidate',
        runId: '1',
        trial: 1,
      },
      review: { status: 'pending' },
    });
    expect(exampleSchema.safeParse(example).success).toBe(true);
  });

  it('marks a further attempt of a tagged scenario, so that no pool takes it for a pass', async () => {
    const [first, again] = await examplesOf(input([TRIAL, { ...TRIAL, trial: 2, retry: true }]));
    expect(first?.provenance).not.toHaveProperty('retry');
    expect(again?.provenance.retry).toBe(true);
    expect(exampleSchema.safeParse(again)).toMatchObject({
      success: true,
      data: { provenance: { retry: true } },
    });
  });

  it('gives the same trial of the same run the same id, and others another', async () => {
    const two = [TRIAL, { ...TRIAL, trial: 2 }];
    const ids = (await examplesOf(input(two))).map(({ id }) => id);
    expect((await examplesOf(input(two))).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^ex-[0-9a-f]{16}$/);
  });

  it('leaves out trials without an execution', async () => {
    const { execution: _execution, validation: _validation, ...rest } = TRIAL;
    const missing: GradedTrial = { ...rest, error: { kind: 'infrastructure', message: '503' } };
    expect(await examplesOf(input([missing]))).toEqual([]);
    expect(await examplesOf(input([]))).toEqual([]);
  });

  it('does not guess where a trial belongs to nothing that ran', async () => {
    await expect(examplesOf(input([{ ...TRIAL, scenarioId: 's2' }]))).rejects.toThrow(/unknown scenario s2/);
    await expect(examplesOf(input([{ ...TRIAL, role: 'baseline' }]))).rejects.toThrow(
      /did not run: baseline/,
    );
  });
});

describe('redactRun', () => {
  it('redacts configs and how the run ended, and nothing else', async () => {
    const variant = { name: 'candidate', model: 'm', configHash: 'a', origin: 'work tree' };
    const run = runRecord({
      candidate: {
        ...variant,
        config: { baseUrl: 'https://kim:pa55w0rd@llm.example', apiKeyEnv: 'OPENAI_API_KEY' },
      },
      outcome: { kind: 'unjudged', reason: 'provider at 203.0.113.7 is down' },
    });
    const redactor = createRedactor({ redact: ['ip', 'secret'] }, KEY);
    expect(numbered(await redactRun(run, redactor))).toEqual({
      ...run,
      candidate: {
        ...variant,
        config: { baseUrl: 'https://kim:[secret-1]@llm.example', apiKeyEnv: 'OPENAI_API_KEY' },
      },
      outcome: { kind: 'unjudged', reason: 'provider at [ip-1] is down' },
    });
  });
});
