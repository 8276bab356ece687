import type { RecoveryWay } from '../example/types.ts';
import type { ToolCall } from '../agent/types.ts';

export const FEEDBACK_SCHEMA_VERSION = 1;

interface EventBase {
  /** `fb-` and 16 hex digits of the content's hash. */
  readonly id: string;
  readonly schemaVersion: number;
  /** Id of the example that it is about. */
  readonly example: string;
  /** Who said it: a login or a name, as given. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Where it was said. */
  readonly via: 'cli' | 'review' | 'comment' | 'file';
  readonly comment?: string;
}

/** How good the answer was for a person, 1–5. */
export interface RatingEvent extends EventBase {
  readonly kind: 'rating';
  readonly rating?: number;
  /** By aspect, such as `speed` or `tone`, 1–5. */
  readonly aspects?: Readonly<Record<string, number>>;
}

/** What the labels should be. A member that is absent says nothing of its label. */
export interface LabelEvent extends EventBase {
  readonly kind: 'label';
  readonly passed?: boolean;
  readonly correctToolSelection?: boolean;
  /** 0–5 */
  readonly responseQuality?: number;
  readonly recovery?: RecoveryWay;
}

/** A remark. */
export interface CommentEvent extends EventBase {
  readonly kind: 'comment';
  readonly comment: string;
}

/** What the agent should have done: at least one member says it. */
export interface DemonstrationEvent extends EventBase {
  readonly kind: 'demonstration';
  readonly response?: string;
  /** Names, in order. */
  readonly tools?: readonly string[];
  /** With arguments, where they are known. */
  readonly toolCalls?: readonly ToolCall[];
}

/** A reviewer's decision. `pending` takes an earlier one back; `edited` brings the answer that is to be learned. */
export interface ReviewEvent extends EventBase {
  readonly kind: 'review';
  readonly decision: 'approved' | 'rejected' | 'edited' | 'pending';
  /** With `edited`: instead of the agent's answer. */
  readonly response?: string;
}

/** What a person said of an example. Events are never changed; of one kind and author the latest counts. */
export type FeedbackEvent = RatingEvent | LabelEvent | CommentEvent | DemonstrationEvent | ReviewEvent;
export type FeedbackKind = FeedbackEvent['kind'];
