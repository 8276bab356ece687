import type { Role } from '../agent/types.ts';
import type { RunEvent, RunResult } from './events.ts';
import type { Arm, RunOptions } from './options.ts';
import type { BriefTrial, GradedTrial, Trial } from './types.ts';
import { messageOf } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import { createBudget } from './budget.ts';
import { createHalt, haltedError, type Halt } from './halt.ts';
import { straightCourse, type Course } from './course.ts';
import { lookCourse } from './look-course.ts';
import { createOutageBreaker } from './outage.ts';
import { spentOn } from './spent.ts';
import { createThrottle, type Permit } from './throttle.ts';
import { wholeOf } from '../scenario/shelved.ts';
import { planTrials, type PlannedTrial, type WholeTrial } from './plan.ts';
import { identity, runTrial, type CutTrial, type TrialContext } from './trial.ts';

/**
 * Runs every planned trial once and grades it; with `looks`, until they decide. Resolves also when the run was cancelled
 * or the provider is away: every planned trial (of the looks that were begun) is in the result then too, and `stopped`
 * says why some are missing. Rejects with a UserError that an agent threw, with an error that names the trial where
 * the grader threw, and with what `onEvent` or `decide` threw; all that ended before was told to `onEvent`.
 */
export async function runTrials(options: RunOptions): Promise<RunResult> {
  const { suite, limits, clock } = options;
  if (!Number.isSafeInteger(limits.maxConcurrency) || limits.maxConcurrency < 1) {
    throw new RangeError(`maxConcurrency must be a whole number from 1, not ${limits.maxConcurrency}`);
  }
  const arms = new Map<Role, Arm>(options.arms.map((arm) => [arm.variant.role, arm]));
  const course = courseOf(options);
  const halt = createHalt(options.signal);
  const tell = (event: RunEvent): void => options.onEvent?.(event);
  const budget = createBudget(limits.maxCostUsd, options.expectedUsd);
  const throttle = createThrottle(limits.maxConcurrency, clock, halt.signal);
  const context: TrialContext = {
    seed: options.seed,
    limits,
    clock,
    random: seededRandom(`${options.seed}:waits`),
    halt: halt.signal,
    throttle,
    ...(options.pace ? { pace: options.pace } : {}),
    tell,
    lost: (role) => budget.lost(role),
  };
  let planned = course.planned();
  const isOutage = createOutageBreaker(planned);
  const ended = new Map<number, BriefTrial>();
  const keep = options.keep ?? ((trial: GradedTrial): BriefTrial => trial);
  const cut = new Map<number, CutTrial>();

  async function conduct(given: PlannedTrial, permit: Permit): Promise<void> {
    const arm = arms.get(given.role);
    if (!arm) throw new TypeError(`no arm has the role ${given.role}`);
    const trial = { ...given, scenario: wholeOf(given.scenario) };
    let result: GradedTrial | undefined;
    try {
      const end = await runTrial(trial, arm, context, permit);
      if (end.kind === 'cut') {
        cut.set(trial.position, end.trial);
        return;
      }
      result = await graded(trial, end.trial, options, halt.signal);
    } finally {
      budget.settle(trial.role, result?.execution ? spentOn(result) : undefined);
    }
    ended.set(trial.position, keep(result));
    tell({ type: 'trial', trial: result, done: ended.size, planned });
    const outage = isOutage(result.error);
    if (outage) halt.stop(outage);
  }

  // Lanes pull one trial when they are free, so that a plan of any size holds no more promises than lanes.
  async function lane(queue: Iterator<PlannedTrial>): Promise<void> {
    try {
      for (;;) {
        if (halt.cause()) return;
        const next = queue.next();
        if (next.done) return;
        const before = options.known?.(next.value);
        if (before) {
          ended.set(next.value.position, keep(before));
          continue;
        }
        // Money before a place: whoever waits for money must not keep a place from those who may free some.
        const short = await budget.admit(next.value.role);
        if (short) halt.close(short);
        if (halt.cause()) return;
        await conduct(next.value, await throttle.enter());
      }
    } catch (error) {
      // The halt wakes a waiting lane with its own reason.
      if (!(halt.signal.aborted && error === halt.signal.reason)) halt.stop({ kind: 'fault', error });
    }
  }

  async function travel(): Promise<void> {
    for (;;) {
      const batch = course.next(() => inOrder(ended));
      const before = planned;
      planned = course.planned();
      if (planned !== before) tell({ type: 'plan', planned });
      if (!batch) return;
      const queue = batch[Symbol.iterator]();
      await Promise.all(Array.from({ length: Math.min(limits.maxConcurrency, planned) }, () => lane(queue)));
      const cause = halt.cause();
      // What came after the last trial of a look stops no decision.
      const late = cause && cause.kind !== 'outage' && cause.kind !== 'fault' && !lacks(course, ended);
      if (cause && !late) return;
    }
  }

  const timer = limitTime(options, halt);
  try {
    tell({ type: 'start', planned, scenarios: suite.scenarios.length });
    await travel().catch((error: unknown) => halt.stop({ kind: 'fault', error }));
    tell({ type: 'end', done: ended.size, planned });
  } finally {
    timer.abort();
    halt.release();
  }
  return result(course, ended, cut, halt, new Date(clock.now()).toISOString(), keep);
}

/** Stops the run when its time is over; aborting what it answers lets go of the timer. */
function limitTime({ timeLimitMs, clock }: RunOptions, halt: Halt): AbortController {
  const timer = new AbortController();
  if (timeLimitMs !== undefined) {
    const message = 'stopped by the time limit';
    clock.sleep(Math.max(0, timeLimitMs), timer.signal).then(
      () => halt.stop({ kind: 'time', message }),
      () => undefined,
    );
  }
  return timer;
}

function courseOf({ suite, arms, repeat, seed, looks }: RunOptions): Course {
  const roles = arms.map(({ variant }) => variant.role);
  if (looks) return lookCourse(suite, looks, { roles, seed });
  return straightCourse(planTrials(suite, { roles, repeat, seed }));
}

/** By position. */
function inOrder(ended: ReadonlyMap<number, BriefTrial>): BriefTrial[] {
  return [...ended].sort(([a], [b]) => a - b).map(([, trial]) => trial);
}

function lacks(course: Course, ended: ReadonlyMap<number, BriefTrial>): boolean {
  for (const { position } of course.begun()) if (!ended.has(position)) return true;
  return false;
}

/** A trial that the halt reaches while it is graded keeps its execution; its grade says what is missing. */
async function graded(
  { scenario }: WholeTrial,
  trial: Trial,
  { arms, grade, gradeTools }: RunOptions,
  signal: AbortSignal,
): Promise<GradedTrial> {
  if (!trial.execution) return trial;
  const { query, context, history } = scenario;
  const definitions = arms.find(({ variant }) => variant.role === trial.role)?.variant.assets.tools;
  try {
    const validation = await grade(scenario.assertions, trial.execution, {
      query,
      ...(context ? { context } : {}),
      ...(history ? { history } : {}),
      ...(definitions ? { definitions } : {}),
      tools: gradeTools ?? {},
      signal,
    });
    return { ...trial, validation };
  } catch (cause) {
    const which = `${scenario.id} (${trial.role}, trial ${trial.trial})`;
    throw new Error(`grading ${which} failed: ${messageOf(cause)}`, { cause });
  }
}

/** Fills the places of trials that were cut off or never started. */
function result(
  course: Course,
  ended: ReadonlyMap<number, BriefTrial>,
  cut: ReadonlyMap<number, CutTrial>,
  halt: Halt,
  now: string,
  keep: (trial: GradedTrial) => BriefTrial,
): RunResult {
  const cause = halt.cause();
  if (cause?.kind === 'fault') throw cause.error;
  const all = new Map(ended);
  for (const planned of course.begun()) {
    const { position } = planned;
    if (ended.has(position)) continue;
    if (!cause) throw new Error(`trial ${position} was planned and did not run`);
    const facts = cut.get(position);
    const lost = {
      ...(facts ?? { ...identity(planned), attempts: 0, startedAt: now, wallMs: 0 }),
      error: haltedError(cause, facts !== undefined),
    };
    all.set(position, keep(lost));
  }
  // A signal that came after the last trial cancelled nothing; an outage is one however many trials were left.
  const stopped = cause && (all.size > ended.size || cause.kind === 'outage') ? cause : undefined;
  const looks = course.taken?.(ended.size + cut.size, stopped !== undefined);
  return { trials: inOrder(all), ...(stopped ? { stopped } : {}), ...(looks ? { looks } : {}) };
}
