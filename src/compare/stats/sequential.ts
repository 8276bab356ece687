import { boundsOf } from './bounds-memo.ts';
import { GATES, MARGINS, weightsOf, type Weights } from './gates.ts';
import { EARLY_LEVEL, improvedGates } from './improvement.ts';
import { evaluateLook, presentGates, type LookBounds, type LookResult } from './look.ts';
import { informationFractions, LEAST_LOOKED_AT } from './looks.ts';
import { missingAsFailed, missingRuns, MOST_MISSING } from './missing.ts';
import { regressionGate, type RegressionResult } from './regression.ts';
import { conclude, type Ending } from './sequential-end.ts';
import type { SequentialQuestion, SequentialVerdict } from './sequential-types.ts';
import type { GateName, Look, ScenarioRuns } from './types.ts';

/** Fewer compared scenarios give no aggregate verdict. */
export const LEAST_COMPARED = 10;
/** Power of the information fraction with which alpha is spent: late, but not as late as O'Brien–Fleming. */
const SPENDING_POWER = 1.5;

type Settings = Required<Omit<SequentialQuestion, 'scenarios' | 'margins' | 'looksDone'>> & {
  readonly margins: typeof MARGINS;
  readonly weights: Weights;
};

/**
 * The verdict of the policy `paired` on complete or partial data: at each look the candidate is WORSE (stop), NOT_WORSE
 * (stop) or neither (go on). Each gate spends alpha × its weight × t^1.5 and the not-worse side beta × t, whatever the
 * looks (Lan & DeMets, Biometrika 70, 1983), so that looking often costs no extra errors. A broken regression-tagged
 * scenario is WORSE whatever the aggregate says. Where more than 5 % of the candidate's runs are missing a look decides
 * nothing else. Scenarios that only one side ran are left out and listed.
 */
export function sequentialVerdict(question: SequentialQuestion): SequentialVerdict {
  const settings = settle(question);
  const done = Math.min(question.looksDone ?? settings.schedule.length, settings.schedule.length);
  const ending = walk(question.scenarios, settings, done);
  const hidden = ending.state === 'NOT_WORSE' && ending.missing.missing > 0;
  const worst = hidden ? walk(missingAsFailed(question.scenarios), settings, done) : ending;
  const improves = ({ log }: Ending): boolean =>
    improvedGates(log.at(-1)?.gates ?? [], settings.margins).length > 0;
  const lostIt = settings.requireImprovement && improves(ending) && !improves(worst);
  const turned = hidden && (worst.state === 'WORSE' || lostIt);
  return conclude(turned ? { ...ending, state: 'UNDECIDED', undecidedBecause: 'missing-data' } : ending, {
    ...settings,
    scenarios: question.scenarios,
    done,
  });
}

function settle(question: SequentialQuestion): Settings {
  const {
    scenarios,
    schedule,
    alpha = 0.02,
    beta = 0.1,
    tau = 0.1,
    requireImprovement = false,
    onUndecided = 'APPROVE',
    seed = '',
  } = question;
  const margins = { ...MARGINS, ...question.margins };
  const [whole, ...more] = schedule;
  // What a gate spends at one look it must not spend again at the next: between looks no share changes hands.
  const once = whole && more.length === 0;
  const gates =
    question.gates ?? (once ? presentGates({ scenarios, look: whole, margins, tau, seed }) : GATES);
  const weights = weightsOf(
    gates,
    scenarios.some(({ regression }) => regression),
  );
  return { schedule, alpha, beta, tau, requireImprovement, onUndecided, seed, margins, gates, weights };
}

/** Looks one after the other until one decides. */
function walk(scenarios: readonly ScenarioRuns[], settings: Settings, done: number): Ending {
  const { schedule, margins, tau, seed } = settings;
  const fractions = informationFractions(scenarios, schedule, done);
  const bounds = boundsAt(fractions, settings);
  const log: (LookResult & { readonly information: number })[] = [];
  let regression: readonly RegressionResult[] = [];
  let missing = missingRuns(scenarios, { scenarios: 0, runs: 0 });
  for (const [i, look] of schedule.slice(0, done).entries()) {
    const result = evaluateLook({ scenarios, look, bounds: bounds(i), margins, tau, seed });
    log.push({ ...result, information: fractions[i] ?? 0 });
    regression = regressionGate(scenarios, look.runs, settings.alpha * (settings.weights.regression ?? 0));
    missing = missingRuns(scenarios, look);
    const at = { log, regression, missing, undecidedBecause: null };
    const broken = regression.some(({ state }) => state === 'broken');
    if (broken) return { ...at, state: 'WORSE' };
    const last = i === schedule.length - 1;
    const state = aggregate(result, look, last, missing.share, regression);
    const early = settings.requireImprovement && state === 'NOT_WORSE' && !last;
    const waits = early && improvedGates(result.gates, margins, EARLY_LEVEL).length === 0;
    if (state !== 'CONTINUE' && !waits) return { ...at, state };
  }
  const finished = done >= schedule.length;
  return { log, regression, missing, state: finished ? 'UNDECIDED' : 'CONTINUE', undecidedBecause: null };
}

function aggregate(
  { gates, worse, notWorse }: LookResult,
  look: Look,
  last: boolean,
  missing: number,
  regression: readonly RegressionResult[],
): 'WORSE' | 'NOT_WORSE' | 'CONTINUE' {
  const compared = gates.find(({ gate }) => gate === 'success')?.scenarios ?? 0;
  if (compared < LEAST_COMPARED || missing > MOST_MISSING) return 'CONTINUE';
  if (look.scenarios < LEAST_LOOKED_AT && !last) return 'CONTINUE';
  if (worse.length > 0) return 'WORSE';
  // A tagged scenario that never ran blocks an approval; one that waits for a retry does while retries can come.
  const waiting = regression.some(({ state, attempts }) => state === 'pending' && (attempts === 0 || !last));
  return notWorse && !waiting ? 'NOT_WORSE' : 'CONTINUE';
}

function boundsAt(fractions: readonly number[], settings: Settings): (look: number) => LookBounds {
  const { alpha, beta, gates, weights } = settings;
  const worse = gates.map((gate): [GateName, readonly number[]] => {
    const error = alpha * (weights[gate] ?? 0);
    return [
      gate,
      boundsOf(
        fractions,
        fractions.map((t) => error * t ** SPENDING_POWER),
      ),
    ];
  });
  const notWorse = boundsOf(
    fractions,
    fractions.map((t) => beta * t),
  );
  return (look) => ({
    worse: Object.fromEntries(worse.map(([gate, bounds]) => [gate, bounds[look] ?? Infinity])),
    notWorse: notWorse[look] ?? Infinity,
  });
}
