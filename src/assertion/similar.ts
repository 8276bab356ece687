import * as z from 'zod';
import { OutsideError } from '../base/errors.ts';
import { cosine } from './judge/cosine.ts';
import { missing } from './judge/panel.ts';
import { quote } from './quote.ts';
import type { AssertionType } from './type.ts';
import type { CheckResult, GradeContext } from './types.ts';
import { criterion, LIST_LIMIT, oneOf } from './value.ts';

/** promptfoo's. */
const DEFAULT_THRESHOLD = 0.75;

const value = oneOf(
  [
    criterion,
    z
      .array(criterion)
      .min(1, 'expected at least one text')
      .max(LIST_LIMIT, `expected at most ${LIST_LIMIT} texts`),
  ],
  'expected a text, or a list of texts of which one is to be similar',
);

export const similar: AssertionType<z.infer<typeof value>> = {
  type: 'similar',
  summary:
    'The answer means about the same as this text, or as one of these: cosine of their embeddings (0.75).',
  example: 'Your refund is on its way.',
  value,
  threshold: 'score',
  readsThreshold: true,
  asks: 'embedder',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  async check(given, { message }, { threshold = DEFAULT_THRESHOLD }, context) {
    const wanted = typeof given === 'string' ? [given] : given;
    // An endpoint refuses an empty text, and an empty answer is similar to nothing.
    if (message.trim() === '') return { passed: false, score: 0, message: 'the answer is empty' };
    return await compared([message, ...wanted], threshold, context);
  },
};

async function compared(
  texts: readonly string[],
  threshold: number,
  { tools, signal }: GradeContext,
): Promise<CheckResult> {
  if (!tools.embedder) return missing('no embeddings can be asked for here');
  try {
    const { vectors, usage } = await tools.embedder.embed(texts, signal);
    const [answer = [], ...others] = vectors;
    const scores = others.map((vector) => cosine(answer, vector));
    if (others.length !== texts.length - 1 || scores.includes(undefined)) {
      return missing('the embeddings cannot be compared', usage);
    }
    const best = Math.max(...scores.map((score) => score ?? -1));
    const which = texts[scores.indexOf(best) + 1] ?? '';
    return {
      passed: best >= threshold,
      score: Math.max(0, best),
      usage,
      message: `the answer has a similarity of ${best.toFixed(3)} to ${quote(which)}, wanted at least ${threshold}`,
    };
  } catch (error) {
    if (signal.aborted) return missing('the run was stopped before this was judged');
    if (error instanceof OutsideError) return missing(`the embeddings did not come: ${error.message}`);
    throw error;
  }
}
