import { readAs } from '../example/located-json.ts';
import { versioned, type Codec } from '../example/record.ts';
import { eventSchema } from './event-schema.ts';
import { FEEDBACK_SCHEMA_VERSION, type FeedbackEvent } from './types.ts';

const SCHEMA = 'agent-tester/feedback';

/** First line: header; second line: the event; last line: the closing bracket. */
export const eventCodec: Codec<FeedbackEvent> = {
  format(event) {
    const head = { schema: SCHEMA, version: FEEDBACK_SCHEMA_VERSION };
    return `${JSON.stringify(head).slice(0, -1)},"event":\n${JSON.stringify(event)}\n}\n`;
  },
  parse(text, file) {
    const { value } = versioned(text, file, SCHEMA, { oldest: 1, newest: FEEDBACK_SCHEMA_VERSION });
    return readAs(eventSchema, value['event'], { file, line: 2 }, 'event');
  },
};
