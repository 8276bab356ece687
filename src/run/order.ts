import type { Scenario, Suite } from '../scenario/types.ts';
import { seededRandom, shuffled, type Random } from '../base/random.ts';
import { REGRESSION_TAG } from '../scenario/types.ts';

/** Slack of a comparison of shares, for rounding. */
const ROUNDING = 1e-9;

/** The scenarios of one set of tags, in the order in which they are taken. */
interface Group {
  readonly tags: readonly string[];
  readonly scenarios: Scenario[];
}

/**
 * The order in which looks take a suite: those tagged `regression` first, then the others; each part shuffled by the
 * seed and mixed so that every prefix has its share of every tag. Where each scenario of a part has one tag, a tag's
 * count in a prefix of the part is never a whole scenario away from its share (Tijdeman, "The chairman assignment
 * problem", Discrete Mathematics 32, 1980); where tags overlap that cannot be promised, and the sum of squared
 * distances is kept small. No result of an earlier run has a say. The same seed gives the same order.
 */
export function lookOrder(suite: Suite, seed: string): readonly Scenario[] {
  const random = seededRandom(`${seed}:looks`);
  const tagged = suite.scenarios.filter(isRegression);
  const others = suite.scenarios.filter((scenario) => !isRegression(scenario));
  return [...mixed(tagged, random), ...mixed(others, random)];
}

/** Whether the scenario has the regression gate. */
export function isRegression({ tags }: Pick<Scenario, 'tags'>): boolean {
  return tags.includes(REGRESSION_TAG);
}

function mixed(scenarios: readonly Scenario[], random: Random): Scenario[] {
  const groups = groupsOf(shuffled(scenarios, random));
  const counts = new Map<string, number>();
  for (const { tags, scenarios: own } of groups) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + own.length);
  }
  const least = counts.size > 1 ? 1 / (2 * counts.size - 2) : 0;
  const taken = new Map<string, number>();
  const out: Scenario[] = [];
  while (out.length < scenarios.length) {
    const behind = (tag: string): number =>
      ((counts.get(tag) ?? 0) * (out.length + 1)) / scenarios.length - (taken.get(tag) ?? 0);
    const share = (tag: string): number => (counts.get(tag) ?? 0) / scenarios.length;
    const next = mostUrgent(groups, behind, share, least);
    const scenario = next?.scenarios.pop();
    if (!next || !scenario) throw new Error('a scenario was lost while the order was made');
    for (const tag of next.tags) taken.set(tag, (taken.get(tag) ?? 0) + 1);
    out.push(scenario);
  }
  return out;
}

/**
 * Groups by their tags, in order of appearance. A tag that only one scenario has is no share to be kept. Scenarios
 * without any other tag are a group of their own.
 */
function groupsOf(scenarios: readonly Scenario[]): Group[] {
  const uses = new Map<string, number>();
  for (const { tags } of scenarios) for (const tag of new Set(tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  const groups = new Map<string, Group>();
  for (const scenario of scenarios) {
    const shared = [...new Set(scenario.tags)].filter(
      (tag) => tag !== REGRESSION_TAG && (uses.get(tag) ?? 0) > 1,
    );
    // No tag of a scenario is empty: this one stands for having none.
    const tags = shared.length > 0 ? shared.sort() : [''];
    const key = JSON.stringify(tags);
    const group = groups.get(key);
    if (group) group.scenarios.push(scenario);
    else groups.set(key, { tags, scenarios: [scenario] });
  }
  return [...groups.values()];
}

/**
 * Of the groups all of whose tags may be taken without running ahead, the one that would first fall a whole scenario
 * behind; where there is none, the one that brings the prefix closest to the shares.
 */
function mostUrgent(
  groups: readonly Group[],
  behind: (tag: string) => number,
  share: (tag: string) => number,
  least: number,
): Group | undefined {
  let best: { readonly group: Group; readonly allowed: boolean; readonly rank: number } | undefined;
  for (const group of groups) {
    if (group.scenarios.length === 0) continue;
    const late = group.tags.map(behind);
    const allowed = late.every((steps) => steps >= least - ROUNDING);
    const rank = allowed
      ? Math.min(...group.tags.map((tag, i) => (1 - least - (late[i] ?? 0)) / share(tag)))
      : late.reduce((sum, steps) => sum + 1 - 2 * steps, 0);
    const better = !best || (allowed !== best.allowed ? allowed : rank < best.rank - ROUNDING);
    if (better) best = { group, allowed, rank };
  }
  return best?.group;
}
