import { measuredMs } from '../../run/measured.ts';
import type { Role } from '../../agent/types.ts';
import type { ScenarioComparison, ScenarioSide } from '../../compare/types.ts';
import { outcomeOf } from '../../run/outcome.ts';
import type { BriefTrial, GradedTrial } from '../../run/types.ts';
import type { ListedScenario } from '../../scenario/types.ts';
import { isRegression } from '../../scenario/types.ts';
import type { ReportInput } from '../types.ts';

/** The input, indexed once. */
export interface Lookup {
  readonly input: ReportInput;
  scenario(id: string): ListedScenario | undefined;
  /** Trials of a scenario and side, in trial order. */
  trials(id: string, role: Role): readonly BriefTrial[];
  /** A stored trial of the baseline, where it did not run here. */
  stored(id: string): GradedTrial | undefined;
  /** The side that a report without a comparison is about. */
  readonly solo: Role;
  /** Per scenario, in suite order; made from the trials where only one side ran. */
  readonly scenarios: readonly ScenarioComparison[];
}

/** Indexes trials and scenarios. */
export function lookup(input: ReportInput): Lookup {
  const scenarios = new Map(input.suite.scenarios.map((scenario) => [scenario.id, scenario]));
  const trials = {
    baseline: new Map<string, BriefTrial[]>(),
    candidate: new Map<string, BriefTrial[]>(),
  };
  for (const trial of input.trials) {
    const list = trials[trial.role].get(trial.scenarioId);
    if (list) list.push(trial);
    else trials[trial.role].set(trial.scenarioId, [trial]);
  }
  for (const side of [trials.baseline, trials.candidate])
    for (const list of side.values()) list.sort((a, b) => a.trial - b.trial);
  const stored = new Map(input.storedBaseline?.map((trial) => [trial.scenarioId, trial]));
  const of = (id: string, role: Role): readonly BriefTrial[] => trials[role].get(id) ?? [];
  return {
    input,
    scenario: (id) => scenarios.get(id),
    trials: of,
    stored: (id) => stored.get(id),
    solo: input.trials.some(({ role }) => role === 'candidate') ? 'candidate' : 'baseline',
    scenarios: input.comparison?.scenarios ?? input.suite.scenarios.map((scenario) => alone(scenario, of)),
  };
}

function alone(
  scenario: ListedScenario,
  of: (id: string, role: Role) => readonly BriefTrial[],
): ScenarioComparison {
  const baseline = side(of(scenario.id, 'baseline'));
  const candidate = side(of(scenario.id, 'candidate'));
  const mixed = ({ passed, trials }: ScenarioSide): boolean => passed > 0 && passed < trials;
  return {
    id: scenario.id,
    change: 'unpaired',
    flaky: mixed(baseline) || mixed(candidate),
    regressionTagged: isRegression(scenario),
    baseline,
    candidate,
  };
}

function side(trials: readonly BriefTrial[]): ScenarioSide {
  const done = trials.filter((trial) => outcomeOf(trial) !== 'missing');
  return {
    trials: done.length,
    passed: done.filter((trial) => outcomeOf(trial) === 'passed').length,
    missing: trials.filter((trial) => outcomeOf(trial) === 'missing' && trial.error?.kind !== 'cancelled')
      .length,
    toolCorrect: mean(done.map(({ validation }) => bit(validation?.toolCorrect))),
    quality: mean(done.map(({ validation }) => validation?.quality)),
    costUsd: mean(done.map(({ execution }) => execution?.costUsd)),
    latencyMs: mean(done.map(({ execution }) => execution && measuredMs(execution))),
  };
}

const bit = (value: boolean | null | undefined): number | null =>
  typeof value === 'boolean' ? Number(value) : null;

/** Mean of the known values; null where there is none. */
export function mean(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
