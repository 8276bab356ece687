import type { Variant } from '../agent/types.ts';
import { outcomeOf } from '../run/outcome.ts';
import type { BriefTrial } from '../run/types.ts';
import { isRegression } from '../scenario/types.ts';
import type { ListedScenario, Suite } from '../scenario/types.ts';
import { compareMetrics, type Pair } from './metrics.ts';
import { byScenario, sideOf, type TrialsOfScenario } from './sides.ts';
import { failingStage } from './stage.ts';
import type { Comparison, ScenarioChange, ScenarioComparison, ScenarioSide } from './types.ts';

/**
 * Compares two variants scenario by scenario. Metrics use only pairs (same scenario and trial number, both executed
 * and graded), so that both sides answer the same questions equally often; scenarios on one side only are `unpaired`.
 */
export function compareTrials(
  suite: Suite,
  trials: readonly BriefTrial[],
  variants: { readonly baseline: Variant; readonly candidate: Variant },
): Comparison {
  // A retry was chosen by its past: it enters no average.
  const groups = byScenario(trials.filter(({ retry }) => !retry));
  const of = (scenario: ListedScenario): TrialsOfScenario =>
    groups.get(scenario.id) ?? { baseline: [], candidate: [] };
  const scenarios = suite.scenarios.map((scenario) => compareScenario(scenario, of(scenario)));
  const pairs = suite.scenarios.flatMap((scenario) => pairsOf(scenario.id, of(scenario)));
  const count = (change: ScenarioChange): number => scenarios.filter((s) => s.change === change).length;
  const total = (role: 'baseline' | 'candidate', field: 'missing' | 'trials'): number =>
    scenarios.reduce((sum, scenario) => sum + scenario[role][field], 0);
  return {
    metrics: compareMetrics(pairs, variants),
    scenarios,
    counts: {
      scenarios: scenarios.length,
      paired: scenarios.length - count('unpaired'),
      broken: count('broken'),
      fixed: count('fixed'),
      failing: count('failing'),
      passing: count('passing'),
      flaky: scenarios.filter(({ flaky }) => flaky).length,
      missing: { baseline: total('baseline', 'missing'), candidate: total('candidate', 'missing') },
      planned: {
        baseline: total('baseline', 'missing') + total('baseline', 'trials'),
        candidate: total('candidate', 'missing') + total('candidate', 'trials'),
      },
    },
  };
}

function pairsOf(scenarioId: string, trials: TrialsOfScenario): Pair[] {
  const candidates = new Map(trials.candidate.map((trial) => [trial.trial, trial]));
  return trials.baseline.flatMap((baseline) => {
    const candidate = candidates.get(baseline.trial);
    return candidate && isJudged(candidate) && isJudged(baseline)
      ? [{ scenarioId, baseline, candidate }]
      : [];
  });
}

const isJudged = (trial: BriefTrial): boolean => outcomeOf(trial) !== 'missing';

function compareScenario(scenario: ListedScenario, trials: TrialsOfScenario): ScenarioComparison {
  const baseline = sideOf(trials.baseline);
  const candidate = sideOf(trials.candidate);
  const change = changeOf(baseline, candidate);
  const failed = trials.candidate.find((trial) => outcomeOf(trial) === 'failed');
  return {
    id: scenario.id,
    change,
    flaky: isMixed(baseline) || isMixed(candidate),
    regressionTagged: isRegression(scenario),
    baseline,
    candidate,
    ...(failed ? { stage: failingStage(failed) } : {}),
  };
}

function changeOf(baseline: ScenarioSide, candidate: ScenarioSide): ScenarioChange {
  if (baseline.trials === 0 || candidate.trials === 0) return 'unpaired';
  const [before, after] = [passesMost(baseline), passesMost(candidate)];
  if (before === after) return before ? 'passing' : 'failing';
  return before ? 'broken' : 'fixed';
}

/** More than half of the trials pass. */
function passesMost(side: ScenarioSide): boolean {
  return side.passed * 2 > side.trials;
}

function isMixed(side: ScenarioSide): boolean {
  return side.passed > 0 && side.passed < side.trials;
}
