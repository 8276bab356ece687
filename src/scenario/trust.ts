import type { AssertionSpec } from '../assertion/types.ts';
import type { JudgeConfig } from '../config/types.ts';
import { LEAST_LABELS, type Agreement, type Calibration } from './calibration.ts';

/** Why a judge only informs; undefined where it decides. */
export function distrust(
  { metric, type }: Pick<AssertionSpec, 'metric' | 'type'>,
  { bar }: JudgeConfig,
  hash: string,
  calibration: Calibration | undefined,
): string | undefined {
  if (bar === undefined) return undefined;
  if (!calibration) return `not calibrated, and the bar is ${bar}`;
  if (calibration.judge !== hash) return 'not calibrated since model, prompts or settings changed';
  const { kappa, n } = agreementOf(calibration, [metric, type]);
  if (n < LEAST_LABELS) return `calibrated on ${n} labels, fewer than ${LEAST_LABELS}`;
  if (kappa === null) return `kappa is not defined on ${n} labels, which are all of one kind`;
  return kappa < bar ? `kappa ${kappa.toFixed(2)} on ${n} labels, below ${bar}` : undefined;
}

/** The agreement on the assertion's metric or type where there are labels for it, else the overall one. */
function agreementOf(calibration: Calibration, names: readonly (string | undefined)[]): Agreement {
  for (const name of names) {
    if (name === undefined || !Object.hasOwn(calibration.criteria, name)) continue;
    const found = calibration.criteria[name];
    if (found) return found;
  }
  return calibration.overall;
}
