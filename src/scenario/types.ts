import type { Place } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import type { HistoryMessage, ToolFixture } from '../agent/types.ts';
import type { UserScript } from '../agent/user.ts';
import type { AssertionSpec } from '../assertion/types.ts';

/** One query with its context, tool fixtures and expectations. */
export interface Scenario {
  /** Unique in the suite; letters, digits and `. _ : / -`. */
  readonly id: string;
  /** What the user says first. */
  readonly query: string;
  /** What the user says next, each after the agent's answer. */
  readonly turns?: readonly string[];
  /** Who talks on after that, played by a model. */
  readonly user?: UserScript;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly context?: JsonObject;
  readonly history?: readonly HistoryMessage[];
  readonly fixtures: Readonly<Record<string, ToolFixture>>;
  /** At least one. `expect` shorthands come first, then `assert` in file order. */
  readonly assertions: readonly AssertionSpec[];
  /** Trials of this scenario, where it wants others than the gate's. */
  readonly repeat?: number;
  /** Practice: it gates no pull request, so its trials may be learned from. Absent: it gates. */
  readonly gate?: false;
  /** Where its `id` stands. */
  readonly place: Place;
  /** Hash of all that decides its result, the grader's version too (not the place, not the description). */
  readonly hash: string;
}

/** A scenario with this tag must pass, whatever else improves. */
export const REGRESSION_TAG = 'regression';

/** Keeps texts out of memory, and reads them back by the number that `keep` gave. */
export interface ScenarioTexts {
  keep(text: string): number;
  read(kept: number): string;
}

/**
 * A scenario of which only that is in memory by which a run is planned and judged. `wholeOf` reads the rest. A copy of it
 * may have another `repeat`.
 */
export interface ShelvedScenario extends Pick<
  Scenario,
  'id' | 'tags' | 'repeat' | 'gate' | 'place' | 'hash'
> {
  /** Of its assertions, why they do not count; absent where all of them do. */
  readonly informs?: readonly string[];
  readonly texts: Pick<ScenarioTexts, 'read'>;
  readonly kept: number;
}

/** Whoever takes one says that what it says is read with `wholeOf`, where it is wanted and no sooner. */
export type ListedScenario = Scenario | ShelvedScenario;

/** The selected scenarios of a run, in file order. */
export interface Suite<S extends ListedScenario = ListedScenario> {
  readonly scenarios: readonly S[];
  /** Hash over ids and scenario hashes, order ignored. */
  readonly hash: string;
}

/** Whether the scenario decides over pull requests. */
export function isGating({ gate }: Pick<Scenario, 'gate'>): boolean {
  return gate !== false;
}

/** Whether the scenario must always pass, and so has the regression gate. */
export function isRegression({ tags }: Pick<Scenario, 'tags'>): boolean {
  return tags.includes(REGRESSION_TAG);
}
