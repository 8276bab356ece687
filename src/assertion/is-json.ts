import { parseJson } from '../base/json.ts';
import { TEXT_LIMIT } from './bounded.ts';
import { validateJson, type JsonSchema } from './json-schema.ts';
import { jsonSchema } from './schema-value.ts';
import { quote } from './quote.ts';
import { aboutAnswer, cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';

export const isJson: AssertionType<JsonSchema | undefined> = {
  type: 'is-json',
  summary:
    'The whole answer is JSON, valid against this JSON Schema where one is given (2020-12; draft-07 by `$schema`).',
  example: '{ type: object, required: [id] }',
  value: jsonSchema.optional(),
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    if (message.length > TEXT_LIMIT) return cannotTell(`the answer is longer than ${TEXT_LIMIT} characters`);
    const parsed = parseJson(message);
    if (parsed === undefined) return aboutAnswer(false, message, 'be JSON', options);
    if (value === undefined) return aboutAnswer(true, message, 'be JSON', options);
    const answer = validateJson(value, parsed);
    if (answer.kind === 'undecided') return cannotTell(answer.why);
    const why = answer.kind === 'invalid' ? ` (${quote(answer.why)})` : '';
    return aboutAnswer(answer.kind === 'valid', message, `be JSON that its schema accepts${why}`, options);
  },
};
