import { describe, expect, it } from 'vitest';
import { examplesCodec, runCodec } from '../../src/example/record.ts';
import type { RunRecord } from '../../src/example/types.ts';
import { addition, runRecord } from '../fixtures/records.ts';

const METRIC = {
  name: 'success',
  baseline: 1,
  candidate: 0.5,
  delta: -0.5,
  relative: -0.5,
  interval: [-0.7, -0.3],
  scenarios: 2,
  trials: { baseline: 2, candidate: 2 },
  passes: { baseline: 2, candidate: 1 },
  higherIsBetter: true,
} as const;
const SIDE = { trials: 1, passed: 1, missing: 0, toolCorrect: 1, quality: null, costUsd: null, latencyMs: 3 };

function judged(): RunRecord {
  const names = ['success', 'tool', 'quality', 'cost', 'latency', 'tokens', 'confidence'] as const;
  const of = (name: (typeof names)[number]) => ({ ...METRIC, name });
  return runRecord({
    comparison: {
      metrics: {
        success: of('success'),
        tool: of('tool'),
        quality: of('quality'),
        cost: { ...of('cost'), baseline: null, delta: null, unknownBecause: 'no price' },
        latency: of('latency'),
        tokens: of('tokens'),
        confidence: of('confidence'),
      },
      scenarios: [
        {
          id: 's1',
          change: 'broken',
          flaky: false,
          regressionTagged: true,
          baseline: SIDE,
          candidate: SIDE,
          stage: 'tools',
        },
      ],
      counts: {
        scenarios: 1,
        paired: 1,
        broken: 1,
        fixed: 0,
        failing: 0,
        passing: 0,
        flaky: 0,
        missing: { baseline: 0, candidate: 0 },
        planned: { baseline: 1, candidate: 1 },
      },
    },
    outcome: {
      kind: 'judged',
      verdict: {
        policy: 'thresholds',
        recommendation: 'REJECT',
        winner: 'baseline',
        gates: [
          { gate: 'success', state: 'fail', severity: 'high', allowed: '>= 95 %', message: 'success fell' },
        ],
        reasons: ['success fell'],
        regressionFailures: ['s1'],
      },
    },
  });
}

describe('stored files', () => {
  it('give back a run with comparison and verdict whole', () => {
    const run = judged();
    expect(runCodec.parse(runCodec.format(run), 'r.json')).toEqual(run);
  });

  it('give back examples whole, one a line', () => {
    const { run, examples } = addition({}, 3);
    const file = { runId: run.runId, attempt: 1, startedAt: run.startedAt, examples };
    const text = examplesCodec.format(file);
    expect(text.split('\n')).toHaveLength(6);
    expect(examplesCodec.parse(text, 'e.json')).toEqual(file);
    expect(examplesCodec.parse(examplesCodec.format({ ...file, examples: [] }), 'e.json').examples).toEqual(
      [],
    );
  });

  it('are refused with the line of the record and the path of the member that does not fit', () => {
    const { run, examples } = addition({}, 2);
    const text = examplesCodec.format({ runId: '1', attempt: 1, startedAt: run.startedAt, examples });
    const spoilt = text.replace('"scenarioId":"s2"', '"scenarioId":2');
    expect(() => examplesCodec.parse(spoilt, 'e.json')).toThrow(
      /^e\.json:3 examples\[1\]\.provenance\.scenarioId: /,
    );
  });

  it('of another version are refused before their records are read', () => {
    const text = '{"schema":"agent-tester/examples","version":99,"examples":"new shape"}';
    expect(() => examplesCodec.parse(text, 'e.json')).toThrow(
      /e\.json:1 version: is of version 99, expected 1/,
    );
  });
});
