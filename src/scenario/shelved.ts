import type { ToolFixture } from '../agent/types.ts';
import type { ListedScenario, Scenario, ScenarioTexts, ShelvedScenario, Suite } from './types.ts';

/** The scenario with what it says in `texts`, and nothing of it in memory. */
export function shelved(scenario: Scenario, texts: ScenarioTexts): ShelvedScenario {
  const { id, tags, repeat, gate, place, hash, ...said } = scenario;
  const informs = informsOf(scenario);
  // Through JSON: an id that was cut out of its file keeps all of the file in memory.
  const own = JSON.parse(JSON.stringify({ id, tags, repeat, gate, hash })) as typeof scenario;
  return Object.freeze({
    ...own,
    tags: Object.freeze(own.tags),
    place: Object.freeze({ ...place }),
    ...(informs.length > 0 ? { informs: Object.freeze(informs) } : {}),
    texts,
    kept: texts.keep(JSON.stringify(said)),
  });
}

/** All of a scenario. Throws what the texts throw where they cannot be read back: OutsideError. */
export function wholeOf(scenario: ListedScenario): Scenario {
  if (!('kept' in scenario)) return scenario;
  const { texts, kept, informs: _, ...own } = scenario;
  // Kept by this very process, so it is what `shelved` was given.
  const said = JSON.parse(texts.read(kept)) as Omit<Scenario, keyof typeof own>;
  // No prototype, so that a tool called "constructor" has no answers.
  const fixtures = Object.assign(Object.create(null) as Record<string, ToolFixture>, said.fixtures);
  return { ...own, ...said, fixtures };
}

/** One whole scenario after the other, as often as they are asked for. */
export function wholeScenarios({ scenarios }: Pick<Suite, 'scenarios'>): Iterable<Scenario> {
  return {
    *[Symbol.iterator]() {
      for (const scenario of scenarios) yield wholeOf(scenario);
    },
  };
}

/** Of a scenario's assertions, why they only inform. */
export function informsOf(scenario: ListedScenario): readonly string[] {
  if ('kept' in scenario) return scenario.informs ?? [];
  return scenario.assertions.flatMap(({ informs }) => informs ?? []);
}
