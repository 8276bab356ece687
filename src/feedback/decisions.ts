import * as z from 'zod';
import { UserError, type Problem } from '../base/errors.ts';
import { recoveryWay } from '../example/example-schema.ts';
import { rating } from './event-schema.ts';
import type { Said } from './new-event.ts';

const text = z.string().min(1, 'expected a text that is not empty');

const lineSchema = z
  .strictObject({
    example: z.string().regex(/^ex-[0-9a-f]{16}$/, 'expected ex- and 16 hex digits'),
    decision: z.enum(['approved', 'rejected', 'edited', 'pending']).optional(),
    /** With `edited`. */
    response: text.optional(),
    labels: z
      .strictObject({
        passed: z.boolean().optional(),
        correctToolSelection: z.boolean().optional(),
        responseQuality: z.number().min(0).max(5).optional(),
        recovery: recoveryWay.optional(),
      })
      .optional(),
    rating: rating.optional(),
    aspects: z.record(z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/), rating).optional(),
    tools: z.array(text).optional(),
    comment: text.optional(),
    by: text.optional(),
  })
  .refine(({ decision, response }) => (decision === 'edited') === (response !== undefined), {
    message: 'response and the decision edited go together',
    path: ['response'],
  })
  .refine(
    (line) => ['decision', 'labels', 'rating', 'aspects', 'tools', 'comment'].some((key) => key in line),
    'says nothing: expected decision, labels, rating, aspects, tools or comment',
  );

export type DecisionLine = z.infer<typeof lineSchema>;

export interface Decision {
  /** Counts from 1. */
  readonly line: number;
  readonly said: DecisionLine;
}

const MOST_PROBLEMS = 20;

/**
 * Decisions as JSON Lines, such as `{"example":"ex-…","decision":"approved"}`. Throws one UserError with the places of
 * everything that is wrong; then nothing of the file is taken.
 */
export function parseDecisions(file: string, content: string): readonly Decision[] {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of content.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const place = { file, line: index + 1 };
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      problems.push({ place, message: 'is not JSON, expected one object a line' });
      continue;
    }
    const result = lineSchema.safeParse(value);
    if (result.success) decisions.push({ line: index + 1, said: result.data });
    else {
      const issue = result.error.issues[0];
      problems.push({
        place,
        ...(issue && issue.path.length > 0 ? { path: issue.path.join('.') } : {}),
        message: issue?.message ?? 'does not fit',
      });
    }
  }
  if (problems.length > 0) throw new UserError(problems.slice(0, MOST_PROBLEMS));
  if (decisions.length === 0) throw new UserError({ place: { file }, message: 'holds no decision' });
  return decisions;
}

/** What a decision says, as events. */
export function eventsOf({ said }: Decision, by: string, at: string): readonly Said[] {
  const { example, decision, response, labels, rating: rated, aspects, tools, comment } = said;
  const base = { example, by: said.by ?? by, at, via: 'file' as const };
  const remark = comment === undefined ? {} : { comment };
  const events: Said[] = [];
  if (decision !== undefined) {
    events.push({
      ...base,
      kind: 'review',
      decision,
      ...(response === undefined ? {} : { response }),
      ...remark,
    });
  }
  if (labels !== undefined) {
    const present = Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined));
    events.push({ ...base, kind: 'label', ...present });
  }
  if (rated !== undefined || aspects !== undefined) {
    events.push({
      ...base,
      kind: 'rating',
      ...(rated === undefined ? {} : { rating: rated }),
      ...(aspects === undefined ? {} : { aspects }),
    });
  }
  if (tools !== undefined) events.push({ ...base, kind: 'demonstration', tools });
  if (comment !== undefined && decision === undefined) events.push({ ...base, kind: 'comment', comment });
  return events;
}
