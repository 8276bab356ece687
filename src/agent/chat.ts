import type { TokenUsage, ToolDefinition } from './types.ts';

/** A call that the model asked for, in its own words. */
export interface RequestedCall {
  /** Unique in its turn; made up where the provider gave none. */
  readonly id: string;
  readonly name: string;
  /** As the model wrote it; not yet known to be JSON. */
  readonly argumentsText: string;
}

/** A message in the form of the OpenAI chat API. */
export type ChatMessage =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | {
      readonly role: 'assistant';
      readonly content: string | null;
      readonly tool_calls?: readonly {
        readonly id: string;
        readonly type: 'function';
        readonly function: { readonly name: string; readonly arguments: string };
      }[];
    }
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string };

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly ToolDefinition[];
}

/** What came back: a turn of the model, or an answer that is the model's own failure. */
export type ChatReply = ChatTurn | ChatFailure;

interface ReplyMeta {
  /** null where the provider did not say. */
  readonly usage: TokenUsage | null;
  readonly servedModel?: string;
  readonly reasoning?: string;
}

export interface ChatTurn extends ReplyMeta {
  readonly kind: 'turn';
  /** Empty where there is none. */
  readonly content: string;
  /** Set where the model declined to answer. */
  readonly refusal?: string;
  readonly calls: readonly RequestedCall[];
}

export interface ChatFailure extends ReplyMeta {
  readonly kind: 'failure';
  /** `invalid-output`, `context-length` or `content-filter`. */
  readonly code: string;
  /** Quotes hostile text, cleaned and capped. */
  readonly message: string;
}

/**
 * PORT. One chat model. Rejects with OutsideError where the provider or network failed, with UserError where it may
 * not be called at all, and with the signal's reason when aborted.
 */
export type ChatModel = (request: ChatRequest, signal: AbortSignal) => Promise<ChatReply>;
