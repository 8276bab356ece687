import { measuredMs } from '../run/measured.ts';
import { isRegression } from '../scenario/types.ts';
import { byScenario } from '../compare/sides.ts';
import type { Run, ScenarioRuns } from '../compare/stats/types.ts';
import type { BriefTrial } from '../run/types.ts';
import type { PairedInput } from './paired-types.ts';

type RunsInput = Pick<
  PairedInput,
  'suite' | 'trials' | 'pool' | 'beside' | 'candidateBefore' | 'retriesBefore' | 'latencyCapMs'
>;

/**
 * The trials and stored runs of every scenario as the statistics take them, in suite order. Stored baseline runs and
 * those of this job are one pool; earlier candidate runs come before this job's.
 */
export function scenarioRuns(input: RunsInput): { scenarios: ScenarioRuns[]; repeated: number } {
  const groups = byScenario(input.trials);
  const runs = (trials: readonly BriefTrial[]): Run[] =>
    trials.map((trial) => runOf(trial, input.latencyCapMs ?? null));
  const scenarios = input.suite.scenarios.map(({ id, tags }): ScenarioRuns => {
    const { baseline, candidate } = groups.get(id) ?? { baseline: [], candidate: [] };
    const retries = [
      ...(input.retriesBefore?.get(id) ?? []),
      ...runs(candidate.filter(({ retry }) => retry)),
    ];
    const stored = input.pool?.get(id) ?? [];
    return {
      id,
      baseline: [...stored, ...runs(baseline.filter(({ retry }) => !retry))],
      candidate: [
        ...(input.candidateBefore?.get(id) ?? []),
        ...runs(candidate.filter(({ retry }) => !retry)),
      ],
      ...(input.beside?.has(id) ? { baselineBefore: stored.length } : {}),
      ...(isRegression({ tags }) ? { regression: true } : {}),
      ...(retries.length > 0 ? { retries } : {}),
    };
  });
  return withoutRepeats(scenarios);
}

/**
 * One trial. Lost to the infrastructure: missing, never a failure; so is the success of one whose grader failed. An error of the agent itself is a failure in every
 * respect, so that a crash is neither right, nor good, nor quick; what it cost was paid.
 */
export function runOf({ execution, validation }: BriefTrial, latencyCapMs: number | null): Run {
  if (!execution || !validation) {
    return { success: null, tool: null, quality: null, cost: null, latency: null };
  }
  const { passed, toolCorrect, quality } = validation;
  const cost = execution.costUsd;
  if (execution.error) {
    return {
      success: false,
      tool: toolCorrect === null ? null : false,
      quality: 0,
      cost,
      latency: latencyCapMs,
    };
  }
  return { success: passed, tool: toolCorrect, quality, cost, latency: measuredMs(execution) };
}

/**
 * Repeats that are one recorded or cached answer given again are one observation: where all runs of a scenario's side
 * agree to the last digit of a measured latency, one is kept. A latency that all scenarios share measures nothing.
 */
function withoutRepeats(scenarios: ScenarioRuns[]): { scenarios: ScenarioRuns[]; repeated: number } {
  const constant = (side: 'baseline' | 'candidate'): boolean =>
    new Set(scenarios.flatMap((scenario) => scenario[side].flatMap(({ latency }) => latency ?? []))).size < 2;
  const placeholder = { baseline: constant('baseline'), candidate: constant('candidate') };
  let repeated = 0;
  const once = scenarios.map((scenario) => {
    const side = (name: 'baseline' | 'candidate'): readonly Run[] =>
      !placeholder[name] && isOneAnswer(scenario[name]) ? scenario[name].slice(0, 1) : scenario[name];
    const [baseline, candidate] = [side('baseline'), side('candidate')];
    if (baseline === scenario.baseline && candidate === scenario.candidate) return scenario;
    repeated++;
    return { ...scenario, baseline, candidate };
  });
  return { scenarios: once, repeated };
}

function isOneAnswer(runs: readonly Run[]): boolean {
  const [first] = runs;
  if (!first || runs.length < 2 || first.latency === null) return false;
  return runs.every(
    (run) =>
      run.success === first.success &&
      run.tool === first.tool &&
      run.quality === first.quality &&
      run.cost === first.cost &&
      run.latency === first.latency,
  );
}
