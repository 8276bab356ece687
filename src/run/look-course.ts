import type { Role } from '../agent/types.ts';
import type { ListedScenario, Suite } from '../scenario/types.ts';
import { seededRandom } from '../base/random.ts';
import type { Course } from './course.ts';
import { MOST_ATTEMPTS, type LookDecision, type Looks, type PlannedLook } from './looks.ts';
import { lookOrder } from './order.ts';
import { isRegression } from '../scenario/types.ts';
import { orderedRoles, trialCount, type PlannedTrial } from './plan.ts';

export interface LookCourseOptions {
  readonly roles: readonly Role[];
  readonly seed: string;
}

/**
 * A run in looks: each batch is what the next look needs and has not run, in `lookOrder` and pass by pass, the variants
 * of a scenario side by side and taking turns in coming first. Throws RangeError where schedule, roles or trial counts
 * make no sense, and where `decide` wants a retry of a scenario that is not there.
 */
export function lookCourse(suite: Suite, looks: Looks, options: LookCourseOptions): Required<Course> {
  const roles = orderedRoles(options.roles);
  if (!roles.includes('candidate')) throw new RangeError('a run in looks needs a candidate');
  const schedule = checkedSchedule(looks.schedule, suite.scenarios.length);
  const last = schedule.at(-1);
  const passes = last?.runs ?? 0;
  const order = lookOrder(suite, options.seed);
  const places = new Map(suite.scenarios.map((scenario, index) => [scenario.id, { scenario, index }]));
  const begun = new Map<number, PlannedTrial>();
  const attempts = new Map<string, number>();
  const retried = new Map<string, number>();
  let stored = looks.stored;
  let flip = seededRandom(`${options.seed}:plan`)() < 0.5;
  let next = 0;
  let done = 0;
  let over = schedule.length === 0;

  /** Retries are numbered after the last pass, so that no two trials of a scenario have one number. */
  function planned(scenario: ListedScenario, role: Role, trial: number): PlannedTrial {
    const index = places.get(scenario.id)?.index ?? 0;
    const width = passes + MOST_ATTEMPTS;
    const position = (index * width + trial - 1) * roles.length + roles.indexOf(role);
    return { scenario, role, trial, ...(trial > passes ? { retry: true } : {}), position };
  }

  function isWanted(scenario: ListedScenario, role: Role, trial: number, inLook: boolean): boolean {
    const { id } = scenario;
    const covered = inLook && trial <= passesOf(scenario);
    if (role === 'candidate') return covered && trial > (looks.earlier?.get(id) ?? 0);
    if ((stored?.get(id) ?? 0) < 1) return covered;
    return trial === 1 && looks.sentinel?.has(id) === true;
  }

  /** What a look needs and has not begun, by scenario and pass. */
  function* lacking(look: PlannedLook): Generator<readonly PlannedTrial[], undefined> {
    for (let trial = 1; trial <= look.runs; trial++) {
      for (const [at, scenario] of order.entries()) {
        const inLook = at < look.scenarios || isRegression(scenario);
        const pair = roles
          .filter((role) => isWanted(scenario, role, trial, inLook))
          .map((role) => planned(scenario, role, trial))
          .filter(({ position }) => !begun.has(position));
        if (pair.length > 0) yield pair;
      }
    }
  }

  function begin(trials: readonly PlannedTrial[]): readonly PlannedTrial[] {
    for (const trial of trials) {
      begun.set(trial.position, trial);
      const { id } = trial.scenario;
      if (trial.role === 'candidate') attempts.set(id, (attempts.get(id) ?? 0) + 1);
    }
    return trials;
  }

  function beginLook(look: PlannedLook | undefined): readonly PlannedTrial[] {
    const batch: PlannedTrial[] = [];
    for (const pair of look ? lacking(look) : []) {
      batch.push(...(flip ? pair.toReversed() : pair));
      if (pair.length > 1) flip = !flip;
    }
    return begin(batch);
  }

  function retries(ids: readonly string[]): readonly PlannedTrial[] {
    const batch = [...new Set(ids)].flatMap((id) => {
      const scenario = places.get(id)?.scenario;
      if (!scenario) throw new RangeError(`there is no scenario ${id} to be tried again`);
      const tried = (attempts.get(id) ?? 0) + (looks.earlier?.get(id) ?? 0);
      if (tried >= MOST_ATTEMPTS) return [];
      retried.set(id, (retried.get(id) ?? 0) + 1);
      return [planned(scenario, 'candidate', passes + (retried.get(id) ?? 0))];
    });
    return begin(batch);
  }

  /** More trials for the look that was just decided; none where it is done with. */
  function more(decision: LookDecision): readonly PlannedTrial[] {
    switch (decision.kind) {
      case 'retry':
        return retries(decision.scenarioIds);
      case 'refresh':
        stored = undefined;
        return beginLook(schedule[next - 1]);
      case 'stop':
        over = true;
        return [];
      case 'continue':
        return [];
    }
  }

  return {
    planned() {
      if (over || !last) return begun.size;
      return [...lacking(last)].reduce((sum, pair) => sum + pair.length, begun.size);
    },
    next(trials) {
      if (over) return undefined;
      if (next > 0) {
        done = next;
        const batch = more(looks.decide(trials(), done));
        if (batch.length > 0) return batch;
        over ||= next === schedule.length;
        if (over) return undefined;
      }
      return beginLook(schedule[next++]);
    },
    begun: () => begun.values(),
    taken(spent, stopped) {
      const covered = order.filter((scenario, at) => at < (last?.scenarios ?? 0) || isRegression(scenario));
      const whole = covered.reduce((sum, one) => sum + Math.min(passes, passesOf(one)) * roles.length, 0);
      const savedTrials = stopped ? 0 : Math.max(0, whole - spent);
      return { done, planned: schedule.length, spentTrials: spent, savedTrials };
    },
  };
}

/** The most passes that a scenario wants; the schedule may have fewer. */
function passesOf({ repeat }: ListedScenario): number {
  return repeat === undefined ? Infinity : trialCount(repeat);
}

function checkedSchedule(schedule: readonly PlannedLook[], size: number): readonly PlannedLook[] {
  let before: PlannedLook = { scenarios: 1, runs: 1 };
  for (const look of schedule) {
    const { scenarios, runs } = look;
    const whole = Number.isSafeInteger(scenarios) && Number.isSafeInteger(runs);
    if (!whole || scenarios < before.scenarios || runs < before.runs || scenarios > size) {
      throw new RangeError(
        `looks must grow from 1 scenario and 1 run to at most ${size} scenarios, not to ${scenarios} and ${runs}`,
      );
    }
    before = look;
  }
  return schedule;
}
