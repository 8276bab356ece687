import { describe, expect, it } from 'vitest';
import type { Execution } from '../../src/agent/types.ts';
import { spentOn, sumSpent, totalUsd } from '../../src/run/spent.ts';
import { execution, validation } from '../fixtures/trials.ts';

const stage = (costUsd: number | null) => ({ latencyMs: 1, tokenUsage: null, costUsd, calls: 1 });
const stages = { planner: stage(0.02), tools: stage(0), summarizer: stage(0.03) };
const user = (costUsd: number | null) => ({ calls: 2, tokenUsage: null, costUsd, ended: 'stop' as const });
const judged = (costUsd: number | null) =>
  validation(true, { grader: { calls: 1, tokenUsage: null, costUsd } });
const spent = (more: Partial<Execution>, grade = validation(true)) =>
  spentOn({ execution: execution({ costUsd: 0.05, stages, ...more }), validation: grade });

describe('what a trial cost', () => {
  it('is told by stage, with the model that played the user and the judge', () => {
    const parts = spent({ simulatedUser: user(0.01) }, judged(0.04));
    expect(parts).toEqual([
      { on: 'planner', usd: 0.02 },
      { on: 'tools', usd: 0 },
      { on: 'summarizer', usd: 0.03 },
      { on: 'user', usd: 0.01 },
      { on: 'judge', usd: 0.04 },
    ]);
    expect(totalUsd(parts)).toBe(0.1);
  });

  it('is told in one where the agent tells no stages, or not what each of them cost', () => {
    expect(spent({ stages: null })).toEqual([{ on: 'agent', usd: 0.05 }]);
    expect(spent({ stages: { ...stages, tools: stage(null) } })).toEqual([{ on: 'agent', usd: 0.05 }]);
  });

  it('stays unknown where a part is: never 0', () => {
    for (const parts of [
      spent({ costUsd: null }),
      spent({ simulatedUser: user(null) }),
      spent({}, judged(null)),
    ]) {
      expect(totalUsd(parts)).toBeNull();
    }
    expect(sumSpent(spent({}, judged(null)))).toEqual({ known: 0.05, unknown: 1 });
  });

  it('is nothing but the judge where the cache gave the answer', () => {
    expect(spent({ cached: true, simulatedUser: user(0.01) }, judged(0.04))).toEqual([
      { on: 'judge', usd: 0.04 },
    ]);
  });
});
