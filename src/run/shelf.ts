import type { BriefTrial, GradedTrial, TrialName } from './types.ts';

/** Gives a trial back with all that was said in it. Throws where it was never kept. */
export type ReadTrial = (trial: TrialName) => GradedTrial;

/**
 * PORT. Where whole trials are while a run goes on, so that a large one fits into memory. Nothing of it can be read by
 * others or outlives the process. Implementations pass `test/run/shelf-contract.ts`.
 */
export interface TrialShelf {
  /** Takes a whole trial, and gives what the run goes on with. A trial of the same name takes the place of the earlier one. */
  put(trial: GradedTrial): BriefTrial;
  readonly read: ReadTrial;
}

/** Whole trials that are in memory anyway. */
export function readFrom(trials: Iterable<GradedTrial>): ReadTrial {
  const named = new Map<string, GradedTrial>();
  for (const trial of trials) named.set(nameOf(trial), trial);
  return (trial) => named.get(nameOf(trial)) ?? notKept(trial);
}

/** Whole trials one after the other, so that no more than one is in memory; as often as they are asked for. */
export function wholeTrials(trials: readonly TrialName[], read: ReadTrial): Iterable<GradedTrial> {
  return {
    *[Symbol.iterator]() {
      for (const trial of trials) yield read(trial);
    },
  };
}

/** A text for what no two trials of a run share. */
export function nameOf({ scenarioId, role, trial }: TrialName): string {
  return `${role} ${trial} ${scenarioId}`;
}

export function notKept(trial: TrialName): never {
  throw new Error(`the trial ${nameOf(trial)} was not kept`);
}
