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

/** What somebody wants to train. */
export interface TrainingPlan {
  readonly model: string;
  /** How often all of it is read. */
  readonly epochs: number;
  /** USD for a million training tokens; absent: as it is known of the model. */
  readonly price?: number;
}

/** What training would cost, with what it was reckoned from. USD; null is unknown. */
export interface TrainingCost {
  readonly model: string;
  readonly epochs: number;
  /** USD for a million training tokens. */
  readonly pricePerMillion: number | null;
  readonly usd: number | null;
}

/** Passes over the data where nobody says another number: what OpenAI's jobs often choose by themselves. */
export const EPOCHS = 3;

/** The cost of a model, at a price that is given or the one that is known of it. */
export function costOf(tokens: number, { model, epochs, price }: TrainingPlan): TrainingCost {
  const pricePerMillion = price ?? trainingPrice(model);
  return { model, epochs, pricePerMillion, usd: trainingCost(tokens, epochs, pricePerMillion) };
}
