import type { ShapedQuestion } from '../agent/shaped.ts';
import type { TokenUsage } from '../agent/types.ts';

/** What one call gave: the model's text, which is hostile, or why there is none of use. */
export interface Written {
  readonly answer: { readonly text: string } | { readonly useless: string };
  readonly tokenUsage: TokenUsage | null;
  /** USD; null where usage or price is unknown. */
  readonly costUsd: number | null;
}

/**
 * PORT. A model that writes variations. `ask` retries on its own; it rejects with OutsideError where the provider stays
 * away and with the signal's reason when aborted.
 */
export interface Writer {
  /** The provider's model id. */
  readonly model: string;
  ask(question: ShapedQuestion, signal: AbortSignal): Promise<Written>;
}
