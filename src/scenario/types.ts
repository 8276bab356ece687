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

/** The selected scenarios of a run, in file order. */
export interface Suite {
  readonly scenarios: readonly Scenario[];
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
