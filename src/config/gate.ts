import type { GateConfig, PolicyName } from './types.ts';

/** What decides where `gate.policy` says nothing: the one place where it is said. */
export const DEFAULT_POLICY: PolicyName = 'paired';

/** Trials of every scenario and variant where `gate.repeat` says nothing. */
export const DEFAULT_REPEAT: Readonly<Record<PolicyName, number>> = { thresholds: 1, paired: 3 };

/**
 * The gate with what flags or action inputs say on top. A `repeat` that is the policy's own default follows the
 * policy, so that choosing `paired` on a command line also gives it the passes that it is made for.
 */
export function gateWith(
  gate: GateConfig,
  over: { readonly [K in 'policy' | 'repeat' | 'failOn']?: GateConfig[K] | undefined },
): GateConfig {
  const policy = over.policy ?? gate.policy;
  const untouched = gate.repeat === DEFAULT_REPEAT[gate.policy];
  return {
    ...gate,
    policy,
    repeat: over.repeat ?? (untouched ? DEFAULT_REPEAT[policy] : gate.repeat),
    failOn: over.failOn ?? gate.failOn,
  };
}
