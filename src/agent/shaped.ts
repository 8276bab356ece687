import type { JsonObject } from '../base/json.ts';

/** A message to a model that answers in a shape, in the form of the OpenAI chat API. */
export interface ShapedMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** The shape of an answer, for providers that can be held to one. */
export interface AnswerShape {
  readonly name: string;
  /** A JSON Schema that OpenAI's strict mode takes: every member required, no others. */
  readonly schema: JsonObject;
}

/** A question whose answer is JSON of a shape. */
export interface ShapedQuestion {
  readonly messages: readonly ShapedMessage[];
  readonly shape: AnswerShape;
  /** Counts from 1: repeats of one question must not share an answer. */
  readonly repeat: number;
}
