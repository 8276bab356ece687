import { shorten } from '../base/text.ts';
import type { Place } from '../base/errors.ts';
import { stableStringify } from '../base/json.ts';
import { groupedBySet, SET_TYPE } from '../assertion/set.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import { wholeOf } from '../scenario/shelved.ts';
import type { ListedScenario, Scenario, Suite } from '../scenario/types.ts';
import { isGating, isRegression } from '../scenario/types.ts';

/** One way in which a pull request changed the rules that judge it. */
export interface IntegrityChange {
  readonly kind:
    | 'scenario-removed'
    | 'scenario-ungated'
    | 'tag-removed'
    | 'assertion-removed'
    | 'assertion-weakened'
    | 'assertion-changed'
    | 'margin-loosened'
    | 'gate-changed';
  /** Hostile text: it quotes ids, paths and values of the pull request. */
  readonly detail: string;
  readonly place?: Place;
}

/** Types whose `threshold` (or value) is an upper limit: a larger one is weaker. */
const LIMITS = new Set(['cost', 'latency']);

/** What the head took away from the base's expectations. Added scenarios and assertions are no finding. */
export function compareSuites(base: Suite, head: Suite): IntegrityChange[] {
  const heads = new Map(head.scenarios.map((scenario) => [scenario.id, scenario]));
  return base.scenarios.filter(isGating).flatMap((before) => {
    const after = heads.get(before.id);
    if (!after)
      return [
        { kind: 'scenario-removed', detail: `${before.id} was removed (${before.place.file})` } as const,
      ];
    return [
      ...ungated(after),
      ...removedTags(before, after),
      ...compareAssertions(wholeOf(before), wholeOf(after)),
    ];
  });
}

function ungated(after: ListedScenario): IntegrityChange[] {
  if (isGating(after)) return [];
  return [{ kind: 'scenario-ungated', detail: `${after.id} no longer gates`, place: after.place }];
}

function removedTags(before: ListedScenario, after: ListedScenario): IntegrityChange[] {
  if (!isRegression(before) || isRegression(after)) return [];
  return [{ kind: 'tag-removed', detail: `${after.id} is no longer tagged regression`, place: after.place }];
}

function compareAssertions(before: Scenario, after: Scenario): IntegrityChange[] {
  const left = deciding(after.assertions);
  const take = (matches: (spec: AssertionSpec) => boolean): AssertionSpec | undefined => {
    const index = left.findIndex(matches);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const changed = deciding(before.assertions).filter((spec) => !take((other) => sameAssertion(spec, other)));
  return changed.flatMap((spec) => {
    const label = `${after.id} ${spec.not ? 'not-' : ''}${spec.type}`;
    const sameValue = take(
      (other) =>
        nameOf(spec) === nameOf(other) && stableStringify(spec.value) === stableStringify(other.value),
    );
    if (sameValue) return weakened(label, spec, sameValue);
    const replaced = take((other) => nameOf(spec) === nameOf(other));
    const value = shorten(stableStringify(spec.value), 80);
    if (!replaced)
      return [
        { kind: 'assertion-removed', detail: `${label} ${value} was removed`, place: after.place } as const,
      ];
    const detail = `${label} was ${value}, is ${shorten(stableStringify(replaced.value), 80)}`;
    return [{ kind: 'assertion-changed', detail, place: replaced.place } as const];
  });
}

/** A set with all that is in it as one assertion: its threshold and its members are its rules. */
function deciding(specs: readonly AssertionSpec[]): AssertionSpec[] {
  return groupedBySet(specs, (spec) => spec).map((group): AssertionSpec => {
    if ('item' in group) return group.item;
    const { threshold, weight, place, path } = group.set;
    const value = group.members.map(essenceOf);
    return { type: SET_TYPE, not: false, value, threshold, weight, place, path };
  });
}

const nameOf = (spec: AssertionSpec): string => `${spec.not ? 'not-' : ''}${spec.type}`;

const essenceOf = (spec: AssertionSpec): unknown[] => [
  nameOf(spec),
  spec.value,
  spec.threshold ?? null,
  spec.weight,
];

function sameAssertion(a: AssertionSpec, b: AssertionSpec): boolean {
  return stableStringify(essenceOf(a)) === stableStringify(essenceOf(b));
}

function weakened(label: string, before: AssertionSpec, after: AssertionSpec): IntegrityChange[] {
  const findings: string[] = [];
  const [old, now] = [before.threshold, after.threshold];
  const looser =
    LIMITS.has(before.type) !== before.not ? (now ?? Infinity) > (old ?? Infinity) : (now ?? 1) < (old ?? 1);
  if (looser) findings.push(`threshold ${old ?? 'default'} → ${now ?? 'default'}`);
  if (after.weight < before.weight) findings.push(`weight ${before.weight} → ${after.weight}`);
  if (findings.length === 0) return [];
  return [{ kind: 'assertion-weakened', detail: `${label}: ${findings.join(', ')}`, place: after.place }];
}
