import type { TokenUsage } from '../../agent/types.ts';
import { count, first, own } from '../fields.ts';
import type { LoggedMessage } from '../types.ts';

/** What one answer of a provider tells. */
export interface Answer {
  readonly id: string | null;
  readonly model: string | null;
  /** ISO 8601, UTC. */
  readonly at: string | null;
  readonly messages: readonly LoggedMessage[];
  readonly tokenUsage: TokenUsage | null;
  /** Milliseconds, where the answer itself tells. */
  readonly latencyMs: number | null;
  readonly leftOut: readonly string[];
}

/** An answer, or why there is none. */
export type Answered =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed' | 'no-content' | 'unsupported' | 'invalid'; readonly reason: string };

/** Tokens in the spellings of the providers; null where input or output is not told. */
export function tokensOf(usage: unknown): TokenUsage | null {
  const input = count(first(usage, 'prompt_tokens', 'input_tokens', 'prompt_eval_count'));
  const output = count(first(usage, 'completion_tokens', 'output_tokens', 'eval_count'));
  if (input === null || output === null) return null;
  const details = first(usage, 'prompt_tokens_details', 'input_tokens_details');
  const cached = count(own(details, 'cached_tokens'));
  // Anthropic counts what it read from and wrote to its cache beside the input.
  const read = count(own(usage, 'cache_read_input_tokens')) ?? 0;
  const beside = read + (count(own(usage, 'cache_creation_input_tokens')) ?? 0);
  const whole = input + beside;
  const cachedInput = cached ?? (read > 0 ? read : null);
  return {
    input: whole,
    output,
    total: whole + output,
    ...(cachedInput === null ? {} : { cachedInput }),
  };
}
