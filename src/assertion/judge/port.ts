import type { TokenUsage } from '../../agent/types.ts';
import type { ShapedMessage, ShapedQuestion } from '../../agent/shaped.ts';

export type JudgeMessage = ShapedMessage;
export type JudgeQuestion = ShapedQuestion;
export type { AnswerShape } from '../../agent/shaped.ts';

/** What asking cost: kept apart from what the agent cost. */
export interface GraderUsage {
  readonly calls: number;
  /** null where a provider did not say. */
  readonly tokenUsage: TokenUsage | null;
  /** USD; null where usage or price is unknown. */
  readonly costUsd: number | null;
}

/** What one call gave: the model's text, or why there is none of use. */
export interface JudgeAnswer {
  readonly usage: GraderUsage;
  readonly answer: { readonly text: string } | { readonly useless: string };
}

/**
 * PORT. A model that judges. `ask` retries on its own; it rejects with OutsideError where the provider stays away and
 * with the signal's reason when aborted.
 */
export interface Judge {
  /** How often one question is put, from 1. */
  readonly repeat: number;
  /** What holds for every judged answer. */
  readonly rubric?: string;
  ask(question: JudgeQuestion, signal: AbortSignal): Promise<JudgeAnswer>;
}

/** PORT. Texts as vectors of one length, in their order. Rejects as `Judge.ask` does. */
export interface Embedder {
  embed(
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<{ readonly vectors: readonly (readonly number[])[]; readonly usage: GraderUsage }>;
}
