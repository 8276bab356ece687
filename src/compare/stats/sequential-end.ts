import { minimumDetectableEffect, TYPICAL_VARIANCE, withinScenarioVariance } from './detectable.ts';
import type { Weights } from './gates.ts';
import { baselineDepth, outcomes, plannedDepth, plannedScenarios } from './looks.ts';
import { MOST_MISSING } from './missing.ts';
import type { SequentialQuestion, SequentialVerdict, UndecidedReason } from './sequential-types.ts';
import type { GateName, Look, ScenarioRuns } from './types.ts';

/** How a walk through the looks ended. */
export type Ending = Pick<SequentialVerdict, 'state' | 'undecidedBecause' | 'log' | 'regression' | 'missing'>;

type Circumstances = Required<
  Pick<SequentialQuestion, 'scenarios' | 'schedule' | 'alpha' | 'onUndecided'>
> & {
  readonly weights: Weights;
  readonly done: number;
};

/** Ids of the scenarios that a look covers and of which only one side has an outcome. */
function unpairedIds(scenarios: readonly ScenarioRuns[], look: Look | undefined): string[] {
  return scenarios
    .slice(0, look?.scenarios ?? 0)
    .filter(
      ({ baseline, candidate }) => outcomes(baseline) > 0 !== outcomes(candidate.slice(0, look?.runs)) > 0,
    )
    .map(({ id }) => id);
}

/** Puts the result of a walk into words and numbers that a report needs. */
export function conclude(ending: Ending, circumstances: Circumstances): SequentialVerdict {
  const { scenarios, schedule, alpha, weights, onUndecided, done } = circumstances;
  const { state, log, regression, missing } = ending;
  const at = schedule[Math.min(done, log.length) - 1];
  const compared = scenarios.filter(
    ({ baseline, candidate }) => outcomes(baseline) > 0 && outcomes(candidate.slice(0, at?.runs ?? 0)) > 0,
  ).length;
  const undecidedBecause = state === 'UNDECIDED' ? (ending.undecidedBecause ?? why(ending, compared)) : null;
  const last = schedule.at(-1);
  const passes = last?.runs ?? 0;
  const design = {
    scenarios: plannedScenarios(scenarios, passes),
    candidateRuns: passes,
    baselineRuns: plannedDepth(scenarios, passes),
    alpha: alpha * (weights.success ?? 1),
    variance: historicVariance(scenarios),
  };
  return {
    ...ending,
    undecidedBecause,
    ...decision(state, undecidedBecause, onUndecided),
    reasons: state === 'WORSE' ? reasonsOf(ending) : [],
    look: log.length,
    compared,
    unpaired: unpairedIds(scenarios, at),
    missing,
    regression,
    runs: {
      spent: at ? spentAt(scenarios, at) : 0,
      planned: (last?.runs ?? 0) * Math.min(scenarios.length, last?.scenarios ?? 0),
    },
    detectable: minimumDetectableEffect(design),
    design,
    baselineDepth: baselineDepth(scenarios),
  };
}

function why({ missing, regression }: Ending, compared: number): UndecidedReason {
  if (compared === 0) return 'nothing-compared';
  const neverTried = regression.some(({ state, attempts }) => state === 'pending' && attempts === 0);
  if (missing.share > MOST_MISSING || neverTried) return 'missing-data';
  return compared < 10 ? 'too-few-scenarios' : 'not-enough-evidence';
}

function decision(
  state: SequentialVerdict['state'],
  because: UndecidedReason | null,
  onUndecided: 'APPROVE' | 'REJECT',
): Pick<SequentialVerdict, 'verdict' | 'recommendation'> {
  if (state === 'WORSE') return { verdict: 'REJECT', recommendation: 'REJECT' };
  if (state === 'NOT_WORSE') return { verdict: 'APPROVE', recommendation: 'APPROVE' };
  if (state === 'CONTINUE') return { verdict: null, recommendation: null };
  const judged = because !== 'missing-data' && because !== 'nothing-compared';
  return { verdict: 'INCONCLUSIVE', recommendation: judged ? onUndecided : null };
}

function reasonsOf({ log, regression, missing }: Ending): (GateName | 'regression')[] {
  const broken = regression.some(({ state }) => state === 'broken');
  const worse = missing.share > MOST_MISSING ? [] : (log.at(-1)?.worse ?? []);
  return broken ? ['regression', ...worse] : [...worse];
}

/** Aggregate runs of the look, what tagged scenarios ran beside it, and attempts that confirm failures. */
function spentAt(scenarios: readonly ScenarioRuns[], look: Look): number {
  return scenarios.reduce((total, { candidate, retries = [], regression }, i) => {
    const inLook = i < look.scenarios || regression ? Math.min(candidate.length, look.runs) : 0;
    return total + inLook + retries.length;
  }, 0);
}

/** Mean within-scenario variance of the baseline's passes; the typical one where too few scenarios were repeated. */
function historicVariance(scenarios: readonly ScenarioRuns[]): number {
  const passes = scenarios.map(({ baseline }) =>
    baseline.flatMap(({ success }) => (success === null ? [] : [Number(success)])),
  );
  const repeated = passes.filter((runs) => runs.length > 1);
  const known = repeated.length >= 20 ? withinScenarioVariance(repeated) : null;
  return known !== null && known > 0 ? known : TYPICAL_VARIANCE;
}
