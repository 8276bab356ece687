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

/** For people who are about to look. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  disagreement: 'judge and label disagree',
  complaint: 'somebody complained',
  trials: 'its scenario passes sometimes',
  confidence: 'low confidence',
  boundary: 'quality near the bar',
  unlabelled: 'nothing says whether it was right',
};

/** `mixed` weighs every reason and spreads over scenarios; `uncertainty` is confidence below 0.7, lowest first. */
export const STRATEGIES = ['mixed', 'uncertainty', ...REASONS] as const;
export type Strategy = (typeof STRATEGIES)[number];
