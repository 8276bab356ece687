import type { Held } from './gather.ts';
import { newEvent } from '../../feedback/new-event.ts';
import type { FeedbackEvent } from '../../feedback/types.ts';

/** What a log says that people said of a conversation; `example` is the id of the example that stands for it. */
export function ratingEvents(held: Held, example: string): readonly FeedbackEvent[] {
  const { rating, comment } = held;
  const { timestamp, userId, provenance } = held.example;
  const by = userId ?? `import:${provenance.origin.importer}`;
  const base = { example, by, at: timestamp, via: 'file' } as const;
  if (rating !== null) {
    return [newEvent({ ...base, kind: 'rating', rating, ...(comment === null ? {} : { comment }) })];
  }
  return comment === null ? [] : [newEvent({ ...base, kind: 'comment', comment })];
}
