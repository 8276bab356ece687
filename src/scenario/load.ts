import { UserError, type Place, type Problem } from '../base/errors.ts';
import { isObject } from '../base/json.ts';
import { append } from '../config/append.ts';
import { parseDocument, type SourceDocument } from '../config/document.ts';
import type { FileSource } from '../config/files.ts';
import { deepFreeze } from '../config/freeze.ts';
import { joinPath } from '../config/paths.ts';
import { check, inReadingOrder, problem, valueAt, type Source } from '../config/problems.ts';
import type { Config } from '../config/types.ts';
import { describe, quote } from '../config/words.ts';
import { loadCalibration, type Calibration } from './calibration.ts';
import type { AssertionCatalog } from './catalog.ts';
import { compileDefaults, compileScenario, NO_DEFAULTS, type FileDefaults } from './compile.ts';
import { judgeProblems, withJudge } from './judged.ts';
import { wrapperSchema } from './schema.ts';
import { withScriptFiles } from './script-files.ts';
import { suiteOf } from './select.ts';
import { withUser } from './user.ts';
import type { ListedScenario, Scenario, Suite } from './types.ts';

/**
 * Reads all scenario files of a config, one after the other: with `keep`, what it gives of each scenario is all that stays
 * of it. Throws one UserError with every problem of every file: syntax, unknown keys,
 * wrong values, duplicate ids, scenarios without an assertion, judged ones without a judge, and globs that lead to no
 * scenario at all.
 */
export async function loadSuite<S extends ListedScenario = Scenario>(
  config: Config,
  files: FileSource,
  catalog: AssertionCatalog,
  keep?: (scenario: Scenario) => S,
): Promise<Suite<S>>;
export async function loadSuite(
  config: Config,
  files: FileSource,
  catalog: AssertionCatalog,
  keep: (scenario: Scenario) => ListedScenario = (scenario) => scenario,
): Promise<Suite> {
  const paths = await files.glob(config.scenarios.map((glob) => joinPath(config.file, glob)));
  const globs = config.scenarios.map((glob) => quote(glob)).join(', ');
  if (paths.length === 0) {
    throw none(config, `no file of the ${files.label} matches ${globs}`);
  }
  const scenarios: ListedScenario[] = [];
  const ids: PlacedId[] = [];
  const problems: Problem[] = [];
  const judging = { judge: config.judge, catalog, calibration: await calibrationOf(config, files) };
  for (const path of paths) {
    const read = readFile(path, (await files.read(path)) ?? '', catalog);
    const users = read.scenarios.map((scenario) => withUser(scenario, config));
    const loaded = await withScriptFiles(
      users.map(({ scenario }) => scenario),
      files,
      catalog,
    );
    append(ids, read.ids);
    append(problems, read.problems);
    append(
      problems,
      users.flatMap((one) => one.problems),
    );
    append(problems, [...loaded.problems, ...judgeProblems(read.scenarios, judging)]);
    for (const scenario of loaded.scenarios) scenarios.push(keep(withJudge(scenario, judging)));
  }
  append(problems, duplicates(ids));
  if (problems.length > 0) throw new UserError(inReadingOrder(problems));
  if (scenarios.length === 0) throw none(config, `there is no scenario in the files of ${globs}`);
  return deepFreeze(suiteOf(scenarios));
}

/** Read only where a bar asks for it. */
function calibrationOf(config: Config, files: FileSource): Promise<Calibration | undefined> {
  return config.judge?.bar === undefined ? Promise.resolve(undefined) : loadCalibration(config, files);
}

function none(config: Config, message: string): UserError {
  return new UserError({
    place: { file: config.file },
    path: 'scenarios',
    message,
    hint: 'a run without scenarios cannot pass; run `agent-tester init` to write some',
  });
}

interface PlacedId {
  readonly id: string;
  readonly place: Place;
}

interface FileReading {
  readonly scenarios: readonly Scenario[];
  /** Also of scenarios that have problems. */
  readonly ids: readonly PlacedId[];
  readonly problems: readonly Problem[];
}

const NOTHING: FileReading = { scenarios: [], ids: [], problems: [] };

function readFile(file: string, content: string, catalog: AssertionCatalog): FileReading {
  try {
    return readScenarios(parseDocument(file, content), catalog);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...NOTHING, problems: error.problems };
  }
}

function readScenarios(document: SourceDocument, catalog: AssertionCatalog): FileReading {
  const { data } = document;
  const top: Source = { document, base: [] };
  if (Array.isArray(data)) return readList(data, [], document, NO_DEFAULTS, catalog);
  if (!isObject(data)) {
    const got = data === null ? 'is empty, expected' : `expected`;
    const message = `${got} a list of scenarios, or an object with defaults and scenarios`;
    const found = data === null ? '' : `, got ${describe(data)}`;
    return { ...NOTHING, problems: [problem(top, [], 'value', message + found)] };
  }
  // `defaults` is checked below, with its assertions.
  const { defaults: given, ...rest } = data;
  const checked = check(wrapperSchema, rest, top);
  const source: Source = { document, base: ['defaults'], shown: ['defaults'] };
  const { defaults, problems } =
    given === undefined ? { defaults: NO_DEFAULTS, problems: [] } : compileDefaults(given, source, catalog);
  const list = Array.isArray(rest['scenarios']) ? rest['scenarios'] : [];
  const read = readList(list, ['scenarios'], document, defaults, catalog);
  return { ...read, problems: [...(checked.ok ? [] : checked.problems), ...problems, ...read.problems] };
}

function readList(
  list: readonly unknown[],
  base: readonly string[],
  document: SourceDocument,
  defaults: FileDefaults,
  catalog: AssertionCatalog,
): FileReading {
  const scenarios: Scenario[] = [];
  const ids: PlacedId[] = [];
  const problems: Problem[] = [];
  list.forEach((item, index) => {
    const result = compileScenario(item, { document, base: [...base, index] }, defaults, catalog);
    append(problems, result.problems);
    if (result.scenario) scenarios.push(result.scenario);
    const id = valueAt(item, ['id']);
    if (typeof id === 'string') ids.push({ id, place: document.placeOf([...base, index, 'id']) });
  });
  return { scenarios, ids, problems };
}

/** One problem for every id that was used before, at the later place and naming the earlier one. */
function duplicates(ids: readonly PlacedId[]): Problem[] {
  const first = new Map<string, Place>();
  return ids.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (!before) {
      first.set(id, place);
      return [];
    }
    const where = [before.file, before.line, before.column].join(':');
    const message = `the id ${quote(id)} is already used at ${where}`;
    return [{ place, path: 'id', message, hint: 'ids are unique in the suite' }];
  });
}
