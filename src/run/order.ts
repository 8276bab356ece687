import type { ListedScenario, Suite } from '../scenario/types.ts';
import { seededRandom, shuffled, type Random } from '../base/random.ts';

/** Slack of a comparison of shares, for rounding. */
const ROUNDING = 1e-9;

/** The scenarios of one set of tags, in the order in which they are taken. */
interface Group {
  readonly tags: readonly Share[];
  readonly scenarios: ListedScenario[];
}

/** One tag on its way through the order. */
interface Share {
  /** Of all scenarios, 0–1. */
  of: number;
  taken: number;
  /** How far the tag would be behind its share if the next scenario did not have it. */
  behind: number;
}

/**
 * The order in which looks take a suite: shuffled by the seed and mixed so that every prefix has its share of every
 * tag, `regression` too: those are the ones that their author has seen pass, so a look at them first would flatter the
 * candidate. Where each scenario has one tag, a tag's count in a prefix is never a whole scenario away from its share
 * (Tijdeman, "The chairman assignment problem", Discrete Mathematics 32, 1980); where tags overlap that cannot be
 * promised, and the sum of squared distances is kept small. No result of an earlier run has a say. The same seed gives
 * the same order.
 */
export function lookOrder(suite: Suite, seed: string): readonly ListedScenario[] {
  return mixed(suite.scenarios, seededRandom(`${seed}:looks`));
}

function mixed(scenarios: readonly ListedScenario[], random: Random): ListedScenario[] {
  const { groups, shares } = grouped(shuffled(scenarios, random));
  const least = shares.length > 1 ? 1 / (2 * shares.length - 2) : 0;
  const out: ListedScenario[] = [];
  while (out.length < scenarios.length) {
    for (const share of shares) share.behind = share.of * (out.length + 1) - share.taken;
    const next = mostUrgent(groups, least);
    const scenario = next?.scenarios.pop();
    if (!next || !scenario) throw new Error('a scenario was lost while the order was made');
    for (const share of next.tags) share.taken++;
    out.push(scenario);
  }
  return out;
}

/**
 * Groups by their tags, in order of appearance. A tag that only one scenario has is no share to be kept. Scenarios
 * without any other tag are a group of their own.
 */
function grouped(scenarios: readonly ListedScenario[]): {
  readonly groups: Group[];
  readonly shares: Share[];
} {
  const uses = new Map<string, number>();
  for (const { tags } of scenarios) for (const tag of new Set(tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  const shares = new Map<string, Share>();
  const groups = new Map<string, Group>();
  for (const scenario of scenarios) {
    const shared = [...new Set(scenario.tags)].filter((tag) => (uses.get(tag) ?? 0) > 1);
    // No tag of a scenario is empty: this one stands for having none.
    const names = shared.length > 0 ? shared.sort() : [''];
    const tags = names.map((tag) => {
      const share = shares.get(tag) ?? { of: 0, taken: 0, behind: 0 };
      shares.set(tag, share);
      share.of += 1 / scenarios.length;
      return share;
    });
    const key = JSON.stringify(names);
    const group = groups.get(key);
    if (group) group.scenarios.push(scenario);
    else groups.set(key, { tags, scenarios: [scenario] });
  }
  return { groups: [...groups.values()], shares: [...shares.values()] };
}

/**
 * Of the groups all of whose tags may be taken without running ahead, the one that would first fall a whole scenario
 * behind; where there is none, the one that brings the prefix closest to the shares.
 */
function mostUrgent(groups: readonly Group[], least: number): Group | undefined {
  let best: { readonly group: Group; readonly allowed: boolean; readonly rank: number } | undefined;
  for (const group of groups) {
    if (group.scenarios.length === 0) continue;
    let allowed = true;
    let left = Infinity;
    let distance = 0;
    for (const { of, behind } of group.tags) {
      allowed &&= behind >= least - ROUNDING;
      left = Math.min(left, (1 - least - behind) / of);
      distance += 1 - 2 * behind;
    }
    const rank = allowed ? left : distance;
    const better = !best || (allowed === best.allowed ? rank < best.rank - ROUNDING : allowed);
    if (better) best = { group, allowed, rank };
  }
  return best?.group;
}
