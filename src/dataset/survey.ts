import type { TrainingExample } from '../example/types.ts';
import { isGating, type Scenario } from '../scenario/types.ts';
import { removeSurplus } from './balance.ts';
import { removeDuplicates, removeNearDuplicates, type Alike } from './duplicates.ts';
import { filteredBy } from './filters.ts';
import { createFirewall, type Firewall, type Resembled } from './firewall.ts';
import { createGroups } from './groups.ts';
import { guardedBy } from './guard.ts';
import { bandingFor } from './min-hash.ts';
import { candidatePrompts, joinNearPrompts } from './near-prompts.ts';
import { sparseLists, type OpenNumberLists } from './number-lists.ts';
import type { PrepareOptions } from './options.ts';
import { removeOutliers } from './outliers.ts';
import { promptOf } from './prompt.ts';
import { createPromptTable, type PromptTable } from './prompt-table.ts';
import type { Removal } from './removal.ts';
import { createStemCounts } from './resemblance.ts';
import type { Rest } from './rest.ts';
import { createRoll, remaining, type Roll } from './roll.ts';
import { shinglesOf } from './shingles.ts';
import { assign, joinFamilies } from './split.ts';
import { selectionOf, type ScenarioPair, type Selection } from './selection.ts';

/** What a dataset is made from. */
export interface Material {
  /** All examples as their feedback leaves them; called twice, and the second time nothing new is looked at. */
  readonly read: () => AsyncIterable<TrainingExample>;
  /** The suite as it is now. */
  readonly scenarios: readonly Scenario[];
  /** Holds what does not fit into memory. */
  readonly lists: OpenNumberLists;
  readonly rest: Rest;
}

interface Pass {
  readonly roll: Roll;
  readonly table: PromptTable;
  readonly firewall: Firewall;
  readonly own: Map<number, Resembled>;
  readonly removed: Map<Removal, number>;
  read: number;
  newest: string | null;
}

/**
 * Decides which examples a dataset holds and in which split: filters, leak firewall, duplicates, near-duplicates,
 * outliers, balance, split, in this order. Reads twice and holds signatures alone. The same material and options give
 * the same selection in any order of the examples.
 */
export async function survey(material: Material, options: PrepareOptions): Promise<Selection> {
  const { nearDuplicates, includeGating, seed, shares, folds } = options;
  const { rest } = material;
  const pass = await firstPass(material, options);
  const { roll, table, firewall } = pass;
  const groups = createGroups(table.size);
  const alike = nearDuplicates === null ? null : await shinglesOfCandidates(material, pass);
  const leftOut =
    alike && nearDuplicates !== null
      ? await joinNearPrompts(table, { shingles: alike.prompts, threshold: nearDuplicates, groups, rest })
      : 0;
  const resembled = includeGating ? new Map<number, Resembled>() : firewall.remove(roll, groups);
  removeDuplicates(roll);
  if (alike && nearDuplicates !== null)
    await removeNearDuplicates(roll, { ...alike, groups, threshold: nearDuplicates }, rest);
  removeOutliers(roll, options);
  removeSurplus(roll, options.balance, seed);
  const familyOf = joinFamilies(
    roll.families,
    table.size,
    links(roll, (prompt) => groups.rootOf(prompt)),
  );
  roll.settle();
  return selectionOf({
    ...pass,
    options,
    leftOut,
    holdout: new Map([...pass.own, ...resembled]),
    gate: { scenarios: scenarioPairs(material.scenarios), queries: firewall.queries },
    familyAt: (row) => familyOf(roll.familyAt(row)),
    assign: (family) => assign(family, shares, seed, folds),
  });
}

function scenarioPairs(scenarios: readonly Scenario[]): readonly ScenarioPair[] {
  return scenarios.filter(isGating).map(({ id, hash }) => ({ id, hash }));
}

/** Also of rows that were removed: a duplicate ties its family to the one that holds what it repeats. */
function* links(
  roll: Roll,
  rootOf: (prompt: number) => number,
): Generator<readonly [number, number], undefined> {
  for (let row = 0; row < roll.size; row++) {
    if (roll.removalAt(row)?.startsWith('gating-')) continue;
    yield [roll.familyAt(row), rootOf(roll.promptAt(row))];
  }
}

async function firstPass({ read, scenarios, lists }: Material, options: PrepareOptions): Promise<Pass> {
  const counts = createStemCounts();
  const banding = options.nearDuplicates === null ? null : bandingFor(options.nearDuplicates);
  const table = createPromptTable({ seed: options.seed, banding, counts, lists });
  const guarded = guardedBy(scenarios);
  const pass: Pass = {
    roll: createRoll(),
    table,
    firewall: createFirewall(guarded, table, counts),
    own: new Map(),
    removed: new Map(),
    read: 0,
    newest: null,
  };
  for await (const example of read()) notice(pass, example, options);
  pass.roll.close();
  return pass;
}

function notice(pass: Pass, example: TrainingExample, options: PrepareOptions): void {
  const { roll, table, firewall, own, removed } = pass;
  pass.read++;
  if (pass.newest === null || Date.parse(example.timestamp) > Date.parse(pass.newest))
    pass.newest = example.timestamp;
  const filter = filteredBy(example, options);
  const gating = !options.includeGating && firewall.isGating(example);
  // What gates is noted whatever the filters say: its query is one that the gate asks.
  if (filter !== undefined && !gating) return count(removed, filter);
  const prompt = table.add(promptOf(example));
  const scenario = gating
    ? firewall.note(example, prompt, roll.tools.numberOf(example.toolsUsed))
    : undefined;
  if (filter !== undefined) return count(removed, filter);
  const row = roll.add(example, prompt);
  if (row === undefined) return count(removed, 'stored-twice');
  if (scenario === undefined) return;
  own.set(row, { why: 'gating-scenario', scenario, similarity: 1 });
  roll.remove(row, 'gating-scenario');
}

function count(removed: Map<Removal, number>, why: Removal): void {
  removed.set(why, (removed.get(why) ?? 0) + 1);
}

/** Of prompts that may have near-duplicates, and of the answers to these and to prompts that came several times. */
async function shinglesOfCandidates(
  { read, lists, rest }: Material,
  { roll, table, firewall }: Pass,
): Promise<Pick<Alike, 'prompts' | 'answers'>> {
  const candidates = await candidatePrompts(table, rest);
  const uses = new Uint32Array(table.size);
  for (const row of remaining(roll)) {
    const prompt = roll.promptAt(row);
    uses[prompt] = (uses[prompt] ?? 0) + 1;
  }
  const prompts = sparseLists(table.size, lists());
  for (const [prompt, { conversation }] of firewall.suite)
    if (candidates[prompt] === 1) prompts.put(prompt, shinglesOf(conversation));
  const answers = sparseLists(roll.size, lists());
  for await (const example of read()) {
    const row = roll.rowOf(example.id);
    if (row === undefined && !firewall.isGating(example)) continue;
    const prompt = row === undefined ? table.find(promptOf(example)) : roll.promptAt(row);
    if (prompt === undefined) continue;
    if (candidates[prompt] === 1 && !prompts.has(prompt))
      prompts.put(prompt, shinglesOf(promptOf(example).conversation));
    const isCompared = candidates[prompt] === 1 || (uses[prompt] ?? 0) > 1;
    if (row !== undefined && isCompared && roll.removalAt(row) === undefined)
      answers.put(row, shinglesOf(example.response));
  }
  return { prompts, answers };
}
