import type { Held } from './gather.ts';
import { hashOf } from '../../base/hash.ts';
import { FEEDBACK_SCHEMA_VERSION, type FeedbackEvent } from '../../feedback/types.ts';

/** What a log says that people said of a conversation; `example` is the id of the example that stands for it. */
export function ratingEvents(held: Held, example: string): readonly FeedbackEvent[] {
  const { rating, comment } = held;
  const { timestamp, userId, provenance } = held.example;
  const base = {
    schemaVersion: FEEDBACK_SCHEMA_VERSION,
    example,
    by: userId ?? `import:${provenance.origin.importer}`,
    at: timestamp,
    via: 'file',
  } as const;
  const said = comment === null ? {} : { comment };
  if (rating !== null) return [withId({ ...base, kind: 'rating', rating, ...said })];
  return comment === null ? [] : [withId({ ...base, kind: 'comment', comment })];
}

type Body<E> = E extends FeedbackEvent ? Omit<E, 'id'> : never;

function withId(body: Body<FeedbackEvent>): FeedbackEvent {
  return { id: `fb-${hashOf(body).slice(0, 16)}`, ...body };
}
