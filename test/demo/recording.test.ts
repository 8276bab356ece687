import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  gradeRecording,
  gradeTable,
  withTable,
  type AreaGrades,
} from '../../examples/support-agent/grades.ts';
import { loadLiveDemo, record } from '../../examples/support-agent/recorder.ts';
import { complete } from '../../examples/support-agent/server/completion.ts';
import { traitsOf } from '../../examples/support-agent/server/models.ts';
import { requestBody } from '../../src/adapters/agents/openai-chat.ts';
import { parseCompletion } from '../../src/agent/completion.ts';
import { runLoop } from '../../src/agent/loop.ts';
import { isObject, type JsonObject } from '../../src/base/json.ts';
import type { RecordedExecution } from '../../src/agent/types.ts';
import { DEMO, demoText, loadDemo, type Demo } from './demo.ts';

let demo: Demo;
let recorded: readonly RecordedExecution[];
let grades: readonly AreaGrades[];
beforeAll(async () => {
  demo = await loadDemo();
  recorded = demoText('recordings.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordedExecution);
  grades = await gradeRecording();
});

/** The same without what was measured by the clock. */
function timeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(timeless);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'latencyMs' && key !== 'durationMs');
  return Object.fromEntries(kept.map(([key, inner]) => [key, timeless(inner)]));
}

describe("the demo's recording", () => {
  it('holds every scenario with every model five times, tagged ones seven, in suite order', () => {
    const planned = demo.scenarios.flatMap(({ id, tags }) =>
      Object.keys(demo.config.models).flatMap((model) =>
        Array.from({ length: tags.includes('regression') ? 7 : 5 }, (_, i) => `${id} ${model} ${i + 1}`),
      ),
    );
    expect(recorded.map(({ scenarioId, model, trial }) => `${scenarioId} ${model} ${trial}`)).toEqual(
      planned,
    );
  });

  it('is what the agent, prompts, tools and scenarios of today give, but for the time it took', async () => {
    // The agent's own loop on the model's own code: as over HTTP, in a tenth of the time.
    const { inputs } = await loadLiveDemo();
    const url = new URL('http://127.0.0.1/v1');
    for (const [index, input] of inputs.entries()) {
      const traits = traitsOf(input.model.model);
      if (traits === undefined) throw new Error(`no such model: ${input.model.model}`);
      const execution = await runLoop(
        input,
        {
          chat: (request) => {
            const body = JSON.parse(
              JSON.stringify(requestBody(request, input.model, input.seed, url)),
            ) as JsonObject;
            return Promise.resolve(parseCompletion(JSON.stringify(complete(body, traits, 0).body)));
          },
          maxSteps: 8,
          monotonic: () => 0,
        },
        AbortSignal.timeout(10_000),
      );
      expect(timeless(execution)).toEqual(timeless(recorded[index]?.execution));
    }
  });

  it('comes out the same over HTTP', async () => {
    const demo = await loadLiveDemo();
    const inputs = demo.inputs.filter(({ scenarioId }) => scenarioId.startsWith('two-requests-'));
    const again = await record({ ...demo, inputs }, { latencyScale: 0, concurrency: 4 });
    expect(again).toHaveLength(inputs.length);
    expect(again.length).toBeGreaterThan(20);
    for (const { scenarioId, model, trial, execution } of again) {
      const before = recorded.find(
        (one) => one.scenarioId === scenarioId && one.model === model && one.trial === trial,
      );
      expect(timeless(execution)).toEqual(timeless(before?.execution));
    }
  });

  it('tells what everything took and cost, and no agent failed', () => {
    for (const { execution } of recorded) {
      expect(execution.error).toBeUndefined();
      expect(execution.costUsd).toBeGreaterThan(0);
      expect(execution.latencyMs).toBeGreaterThan(100);
      expect(execution.stages?.summarizer.calls).toBe(1);
    }
  });

  it('calls tools as they are defined; only the candidate refunds an order that it does not know', () => {
    const ajv = new Ajv2020();
    const checks = new Map(demo.tools.map(({ name, parameters }) => [name, ajv.compile(parameters ?? {})]));
    const wrong = recorded.flatMap(({ model, execution }) =>
      execution.toolCalls
        .filter((call) => checks.get(call.name)?.(call.arguments) !== true)
        .map((call) => `${model} ${call.name} ${JSON.stringify(call.arguments['order_id'])}`),
    );
    expect([...new Set(wrong)]).toEqual(['candidate issue_refund "unknown"']);
  });

  it('calls tools in parallel where one message asks for two things', () => {
    const steps = recorded.find(({ scenarioId }) => scenarioId === 'two-requests-cancel-and-track')?.execution
      .toolCalls;
    expect(steps?.map(({ name, step }) => `${step} ${name}`)).toEqual([
      '1 lookup_order',
      '1 lookup_order',
      '2 cancel_order',
      '2 track_shipment',
    ]);
  });

  it('stays small', () => {
    expect(statSync(join(DEMO, 'recordings.jsonl')).size).toBeLessThan(4_000_000);
  });
});

describe("the README's claims", () => {
  const sum = (of: (area: AreaGrades) => number): number =>
    grades.reduce((total, area) => total + of(area), 0);

  it('show the grades of the recording', () => {
    const readme = demoText('README.md');
    expect(withTable(readme, gradeTable(grades))).toBe(readme);
  });

  it('hold: production passes 9 in 10 and fails honestly', () => {
    const share = sum(({ production }) => production) / sum(({ scenarios }) => scenarios);
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(0.96);
  });

  it('hold: what is broken are refunds without a lookup, and what is fixed are time-outs', () => {
    const callsOf = (id: string): string[] =>
      recorded
        .find(({ scenarioId, model }) => scenarioId === id && model === 'candidate')
        ?.execution.toolCalls.map(({ name, step }) => `${step} ${name}`) ?? [];
    const broken = grades.flatMap((area) => area.broken);
    expect(broken.length).toBeGreaterThan(20);
    expect(broken.filter((id) => !callsOf(id).includes('1 issue_refund'))).toEqual([]);
    const fixed = grades.flatMap((area) => area.fixed);
    expect(fixed.length).toBeGreaterThan(5);
    expect(fixed.filter((id) => !id.startsWith('timeout-once-'))).toEqual([]);
  });

  it('hold: the candidate is cheaper and faster on the same calls', () => {
    // Two models on the scenarios where both made the same calls.
    const first = recorded.filter(({ trial }) => trial === 1);
    const pairs = Map.groupBy(first, ({ scenarioId }) => scenarioId);
    const same = [...pairs.values()].filter(
      ([a, b]) => String(a?.execution.toolsUsed) === String(b?.execution.toolsUsed),
    );
    expect(same.length).toBeGreaterThan(150);
    const mean = (model: string, of: 'costUsd' | 'latencyMs'): number =>
      same.flat().reduce((total, one) => total + (one.model === model ? (one.execution[of] ?? NaN) : 0), 0) /
      same.length;
    expect(mean('candidate', 'costUsd') / mean('production', 'costUsd')).toBeLessThan(0.5);
    expect(mean('candidate', 'latencyMs') / mean('production', 'latencyMs')).toBeLessThan(0.95);
  });
});
