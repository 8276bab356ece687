import type { Role } from '../agent/types.ts';
import type { ListedScenario, Scenario, Suite } from '../scenario/types.ts';
import { seededRandom, shuffled } from '../base/random.ts';

/** A trial that shall run. It points at its scenario and copies nothing, so that large plans stay small. */
export interface PlannedTrial {
  readonly scenario: ListedScenario;
  readonly role: Role;
  /** Counts from 1. */
  readonly trial: number;
  /** A further attempt of a tagged scenario, or one that confirms a failure: chosen by what came before. */
  readonly retry?: true;
  /** Orders `RunResult.trials`; from 0, with gaps where a trial may never be needed. */
  readonly position: number;
}

/** One with all that its scenario says, read when it starts. */
export interface WholeTrial extends PlannedTrial {
  readonly scenario: Scenario;
}

export interface Plan {
  /** Trials of all batches together. */
  readonly planned: number;
  /**
   * In starting order. A batch is one pass over the suite: the first trial of every scenario, then the second, and so on.
   * Made when asked for, and the same each time.
   */
  readonly batches: Iterable<readonly PlannedTrial[]>;
}

export interface PlanOptions {
  readonly roles: readonly Role[];
  readonly repeat: number;
  readonly seed: string;
}

/**
 * Decides what runs and in which order. Scenarios are shuffled anew in each pass. The variants' trials of one
 * scenario follow each other at once, and which comes first alternates along the pass, so that drift and rate limits
 * of a provider hit both alike. Throws RangeError where roles or trial counts make no sense.
 */
export function planTrials(suite: Suite, options: PlanOptions): Plan {
  const roles = orderedRoles(options.roles);
  const counts = suite.scenarios.map((scenario) => trialCount(scenario.repeat ?? options.repeat));
  const offsets: number[] = [];
  let planned = 0;
  let passes = 0;
  for (const count of counts) {
    offsets.push(planned);
    planned += count * roles.length;
    passes = Math.max(passes, count);
  }

  function* batches(): Generator<readonly PlannedTrial[]> {
    const random = seededRandom(`${options.seed}:plan`);
    const indices = suite.scenarios.map((_, index) => index);
    let flip = random() < 0.5;
    for (let trial = 1; trial <= passes; trial++) {
      const batch: PlannedTrial[] = [];
      const present = indices.filter((index) => trial <= (counts[index] ?? 0));
      for (const index of shuffled(present, random)) {
        const scenario = suite.scenarios[index];
        if (!scenario) continue;
        const first = (offsets[index] ?? 0) + (trial - 1) * roles.length;
        const pair = roles.map((role, at) => ({ scenario, role, trial, position: first + at }));
        batch.push(...(flip ? pair.toReversed() : pair));
        flip = !flip;
      }
      yield batch;
    }
  }
  return { planned, batches: { [Symbol.iterator]: batches } };
}

/** Baseline before candidate, as results are ordered. Throws RangeError where the roles make no sense. */
export function orderedRoles(roles: readonly Role[]): readonly Role[] {
  const ordered = (['baseline', 'candidate'] as const).filter((role) => roles.includes(role));
  if (ordered.length === 0 || ordered.length !== roles.length) {
    throw new RangeError(
      `a run takes one or two arms with different roles, not ${roles.join(', ') || 'none'}`,
    );
  }
  return ordered;
}

/** Throws RangeError where it is no count of trials. */
export function trialCount(count: number): number {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`trials a scenario must be a whole number from 1, not ${count}`);
  }
  return count;
}
