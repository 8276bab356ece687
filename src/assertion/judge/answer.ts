import * as z from 'zod';
import { isObject } from '../../base/json.ts';
import { quote } from '../quote.ts';
import type { AnswerShape } from './port.ts';
import { verdictOf } from './word.ts';

/** A verdict on one answer. */
export interface Verdict {
  readonly passed: boolean;
  /** 0–1 */
  readonly score: number;
  /** In the judge's words: hostile text. */
  readonly reason: string;
}

/** How an answer of one shape is asked for and read. */
export interface VerdictForm {
  readonly shape: AnswerShape;
  /** One line that shows the model what to answer. */
  readonly example: string;
  /** The verdict, or what is wrong with the answer as one sentence for the model. */
  read(members: Readonly<Record<string, unknown>>): Verdict | string;
}

/**
 * Reads an answer: the whole text, or the whole of one code fence, is one JSON object. Text around it is refused: it
 * could quote what the judged answer says of itself. Gives the verdict, or what is wrong as a sentence.
 */
export function readVerdict(text: string, form: VerdictForm): Verdict | string {
  let value: unknown;
  try {
    value = JSON.parse(unfenced(text.trim()));
  } catch {
    return `expected one JSON object and nothing else, got ${quote(text)}`;
  }
  if (!isObject(value)) return `expected one JSON object, got ${quote(text)}`;
  return form.read(value);
}

/** What stands in a code fence that is the whole text. Without a pattern, which could take very long on line breaks. */
function unfenced(text: string): string {
  const end = text.indexOf('\n');
  if (end < 0 || !text.startsWith('```') || !text.endsWith('```')) return text;
  return /^```[a-z]*\s*$/i.test(text.slice(0, Math.min(end, 100))) ? text.slice(end, -3) : text;
}

const reason = z.string().catch('');
const score = z.number().min(0).max(1);

/** `{ reason, pass, score }`, as promptfoo asks for it. */
export const GRADE_FORM: VerdictForm = {
  shape: {
    name: 'grade',
    schema: {
      type: 'object',
      properties: {
        reason: { type: 'string', description: 'What in the answer decides, in one or two sentences.' },
        pass: { type: 'boolean', description: 'True only where the criterion is met.' },
        score: { type: 'number', description: 'How well it is met, from 0 to 1.' },
      },
      required: ['reason', 'pass', 'score'],
      additionalProperties: false,
    },
  },
  example: '{"reason": "<one or two sentences>", "pass": true or false, "score": <0.0 to 1.0>}',
  read(members) {
    const said = ['pass', 'passed', 'verdict', 'result'].find((key) => Object.hasOwn(members, key));
    if (said === undefined) return 'the member "pass" is missing';
    const passed = verdictOf(members[said]);
    if (passed === undefined) {
      return `"${said}" must be true or false, got ${quote(JSON.stringify(members[said]))}`;
    }
    const given = members['score'];
    const number = score.safeParse(given ?? Number(passed));
    if (!number.success) return `"score" must be a number from 0 to 1, got ${quote(JSON.stringify(given))}`;
    return { passed, score: number.data, reason: reason.parse(members['reason']) };
  },
};
