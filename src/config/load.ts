import { posix } from 'node:path';
import { UserError, type Problem } from '../base/errors.ts';
import { isObject } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import { parseDocument } from './document.ts';
import { resolveEnvironment, type Environment } from './environment.ts';
import { resolveExtends } from './extends.ts';
import type { FileSource } from './files.ts';
import { deepFreeze } from './freeze.ts';
import { laterInConfig } from './later.ts';
import type { ModelEntry } from './model-schema.ts';
import { safeJoin } from './paths.ts';
import { check, inReadingOrder, problem, valueAt, type Source } from './problems.ts';
import { configSchema } from './schema.ts';
import type { Config, ModelConfig, Price } from './types.ts';
import { quote } from './words.ts';

/**
 * Reads `agent-tester.yml` into one frozen Config with all defaults. `file` is relative to the top of `files`; `env`
 * answers `${NAME}` references. Throws one UserError with all problems of the file, each at its line and column.
 */
export async function loadConfig(file: string, files: FileSource, env: Environment): Promise<Config> {
  const text = await files.read(file);
  if (text === undefined) throw await missingFile(file, files);
  const document = parseDocument(file, text);
  if (document.data === null) {
    throw new UserError({
      place: { file },
      message: 'is empty',
      hint: 'run `agent-tester init` to write one',
    });
  }
  const source: Source = { document, base: [], later: laterInConfig };
  const resolved = resolveEnvironment(source, env);
  const checked = check(configSchema, resolved.data, source);
  const unresolved = new Set(resolved.problems.map(({ path }) => path));
  const problems = [
    ...resolved.problems,
    // A value that could not be resolved is wrong for every other rule, too.
    ...(checked.ok ? [] : checked.problems.filter(({ path }) => !unresolved.has(path))),
    ...modelProblems(resolved.data, source),
    ...pathProblems(file, resolved.data, source),
  ];
  if (!checked.ok || problems.length > 0) throw new UserError(inReadingOrder(problems));
  const { $schema: _, models, ...rest } = checked.value;
  return deepFreeze({ file, ...rest, models: modelConfigs(models) });
}

function modelConfigs(models: Readonly<Record<string, ModelEntry>>): Record<string, ModelConfig> {
  // Without a prototype, so that `models[name]` is undefined for a name like "constructor".
  const out = Object.create(null) as Record<string, ModelConfig>;
  const { entries } = resolveExtends(models);
  for (const name of Object.keys(models)) {
    const { extends: _, model, price, ...rest } = entries.get(name) ?? {};
    if (model !== undefined) out[name] = { name, model, ...rest, ...(isPrice(price) ? { price } : {}) };
  }
  return out;
}

function isPrice(price: ModelEntry['price']): price is Price {
  return price?.input !== undefined && price.output !== undefined;
}

/** Checked on the data as written, so that they are told together with everything else. */
function modelProblems(data: unknown, source: Source): Problem[] {
  const models = valueAt(data, ['models']);
  if (!isObject(models)) return [];
  const entries = Object.entries(models).filter((pair): pair is [string, Record<string, unknown>] =>
    isObject(pair[1]),
  );
  return resolveExtends(Object.fromEntries(entries)).problems.map(({ path, message, hint }) =>
    problem(source, ['models', ...path], 'value', message, hint),
  );
}

const PATH_KEYS = ['planner', 'summarizer', 'tools', 'recording', 'trained-on'];

/** Paths that climb out of the repository; every other rule for paths is the schema's. */
function pathProblems(file: string, data: unknown, source: Source): Problem[] {
  const models = valueAt(data, ['models']);
  const holders = [['agent'], ...Object.keys(isObject(models) ? models : {}).map((name) => ['models', name])];
  const globs = valueAt(data, ['scenarios']);
  const paths: (string | number)[][] = [
    ...holders.flatMap((holder) => PATH_KEYS.map((key) => [...holder, key])),
    ['store', 'path'],
    ['run', 'cache'],
    ...(Array.isArray(globs) ? globs.map((_, index) => ['scenarios', index]) : [['scenarios']]),
  ];
  return paths.flatMap((path) => {
    const value = valueAt(data, path);
    const climbs = typeof value === 'string' && value.includes('..') && safeJoin(file, value) === undefined;
    return climbs
      ? [problem(source, path, 'value', 'leaves the repository', 'keep it inside, relative to this file')]
      : [];
  });
}

async function missingFile(file: string, files: FileSource): Promise<UserError> {
  const folder = posix.dirname(file);
  const beside = await files.glob([
    ...['*.yml', '*.yaml', '*.json'].map((glob) => posix.join(folder, glob)),
    ...['*', '*/*', '*/*/*'].map((glob) => posix.join(glob, 'agent-tester.{yml,yaml,json}')),
  ]);
  const configs = beside.filter((path) => /(^|\/)agent-tester\.(yml|yaml|json)$/.test(path)).slice(0, 5);
  const near = nearest(file, beside);
  const found = [...new Set([...(near === undefined ? [] : [near]), ...configs])].map((path) => quote(path));
  const instead = found.length > 0 ? `did you mean ${found.join(' or ')}? ` : '';
  return new UserError({
    place: { file },
    message: `there is no such file in the ${files.label}`,
    hint: `${instead}run \`agent-tester init\` to write one`,
  });
}
