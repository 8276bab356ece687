import type { AgentTarget, Role, Variant } from '../agent/types.ts';
import type { Grade, GradeTools } from '../assertion/types.ts';
import type { RunConfig } from '../config/types.ts';
import type { Suite } from '../scenario/types.ts';
import type { RunEvent } from './events.ts';
import type { Looks } from './looks.ts';
import type { Pace } from './pace.ts';
import type { PlannedTrial } from './plan.ts';
import type { Clock } from './ports.ts';
import type { BriefTrial, GradedTrial } from './types.ts';

/** One side of a run. */
export interface Arm {
  readonly variant: Variant;
  readonly agent: AgentTarget;
}

export interface RunOptions {
  readonly suite: Suite;
  /** One or two, with different roles. */
  readonly arms: readonly Arm[];
  /** Trials a scenario and variant, where the scenario does not want others. With `looks` the schedule says it. */
  readonly repeat: number;
  /** Decides order, waits and the seeds that agents are given: the same text gives the same run. */
  readonly seed: string;
  readonly limits: RunConfig;
  /** The one that the agents wait for: what they wait is none of their time. */
  readonly pace?: Pace;
  readonly clock: Clock;
  readonly grade: Grade;
  /** What grading may ask of the outside world; absent: nothing. */
  readonly gradeTools?: GradeTools;
  /** Run in looks and stop as soon as they decide. Absent: run all that is planned. */
  readonly looks?: Looks;
  /** The trial where it ended in a run before this one: it does not run again, and no event tells of it. */
  readonly known?: (trial: PlannedTrial) => GradedTrial | undefined;
  /** Takes each trial that ended, and gives what is remembered of it. Absent: all of it. What it throws stops the run. */
  readonly keep?: (trial: GradedTrial) => BriefTrial;
  /** Milliseconds from now at which the run stops. Absent: no limit. */
  readonly timeLimitMs?: number;
  /** What a trial may cost before any was seen, USD, by role; with `limits.maxCostUsd`. */
  readonly expectedUsd?: Readonly<Partial<Record<Role, number>>>;
  /** Aborting it stops the run; its reason's message becomes `RunStop.message`. */
  readonly signal?: AbortSignal;
  /** Called in order, never at the same time as itself. What it throws stops the run. */
  readonly onEvent?: (event: RunEvent) => void;
}
