/** Stores of any size: half the examples are trials of practice scenarios, half are imported usage, some 1.5 KB each. */
import { exampleId } from '../src/example/id.ts';
import { examplesCodec, configCodec, runCodec } from '../src/example/record.ts';
import type { ConfigRecord, TrainingExample } from '../src/example/types.ts';
import { runRecord } from '../test/fixtures/records.ts';

/** Examples of a file, as of a run. */
export const A_RUN = 200;
const SCENARIOS = 1_000;
const MONTHS = 24;
const CONFIG = 'c'.repeat(64);
const WORDS = vocabulary(3_000);

/** The files of a store, by path below its top. */
export function* storeOf(size: number): Generator<readonly [string, string]> {
  const config: ConfigRecord = {
    schemaVersion: 1,
    configHash: CONFIG,
    planner: 'Choose the tools that answer the customer.',
    summarizer: 'Answer the customer in two sentences.',
    tools: [{ name: 'lookup_order' }, { name: 'issue_refund' }],
  };
  yield [`configs/${CONFIG}.json`, configCodec.format(config)];
  const runs = Math.ceil(size / A_RUN);
  for (let run = 0; run < runs; run++) {
    const at = Date.UTC(2024, 10 + Math.floor((run * MONTHS) / runs), 1 + (run % 27), run % 24, run % 60);
    const startedAt = new Date(at).toISOString();
    const count = Math.min(A_RUN, size - run * A_RUN);
    const isUsage = run % 2 === 1;
    const runId = `${isUsage ? 'import' : 'run'}-${run}`;
    const examples = Array.from({ length: count }, (_, n) =>
      exampleOf(run * A_RUN + n, { runId, startedAt, isUsage }),
    );
    const month = startedAt.slice(0, 7);
    const file = { runId, attempt: 1, startedAt, examples };
    yield [`examples/${month}/${runId}-1.json`, examplesCodec.format(file)];
    if (isUsage) continue;
    const record = runRecord({
      runId,
      startedAt,
      finishedAt: startedAt,
      exampleIds: examples.map(({ id }) => id),
    });
    yield [`runs/${month}/${runId}-1.json`, runCodec.format(record)];
  }
}

/** A suite in which the trials' scenarios are practice, so that they may be learned from; one scenario gates. */
export function projectFiles(): readonly (readonly [string, string])[] {
  const practice = Array.from({ length: SCENARIOS }, (_, n) =>
    JSON.stringify({
      id: `practice-${n}`,
      query: textOf(n, 14),
      gate: false,
      expect: { tools: ['lookup_order'] },
    }),
  );
  const gating = JSON.stringify({
    id: 'gating',
    query: 'Who may cancel a subscription for somebody else?',
    expect: { tools: ['lookup_order'] },
  });
  return [
    [
      'agent-tester.yml',
      'agent: { kind: module, module: agent.mjs }\nmodels:\n  production: { model: m }\nscenarios: suite.jsonl\nstore: { kind: folder }\n',
    ],
    ['agent.mjs', 'export default () => ({ message: "" });\n'],
    ['suite.jsonl', [...practice, gating].map((line) => `${line}\n`).join('')],
  ];
}

interface Origin {
  readonly runId: string;
  readonly startedAt: string;
  readonly isUsage: boolean;
}

function exampleOf(n: number, { runId, startedAt, isUsage }: Origin): TrainingExample {
  const scenario = n % SCENARIOS;
  const call = (name: string, step: number) => ({
    name,
    arguments: { order: n, note: textOf(n * 7 + step, 4) },
    result: { status: 'late', note: textOf(n * 11 + step, 5) },
    status: 'ok' as const,
    durationMs: 12,
    step,
  });
  const body: Omit<TrainingExample, 'id' | 'reward'> = {
    schemaVersion: 2,
    query: isUsage ? textOf(n + SCENARIOS, 14) : textOf(scenario, 14),
    timestamp: startedAt,
    response: textOf(n * 3 + 1, 40),
    toolsUsed: ['lookup_order', 'issue_refund'],
    toolCalls: [call('lookup_order', 1), call('issue_refund', 2)],
    analysis: textOf(n * 5 + 2, 8),
    labels: { correctToolSelection: true, responseQuality: 4.5, validationConfidence: 0.95, passed: true },
    metrics: { latencyMs: 900 + (n % 90), tokenUsage: { input: 900, output: 120, total: 1020 }, cost: 0.001 },
    provenance: isUsage
      ? {
          source: 'production',
          origin: { importer: 'openai', id: `conversation-${n}` },
          tags: [],
          model: 'm',
          configHash: CONFIG,
          commit: null,
        }
      : {
          source: 'test',
          scenarioId: `practice-${scenario}`,
          scenarioHash: 'b'.repeat(64),
          tags: ['refunds'],
          variant: n % 2 === 0 ? 'baseline' : 'candidate',
          model: 'm',
          configHash: CONFIG,
          runId,
          trial: 1,
          commit: null,
        },
    review: { status: 'pending' },
    privacy: { redactions: 0 },
  };
  const reward = { total: 0.95, correctness: 0.95, speed: null, cost: null, userSatisfaction: null };
  return { id: exampleId(body), ...body, reward };
}

/** So many words, always the same for a number. */
function textOf(seed: number, words: number): string {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const out: string[] = [];
  for (let n = 0; n < words; n++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    out.push(WORDS[(state >>> 8) % WORDS.length] ?? '');
  }
  return out.join(' ');
}

function vocabulary(size: number): readonly string[] {
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ren',
    'tas',
    'vu',
    'pel',
    'dor',
    'ni',
    'sha',
    'gri',
    'mon',
    'be',
    'qui',
    'zan',
  ];
  return Array.from({ length: size }, (_, n) =>
    [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15].map((at) => syllables[at]).join(''),
  );
}
