import { isObject, sameJson, type Json } from '../base/json.ts';
import { escapeInvisible } from '../base/text.ts';
import { yamlList, yamlText } from '../config/yaml-text.ts';
import { uniqueNames } from './names.ts';
import type { Draft, DraftModel, DraftScenario } from './types.ts';

/** Kept well below what one scenario file may have (5 MiB). */
const MAX_FILE_CHARS = 2_000_000;

/** The files of a project, by path, in the order in which a person would read them. */
export function projectFiles(draft: Draft, source: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const head = `# Imported from ${escapeInvisible(source)}.\n`;
  const names = modelNames(draft.models);
  const shared = sharedTools(draft.models);
  const models = draft.models.map((model, index) => {
    const name = names[index] ?? model.label;
    const planner = model.planner === undefined ? {} : { planner: `prompts/${name}.md` };
    const own = shared === undefined && model.tools !== undefined ? { tools: `tools-${name}.yml` } : {};
    return [name, { model: model.model, ...model.settings, ...planner, ...own }] as const;
  });
  const config = {
    agent: {
      kind: 'openai',
      ...(draft.planner === undefined ? {} : { planner: 'prompts/planner.md' }),
      ...(shared === undefined ? {} : { tools: 'tools.yml' }),
    },
    models: Object.fromEntries(models),
    ...(draft.judge === undefined ? {} : { judge: draft.judge }),
    scenarios: 'scenarios/**/*.yml',
    gate: { policy: 'thresholds', ...draft.gate },
    ...(draft.run === undefined ? {} : { run: draft.run }),
  };
  files.set('agent-tester.yml', head + yamlText(escaped(config)));
  const texts = scenarioTexts(draft.scenarios);
  texts.forEach((text, index) => {
    files.set(`scenarios/imported${index === 0 ? '' : `-${index + 1}`}.yml`, head + text);
  });
  if (draft.planner !== undefined) files.set('prompts/planner.md', draft.planner);
  draft.models.forEach((model, index) => {
    const name = names[index] ?? model.label;
    if (model.planner !== undefined) files.set(`prompts/${name}.md`, model.planner);
    if (shared === undefined && model.tools !== undefined)
      files.set(`tools-${name}.yml`, head + yamlList(model.tools));
  });
  if (shared !== undefined) files.set('tools.yml', head + yamlList(shared));
  return files;
}

/** The first model is what runs now, the second what it is compared with. */
function modelNames(models: readonly DraftModel[]): readonly string[] {
  const nameOf = uniqueNames(['production', 'candidate']);
  return models.map(({ label, model }, index) =>
    index === 0 ? 'production' : index === 1 ? 'candidate' : nameOf([label, model], `model-${index + 1}`),
  );
}

/** The tools of all models where they are the same. */
function sharedTools(models: readonly DraftModel[]): readonly Json[] | undefined {
  const [first] = models;
  const same = models.every(({ tools }) => sameJson(tools ?? null, first?.tools ?? null));
  return same ? first?.tools : undefined;
}

function scenarioTexts(scenarios: readonly DraftScenario[]): string[] {
  const idOf = uniqueNames();
  const texts: string[] = [];
  let part: string[] = [];
  let size = 0;
  for (const [index, { names, description, query, context, history, assert }] of scenarios.entries()) {
    const entry = {
      id: idOf(
        // A word of the selector.
        names.filter((name) => name !== 'all'),
        `test-${index + 1}`,
      ),
      ...(description === undefined ? {} : { description }),
      query,
      ...(context === undefined ? {} : { context }),
      ...(history === undefined || history.length === 0
        ? {}
        : { history: history.map((message) => ({ ...message })) }),
      assert: [...assert],
    };
    const text = yamlList([entry]);
    if (size + text.length > MAX_FILE_CHARS && part.length > 0) {
      texts.push(part.join('\n'));
      part = [];
      size = 0;
    }
    part.push(text);
    size += text.length;
  }
  return [...texts, part.join('\n')];
}

/** A text of the config is looked through for environment references: what was none stays none. */
function escaped(value: unknown): Json {
  if (typeof value === 'string') return value.replaceAll('${', () => '$${');
  if (Array.isArray(value)) return value.map(escaped);
  if (!isObject(value)) return value as Json;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escaped(inner)]));
}
