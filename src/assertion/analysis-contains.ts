import { type JsonObject, parseJson } from '../base/json.ts';
import { matchesJson } from '../base/json-match.ts';
import { quote, show } from './quote.ts';
import type { AssertionType } from './type.ts';
import { jsonObject, oneOf, text } from './value.ts';

const value = oneOf([text, jsonObject], 'expected a text, or an object of members');

export const analysisContains: AssertionType<string | number | JsonObject> = {
  type: 'analysis-contains',
  summary:
    "The planner's analysis contains this text, or is JSON that contains these members (at every depth).",
  example: '{ outcome: pass }',
  value,
  threshold: 'score',
  stage: 'planner',
  aboutTools: false,
  check(wanted, { analysis = '' }, { not }) {
    const passed =
      typeof wanted === 'object'
        ? matchesJson(parseJson(analysis), wanted, 'partial')
        : analysis.includes(String(wanted));
    const what = typeof wanted === 'object' ? show(wanted) : quote(String(wanted));
    const said = analysis === '' ? 'there is none' : `it says ${quote(analysis)}`;
    const message = `the analysis must ${not ? 'not ' : ''}contain ${what}; ${said}`;
    return { passed, score: passed ? 1 : 0, message };
  },
};
