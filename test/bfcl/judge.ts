import type { Execution } from '../../src/agent/types.ts';
import { gradeNow } from '../../src/assertion/grade.ts';
import { catalog } from '../../src/assertion/registry.ts';
import type { FileSource } from '../../src/config/files.ts';
import { loadConfig } from '../../src/config/load.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { BfclCase, MadeCall } from './cases.ts';
import { scenarioOf } from './convert.ts';
import { MUTATIONS } from './mutations.ts';

const CONFIG =
  'agent: { kind: replay, recording: r.jsonl }\nmodels: { production: { model: m } }\nscenarios: s.jsonl\n';

/** The cases through our own loader, as a user's file would go. */
export async function loadCases(cases: readonly BfclCase[]): Promise<ReadonlyMap<string, Scenario>> {
  const texts = new Map([
    ['agent-tester.yml', CONFIG],
    ['s.jsonl', cases.map((one) => `${JSON.stringify(scenarioOf(one))}\n`).join('')],
  ]);
  const files: FileSource = {
    label: 'memory',
    read: (path) => Promise.resolve(texts.get(path)),
    glob: () => Promise.resolve(['s.jsonl']),
  };
  const { scenarios } = await loadSuite(await loadConfig('agent-tester.yml', files, {}), files, catalog);
  return new Map(scenarios.map((scenario) => [scenario.id, scenario]));
}

export interface Judged {
  readonly id: string;
  readonly category: string;
  readonly mutation: string;
  readonly accepted: boolean;
  readonly passed: boolean;
}

/** Every case with every mutation that applies to it, graded. */
export function judgeAll(cases: readonly BfclCase[], scenarios: ReadonlyMap<string, Scenario>): Judged[] {
  return cases.flatMap((one) => {
    const scenario = scenarios.get(one.id);
    if (!scenario) throw new Error(`${one.id} was not loaded`);
    return MUTATIONS.flatMap(({ name, accepted, make }): Judged[] => {
      const calls = make(one);
      if (!calls) return [];
      const passed = gradeNow(scenario.assertions, executionOf(calls)).passed === true;
      return [{ id: one.id, category: one.category, mutation: name, accepted, passed }];
    });
  });
}

/** All calls in one planner turn, as parallel calls are made. */
function executionOf(calls: readonly MadeCall[]): Execution {
  return {
    message: '',
    toolsUsed: calls.map(({ name }) => name),
    toolCalls: calls.map(({ name, args }) => ({
      name,
      arguments: args,
      status: 'ok',
      durationMs: 0,
      step: 1,
    })),
    tokenUsage: null,
    costUsd: null,
    latencyMs: null,
    stages: null,
  };
}
