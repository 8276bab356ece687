import type { Scenario } from '../scenario/types.ts';
import { isGating } from '../scenario/types.ts';
import type { TrainingExample } from '../example/types.ts';
import { promptOf, type Prompt } from './prompt.ts';

/** The scenarios that decide over pull requests, as the suite has them now. */
export interface Guarded {
  /** By scenario id: of these the examples may be learned from. */
  readonly practice: ReadonlySet<string>;
  readonly gating: readonly Pick<Scenario, 'id' | 'hash' | 'query' | 'turns' | 'history'>[];
}

export function guardedBy(scenarios: readonly Scenario[]): Guarded {
  return {
    practice: new Set(scenarios.filter((one) => !isGating(one)).map(({ id }) => id)),
    gating: scenarios.filter(isGating),
  };
}

const OF_SCENARIO = 'scenario:';

/**
 * The scenario that gates and that an example was made of, or was varied from. A scenario that is unknown now counts as
 * gating: nobody said that it was practice.
 */
export function gatingScenarioOf(
  { provenance }: Pick<TrainingExample, 'provenance'>,
  { practice }: Guarded,
): string | undefined {
  const id = scenarioOf(provenance);
  return id === undefined || practice.has(id) ? undefined : id;
}

/** The scenario that an example was made of, or varied from, if any. */
export function scenarioOf(provenance: TrainingExample['provenance']): string | undefined {
  switch (provenance.source) {
    case 'test':
      return provenance.scenarioId;
    case 'synthetic':
      return provenance.family.startsWith(OF_SCENARIO)
        ? provenance.family.slice(OF_SCENARIO.length)
        : undefined;
    case 'production':
      return undefined;
  }
}

/** All that a scenario makes the user say: each turn of a conversation with what was said before. */
export function promptsOf({
  query,
  turns = [],
  history = [],
}: Pick<Scenario, 'query' | 'turns' | 'history'>): readonly Prompt[] {
  const said = [query, ...turns];
  return said.map((last, n) => {
    const before = said.slice(0, n).map((content) => ({ role: 'user' as const, content }));
    return promptOf({ query: last, history: [...history, ...before] });
  });
}
