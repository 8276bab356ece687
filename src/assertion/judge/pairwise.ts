import { OutsideError } from '../../base/errors.ts';
import { quote } from '../quote.ts';
import type { VerdictForm } from './answer.ts';
import { askOnce } from './ask.ts';
import type { GraderUsage, Judge } from './port.ts';
import { DATA_LIMIT, promptOf, type Block } from './prompt.ts';
import { addUsage, NO_USAGE } from './usage.ts';

export interface PairQuestion {
  readonly query: string;
  /** What a good answer is. */
  readonly criterion: string;
  /** What both agents were told, and their answers. */
  readonly context: readonly Block[];
  readonly baseline: string;
  readonly candidate: string;
}

export type Preferred = 'baseline' | 'candidate' | 'tie';

export interface PairAnswer {
  /** null where the judge failed in one of the two orders. */
  readonly preferred: Preferred | null;
  readonly usage: GraderUsage;
}

/** A verdict on a pair: a pass is the first answer, a score of a half is a tie. */
const FORM: VerdictForm = {
  shape: {
    name: 'preference',
    schema: {
      type: 'object',
      properties: {
        reason: { type: 'string', description: 'What makes the difference, in one or two sentences.' },
        better: { type: 'string', enum: ['first', 'second', 'tie'] },
      },
      required: ['reason', 'better'],
      additionalProperties: false,
    },
  },
  example: '{"reason": "<one or two sentences>", "better": "first", "second" or "tie"}',
  read({ better, reason }) {
    const word = typeof better === 'string' ? better.trim().toLowerCase() : '';
    const score = SCORES.get(word);
    if (score === undefined)
      return `"better" must be "first", "second" or "tie", got ${quote(JSON.stringify(better ?? null))}`;
    return { passed: score === 1, score, reason: typeof reason === 'string' ? reason : '' };
  },
};

const SCORES: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 0],
  ['tie', 0.5],
]);

/**
 * Which of two answers is better, asked twice with the places swapped, because judges favour a place (Zheng et al.,
 * "Judging LLM-as-a-Judge", 2023). Preferred is what wins in both orders; everything else is a tie. Equal answers are
 * a tie that nobody is asked about. Rejects with the signal's reason when aborted.
 */
export async function preferred(judge: Judge, pair: PairQuestion, signal: AbortSignal): Promise<PairAnswer> {
  const { baseline, candidate } = pair;
  if (baseline === candidate) return { preferred: 'tie', usage: NO_USAGE };
  let usage = NO_USAGE;
  const wins: number[] = [];
  for (const [repeat, first, second] of [
    [1, baseline, candidate],
    [2, candidate, baseline],
  ] as const) {
    const data = [
      ...pair.context,
      { name: 'query', text: pair.query },
      { name: 'first answer', text: first },
      { name: 'second answer', text: second },
    ];
    if (data.reduce((sum, { text }) => sum + text.length, 0) > DATA_LIMIT) return { preferred: null, usage };
    const rubric = judge.rubric === undefined ? {} : { rubric: judge.rubric };
    const messages = promptOf({
      task: 'You decide which of two answers of a software agent is better. Length, style and place are no merit.',
      criterion: { name: 'What counts', text: pair.criterion },
      data,
      example: FORM.example,
      ...rubric,
    });
    try {
      const opinion = await askOnce(judge, messages, FORM, repeat, signal);
      usage = addUsage(usage, opinion.usage);
      if ('failed' in opinion.verdict) return { preferred: null, usage };
      // As the baseline's share: the second time it stands in the second place.
      wins.push(repeat === 1 ? opinion.verdict.score : 1 - opinion.verdict.score);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof OutsideError) return { preferred: null, usage };
      throw error;
    }
  }
  if (wins.every((share) => share === 1)) return { preferred: 'baseline', usage };
  return { preferred: wins.every((share) => share === 0) ? 'candidate' : 'tie', usage };
}
