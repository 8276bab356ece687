import { embeddedJson } from './embedded-json.ts';
import { TEXT_LIMIT, TIME_LIMIT_MS, withinTime } from './bounded.ts';
import { validateJson, type JsonSchema } from './json-schema.ts';
import { jsonSchema } from './schema-value.ts';
import { quote } from './quote.ts';
import { aboutAnswer, cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';

export const containsJson: AssertionType<JsonSchema | undefined> = {
  type: 'contains-json',
  summary:
    'Somewhere in the answer stands a JSON object or list, one of them valid against this JSON Schema where one is given.',
  example: '{ type: object, required: [id] }',
  value: jsonSchema.optional(),
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    if (message.length > TEXT_LIMIT) return cannotTell(`the answer is longer than ${TEXT_LIMIT} characters`);
    const found = withinTime(() => embeddedJson(message));
    if (!found) return cannotTell(`looking for JSON took longer than ${TIME_LIMIT_MS} ms`);
    const { values, complete } = found.value;
    const wanted = value === undefined ? 'contain JSON' : 'contain JSON that its schema accepts';
    let why = '';
    for (const one of values) {
      if (value === undefined) return aboutAnswer(true, message, wanted, options);
      const answer = validateJson(value, one);
      if (answer.kind === 'undecided') return cannotTell(answer.why);
      if (answer.kind === 'valid') return aboutAnswer(true, message, wanted, options);
      why ||= ` (${quote(answer.why)})`;
    }
    if (!complete) return cannotTell('the answer holds too many brackets to be read as JSON');
    return aboutAnswer(false, message, `${wanted}${why}`, options);
  },
};
