import type { ToolFixture } from '../agent/types.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import { GRADER_VERSION } from '../assertion/version.ts';
import type { Problem } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import { check, problem, valueAt, type Source } from '../config/problems.ts';
import { compileAssert } from './assert.ts';
import { decides, essenceOf } from './assert-set.ts';
import type { AssertionCatalog } from './catalog.ts';
import { compileExpect } from './expect.ts';
import { compileTurns, saidIn, turnsHashed } from './turns.ts';
import { userIn } from './user.ts';
import { laterInScenario } from './later.ts';
import { assertEntry, defaultsSchema, scenarioSchema, type Defaults, type ScenarioEntry } from './schema.ts';
import type { Scenario } from './types.ts';

/** A file's `defaults`, checked and compiled once. */
export interface FileDefaults {
  readonly given: Defaults;
  readonly specs: readonly AssertionSpec[];
  /** They have problems, so what a scenario would have taken from them is unknown. */
  readonly broken: boolean;
}

export const NO_DEFAULTS: FileDefaults = { given: {}, specs: [], broken: false };

/** A scenario, unless its shape is wrong, and all that is wrong with it. */

export interface CompiledScenario {
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
}

/** Checks a file's `defaults`. */
export function compileDefaults(
  data: unknown,
  source: Source,
  catalog: AssertionCatalog,
): { readonly defaults: FileDefaults; readonly problems: readonly Problem[] } {
  const checked = check(defaultsSchema, data, source);
  if (!checked.ok) {
    const problems = [...checked.problems, ...assertProblems(data, source, catalog)];
    return { defaults: { ...NO_DEFAULTS, broken: true }, problems };
  }
  const { specs, problems } = compileAssert(checked.value.assert ?? [], source, catalog);
  return { defaults: { given: checked.value, specs, broken: problems.length > 0 }, problems };
}

/** What is wrong with the well-shaped assertions of something that is broken elsewhere: all is told at once. */
function assertProblems(data: unknown, source: Source, catalog: AssertionCatalog): readonly Problem[] {
  const list = valueAt(data, ['assert']);
  const entries = Array.isArray(list) ? list.map((item: unknown) => assertEntry.safeParse(item).data) : [];
  return compileAssert(entries, source, catalog).problems;
}

/** Checks one scenario, fills in the file's defaults and compiles its assertions. */
export function compileScenario(
  data: unknown,
  source: Source,
  defaults: FileDefaults,
  catalog: AssertionCatalog,
): CompiledScenario {
  const checked = check(scenarioSchema, data, { ...source, later: laterInScenario });
  if (!checked.ok) {
    return { problems: [...checked.problems, ...assertProblems(data, source, catalog)] };
  }
  const entry = checked.value;
  const own = compileAssert(entry.assert ?? [], source, catalog);
  const expected = compileExpect(entry.expect ?? {}, source, catalog);
  const turns = compileTurns(entry.turns ?? [], source, catalog);
  const assertions = [...turns.specs, ...expected.specs, ...defaults.specs, ...own.specs];
  const problems = [...turns.problems, ...expected.problems, ...own.problems];
  if (problems.length === 0 && !defaults.broken) problems.push(...emptiness(entry, assertions, source));
  return { scenario: merge(entry, defaults.given, assertions, source), problems };
}

/** A scenario that cannot fail would be counted as passed. */
function emptiness(entry: ScenarioEntry, assertions: readonly AssertionSpec[], source: Source): Problem[] {
  if (assertions.some(decides)) return [];
  const message =
    assertions.length === 0
      ? `the scenario ${entry.id} has no assertion, so it could not fail`
      : `the scenario ${entry.id} has only assertions of weight 0, so it could not fail`;
  return [problem(source, ['id'], 'value', message, 'say what you expect under `expect` or `assert`')];
}

function merge(
  entry: ScenarioEntry,
  defaults: Defaults,
  assertions: readonly AssertionSpec[],
  source: Source,
): Scenario {
  const tags = [...new Set([...(defaults.tags ?? []), ...(entry.tags ?? [])])];
  const context = defaults.context || entry.context ? { ...defaults.context, ...entry.context } : undefined;
  const repeat = entry.repeat ?? defaults.repeat;
  const practice = (entry.gate ?? defaults.gate) === false ? { gate: false as const } : {};
  const fixtures = fixturesOf({ ...defaults.tools, ...entry.tools });
  const decides = {
    ...saidIn(entry),
    ...userIn(entry),
    ...(context ? { context } : {}),
    ...(entry.history ? { history: entry.history } : {}),
    fixtures,
    ...(repeat === undefined ? {} : { repeat }),
    ...practice,
  };
  // Not where an assertion stands, nor how it is grouped; values as written, because a type may make them into
  // something that JSON cannot tell apart.
  const expected = assertions
    .filter(({ path }) => path.startsWith('expect.'))
    .map(({ type, not, value }) => ({ type, not, value }));
  const asserted = [...(defaults.assert ?? []), ...(entry.assert ?? [])].map(essenceOf);
  return {
    id: entry.id,
    ...decides,
    tags,
    ...(entry.description === undefined ? {} : { description: entry.description }),
    assertions,
    place: source.document.placeOf([...source.base, 'id']),
    hash: hashOf({
      ...decides,
      ...turnsHashed(entry),
      tags: [...tags].sort(),
      expected,
      asserted,
      grader: GRADER_VERSION,
    }),
  };
}

/** Every tool with a list of answers; no prototype, so that a tool called "constructor" has none. */
function fixturesOf(tools: NonNullable<ScenarioEntry['tools']>): Record<string, ToolFixture> {
  const out = Object.create(null) as Record<string, ToolFixture>;
  for (const [name, given] of Object.entries(tools)) {
    out[name] = Array.isArray(given) ? given : [given];
  }
  return out;
}
