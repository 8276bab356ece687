import type { TokenUsage } from '../../agent/types.ts';
import type { JsonObject } from '../../base/json.ts';

/** A message to the model that judges, in the form of the OpenAI chat API. */
export interface JudgeMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** The shape of an answer, for providers that can be held to one. */
export interface AnswerShape {
  readonly name: string;
  /** A JSON Schema that OpenAI's strict mode takes: every member required, no others. */
  readonly schema: JsonObject;
}

export interface JudgeQuestion {
  readonly messages: readonly JudgeMessage[];
  readonly shape: AnswerShape;
  /** Counts from 1: repeats of one question must not share an answer. */
  readonly repeat: number;
}

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
