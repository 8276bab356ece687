import { hashOf } from '../base/hash.ts';
import { FEEDBACK_SCHEMA_VERSION, type FeedbackEvent } from './types.ts';

/** Distributes over the kinds, so that each keeps its own members. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What is said, before it has its id. */
export type Said = Without<FeedbackEvent, 'id' | 'schemaVersion'>;

/** The event with its id: `fb-` and 16 hex digits of its content's hash, so that the same said twice is one event. */
export function newEvent(said: Said): FeedbackEvent {
  const body = { schemaVersion: FEEDBACK_SCHEMA_VERSION, ...said };
  return { id: `fb-${hashOf(body).slice(0, 16)}`, ...body };
}

/** Whether an event is what its id was made from. */
export function fitsItsEventId({ id, ...body }: FeedbackEvent): boolean {
  return id === `fb-${hashOf(body).slice(0, 16)}`;
}
