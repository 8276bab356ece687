import * as z from 'zod';
import { verdictOf } from '../assertion/judge/word.ts';
import { UserError, type Problem } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { append } from '../config/append.ts';
import { parseDocument } from '../config/document.ts';
import { jsonObject, text } from '../config/fields.ts';
import { check } from '../config/problems.ts';

/** Criterion of rows that name none. */
export const DEFAULT_CRITERION = 'llm-rubric';

/** What a person said of one answer, and what the judge said of it or is to be asked. */
export interface LabelledRow {
  readonly criterion: string;
  /** The person lets it pass. */
  readonly label: boolean;
  readonly judge:
    | { readonly kind: 'recorded'; readonly verdict: boolean | undefined; readonly word: string }
    | {
        readonly kind: 'ask';
        readonly rubric: string;
        readonly query: string;
        readonly answer: string;
        readonly context?: JsonObject;
      };
}

const word = z.union([z.string(), z.boolean(), z.number()]);

const label = word
  .transform((said) => verdictOf(said))
  .refine((said) => said !== undefined, 'expected pass or fail (or true, false, 1, 0)');

const rowSchema = z.strictObject({
  label,
  criterion: text.max(200, 'expected at most 200 characters').default(DEFAULT_CRITERION),
  /** Recorded: nobody is asked. */
  verdict: word.exactOptional(),
  rubric: text.exactOptional(),
  query: z.string().default(''),
  answer: z.string().exactOptional(),
  context: jsonObject.exactOptional(),
});

/** Rows of a labels file (JSON lines). Throws one UserError with every problem, each at its line. */
export function parseLabels(file: string, content: string): readonly LabelledRow[] {
  const document = parseDocument(
    /\.(jsonl|ndjson|json|ya?ml)$/i.test(file) ? file : `${file}.jsonl`,
    content,
  );
  const list = Array.isArray(document.data) ? document.data : [];
  const problems: Problem[] = [];
  const rows = list.flatMap((item: unknown, index): LabelledRow[] => {
    const base = [index];
    const checked = check(rowSchema, item, { document, base });
    if (!checked.ok) {
      append(problems, checked.problems);
      return [];
    }
    const { criterion, verdict, rubric, query, answer, context } = checked.value;
    const row = { criterion, label: checked.value.label };
    if (verdict !== undefined) {
      return [{ ...row, judge: { kind: 'recorded', verdict: verdictOf(verdict), word: String(verdict) } }];
    }
    if (rubric === undefined || answer === undefined) {
      problems.push({
        place: document.placeOf(base),
        message: 'expected either a recorded verdict, or rubric and answer for the judge to be asked about',
      });
      return [];
    }
    return [{ ...row, judge: { kind: 'ask', rubric, query, answer, ...(context ? { context } : {}) } }];
  });
  if (problems.length > 0) throw new UserError(problems);
  if (rows.length > 0) return rows;
  throw new UserError({
    place: { file },
    message: 'holds no labelled row',
    hint: 'write one JSON object a line: {"label": "pass", "rubric": …, "answer": …}',
  });
}
