import type { Arm } from './arms.ts';
import type { KnownCost } from './known-cost.ts';
import { roughCost } from '../agent/rough-cost.ts';
import type { Role } from '../agent/types.ts';
import { addUsd } from '../agent/usage.ts';
import { catalog } from '../assertion/registry.ts';
import { plural, usd } from '../base/format.ts';
import type { Config } from '../config/types.ts';
import type { Looks } from '../run/looks.ts';
import { roughJudgeUsd, roughPreferenceUsd, roughUserUsd, type Others } from '../scenario/rough-cost.ts';
import { wholeScenarios } from '../scenario/shelved.ts';
import type { Scenario, Suite } from '../scenario/types.ts';

export interface Estimated {
  readonly suite: Suite;
  readonly arms: readonly Arm[];
  readonly repeat: number;
  /** Says who judges and plays users. */
  readonly config: Config;
  /** What is stored already and so does not run. */
  readonly looks?: Looks | undefined;
  readonly known: ReadonlyMap<Role, KnownCost>;
}

const BY_SIZES = 'by the sizes of prompts and scenarios';

/** Something that will be paid for; null is unknown. */
interface Part {
  readonly what: string;
  readonly usd: number | null;
  readonly by: string;
}

/** What one trial of each side may cost before one has ended, USD, with its user and judge; nothing without a price. */
export function expectedCost({ suite, arms, config, known }: Estimated): Partial<Record<Role, number>> {
  const others = othersOf(config);
  const costs = arms.flatMap((arm): [Role, number][] => {
    const { role, model } = arm.variant;
    if (!model.price && !known.has(role)) return [];
    let most = 0;
    for (const scenario of wholeScenarios(suite)) {
      const cost =
        (known.get(role)?.most ?? agentUsd(scenario, arm) ?? 0) +
        (roughUserUsd(scenario, others) ?? 0) +
        (roughJudgeUsd(scenario, others) ?? 0);
      most = Math.max(most, cost);
    }
    return [[role, most]];
  });
  return Object.fromEntries(costs);
}

/** What all trials may cost, in words, before the first call: what is paid for, how much, and how that is known. */
export function estimateOf(estimated: Estimated): string {
  const { suite, arms, config, known } = estimated;
  const others = othersOf(config);
  const paid = arms.filter((arm) => arm.config.agent.kind !== 'replay');
  let trials = 0;
  let judge: number | null = 0;
  let user: number | null = 0;
  const parts: Part[] = [];
  for (const arm of arms) {
    const { role } = arm.variant;
    const before = known.get(role);
    let agent: number | null = 0;
    for (const scenario of wholeScenarios(suite)) {
      const times = timesOf(scenario, role, estimated);
      trials += times;
      judge = addUsd(judge, timesUsd(times, roughJudgeUsd(scenario, others)));
      if (!paid.includes(arm)) continue;
      agent = addUsd(agent, timesUsd(times, before?.of(scenario.id) ?? agentUsd(scenario, arm)));
      user = addUsd(user, timesUsd(times, roughUserUsd(scenario, others)));
    }
    const by = before ? `by ${plural(before.trials, `${before.source} trial`)}` : BY_SIZES;
    if (paid.includes(arm)) parts.push({ what: role, usd: agent, by });
  }
  if (arms.length > 1 && others.judge?.pairwise)
    for (const scenario of wholeScenarios(suite)) judge = addUsd(judge, roughPreferenceUsd(scenario, others));
  if (user !== 0) parts.push({ what: 'simulated users', usd: user, by: BY_SIZES });
  if (judge !== 0) parts.push({ what: 'judge', usd: judge, by: BY_SIZES });
  return `at most ${plural(trials, 'trial')}${paid.length === 0 ? ', recorded' : ''}${told(parts)}`;
}

function told(parts: readonly Part[]): string {
  if (parts.length === 0) return ': nothing is paid';
  const sum = parts.reduce((total, part) => total + (part.usd ?? 0), 0);
  const unknown = parts.some((part) => part.usd === null);
  if (unknown && sum === 0) return ', cost unknown: a model has no price';
  const total = `, roughly ${usd(sum)}${unknown ? ' and an unknown amount' : ''}`;
  if (
    parts.every(({ by, what }) => by === BY_SIZES && what !== 'judge' && what !== 'simulated users') &&
    !unknown
  )
    return `${total} ${BY_SIZES}`;
  const list = parts.map((part) =>
    part.usd === null ? `${part.what} unknown, without a price` : `${part.what} ${usd(part.usd)} ${part.by}`,
  );
  return `${total}: ${list.join('; ')}`;
}

const othersOf = ({ judge, models }: Config): Others => ({ judge, models, catalog });

function agentUsd(scenario: Scenario, { variant }: Arm): number | null {
  const { price } = variant.model;
  return price ? roughCost(scenario, variant, price) : null;
}

const timesUsd = (times: number, each: number | null): number | null =>
  each === null && times > 0 ? null : times * (each ?? 0);

/** Trials that are to be run; those that the store has are not. */
function timesOf({ id, repeat: own }: Scenario, role: Role, { repeat, looks }: Estimated): number {
  const times = Math.min(own ?? repeat, repeat);
  if (role === 'candidate') return Math.max(0, times - (looks?.earlier?.get(id) ?? 0));
  if ((looks?.stored?.get(id) ?? 0) < 1) return times;
  return looks?.sentinel?.has(id) ? 1 : 0;
}
