import type { ToolDefinition, TokenUsage } from '../agent/types.ts';
import type { Place } from '../base/errors.ts';
import type { Json, JsonObject } from '../base/json.ts';

/** Who reads a log: part of an example's origin. */
export type ImporterName = 'otlp' | 'openai' | 'recording' | 'jsonl';

/** A tool call as a log shows it. */
export interface LoggedCall {
  readonly id: string | null;
  readonly name: string;
  /** `{}` where they were not a JSON object; `argumentsText` then holds what was said. */
  readonly arguments: JsonObject;
  readonly argumentsText?: string;
}

/** A message of a log, whoever wrote the log. */
export type LoggedMessage =
  | { readonly role: 'system'; readonly text: string }
  | { readonly role: 'user'; readonly text: string }
  | {
      readonly role: 'assistant';
      readonly text: string;
      readonly calls: readonly LoggedCall[];
      readonly reasoning?: string;
    }
  | LoggedResult;

/** What a tool answered. */
export interface LoggedResult {
  readonly role: 'tool';
  /** Null: it answers the first call of its name, or of any, that has no answer yet. */
  readonly callId: string | null;
  readonly name: string | null;
  readonly result: Json;
  /** Why the tool failed; null where it did not. */
  readonly error: string | null;
  readonly durationMs?: number;
}

/** A conversation of a log. What the log does not tell is null. */
export interface Conversation {
  readonly importer: ImporterName;
  /** Tells it from all others of the importer, in every import alike; as the log has it, so maybe personal. */
  readonly id: string;
  readonly place: Place;
  /** System messages included, oldest first. */
  readonly messages: readonly LoggedMessage[];
  readonly tools: readonly ToolDefinition[];
  readonly model: string | null;
  readonly userId: string | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string | null;
  /** Of the whole conversation. */
  readonly latencyMs: number | null;
  readonly tokenUsage: TokenUsage | null;
  /** USD, where the log says it. */
  readonly costUsd: number | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly passed: boolean | null;
  /** A whole number, 1–5. */
  readonly rating: number | null;
  readonly comment: string | null;
  readonly tags: readonly string[];
  /** What of it could not be carried over, such as `an image`. */
  readonly leftOut: readonly string[];
}

/** Why something of a log became no example. */
export type Miss =
  /** Nothing was said, or what was said is not in the log. */
  | 'no-content'
  /** Not a conversation, or of a kind that is not read. */
  | 'unsupported'
  /** The request failed, so there is no answer. */
  | 'failed'
  /** Not what the format asks for: stops the import unless told otherwise. */
  | 'invalid';

export type Finding =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  | { readonly kind: Miss; readonly reason: string; readonly place: Place };

/** Reads the documents of one import, in order. */
export interface LogReader {
  /** What one document holds; a conversation may come only with `end`, when all its parts are there. */
  take(value: unknown, place: Place): readonly Finding[];
  end(): readonly Finding[];
}

/** One format of logs. */
export interface LogFormat {
  readonly name: ImporterName;
  /** For people. */
  readonly title: string;
  /** Whether a document looks like one of this format. */
  recognises(value: unknown): boolean;
}
