/** Why a look at an example is worth it. */
export const REASONS = [
  'disagreement',
  'complaint',
  'trials',
  'confidence',
  'boundary',
  'unlabelled',
] as const;
export type Reason = (typeof REASONS)[number];

/** `mixed` weighs every reason and spreads over scenarios; `uncertainty` is confidence below 0.7, lowest first. */
export const STRATEGIES = ['mixed', 'uncertainty', ...REASONS] as const;
export type Strategy = (typeof STRATEGIES)[number];
