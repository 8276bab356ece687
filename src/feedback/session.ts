import type { LabelEvent } from './types.ts';

/** What a reviewer can do with the example on the screen. */
export type Act =
  | { readonly act: 'undo' }
  | { readonly act: 'approve' | 'reject' | 'skip' }
  | { readonly act: 'edit'; readonly response: string }
  | {
      readonly act: 'relabel';
      readonly labels: Pick<LabelEvent, 'passed' | 'correctToolSelection' | 'responseQuality' | 'recovery'>;
    };

/** One act that was done, for undo. */
export interface Done {
  readonly example: string;
  readonly index: number;
  readonly act: Exclude<Act, { readonly act: 'undo' }>;
}

/** Where a review stands. Pure: the screen shows it, the flow writes what it says. */
export interface Session {
  readonly ids: readonly string[];
  /** Of the example on the screen; `ids.length` at the end. */
  readonly index: number;
  readonly done: readonly Done[];
}

/** What is to be written for a step; `takenBack` is an act whose effect is to end. */
export type Effect =
  | { readonly effect: 'write'; readonly done: Done }
  | { readonly effect: 'take-back'; readonly done: Done }
  | { readonly effect: 'none' };

export function startSession(ids: readonly string[]): Session {
  return { ids, index: 0, done: [] };
}

/**
 * The next state and what is to be written. A label leaves the example on the screen, everything else goes on to the
 * next. Undo goes back to the example of the last act; what was only skipped is shown again.
 */
export function step(session: Session, act: Act): { readonly session: Session; readonly effect: Effect } {
  const { ids, index, done } = session;
  if (act.act === 'undo') {
    const last = done.at(-1);
    if (!last) return { session, effect: { effect: 'none' } };
    return {
      session: { ids, index: last.index, done: done.slice(0, -1) },
      effect: last.act.act === 'skip' ? { effect: 'none' } : { effect: 'take-back', done: last },
    };
  }
  const example = ids[index];
  if (example === undefined) return { session, effect: { effect: 'none' } };
  const one = { example, index, act };
  return {
    session: { ids, index: act.act === 'relabel' ? index : index + 1, done: [...done, one] },
    effect: act.act === 'skip' ? { effect: 'none' } : { effect: 'write', done: one },
  };
}
