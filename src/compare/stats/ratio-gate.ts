import { DETECT } from './gates.ts';
import { meanLogRatio } from './log-ratio.ts';
import { average } from './moments.ts';
import { notWorseZ } from './not-worse.ts';
import type { Observed } from './observe.ts';
import { ratioInterval } from './ratio-evidence.ts';
import { ratioOfMeans } from './ratio-of-means.ts';
import type { GateEvidence } from './types.ts';

/**
 * Evidence of a lower-is-better amount as a log ratio: cost by the ratio of means (USD), latency by the mean log ratio
 * (ms) with the between-run term `tau`. Null where the values allow no test.
 */
export function ratioGate(
  gate: 'cost' | 'latency',
  { pairs, clusters }: Observed,
  margin: number,
  tau: number,
): GateEvidence | null {
  const test = gate === 'cost' ? ratioOfMeans(pairs, { clusters }) : meanLogRatio(pairs, { clusters, tau });
  if (!test) return null;
  // A scenario's typical amount, and over scenarios in the same sense.
  const typical = gate === 'cost' ? average : geometric;
  return {
    gate,
    scenarios: pairs.length,
    baseline: typical(pairs.map(({ baseline }) => typical(baseline))),
    candidate: typical(pairs.map(({ candidate }) => typical(candidate))),
    effect: test.logRatio,
    difference: test.logRatio,
    standardError: test.standardError,
    interval: ratioInterval(test),
    pWorse: test.pWorse,
    pBetter: test.pBetter,
    z: test.z,
    zNotWorse: notWorseZ(test.logRatio, test.standardError, DETECT * margin),
  };
}

function geometric(values: readonly number[]): number {
  return Math.exp(average(values.map(Math.log)));
}
