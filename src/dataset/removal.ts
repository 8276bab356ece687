/** Why an example is in no split, in the order in which it is asked: the first that holds counts. */
export const REMOVALS = [
  'stored-twice',
  'rejected',
  'not-reviewed',
  'synthetic-not-reviewed',
  'source',
  'tags',
  'model',
  'since',
  'agent-error',
  'grader-failed',
  'quality',
  'confidence',
  'gating-scenario',
  'gating-near-duplicate',
  'gating-paraphrase',
  'duplicate',
  'near-duplicate',
  'outlier-length',
  'outlier-latency',
  'outlier-quality',
  'balance',
] as const;

export type Removal = (typeof REMOVALS)[number];

export function isRemoval(name: string): name is Removal {
  return (REMOVALS as readonly string[]).includes(name);
}

/** For people: what each means, and what can be done where it took too much. */
export const REMOVAL_WORDS: Readonly<Record<Removal, { readonly what: string; readonly advice?: string }>> = {
  'stored-twice': { what: 'are stored more than once' },
  rejected: { what: 'were rejected by a reviewer' },
  'not-reviewed': { what: 'were not reviewed yet', advice: 'review them, or leave out --reviewed' },
  'synthetic-not-reviewed': { what: 'are synthetic and not reviewed yet', advice: 'review them' },
  source: { what: 'have another source', advice: 'change --source' },
  tags: { what: 'have none of the tags', advice: 'change --tags' },
  model: { what: 'were answered by another model', advice: 'change --model' },
  since: { what: 'are older', advice: 'change --since' },
  'agent-error': { what: 'ended with an error of the agent', advice: 'pass --include-errors' },
  'grader-failed': { what: 'could not be graded' },
  quality: {
    what: 'have a lower or unknown quality',
    advice: 'lower --min-quality or leave it out, or approve them in training:review',
  },
  confidence: {
    what: 'have a lower confidence',
    advice: 'lower --min-confidence, or approve them in training:review',
  },
  'gating-scenario': {
    what: 'belong to scenarios that gate pull requests',
    advice:
      'mark practice scenarios with `gate: false`, import real usage, or pass --include-gating, which is written into card and manifest as contaminated',
  },
  'gating-near-duplicate': { what: 'nearly repeat a scenario that gates pull requests' },
  'gating-paraphrase': { what: 'say what a scenario that gates pull requests says, in other words' },
  duplicate: { what: 'repeat another example' },
  'near-duplicate': {
    what: 'nearly repeat another example',
    advice: 'raise --near-duplicates, or turn it off',
  },
  'outlier-length': { what: 'are unusually long or short', advice: 'raise --outliers, or turn it off' },
  'outlier-latency': { what: 'took unusually long or short', advice: 'raise --outliers, or turn it off' },
  'outlier-quality': { what: 'have an unusual quality', advice: 'raise --outliers, or turn it off' },
  balance: { what: 'are of a tool or tag that has many more', advice: 'raise --balance, or turn it off' },
};

/** What keeps an example out to guard the gate. */
export type Gating = 'gating-scenario' | 'gating-near-duplicate' | 'gating-paraphrase';
