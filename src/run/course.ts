import type { LooksTaken } from './looks.ts';
import type { Plan, PlannedTrial } from './plan.ts';
import type { BriefTrial } from './types.ts';

/** What a run does, batch by batch. */
export interface Course {
  /** Trials that the run comes to, as far as is known; never fewer than were begun. */
  planned(): number;
  /**
   * The next trials, or undefined at the end; asked when all before have ended. `trials` gives those, in the order of
   * results.
   */
  next(trials: () => readonly BriefTrial[]): Iterable<PlannedTrial> | undefined;
  /** Every trial of the batches so far. */
  begun(): Iterable<PlannedTrial>;
  /** How far the looks went, where there are any; `spent` counts the trials that were started. */
  taken?(spent: number, stopped: boolean): LooksTaken;
}

/** All of a plan, without a stop in between. */
export function straightCourse(plan: Plan): Course {
  const all = { [Symbol.iterator]: () => inOrder(plan) };
  let given = false;
  return {
    planned: () => plan.planned,
    next() {
      const batch = given ? undefined : all;
      given = true;
      return batch;
    },
    begun: () => (given ? all : []),
  };
}

function* inOrder(plan: Plan): Generator<PlannedTrial, undefined> {
  for (const batch of plan.batches) yield* batch;
}
