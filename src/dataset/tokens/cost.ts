/** A model that OpenAI has tuned. */
interface ListPrice {
  /** USD for a million training tokens. */
  readonly price: number;
  /** The day on which OpenAI shuts the model down, and what was trained from it. */
  readonly ends: string;
}

/** When the list was last compared with a copy of the page. */
export const LIST_PRICES_OF = 'August 2026';

/**
 * developers.openai.com/api/docs/pricing (fine-tuning), from copies of it: one of 5 August 2026, an earlier of 2025 and
 * an undated one of 2026 say the same (gpt-3.5-turbo stands in the last two alone). The days are those of
 * developers.openai.com/api/docs/deprecations as others reported it in October 2026. No price is asked for over the
 * network. Every other model is unknown: say its price.
 */
export const TRAINING_PRICES: Readonly<Record<string, ListPrice>> = {
  'gpt-4.1': { price: 25, ends: '2027-01-14' },
  'gpt-4.1-mini': { price: 5, ends: '2027-01-14' },
  'gpt-4.1-nano': { price: 1.5, ends: '2026-10-23' },
  'gpt-4o': { price: 25, ends: '2027-01-14' },
  'gpt-4o-mini': { price: 3, ends: '2027-01-14' },
  'gpt-3.5-turbo': { price: 8, ends: '2026-10-23' },
};

function listed(model: string): ListPrice | null {
  const name = model.replace(/-\d{4}(?:-\d{2}-\d{2})?$/, '');
  return Object.hasOwn(TRAINING_PRICES, name) ? (TRAINING_PRICES[name] ?? null) : null;
}

/** The list price of a model by its name or a dated version of it; null is unknown. */
export function trainingPrice(model: string): number | null {
  return listed(model)?.price ?? null;
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
  /** USD for a million training tokens; absent: as it is listed for the model. */
  readonly price?: number;
}

/** Who says a price: a person, or the list. Or why there is none: nobody, or it is time that costs. */
export type PriceBasis = 'given' | 'list' | 'unknown' | 'by-the-hour';

/** What training would cost, with what it was reckoned from. USD; null is unknown. */
export interface TrainingCost {
  readonly model: string;
  readonly epochs: number;
  /** USD for a million training tokens. */
  readonly pricePerMillion: number | null;
  readonly usd: number | null;
  readonly basis: PriceBasis;
  /** Of a list price: the day on which the model ends. */
  readonly ends: string | null;
}

/** Passes over the data where nobody says another number: what OpenAI's jobs often choose by themselves. */
export const EPOCHS = 3;

/** Formats whose jobs the list is of. */
const BY_THE_TOKEN = new Set(['openai-chat', 'openai-dpo']);
/** help.openai.com/en/articles/11323177: reinforcement is billed by the hour of the training loop. */
const BY_THE_HOUR = 'openai-rft';

/**
 * The cost of training a model with a file in this format, at the price that is given. Without one, the list price
 * stands in where the format is one that the list is of; elsewhere the cost is unknown.
 */
export function costOf(
  tokens: number,
  { model, epochs, price }: TrainingPlan,
  format: string | null,
): TrainingCost {
  const list = format !== null && BY_THE_TOKEN.has(format) ? listed(model) : null;
  const pricePerMillion = price ?? list?.price ?? null;
  const basis = basisOf(price, list, format);
  const ends = basis === 'list' ? (list?.ends ?? null) : null;
  return { model, epochs, pricePerMillion, usd: trainingCost(tokens, epochs, pricePerMillion), basis, ends };
}

function basisOf(price: number | undefined, list: ListPrice | null, format: string | null): PriceBasis {
  if (price !== undefined) return 'given';
  if (list) return 'list';
  return format === BY_THE_HOUR ? 'by-the-hour' : 'unknown';
}
