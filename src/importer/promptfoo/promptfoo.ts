import { isObject, type JsonObject } from '../../base/json.ts';
import type { SourceDocument } from '../../config/document.ts';
import { atLeastOneModel } from '../fallback.ts';
import { askedIn } from '../judge.ts';
import { inside, type Origin } from '../notes.ts';
import type { Draft, DraftModel, ImportContext, Importer } from '../types.ts';
import { defaultCase, scenarioCases, testsOf } from './cases.ts';
import { judgeOf } from './judge.ts';
import { comparable, promptsOf, type PromptTemplate } from './prompts.ts';
import { modelsOf } from './providers.ts';
import { scenariosOf } from './scenarios.ts';

/** Keys that are read here, or that decide nothing. */
const READ = new Set(
  '$schema description prompts providers targets tests defaultTest scenarios vars assert evaluateOptions'.split(
    ' ',
  ),
);

/** Keys by which a file is known to be one of promptfoo's. */
const SIGNS = ['prompts', 'providers', 'targets', 'tests', 'defaultTest'];

/** promptfooconfig.yaml, a file of its tests, or one test: data only, nothing in it is run. */
export const promptfoo: Importer = {
  name: 'promptfoo',
  label: 'a promptfoo configuration',
  recognizes(data) {
    if (Array.isArray(data)) return data.length > 0 && data.every((item) => isTest(item));
    return isObject(data) && (SIGNS.some((key) => Object.hasOwn(data, key)) || isTest(data));
  },
  read,
};

function isTest(item: unknown): boolean {
  return isObject(item) && ('vars' in item || Array.isArray(item['assert']));
}

async function read(document: SourceDocument, context: ImportContext): Promise<Draft> {
  const top: Origin = { document, path: [] };
  const given = isObject(document.data) ? document.data : { tests: document.data };
  const single = isObject(document.data) && !SIGNS.some((key) => Object.hasOwn(given, key)) && isTest(given);
  const at = (key: string): Origin => (Array.isArray(document.data) ? top : inside(top, key));
  if (!single) {
    for (const key of Object.keys(given))
      if (!READ.has(key)) context.notes.left(at(key), 'is not carried over');
    for (const key of ['vars', 'assert'])
      if (key in given)
        context.notes.left(at(key), 'is not carried over from here: it belongs into a test or defaultTest');
  }
  const prompts = comparable(await promptsOf(given['prompts'], at('prompts'), context), context);
  const providers = await modelsOf(
    given['providers'] ?? given['targets'],
    at(given['providers'] ? 'providers' : 'targets'),
    context,
  );
  if (providers.some(({ tools }) => tools !== undefined)) {
    context.notes.once(
      'fixtures',
      at('providers'),
      'the tools have no answers: every call is answered with an error',
      'say under tools of a scenario, or under defaults, what each tool answers',
    );
  }
  const base = await defaultCase(given['defaultTest'], at('defaultTest'), context);
  const tests = single
    ? await testsOf({ vars: given['vars'], assert: given['assert'], ...described(given) }, top, base, context)
    : [
        ...(given['tests'] === undefined || given['tests'] === null
          ? []
          : await testsOf(given['tests'], at('tests'), base, context)),
        ...(await scenarioCases(given['scenarios'], at('scenarios'), base, context)),
      ];
  // Without tests, promptfoo asks each prompt once.
  const asked = given['tests'] === undefined && given['scenarios'] === undefined && !single ? [base] : tests;
  const models = atLeastOneModel(providers, top, context);
  const { planners, scenarios } = await scenariosOf(asked, prompts, context);
  const [shared] = planners;
  const judge = judgeOf(base, asked, askedIn(scenarios, context.catalog).size > 0, context);
  const { gate, run } = rulesOf(given['evaluateOptions'], at('evaluateOptions'), context);
  return {
    models: prompts.length > 1 ? perPrompt(models, prompts, planners) : models,
    scenarios,
    ...(shared === undefined || prompts.length > 1 ? {} : { planner: shared }),
    ...(judge ? { judge } : {}),
    ...(gate ? { gate } : {}),
    ...(run ? { run } : {}),
  };
}

const described = (given: Readonly<Record<string, unknown>>): object =>
  typeof given['description'] === 'string' ? { description: given['description'] } : {};

/** Each prompt with the first model, then the other models with the first prompt. */
function perPrompt(
  models: readonly DraftModel[],
  prompts: readonly PromptTemplate[],
  planners: readonly (string | undefined)[],
): readonly DraftModel[] {
  const own = (planner: string | undefined): Pick<DraftModel, 'planner'> =>
    planner === undefined ? {} : { planner };
  const [first, ...others] = models;
  if (!first) return [];
  return [
    ...prompts.map((prompt, index) => ({
      ...first,
      label: prompt.label ?? `prompt ${index + 1}`,
      ...own(planners[index]),
    })),
    ...others.map((model) => ({ ...model, ...own(planners[0]) })),
  ];
}

function rulesOf(
  given: unknown,
  at: Origin,
  { notes }: ImportContext,
): { gate?: JsonObject; run?: JsonObject } {
  if (!isObject(given)) return {};
  const { repeat, maxConcurrency, ...rest } = given;
  const whole = (value: unknown, most: number): value is number =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
  for (const key of Object.keys(rest)) notes.left(inside(at, key), 'is not carried over');
  if (repeat !== undefined && !whole(repeat, 100)) notes.left(inside(at, 'repeat'), 'expected 1 to 100');
  if (maxConcurrency !== undefined && !whole(maxConcurrency, 100)) {
    notes.left(inside(at, 'maxConcurrency'), 'expected 1 to 100');
  }
  return {
    ...(whole(repeat, 100) ? { gate: { repeat } } : {}),
    ...(whole(maxConcurrency, 100) ? { run: { 'max-concurrency': maxConcurrency } } : {}),
  };
}
