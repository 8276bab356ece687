import type { Role } from '../agent/types.ts';
import type { RunEvent, RunResult } from './events.ts';
import type { Arm, RunOptions } from './options.ts';
import type { GradedTrial, Trial } from './types.ts';
import { messageOf } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import { createCoolDown } from './cooldown.ts';
import { createHalt, haltedError, type Halt } from './halt.ts';
import { createOutageBreaker } from './outage.ts';
import { planTrials, type Plan, type PlannedTrial } from './plan.ts';
import { identity, runTrial, type CutTrial, type TrialContext } from './trial.ts';

/**
 * Runs every planned trial once and grades it. Resolves also when the run was cancelled or the provider is away: every
 * planned trial is in the result then too, and `stopped` says why some are missing. Rejects with a UserError that an
 * agent threw, with an error that names the trial where the grader threw, and with what `onEvent` threw; all that
 * ended before was told to `onEvent`.
 */
export async function runTrials(options: RunOptions): Promise<RunResult> {
  const { suite, limits, clock } = options;
  if (!Number.isSafeInteger(limits.maxConcurrency) || limits.maxConcurrency < 1) {
    throw new RangeError(`maxConcurrency must be a whole number from 1, not ${limits.maxConcurrency}`);
  }
  const arms = new Map<Role, Arm>(options.arms.map((arm) => [arm.variant.role, arm]));
  const plan = planTrials(suite, {
    roles: options.arms.map(({ variant }) => variant.role),
    repeat: options.repeat,
    seed: options.seed,
  });
  const halt = createHalt(options.signal);
  const tell = (event: RunEvent): void => options.onEvent?.(event);
  const context: TrialContext = {
    seed: options.seed,
    limits,
    clock,
    random: seededRandom(`${options.seed}:waits`),
    halt: halt.signal,
    coolDown: createCoolDown(clock, halt.signal),
    tell,
  };
  const isOutage = createOutageBreaker(plan.planned);
  const ended: (GradedTrial | undefined)[] = Array.from({ length: plan.planned });
  const cut = new Map<number, CutTrial>();
  let done = 0;

  async function conduct(planned: PlannedTrial): Promise<void> {
    const arm = arms.get(planned.role);
    if (!arm) throw new TypeError(`no arm has the role ${planned.role}`);
    const end = await runTrial(planned, arm, context);
    if (end.kind === 'cut') {
      cut.set(planned.position, end.trial);
      return;
    }
    const trial = graded(planned, end.trial, options);
    ended[planned.position] = trial;
    tell({ type: 'trial', trial, done: ++done, planned: plan.planned });
    const outage = isOutage(trial.error);
    if (outage) halt.stop(outage);
  }

  // Lanes pull one trial when they are free, so that a plan of any size holds no more promises than lanes.
  const queue = startOrder(plan);
  async function lane(): Promise<void> {
    try {
      for (;;) {
        await context.coolDown.passed();
        if (halt.signal.aborted) return;
        const next = queue.next();
        if (next.done) return;
        await conduct(next.value);
      }
    } catch (error) {
      // The halt wakes a waiting lane with its own reason.
      if (!(halt.signal.aborted && error === halt.signal.reason)) halt.stop({ kind: 'fault', error });
    }
  }

  try {
    tell({ type: 'start', planned: plan.planned, scenarios: suite.scenarios.length });
    await Promise.all(Array.from({ length: Math.min(limits.maxConcurrency, plan.planned) }, lane));
    tell({ type: 'end', done, planned: plan.planned });
  } finally {
    halt.release();
  }
  return result(plan, ended, cut, halt, new Date(clock.now()).toISOString());
}

function* startOrder(plan: Plan): Generator<PlannedTrial, undefined> {
  for (const batch of plan.batches) yield* batch;
}

function graded({ scenario }: PlannedTrial, trial: Trial, { grade }: RunOptions): GradedTrial {
  if (!trial.execution) return trial;
  try {
    return { ...trial, validation: grade(scenario.assertions, trial.execution) };
  } catch (cause) {
    const which = `${scenario.id} (${trial.role}, trial ${trial.trial})`;
    throw new Error(`grading ${which} failed: ${messageOf(cause)}`, { cause });
  }
}

/** Fills the places of trials that were cut off or never started. */
function result(
  plan: Plan,
  ended: readonly (GradedTrial | undefined)[],
  cut: ReadonlyMap<number, CutTrial>,
  halt: Halt,
  now: string,
): RunResult {
  const cause = halt.cause();
  if (cause?.kind === 'fault') throw cause.error;
  const trials = [...ended];
  let missing = 0;
  for (const planned of startOrder(plan)) {
    const { position } = planned;
    if (trials[position]) continue;
    if (!cause) throw new Error(`trial ${position} was planned and did not run`);
    missing++;
    const facts = cut.get(position);
    trials[position] = {
      ...(facts ?? { ...identity(planned), attempts: 0, startedAt: now, wallMs: 0 }),
      error: haltedError(cause, facts !== undefined),
    };
  }
  const complete = trials.filter((trial) => trial !== undefined);
  // A signal that came after the last trial cancelled nothing; an outage is one however many trials were left.
  const stopped = cause && (missing > 0 || cause.kind === 'outage') ? cause : undefined;
  return stopped ? { trials: complete, stopped } : { trials: complete };
}
