import { InvalidArgumentError } from 'commander';
import { UserError } from '../base/errors.ts';
import type { TrainingPlan } from '../dataset/tokens/cost.ts';

/** What people say of a training whose cost they want to know. */
interface CostFlags {
  readonly model: string | undefined;
  readonly epochs: number;
  readonly price: number | undefined;
  /** Whether tokens are counted. */
  readonly tokens: boolean;
}

/** Undefined where nobody asks. `flag` names the model. Throws UserError for what makes no sense without the other. */
export function trainingPlan(
  flag: string,
  { model, epochs, price, tokens }: CostFlags,
): TrainingPlan | undefined {
  if (model === undefined) {
    if (price === undefined) return undefined;
    throw new UserError({ path: '--price', message: `is the price of a model: name it with ${flag}` });
  }
  if (!tokens) {
    throw new UserError({
      path: flag,
      message: 'costs are reckoned from tokens',
      hint: 'leave out --no-tokens',
    });
  }
  return { model, epochs, ...(price === undefined ? {} : { price }) };
}

export function atLeastOne(text: string): number {
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < 1)
    throw new InvalidArgumentError('expected a whole number of at least 1.');
  return value;
}

/** USD for a million training tokens. */
export function trainingPrice(text: string): number {
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(text)) throw new InvalidArgumentError('expected a number of at least 0.');
  return Number(text);
}
