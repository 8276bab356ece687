import { addUsd } from '../agent/usage.ts';
import { roughCallUsd } from '../agent/rough-cost.ts';
import type { Price } from '../config/types.ts';
import type { TrainingExample } from '../example/types.ts';
import { LONGEST_QUERY, paraphraseQuestion, readParaphrases } from './model-paraphrase.ts';
import { paraphrase } from './methods/paraphrase.ts';
import type { Varier } from './vary.ts';
import type { Writer } from './writer.ts';

export interface Budget {
  readonly price?: Price | undefined;
  /** USD: nothing more is asked where the next question may go beyond. */
  readonly maxCostUsd?: number | undefined;
}

export interface WritingVarier extends Varier {
  /** What was asked for and paid, USD; null is unknown. */
  spent(): { readonly calls: number; readonly costUsd: number | null };
}

/** Paraphrases that a model writes: one question an example. */
export function byModel(writer: Writer, seed: number, budget: Budget, signal: AbortSignal): WritingVarier {
  let [calls, costUsd]: [number, number | null] = [0, 0];
  return {
    method: paraphrase.name,
    model: writer.model,
    spent: () => ({ calls, costUsd }),
    async vary(parent, count) {
      if (parent.query.length > LONGEST_QUERY) return [{ skipped: 'its query is too long to be reworded' }];
      const { maxCostUsd } = budget;
      const next = questionUsd(parent, count, budget.price);
      if (maxCostUsd !== undefined && (costUsd ?? Infinity) + (next ?? Infinity) > maxCostUsd)
        return [{ skipped: 'the money limit was reached' }];
      const written = await writer.ask(paraphraseQuestion(parent.query, count, seed), signal);
      calls++;
      costUsd = addUsd(costUsd, written.costUsd);
      // What is quoted of a useless answer is the provider's, so it is no reason to count by.
      if ('useless' in written.answer) return [{ skipped: 'the model gave nothing of use' }];
      return readParaphrases(written.answer.text, parent, count);
    },
  };
}

/** USD that one question may cost, by sizes alone; null where the model has no price. */
export function questionUsd(
  { query }: Pick<TrainingExample, 'query'>,
  count: number,
  price: Price | undefined,
): number | null {
  if (!price) return null;
  const { messages } = paraphraseQuestion(query, count, 1);
  return roughCallUsd(
    messages.reduce((sum, { content }) => sum + content.length, 0) + count * query.length,
    price,
  );
}
