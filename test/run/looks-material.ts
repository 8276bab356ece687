import type { AgentInput, Role } from '../../src/agent/types.ts';
import type { RunEvent } from '../../src/run/events.ts';
import type { LookDecision, Looks, PlannedLook } from '../../src/run/looks.ts';
import type { RunOptions } from '../../src/run/options.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import type { Suite } from '../../src/scenario/types.ts';
import { lookSchedule } from '../../src/compare/stats/looks.ts';
import type { VirtualClock } from '../fixtures/virtual-clock.ts';
import { answer, keyOf, suite, tell, type Behaviour, type Story } from './material.ts';

export const SEED = 'seed';

/** Every how-manieth scenario is tagged; tags a, b and c in turn for all. */
export function taggedSuite(size: number, every: number): Suite {
  return suite(size, (i) => ({
    tags: ['abc'.charAt(i % 3), ...(every > 0 && i % every === 0 ? ['regression'] : [])],
  }));
}

export const going = (): LookDecision => ({ kind: 'continue' });

/** Decides by a list, then goes on. */
export function decisions(...list: readonly LookDecision[]): Looks['decide'] {
  let at = 0;
  return () => list[at++] ?? going();
}

export interface LooksStory extends Story {
  /** What the agents were asked, in starting order. */
  readonly asked: readonly { readonly role: Role; readonly scenarioId: string; readonly trial: number }[];
  /** What `decide` was shown. */
  readonly shown: readonly { readonly trials: readonly string[]; readonly done: number }[];
}

/** Runs looks in virtual time; all agents answer unless told otherwise. */
export async function look(
  given: Suite,
  looks: Partial<Looks> & { readonly passes?: number; readonly schedule?: readonly PlannedLook[] } = {},
  more: Omit<Partial<RunOptions>, 'clock'> & {
    roles?: readonly Role[];
    clock?: VirtualClock;
    behaviour?: Behaviour;
  } = {},
): Promise<LooksStory> {
  const { passes = 3, decide = going, ...rest } = looks;
  const { behaviour = () => Promise.resolve(answer()), ...options } = more;
  const asked: { role: Role; scenarioId: string; trial: number }[] = [];
  const shown: { trials: readonly string[]; done: number }[] = [];
  const story = await tell(
    () => (input: AgentInput, signal, role) => {
      asked.push({ role, scenarioId: input.scenarioId, trial: input.trial });
      return behaviour(input, signal, role);
    },
    {
      suite: given,
      seed: SEED,
      looks: {
        schedule: lookSchedule(given.scenarios.length, passes),
        ...rest,
        decide(trials: readonly GradedTrial[], done: number) {
          shown.push({ trials: trials.map(keyOf), done });
          return decide(trials, done);
        },
      },
      ...options,
    },
  );
  return { ...story, asked, shown };
}

export const plannedOf = (events: readonly RunEvent[]): number[] =>
  events.flatMap((event) => ('planned' in event ? [event.planned] : []));
