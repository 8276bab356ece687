import type { TokenUsage } from '../../agent/types.ts';
import type { JsonObject } from '../../base/json.ts';

/** A message to the model that judges, in the form of the OpenAI chat API. */
export interface JudgeMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface JudgeQuestion {
  readonly messages: readonly JudgeMessage[];
  /** The shape of the answer, for providers that can be held to one. */
  readonly schema: { readonly name: string; readonly schema: JsonObject };
  /** Counts from 1: repeats of one question must not share an answer. */
  readonly repeat: number;
}

/** What one call gave: the model's text, or why it is of no use. */
export type JudgeAnswer = {
  /** null where the provider did not say. */
  readonly tokenUsage: TokenUsage | null;
  /** USD; null where usage or price is unknown. */
  readonly costUsd: number | null;
} & ({ readonly text: string } | { readonly useless: string });

/**
 * PORT. A model that judges. `ask` retries on its own; it rejects with OutsideError where the provider stays away and
 * with the signal's reason when aborted.
 */
export interface Judge {
  /** How often one question is put, from 1. */
  readonly repeat: number;
  /** Further instructions of the config for `llm-rubric`; absent: none. */
  readonly rubric?: string;
  ask(question: JudgeQuestion, signal: AbortSignal): Promise<JudgeAnswer>;
}
