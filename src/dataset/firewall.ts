import { gatingScenarioOf, promptsOf, type Guarded } from './guard.ts';
import type { TrainingExample } from '../example/types.ts';
import type { Groups } from './groups.ts';
import type { Prompt } from './prompt.ts';
import type { PromptTable } from './prompt-table.ts';
import type { Gating } from './removal.ts';
import {
  comparable,
  createResemblanceIndex,
  SAYS_THE_SAME,
  SAYS_THE_SAME_WITH_TOOLS,
  type StemCounts,
} from './resemblance.ts';
import { remaining, type Roll } from './roll.ts';

/** From here on a resemblance is called near, and no paraphrase. */
const NEAR = 0.8;

/** Which scenario an example belongs to or resembles, and by how much. */
export interface Resembled {
  readonly why: Gating;
  readonly scenario: string;
  /** 0–1, by what both say; 1 for the scenario's own examples. Null: by their shingles alone. */
  readonly similarity: number | null;
}

/** What the gate asks, by number of its prompt. */
interface Guard {
  scenario: string;
  /** Numbers of the tools that examples of it called. */
  readonly tools: Set<number>;
}

/** Keeps what gates out of what is learned. Fill it first with the suite, then with each stored example. */
export interface Firewall {
  /** The scenario that gates and that this is an example of; it is remembered as one of that scenario's queries. */
  note(example: TrainingExample, prompt: number, tools: number): string | undefined;
  isGating(example: TrainingExample): boolean;
  /** Removes the rows that ask what the gate asks. Told is each row's scenario. */
  remove(roll: Roll, groups: Groups | null): ReadonlyMap<number, Resembled>;
  readonly queries: number;
  /** Of the suite, by number. */
  readonly suite: ReadonlyMap<number, Prompt>;
}

/** All prompts of the suite that gates are put into `table`, so that they meet their near-duplicates there. */
export function createFirewall(guarded: Guarded, table: PromptTable, counts: StemCounts): Firewall {
  const guards = new Map<number, Guard>();
  const guard = (prompt: number, scenario: string): Guard => {
    const known = guards.get(prompt);
    if (!known) {
      const made = { scenario, tools: new Set<number>() };
      guards.set(prompt, made);
      return made;
    }
    // By name, so that the order of the store's files decides nothing.
    if (scenario < known.scenario) known.scenario = scenario;
    return known;
  };
  const suite = new Map<number, Prompt>();
  for (const scenario of guarded.gating)
    for (const prompt of promptsOf(scenario)) {
      const number = table.add(prompt);
      suite.set(number, prompt);
      guard(number, scenario.id);
    }
  return {
    suite,
    get queries() {
      return guards.size;
    },
    isGating: (example) => gatingScenarioOf(example, guarded) !== undefined,
    note(example, prompt, tools) {
      const scenario = gatingScenarioOf(example, guarded);
      if (scenario === undefined) return undefined;
      guard(prompt, scenario).tools.add(tools);
      return scenario;
    },
    remove(roll, groups) {
      const found = new Map<number, Resembled>();
      const near = groups ? nearGuards(guards, groups) : new Map<number, string>();
      const search = searchOf(guards, table, counts);
      for (const row of remaining(roll)) {
        const prompt = roll.promptAt(row);
        const said = search(prompt, roll.toolsAt(row));
        const beside = groups && near.get(groups.rootOf(prompt));
        const resembled = said ?? (beside && { scenario: beside, similarity: null });
        if (!resembled) continue;
        const { similarity } = resembled;
        const why = similarity === null || similarity >= NEAR ? 'gating-near-duplicate' : 'gating-paraphrase';
        found.set(row, { ...resembled, why });
        roll.remove(row, why);
      }
      return found;
    },
  };
}

/** By group of prompts that are nearly equal: the first scenario in it, by name. */
function nearGuards(guards: ReadonlyMap<number, Guard>, groups: Groups): ReadonlyMap<number, string> {
  const near = new Map<number, string>();
  for (const [prompt, { scenario }] of guards) {
    const root = groups.rootOf(prompt);
    const known = near.get(root);
    if (known === undefined || scenario < known) near.set(root, scenario);
  }
  return near;
}

type Search = (prompt: number, tools: number) => Omit<Resembled, 'why'> | undefined;

/** Finds the scenario that a prompt resembles most; each prompt is compared once. */
function searchOf(guards: ReadonlyMap<number, Guard>, table: PromptTable, counts: StemCounts): Search {
  const index = createResemblanceIndex(counts);
  for (const prompt of guards.keys())
    for (const stems of comparable(table.featuresOf(prompt))) index.add(stems, prompt);
  let last: { readonly prompt: number; readonly hits: ReturnType<typeof hitsOf> } | undefined;
  const hitsOf = (prompt: number) =>
    comparable(table.featuresOf(prompt)).flatMap((stems) => index.matches(stems, SAYS_THE_SAME_WITH_TOOLS));
  return (prompt, tools) => {
    const own = guards.get(prompt);
    if (own) return { scenario: own.scenario, similarity: 1 };
    if (last?.prompt !== prompt) last = { prompt, hits: hitsOf(prompt) };
    const [best] = last.hits
      .flatMap(({ of, similarity }) => {
        const one = guards.get(of);
        const enough = one && (similarity >= SAYS_THE_SAME || one.tools.has(tools));
        return one && enough ? [{ scenario: one.scenario, similarity }] : [];
      })
      .sort((a, b) => b.similarity - a.similarity || (a.scenario < b.scenario ? -1 : 1));
    return best;
  };
}
