import type { Scenario } from '../scenario/types.ts';
import type { Manifest } from './manifest-schema.ts';
import { promptsOf } from './guard.ts';
import { hexOf } from './keys.ts';
import { promptKey } from './prompt-table.ts';
import {
  comparable,
  createResemblanceIndex,
  createStemCounts,
  featuresOf,
  SAYS_THE_SAME,
} from './resemblance.ts';

/** A scenario that a training set holds: its trials, its query, or other words for it. */
export interface TrainedScenario {
  readonly id: string;
  readonly seen: 'scenario' | 'query' | 'paraphrase';
}

/** Which scenarios of a suite a model saw that was trained on this manifest's dataset, in the suite's order. */
export function trainedScenarios(
  { scenarios, prompts }: Pick<Manifest, 'scenarios' | 'prompts'>,
  suite: Iterable<Scenario>,
): readonly TrainedScenario[] {
  const ids = new Set(scenarios.map(({ id }) => id));
  const hashes = new Set(scenarios.map(({ hash }) => hash));
  const keys = new Set(prompts.map(({ key }) => key));
  const counts = createStemCounts();
  for (const { query, conversation } of prompts) counts.add(conversation ?? query);
  const index = createResemblanceIndex(counts);
  prompts.forEach((prompt, n) => comparable(prompt).forEach((stems) => index.add(stems, n)));
  return Array.from(suite, (scenario): TrainedScenario[] => {
    const { id, hash } = scenario;
    if (ids.has(id) || hashes.has(hash)) return [{ id, seen: 'scenario' }];
    const asked = promptsOf(scenario);
    if (asked.some((prompt) => keys.has(hexOf(promptKey(prompt))))) return [{ id, seen: 'query' }];
    const alike = asked
      .flatMap((prompt) => comparable(featuresOf(prompt)))
      .some((stems) => index.matches(stems, SAYS_THE_SAME).length > 0);
    return alike ? [{ id, seen: 'paraphrase' }] : [];
  }).flat();
}
