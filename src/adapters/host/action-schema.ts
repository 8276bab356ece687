import * as z from 'zod';

/** One input of action.yml: `test/action` holds the two to each other. */
export interface InputSpec {
  readonly description: string;
  /** As action.yml has it; absent inputs are left to agent-tester.yml. */
  readonly default?: string;
}

const text = z
  .string()
  .max(1000)
  .regex(/^[^\p{Cc}]+$/u, 'expected text on one line');
const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: `expected one of ${words.join(', ')}` });
const whole = (least: number, most: number) => {
  const error = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, error)
    .transform(Number)
    .pipe(z.int().min(least, error).max(most, error));
};
const amount = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/, 'expected US dollars, such as 2.50')
  .transform(Number)
  .pipe(z.number().positive('expected US dollars, more than 0'));
// The words of YAML 1.2, as the runner's own toolkit takes them.
const flag = z
  .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'expected true or false' })
  .transform((word) => word.toLowerCase() === 'true');
const branch = z
  .string()
  .regex(
    /^(?![-/.])(?!.*(?:\.\.|\/\/|\.lock$))[\w./-]{1,200}(?<![./])$/,
    'expected a branch name of letters, digits, ".", "_", "-" and "/"',
  );

const SPLITS = ['train', 'validation', 'test'] as const;
const list = text.transform((names) => names.split(',').flatMap((name) => name.trim() || []));
/** Words of a list, each one of `words`. */
const someOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  list.pipe(z.array(z.enum(words, { error: `expected ${words.join(', ')}, separated by commas` })).min(1));
const between = (least: number, most: number) => {
  const error = `expected a number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d(\.\d{1,6})?$/, error)
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error));
};
const notADay = 'expected a date such as 2026-11-01';
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, notADay)
  .transform((date) => `${date}T00:00:00.000Z`)
  // The parser takes 31 February for 3 March.
  .refine((time) => new Date(Date.parse(time) || 0).toISOString() === time, notADay);

/** Every input as the runner hands it over: text. Defaults stand in INPUTS. */
export const inputShape = z.object({
  command: oneOf(['auto', 'check', 'merge', 'export']),
  config: text,
  scenarios: text,
  baseline: text,
  candidate: text,
  repeat: whole(1, 100).optional(),
  'max-concurrency': whole(1, 256).optional(),
  policy: oneOf(['paired', 'thresholds']).optional(),
  'fail-on': oneOf(['reject', 'inconclusive', 'never']).optional(),
  comment: oneOf(['always', 'changes', 'failures', 'never']),
  'github-token': z
    .string()
    .regex(/^[\x21-\x7e]{1,4000}$/, 'expected a token without spaces')
    .optional(),
  store: oneOf(['branch', 'folder', 'none']).optional(),
  'store-branch': branch.optional(),
  'store-path': text.optional(),
  'max-cost-usd': amount.optional(),
  'timeout-minutes': whole(1, 4320),
  shard: text.optional(),
  bundles: text,
  format: text,
  agent: oneOf(['planner', 'summarizer', 'recovery', 'all']),
  split: text
    .transform((names) => (names === 'all' ? SPLITS.join(',') : names))
    .pipe(someOf(SPLITS))
    .transform((asked) => SPLITS.filter((split) => asked.includes(split))),
  'min-quality': between(0, 5).optional(),
  'min-confidence': between(0, 1).optional(),
  reviewed: flag,
  source: someOf(['test', 'production', 'synthetic']).optional(),
  tags: list.optional(),
  since: day.optional(),
  output: text.optional(),
  'working-directory': text,
  'dry-run': flag,
  verbose: flag,
});

export type InputName = keyof z.infer<typeof inputShape>;

/** Every input with its default: the one place where they are decided. */
export const INPUTS: Readonly<Record<InputName, InputSpec>> = {
  command: {
    description:
      'auto (pull_request: check; push and schedule: run production for the baseline pool; workflow_dispatch: export), check, merge (judge what shards ran), or export (write a dataset from the store).',
    default: 'auto',
  },
  config: { description: 'The configuration, relative to working-directory.', default: 'agent-tester.yml' },
  scenarios: { description: 'Which scenarios: all, tag:<tag>, or ids, separated by commas.', default: 'all' },
  baseline: {
    description: 'auto (production as it stands at the merge base), a name under models, or a model id.',
    default: 'auto',
  },
  candidate: {
    description: 'auto (the head of the pull request), a name under models, or a model id.',
    default: 'auto',
  },
  repeat: { description: 'Trials a scenario and variant. Default: gate.repeat of the configuration.' },
  'max-concurrency': {
    description: 'Trials in flight at once. Default: run.max-concurrency of the configuration.',
  },
  policy: {
    description: 'How a verdict is reached: paired or thresholds. Default: gate.policy of the configuration.',
  },
  'fail-on': {
    description:
      'Which verdict fails the job: reject, inconclusive (also that) or never. Default: gate.fail-on of the configuration.',
  },
  comment: {
    description:
      'When the pull request gets its comment: always, changes (something broke or was fixed), failures or never.',
    default: 'always',
  },
  'github-token': {
    description:
      'Token for the comment, the status and the data branch. Needs pull-requests, statuses and contents: write; for an export contents: read.',
    default: '${{ github.token }}',
  },
  store: {
    description:
      'Where labelled examples go: branch, folder or none. Default: store.kind of the configuration, else branch.',
  },
  'store-branch': { description: 'The data branch. Default: store.branch of the configuration.' },
  'store-path': { description: 'Folder in the data branch. Default: store.path of the configuration.' },
  'max-cost-usd': {
    description:
      'US dollars that the run may spend: no trial starts that could pass it, and what ran is judged. Default: run.max-cost-usd of the configuration.',
  },
  'timeout-minutes': {
    description: 'After this many minutes the run stops, keeps what is done and judges it: never APPROVE.',
    default: '60',
  },
  shard: {
    description:
      'Run one part of the suite and judge nothing: 1/4 is the first of four. A job with command: merge judges them all.',
  },
  bundles: {
    description:
      'For command: merge: the results files of the shards, or folders or globs of them, separated by commas.',
    default: 'agent-tester-shards',
  },
  format: {
    description:
      'For an export: what the trainer reads, such as openai-chat, openai-dpo, trl-sft, gemini, jsonl or parquet.',
    default: 'openai-chat',
  },
  agent: {
    description: 'For an export: what of an episode is learned: planner, summarizer, recovery or all.',
    default: 'all',
  },
  split: {
    description: 'For an export: train, validation, test, several with commas, or all.',
    default: 'all',
  },
  'min-quality': { description: 'For an export: leave out lower and unknown quality, 0 to 5.' },
  'min-confidence': { description: 'For an export: leave out what was validated with less, 0 to 1.' },
  reviewed: {
    description: 'For an export: true: only what a person approved or edited.',
    default: 'false',
  },
  source: {
    description: 'For an export: test, production, synthetic, separated by commas. Default: all.',
  },
  tags: { description: 'For an export: only examples with one of these tags, separated by commas.' },
  since: { description: 'For an export: nothing older, such as 2026-11-01.' },
  output: {
    description:
      'Folder for the results, comment and JUnit files; for an export, for the dataset. Default: agent-tester-report; for an export dataset.',
  },
  'working-directory': { description: 'Run as if started in this folder.', default: '.' },
  'dry-run': {
    description: 'true: run and judge, but write no comment, status or example.',
    default: 'false',
  },
  verbose: { description: 'true: log more about what happens.', default: 'false' },
};

/** Every output of action.yml with its description: `test/action` holds the two to each other. Unknown ones stay unset. */
export const OUTPUTS = {
  verdict:
    'APPROVE, REJECT or INCONCLUSIVE; or UNCHANGED, MEASURED, NO-BASELINE, UNJUDGED or CONFIGURATION-ERROR where nothing was compared.',
  failed: 'true where the verdict fails the job by fail-on.',
  'pass-rate': 'Share of the candidate’s trials that passed, 0 to 1.',
  'baseline-pass-rate': 'Share of the baseline’s trials that passed, 0 to 1.',
  delta: 'pass-rate minus baseline-pass-rate.',
  'p-value':
    'How likely so much fewer passes are by chance alone, one-sided, 0 to 1; set under the policy paired. Informs: the verdict asks several questions at several looks.',
  regressions: 'Number of scenarios that newly broke.',
  improvements: 'Number of scenarios that were newly fixed.',
  'cost-usd': 'What this run cost, US dollars; unset where a price is missing.',
  'comment-url': 'Link to the comment on the pull request.',
  'results-path': 'Path of the results file (JSON): every trial, enough to replay it offline.',
  'report-path': 'Path of the comment as a Markdown file.',
  'examples-added': 'Number of examples that were appended to the store.',
  'dataset-path': 'Folder of the exported dataset, its card and its manifest, relative to the workspace.',
} as const;
