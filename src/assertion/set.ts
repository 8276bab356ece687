import type { StageName } from '../agent/types.ts';
import type { QualityPart } from './quality.ts';
import type { AssertionType } from './type.ts';
import type { AssertionSet, AssertionSpec, CheckResult, ValidationDetail } from './types.ts';

/** What a set is called in scenarios and details. It is no type of the registry: it asks nothing by itself. */
export const SET_TYPE = 'assert-set';

/** Sums of scores may miss a threshold that they reach by as much as their last digits. */
const ROUNDING = 1e-9;
const ORDER: readonly StageName[] = ['planner', 'tools', 'summarizer'];
/** Failed members whose messages a set's own message tells. */
const MOST_TOLD = 3;

/** One assertion after its check. */
export interface Checked {
  readonly spec: AssertionSpec;
  readonly type: AssertionType;
  /** With `threshold` and `not-` applied. */
  readonly result: CheckResult;
  readonly detail: ValidationDetail;
}

/** What counts in a trial: an assertion of its own, or a set that decides as one. */
export interface Decider {
  readonly weight: number;
  readonly informs?: string;
  readonly aboutTools: boolean;
  readonly passed: boolean;
  readonly missing: boolean;
  /** 0–1 */
  readonly confidence: number;
  readonly details: readonly ValidationDetail[];
  /** What it adds to the quality; empty for a limit of cost or latency. */
  readonly parts: readonly QualityPart[];
}

/** One item, or those of one set in the order of its first one. */
export type Grouped<T> =
  | { readonly item: T }
  | { readonly set: AssertionSet; readonly members: readonly T[] };

/** Puts together what belongs to one set. `specOf` says where an item's spec is. */
export function groupedBySet<T>(
  items: readonly T[],
  specOf: (item: T) => AssertionSpec,
): readonly Grouped<T>[] {
  const sets = new Map<string, { readonly set: AssertionSet; readonly members: T[] }>();
  const groups: Grouped<T>[] = [];
  for (const item of items) {
    const { set, turn } = specOf(item);
    if (!set) {
      groups.push({ item });
      continue;
    }
    const key = JSON.stringify([set.path, set.place.file, set.place.line, set.place.column, turn]);
    const known = sets.get(key);
    if (known) known.members.push(item);
    else {
      const group = { set, members: [item] };
      sets.set(key, group);
      groups.push(group);
    }
  }
  return groups;
}

/** What the checks of a trial come to, each set as one. */
export function decidersOf(checked: readonly Checked[]): readonly Decider[] {
  return groupedBySet(checked, ({ spec }) => spec).map((group) =>
    'item' in group ? alone(group.item) : together(group.set, group.members),
  );
}

function alone(one: Checked): Decider {
  const { spec, type, result, detail } = one;
  return {
    weight: spec.weight,
    ...(spec.informs !== undefined && { informs: spec.informs }),
    aboutTools: type.aboutTools,
    passed: result.passed,
    missing: result.missing === true,
    confidence: detail.confidence,
    details: [detail],
    parts: partOf(one, spec.weight, result.passed, type.aboutTools),
  };
}

/**
 * A set passes where the mean of its members' scores by weight reaches its threshold (promptfoo's rule). Members of
 * weight 0 and judges that only inform stay out of it; one that is missing makes all of it missing. It is about tools
 * where all that decide are.
 */
function together(set: AssertionSet, members: readonly Checked[]): Decider {
  const weighty = members.filter(({ spec }) => spec.weight > 0);
  const deciding = weighty.filter(({ spec }) => spec.informs === undefined);
  const informs = deciding.length === 0 ? weighty[0]?.spec.informs : undefined;
  const total = deciding.reduce((sum, { spec }) => sum + spec.weight, 0);
  const mean = (of: (one: Checked) => number): number =>
    total === 0 ? 0 : deciding.reduce((sum, one) => sum + one.spec.weight * of(one), 0) / total;
  const missing = deciding.some(({ result }) => result.missing);
  const score = missing ? 0 : mean(({ result }) => result.score);
  const passed = !missing && deciding.length > 0 && score >= set.threshold - ROUNDING;
  const aboutTools = deciding.length > 0 && deciding.every(({ type }) => type.aboutTools);
  const failed = deciding.filter(({ result }) => !result.passed);
  const confidence = missing ? 0 : mean(({ detail }) => detail.confidence);
  const [first] = members;
  const own: ValidationDetail = {
    type: SET_TYPE,
    path: set.path,
    passed,
    score,
    confidence,
    message: messageOf(set, deciding.length, score, failed),
    weight: informs === undefined ? set.weight : 0,
    stage: earliest(failed.length > 0 ? failed : deciding),
    place: set.place,
    ...(missing && { missing: true }),
    ...(set.metric !== undefined && { metric: set.metric }),
    ...(first?.spec.turn !== undefined && { turn: first.spec.turn }),
  };
  return {
    weight: set.weight,
    ...(informs !== undefined && { informs }),
    aboutTools,
    passed,
    missing,
    confidence,
    // Only the set decides: whoever reads the details takes weight 0 for a thing to know.
    details: [own, ...members.map(({ detail }) => ({ ...detail, weight: 0 }))],
    parts: deciding.flatMap((one) => partOf(one, (set.weight * one.spec.weight) / total, passed, aboutTools)),
  };
}

function partOf(
  { spec, type, result }: Checked,
  weight: number,
  passed: boolean,
  aboutTools: boolean,
): QualityPart[] {
  if (type.threshold === 'limit') return [];
  const undecided = result.undecided === true || result.missing === true;
  const stage = spec.stage ?? type.stage;
  return [{ stage, score: result.score, passed, weight, aboutTools, undecided }];
}

function messageOf(
  { threshold }: AssertionSet,
  count: number,
  score: number,
  failed: readonly Checked[],
): string {
  const head = `${count - failed.length} of ${count} pass, score ${score.toFixed(2)}, at least ${threshold} passes`;
  const told = failed.slice(0, MOST_TOLD).map(({ detail }) => `${detail.type}: ${detail.message}`);
  const more = failed.length - told.length;
  return [head, ...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function earliest(members: readonly Checked[]): StageName {
  const stages = members.map(({ spec, type }) => spec.stage ?? type.stage);
  return ORDER.find((stage) => stages.includes(stage)) ?? 'summarizer';
}
