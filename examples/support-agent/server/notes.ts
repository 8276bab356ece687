import type { Outcome } from './desk.ts';
import { isObject, parseJson } from './json.ts';

/** The planner's notes: a line for each thing that was asked, with what the answer needs. */
export function notesOf(outcomes: readonly Outcome[]): string {
  return outcomes.map(({ kind, data }) => `- ${kind}: ${JSON.stringify(data)}`).join('\n');
}

/** Reads notes back; lines of another form are left out. */
export function outcomesIn(notes: string): Outcome[] {
  return notes.split('\n').flatMap((line) => {
    const [, kind, rest] = /^- ([a-z-]+): (.*)$/.exec(line) ?? [];
    const data = rest === undefined ? undefined : parseJson(rest);
    return kind !== undefined && isObject(data) ? [{ kind, data }] : [];
  });
}
