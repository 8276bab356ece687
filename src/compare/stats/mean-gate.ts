import { unitsOf } from './clustered.ts';
import { DETECT } from './gates.ts';
import { labelSwapZ, type ValuePair } from './label-swap.ts';
import { average, sum } from './moments.ts';
import { newcombePaired } from './newcombe.ts';
import { evidence } from './normal-quantile.ts';
import { normalSf } from './normal.ts';
import { notWorseZ, pseudoStandardError, thinnessOf } from './not-worse.ts';
import type { Observed } from './observe.ts';
import { signFlip } from './sign-flip.ts';
import { stratifiedTest } from './stratified.ts';
import { studentQuantile } from './student.ts';
import type { GateEvidence, GateName } from './types.ts';
import type { Interval } from './wilson.ts';

type MeanGate = Exclude<GateName, 'cost' | 'latency'>;
type Tails = Pick<GateEvidence, 'z' | 'pWorse' | 'pBetter'>;

/** How far a pseudo-scenario disagrees: a whole pass, half of the range 0–5. */
const REACH: Readonly<Record<MeanGate, number>> = { success: 1, tool: 1, quality: 2.5 };

/**
 * Evidence of a higher-is-better mean: success and tool by the exact stratified test, quality by the label-swap test,
 * any of them by a sign flip of whole clusters where there are clusters; the not-worse side by the mean difference
 * with pseudo-scenarios. `pairs` must not be empty.
 */
export function meanGate(
  gate: MeanGate,
  { pairs, clusters }: Observed,
  margin: number,
  seed: string,
): GateEvidence {
  const differences = pairs.map(({ baseline, candidate }) => average(baseline) - average(candidate));
  const difference = average(differences);
  const baseline = average(pairs.map((pair) => average(pair.baseline)));
  const standardError = pseudoStandardError({
    values: differences,
    thinness: thinnessOf(pairs.map((pair) => [pair.baseline.length, pair.candidate.length])),
    reach: REACH[gate],
    clusters,
  });
  const degrees = unitsOf(differences, clusters) - 1;
  return {
    gate,
    scenarios: pairs.length,
    baseline,
    candidate: baseline - difference,
    effect: baseline > 0 ? difference / baseline : 0,
    difference,
    standardError,
    interval: intervalOf(gate, pairs, clusters, { difference, standardError, degrees }),
    ...tailsOf(gate, pairs, differences, clusters, seed),
    // A single cluster is a single observation: it shows nothing about the next one.
    zNotWorse: clusters && degrees < 1 ? 0 : notWorseZ(difference, standardError, DETECT * margin * baseline),
  };
}

function tailsOf(
  gate: MeanGate,
  pairs: readonly ValuePair[],
  differences: readonly number[],
  clusters: readonly string[] | undefined,
  seed: string,
): Tails {
  if (clusters) {
    const { pWorse, pBetter } = signFlip(differences, { seed: `${seed} ${gate}`, clusters });
    return { pWorse, pBetter, z: pWorse <= pBetter ? evidence(pWorse) : -evidence(pBetter) };
  }
  if (gate === 'quality') {
    const z = labelSwapZ(pairs);
    return { z, pWorse: normalSf(z), pBetter: normalSf(-z) };
  }
  const { pWorseMid, pBetterMid } = stratifiedTest(
    pairs.map(({ baseline, candidate }) => ({
      baselinePasses: sum(baseline),
      baselineRuns: baseline.length,
      candidatePasses: sum(candidate),
      candidateRuns: candidate.length,
    })),
  );
  const z = pWorseMid <= pBetterMid ? evidence(pWorseMid) : -evidence(pBetterMid);
  return { z, pWorse: pWorseMid, pBetter: pBetterMid };
}

/** One run a side: Newcombe's paired interval; else mean ± t SE. */
function intervalOf(
  gate: MeanGate,
  pairs: readonly ValuePair[],
  clusters: readonly string[] | undefined,
  estimate: { readonly difference: number; readonly standardError: number; readonly degrees: number },
): Interval {
  const single = pairs.every((pair) => pair.baseline.length === 1 && pair.candidate.length === 1);
  if (gate !== 'quality' && single && !clusters) {
    const count = (before: number, after: number): number =>
      pairs.filter((pair) => pair.baseline[0] === before && pair.candidate[0] === after).length;
    const { interval } = newcombePaired({
      bothPass: count(1, 1),
      broken: count(1, 0),
      fixed: count(0, 1),
      bothFail: count(0, 0),
    });
    return [-interval[1], -interval[0]];
  }
  const half = studentQuantile(0.975, Math.max(1, estimate.degrees)) * estimate.standardError;
  const most = gate === 'quality' ? 5 : 1;
  return [Math.max(-most, estimate.difference - half), Math.min(most, estimate.difference + half)];
}
