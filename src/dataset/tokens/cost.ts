import type { DatasetCard } from '../card.ts';

/**
 * USD for a million training tokens, platform.openai.com/docs/pricing as of 2025; the service accepts no new jobs after
 * 6 January 2027. Every other model is unknown: say its price.
 */
export const TRAINING_PRICES: Readonly<Record<string, number>> = {
  'gpt-4.1': 25,
  'gpt-4.1-mini': 5,
  'gpt-4.1-nano': 1.5,
  'gpt-4o': 25,
  'gpt-4o-mini': 3,
  'gpt-3.5-turbo': 8,
};

/** The price of a model by its name or a dated version of it; null is unknown. */
export function trainingPrice(model: string): number | null {
  const name = model.replace(/-\d{4}(?:-\d{2}-\d{2})?$/, '');
  return Object.hasOwn(TRAINING_PRICES, name) ? (TRAINING_PRICES[name] ?? null) : null;
}

/** Tokens x epochs x price, in USD; null where the price is unknown. */
export function trainingCost(tokens: number, epochs: number, pricePerMillion: number | null): number | null {
  return pricePerMillion === null ? null : (tokens * epochs * pricePerMillion) / 1e6;
}

/** Passes over the data where nobody says another number: what OpenAI's jobs often choose by themselves. */
export const EPOCHS = 3;

/** What training a model on so many tokens costs; `usd` is null where its price is unknown. */
export function costOfTraining(model: string, tokens: number): NonNullable<DatasetCard['cost']> {
  const pricePerMillion = trainingPrice(model);
  return { model, epochs: EPOCHS, pricePerMillion, usd: trainingCost(tokens, EPOCHS, pricePerMillion) };
}
