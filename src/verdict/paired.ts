import { percent, plural } from '../base/format.ts';
import { marginsFrom } from '../compare/stats/gates.ts';
import { improvedGates } from '../compare/stats/improvement.ts';
import { outcomes } from '../compare/stats/looks.ts';
import { MOST_MISSING } from '../compare/stats/missing.ts';
import { meanPassHat } from '../compare/stats/pass-hat.ts';
import { LEAST_COMPARED, sequentialVerdict } from '../compare/stats/sequential.ts';
import type { SequentialQuestion, SequentialVerdict } from '../compare/stats/sequential-types.ts';
import type { GateName, Run, ScenarioRuns } from '../compare/stats/types.ts';
import { gateRows } from './paired-gates.ts';
import { chanceToReject, detectableDrop } from './paired-power.ts';
import { scenarioRuns } from './paired-runs.ts';
import { scenarioEvidence } from './paired-scenarios.ts';
import type { PairedEvidence, PairedInput } from './paired-types.ts';
import { improvementResult, NO_IMPROVEMENT } from './paired-improvement.ts';
import { gateResult, regressionResult, settlement } from './paired-words.ts';
import type { GateResult, Outcome, Verdict } from './types.ts';

/** pass^k is told for at most so many trials. */
const MOST_K = 3;
/** The drop of success (0–1) whose chance to be missed is told. */
const FIVE_POINTS = 0.05;

/**
 * The question that the statistics answer, for whoever decides between two looks whether to go on: the same data and
 * settings as the final verdict, so that both agree.
 */
export function pairedQuestion(input: PairedInput): SequentialQuestion & { readonly repeated: number } {
  const { gate, schedule, looksDone, tau, seed } = input;
  const { scenarios, repeated } = scenarioRuns(input);
  const runs = Math.max(0, ...scenarios.map(({ candidate }) => candidate.length));
  const once = scenarios.length > 0 && runs > 0 ? [{ scenarios: scenarios.length, runs }] : [];
  return {
    scenarios,
    repeated,
    schedule: schedule ?? once,
    ...(looksDone === undefined ? {} : { looksDone }),
    margins: marginsFrom(gate.margins),
    alpha: gate.alpha,
    requireImprovement: gate.requireImprovement,
    tau,
    seed,
  };
}

/**
 * The verdict of the policy `paired`: REJECT needs an effect beyond its margin that chance does not explain, or a
 * broken regression-tagged scenario; APPROVE needs every gate that votes shown to be no worse, and an improvement where
 * `gate.require-improvement` asks for one: without it this is a REJECT, too; all else is INCONCLUSIVE, with what the run could have seen. Nothing compared, or too much lost, is `unjudged`.
 */
export function decidePaired(input: PairedInput): Outcome {
  const question = pairedQuestion(input);
  const answer = sequentialVerdict(question);
  const obstacle = obstacleOf(answer);
  if (obstacle !== undefined) return { kind: 'unjudged', reason: obstacle };
  return { kind: 'judged', verdict: verdictOf(input, question, answer) };
}

function obstacleOf({ undecidedBecause, missing, compared }: SequentialVerdict): string | undefined {
  if (compared === 0) return 'no scenario has a result on both sides';
  if (undecidedBecause !== 'missing-data') return undefined;
  if (missing.share > MOST_MISSING) {
    return `${missing.missing} of ${plural(missing.planned, 'candidate trial')} were lost to infrastructure errors, more than ${percent(MOST_MISSING, 0)}; run the check again`;
  }
  if (missing.missing > 0) {
    return `${plural(missing.missing, 'candidate trial')} lost to infrastructure errors would decide between APPROVE and REJECT; run the check again`;
  }
  return 'a regression-tagged scenario could not be run; run the check again';
}

function verdictOf(
  input: PairedInput,
  question: SequentialQuestion & { readonly repeated: number },
  answer: SequentialVerdict,
): Verdict {
  const { margins } = input.gate;
  const evidence = evidenceOf(input, question, answer);
  const improved = improvedGates(answer.log.at(-1)?.gates ?? [], marginsFrom(margins));
  const gates = [
    ...evidence.gates.map((row) => gateResult(row, margins)),
    regressionResult(evidence.regression),
    ...(input.gate.requireImprovement ? [improvementResult(improved, answer.state)] : []),
  ];
  const better = answer.state === 'NOT_WORSE' && improved.length > 0 ? 'candidate' : 'tie';
  const lacking = input.gate.requireImprovement && answer.state === 'NOT_WORSE' && improved.length === 0;
  return {
    policy: 'paired',
    recommendation: lacking ? 'REJECT' : (answer.verdict ?? 'INCONCLUSIVE'),
    winner: answer.state === 'WORSE' ? 'baseline' : better,
    gates,
    reasons: lacking ? [NO_IMPROVEMENT] : reasonsOf(answer, evidence, gates),
    regressionFailures: evidence.regression.filter(({ state }) => state === 'broken').map(({ id }) => id),
    paired: evidence,
  };
}

function evidenceOf(
  input: PairedInput,
  { scenarios, schedule, repeated }: SequentialQuestion & { readonly repeated: number },
  answer: SequentialVerdict,
): PairedEvidence {
  const last = answer.log.at(-1);
  const runs = last?.look.runs ?? 0;
  const { spent, planned } = answer.runs;
  const seen = scenarios.map((scenario) => ({ ...scenario, candidate: scenario.candidate.slice(0, runs) }));
  const undecided = answer.undecidedBecause ?? (answer.state === 'CONTINUE' ? 'unfinished' : undefined);
  return {
    gates: gateRows(last, answer.compared, (gate) => absent(gate, seen)),
    look: answer.look,
    looks: schedule.length,
    trials: { spent, planned, saved: answer.state === 'CONTINUE' ? 0 : Math.max(0, planned - spent) },
    compared: answer.compared,
    unpaired: answer.unpaired,
    baseline: {
      // A harmonic mean of threes is 3, not a little more.
      depth: Number(answer.baselineDepth.toFixed(6)),
      stored: storedRuns(input),
      ...input.baseline,
    },
    power: powerOf(input, answer),
    regression: answer.regression,
    passHat: passHatOf(seen, runs),
    scenarios: scenarioEvidence(seen, answer.regression),
    repeated,
    ...(undecided === undefined ? {} : { undecidedBecause: undecided }),
  };
}

function powerOf({ gate }: PairedInput, { log, design }: SequentialVerdict): PairedEvidence['power'] {
  const rate = log.at(-1)?.gates.find((each) => each.gate === 'success')?.baseline ?? 1;
  const question = { design, rate, margin: gate.margins.success * rate };
  return {
    detectable: detectableDrop(question),
    missFive: 1 - chanceToReject(question, FIVE_POINTS),
  };
}

function storedRuns({ suite, pool }: PairedInput): number {
  return suite.scenarios.reduce((sum, { id }) => sum + outcomes(pool?.get(id) ?? []), 0);
}

const VALUE: Readonly<Record<Exclude<GateName, 'success'>, (run: Run) => unknown>> = {
  tool: ({ tool }) => tool,
  quality: ({ quality }) => quality,
  cost: ({ cost }) => cost,
  latency: ({ latency }) => latency,
};

/** Why a gate has no value, where whole sides have none; else its values themselves say why. */
function absent(gate: GateName, scenarios: readonly ScenarioRuns[]): string | undefined {
  if (gate === 'success') return 'no scenario has a result on both sides';
  const value = VALUE[gate];
  const has = (side: 'baseline' | 'candidate'): boolean =>
    scenarios.some((scenario) => scenario[side].some((run) => value(run) !== null));
  if (gate === 'tool' && !has('baseline') && !has('candidate'))
    return 'no scenario expects anything of tools';
  const lacking = (['baseline', 'candidate'] as const).filter((side) => !has(side));
  return lacking.length > 0 ? `the ${lacking.join(' and the ')} reported none` : undefined;
}

/** pass^k on both sides, over the scenarios that both ran at least k times; of the baseline where only that has. */
function passHatOf(scenarios: readonly ScenarioRuns[], runs: number): PairedEvidence['passHat'] {
  const both = runs >= 2;
  const k = both ? Math.min(MOST_K, runs) : MOST_K;
  const enough = scenarios.filter(
    (each) => outcomes(each.baseline) >= k && (!both || outcomes(each.candidate) >= k),
  );
  const side = (name: 'baseline' | 'candidate'): number | null =>
    meanPassHat(
      enough.map((each) => ({
        passes: each[name].filter(({ success }) => success === true).length,
        runs: outcomes(each[name]),
      })),
      k,
    );
  const baseline = side('baseline');
  const candidate = both ? side('candidate') : null;
  return baseline === null || (both && candidate === null) ? null : { k, baseline, candidate };
}

function reasonsOf(
  answer: SequentialVerdict,
  evidence: PairedEvidence,
  gates: readonly GateResult[],
): readonly string[] {
  const said = (names: readonly string[]): string[] =>
    names.flatMap((name) => gates.filter(({ gate }) => gate === name).map(({ message }) => message));
  if (answer.state === 'WORSE') {
    // Too few scenarios leave only the rule about tagged ones.
    const few = evidence.compared < LEAST_COMPARED;
    return said(few ? ['regression'] : answer.reasons);
  }
  if (answer.state === 'NOT_WORSE') {
    return gates
      .filter(({ state, severity }) => state === 'pass' && severity === 'high')
      .map((g) => g.message);
  }
  const open = gates.filter(({ state }) => state === 'undecided').map(({ message }) => message);
  const { compared } = evidence;
  if (answer.undecidedBecause === 'too-few-scenarios') {
    return [
      `${plural(compared, 'scenario')} ${compared === 1 ? 'is' : 'are'} too few for a verdict over all of them, which takes ${LEAST_COMPARED}: add scenarios`,
      ...open,
    ];
  }
  const start =
    answer.state === 'CONTINUE'
      ? 'the run ended before its last planned look, and so far nothing is decided'
      : 'neither a real drop nor its absence could be shown';
  return [start, settlement(evidence, evidence.baseline), ...open];
}
