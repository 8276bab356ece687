import type { ListEntry, ListLayout } from '../example/lists.ts';
import { readAs } from '../example/located-json.ts';
import type { Codec } from '../example/record.ts';
import { versioned } from '../example/versioned.ts';
import { eventSchema } from './event-schema.ts';
import { FEEDBACK_SCHEMA_VERSION, type FeedbackEvent } from './types.ts';

/** How a file of one event is told. */
export const EVENT_LAYOUT = {
  schema: 'agent-tester/feedback',
  oldest: 1,
  newest: FEEDBACK_SCHEMA_VERSION,
} as const;

/** First line: header; second line: the event; last line: the closing bracket. */
export const eventCodec: Codec<FeedbackEvent> = {
  format(event) {
    const head = { schema: EVENT_LAYOUT.schema, version: FEEDBACK_SCHEMA_VERSION };
    return `${JSON.stringify(head).slice(0, -1)},"event":\n${JSON.stringify(event)}\n}\n`;
  },
  parse(text, file) {
    const { value } = versioned(text, file, EVENT_LAYOUT.schema, EVENT_LAYOUT);
    return readAs(eventSchema, value['event'], { file, line: 2 }, 'event');
  },
};

/** How files of several events are laid out: those that compaction made. */
export const EVENTS_LAYOUT: ListLayout = {
  ...EVENT_LAYOUT,
  schema: 'agent-tester/feedback-events',
  list: 'events',
};

/** An event as it stands in such a file. Throws UserError where it does not fit. */
export function readEvent({ value, line, index }: ListEntry, file: string): FeedbackEvent {
  return readAs(eventSchema, value, { file, line }, `events[${index}]`);
}
