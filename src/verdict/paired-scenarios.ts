import type { RegressionResult } from '../compare/stats/regression.ts';
import { stratifiedTest } from '../compare/stats/stratified.ts';
import type { Run, ScenarioRuns } from '../compare/stats/types.ts';
import type { ScenarioEvidence, ScenarioFinding } from './paired-types.ts';

/** One-sided mid-p at which a scenario's own runs show that it changed. It decides no verdict, only what is called broken. */
const LEVEL = 0.05;
/** One failure is a coin flip, however reliable the baseline was. */
const LEAST_RUNS = 2;

type Count = ScenarioEvidence['baseline'];

/**
 * Tells what broke from what only failed, by each scenario's own runs: broken where at least two and at least half of
 * the candidate's runs failed and so few passes are unlikely if nothing changed; fixed the other way round; watched
 * where the candidate fails but chance can explain it. A tagged scenario is broken where its gate says so.
 */
export function scenarioEvidence(
  scenarios: readonly ScenarioRuns[],
  regression: readonly RegressionResult[],
): ScenarioEvidence[] {
  const tagged = new Map(regression.map((result) => [result.id, result]));
  return scenarios.map((scenario) => {
    const baseline = countOf(scenario.baseline);
    const candidate = countOf([...scenario.candidate, ...(scenario.retries ?? [])]);
    const { pWorseMid, pBetterMid } = stratifiedTest([
      {
        baselinePasses: baseline.passed,
        baselineRuns: baseline.runs,
        candidatePasses: candidate.passed,
        candidateRuns: candidate.runs,
      },
    ]);
    const both = baseline.runs > 0 && candidate.runs > 0;
    const gate = tagged.get(scenario.id)?.state;
    const finding: ScenarioFinding =
      gate === 'broken' ? 'broken' : findingOf(baseline, candidate, pWorseMid, pBetterMid);
    const mixed = isMixed(baseline) || (isMixed(candidate) && passesMost(candidate));
    return {
      id: scenario.id,
      finding,
      flaky: finding !== 'broken' && finding !== 'fixed' && mixed,
      baseline,
      candidate,
      p: both ? pWorseMid : 1,
    };
  });
}

/** Runs after which a failing scenario is looked at no further. */
const CONFIRMED_AFTER = 3;
/** At most so many failing scenarios are confirmed, as many as a comment shows at first sight. */
const MOST_CONFIRMED = 10;

/**
 * Ids of scenarios that failed when they were first run and whose own runs do not show yet whether they are broken. Once
 * a verdict is certain a few more attempts of them cost little, and tell a reviewer where to look.
 */
export function unconfirmed(scenarios: readonly ScenarioRuns[]): string[] {
  const failed = scenarios.filter(({ candidate: [first] }) => first?.success === false);
  return scenarioEvidence(failed.slice(0, MOST_CONFIRMED), [])
    .filter(({ finding, candidate }) => finding === 'watched' && candidate.runs < CONFIRMED_AFTER)
    .map(({ id }) => id);
}

function findingOf(baseline: Count, candidate: Count, worse: number, better: number): ScenarioFinding {
  const failed = candidate.runs - candidate.passed;
  const half = candidate.runs / 2;
  if (worse <= LEVEL && failed >= LEAST_RUNS && failed >= half) return 'broken';
  if (better <= LEVEL && candidate.passed >= LEAST_RUNS && candidate.passed >= half) return 'fixed';
  if (passesMost(candidate)) return 'passing';
  return passesMost(baseline) ? 'watched' : 'failing';
}

function countOf(runs: readonly Run[]): Count {
  const done = runs.filter(({ success }) => success !== null);
  return { passed: done.filter(({ success }) => success).length, runs: done.length };
}

const passesMost = ({ passed, runs }: Count): boolean => passed * 2 > runs;
const isMixed = ({ passed, runs }: Count): boolean => passed > 0 && passed < runs;
