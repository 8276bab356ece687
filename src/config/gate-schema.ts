import { relativePath } from './fields.ts';
import * as z from 'zod';
import { DEFAULT_POLICY, DEFAULT_REPEAT } from './gate.ts';
import { section } from './section.ts';

/** Rates cannot worsen by more than all of them; cost and latency may be allowed to grow fivefold. */
const share = (standard: number, most: number, what: string) =>
  z
    .number()
    .min(0, `expected a fraction from 0 to ${most} (0.05 is 5 %)`)
    .max(most, `expected a fraction from 0 to ${most} (0.05 is 5 %)`)
    .default(standard)
    .meta({ description: `Allowed worsening of ${what}, as a fraction: 0.05 is 5 %.` });

const margins = section({
  success: share(0.05, 1, 'the share of passed trials'),
  quality: share(0.05, 1, 'the response quality'),
  tool: share(0.05, 1, 'the share of trials with the right tools'),
  latency: share(0.1, 4, 'the mean latency'),
  cost: share(0.2, 4, 'the mean cost of a query'),
});

export const POLICIES = ['paired', 'thresholds'] as const;

const repeats = POLICIES.map((policy) => `${DEFAULT_REPEAT[policy]} under \`${policy}\``).join(', ');

export const gateSchema = section({
  policy: z.enum(POLICIES).default(DEFAULT_POLICY).meta({
    description:
      'How the verdict is found: `paired` wants evidence as well as effect, `thresholds` compares averages.',
  }),
  margins: margins.prefault({}).meta({ description: 'How much worse the candidate may be.' }),
  alpha: z
    .number()
    .min(0.0001, 'expected a fraction from 0.0001 to 0.2 (0.02 is 2 %)')
    .max(0.2, 'expected a fraction from 0.0001 to 0.2 (0.02 is 2 %)')
    .default(0.02)
    .meta({ description: 'Under `paired`: how often an unchanged candidate may be rejected; 0.02 is 2 %.' }),
  repeat: z
    .int()
    .min(1)
    .max(100)
    .exactOptional()
    .meta({
      description: `Trials of every scenario and variant, under \`paired\` at most. Absent: ${repeats}.`,
    }),
  'fail-on': z
    .enum(['reject', 'inconclusive', 'never'])
    .default('reject')
    .meta({ description: 'The verdict from which on the job fails.' }),
  'require-improvement': z.boolean().default(false).meta({
    description:
      'Under `paired`: reject also what is no worse where no metric improved by its margin and by more than chance.',
  }),
})
  .transform((gate) => ({ ...gate, repeat: gate.repeat ?? DEFAULT_REPEAT[gate.policy] }))
  .meta({ description: 'When a change is rejected.' });

const DURATION = 'expected seconds or a duration like 90s or 2m, from 1ms to 1h';

/** `90s`, `2m`, `1500ms`, or a number of seconds, as milliseconds. An hour is the most that one attempt may take. */
const durationSchema = z
  .union(
    [
      z.number().min(0.001, DURATION).max(3600, DURATION),
      z.string().regex(/^\d{1,9}(\.\d{1,3})?(ms|s|m|h)$/, DURATION),
    ],
    { error: DURATION },
  )
  .transform((value) => (typeof value === 'number' ? value * 1000 : milliseconds(value)))
  .refine((ms) => ms >= 1 && ms <= 3_600_000, DURATION);

function milliseconds(duration: string): number {
  const unit = duration.replace(/^[\d.]+/, '');
  const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit] ?? NaN;
  return Number.parseFloat(duration) * factor;
}

/** What no provider allows: a higher number would be no limit. */
const MOST_REQUESTS = 1_000_000;
const MOST_TOKENS = 10_000_000_000;

export const runSchema = section({
  'max-concurrency': z.int().min(1).max(256).default(8).meta({ description: 'Trials in flight at once.' }),
  timeout: durationSchema
    .prefault(120)
    .meta({ description: 'Time for one attempt of a trial: seconds, or a duration like `90s` or `2m`.' }),
  retries: z
    .int()
    .min(0)
    .max(10)
    .default(3)
    .meta({ description: 'Further attempts after an error of the provider or network.' }),
  cache: relativePath.exactOptional().meta({
    description:
      'Folder of answers that need not be asked for again, beside this file; absent or `off`: none. On a terminal only.',
  }),
  'max-cost-usd': z.number().positive().max(1_000_000).exactOptional().meta({
    description:
      'What one run may spend, USD: no trial starts that could pass it, and a run that ends there is never approved. Needs the price of every model that runs.',
  }),
  'requests-per-minute': z.int().min(1).max(MOST_REQUESTS).exactOptional().meta({
    description:
      'Most calls that one run starts in any minute: of agents of kind `openai` and `http`, judge, embeddings and simulated users together. Further ones wait. Absent: no limit.',
  }),
  'tokens-per-minute': z.int().min(1).max(MOST_TOKENS).exactOptional().meta({
    description:
      'Most tokens of such calls in any minute, by the size of the prompt and an expected answer until the true number is known; those of `http` agents are not counted. Absent: no limit.',
  }),
})
  .transform(({ timeout, cache, ...rest }) => ({
    ...rest,
    timeoutMs: timeout,
    ...(cache === undefined || cache === 'off' ? {} : { cache }),
  }))
  .meta({ description: 'How trials are run.' });
