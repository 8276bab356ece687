import { isObject, type JsonObject } from '../base/json.ts';
import { quote } from '../config/words.ts';
import { UserError } from '../base/errors.ts';
import { atLeastOne, carry, type Candidate } from './assertions.ts';
import { atLeastOneModel } from './fallback.ts';
import { chatOf, messagesOf, type Chat } from './messages.ts';
import { inside, type Origin } from './notes.ts';
import { literal } from './pattern.ts';
import { render, renderJson, type Vars } from './template.ts';
import type { Draft, DraftAssertion, DraftModel, DraftScenario, ImportContext, Importer } from './types.ts';

const READ = new Set([
  'name',
  'description',
  'model',
  'modelParameters',
  'messages',
  'testData',
  'evaluators',
]);

/** GitHub's prompt files (`.prompt.yml`): messages, test data and evaluators. */
export const promptYml: Importer = {
  name: 'prompt-yml',
  label: 'a .prompt.yml file',
  recognizes: (data) => isObject(data) && Array.isArray(data['messages']),
  read(document, context) {
    const given = isObject(document.data) ? document.data : {};
    const top: Origin = { document, path: [] };
    for (const key of Object.keys(given))
      if (!READ.has(key)) context.notes.left(inside(top, key), 'is not carried over');
    const messages = messagesOf(given['messages']);
    const chat = messages && chatOf(messages);
    if (!chat) {
      throw new UserError({
        place: document.placeOf(['messages']),
        path: 'messages',
        message: 'expected a list of messages with role and content, the last of them by the user',
      });
    }
    const data = Array.isArray(given['testData']) ? (given['testData'] as unknown[]) : [{}];
    const scenarios = data.flatMap((vars, index) => {
      const at = Array.isArray(given['testData']) ? inside(top, 'testData', index) : top;
      const scenario = scenarioOf(vars, at, chat, given['evaluators'], top, context);
      return scenario ? [scenario] : [];
    });
    const models = atLeastOneModel(modelsOf(given, top, context), top, context);
    return Promise.resolve({
      models,
      scenarios,
      ...(chat.system === undefined ? {} : { planner: chat.system }),
    } satisfies Draft);
  },
};

function scenarioOf(
  vars: unknown,
  at: Origin,
  chat: Chat,
  evaluators: unknown,
  top: Origin,
  context: ImportContext,
): DraftScenario | undefined {
  if (!isObject(vars)) {
    context.notes.left(at, 'is no object of variables');
    return undefined;
  }
  const { system, ...asked } = chat;
  const rendered = renderJson(asked, vars);
  const query = render(chat.query, vars);
  if ('flaw' in rendered || 'flaw' in query) {
    context.notes.left(at, `a message ${'flaw' in rendered ? rendered.flaw : 'cannot be filled'}`);
    return undefined;
  }
  if (query.text.trim() === '') {
    context.notes.left(at, 'the test has no query');
    return undefined;
  }
  for (const name of rendered.missing) {
    context.notes.once(`missing ${name}`, at, `the variable ${quote(name)} is not given: it is empty`);
  }
  if (system !== undefined && system.includes('{{')) {
    context.notes.once(
      'system',
      inside(top, 'messages'),
      "the system message uses variables: it stands as it is, the values in each scenario's context",
    );
  }
  const history = chat.history.map(({ role, content }) => {
    const one = render(content, vars);
    return { role, content: 'flaw' in one ? content : one.text };
  });
  const shown = system !== undefined && system.includes('{{') ? { context: vars as JsonObject } : {};
  return {
    names: [Object.values(vars).find((value) => typeof value === 'string') ?? '', query.text],
    query: query.text,
    history,
    ...shown,
    assert: atLeastOne(assertionsOf(evaluators, vars, inside(top, 'evaluators'), context), at, context),
  };
}

function assertionsOf(given: unknown, vars: Vars, at: Origin, context: ImportContext): DraftAssertion[] {
  if (!Array.isArray(given)) return [];
  return (given as unknown[]).flatMap((item, index) => {
    const here = inside(at, index);
    const candidate = evaluatorOf(item, here, context);
    if (!candidate) return [];
    const value = renderJson(candidate.value, vars);
    if ('flaw' in value) {
      context.notes.leftOnce(`evaluator ${index}`, here, `its value ${value.flaw}`);
      return [];
    }
    const assertion = carry({ ...candidate, value: value.value }, here, context);
    return assertion ? [assertion] : [];
  });
}

/** GitHub's string evaluators by their key. */
export const STRING: Readonly<Record<string, (value: string) => Candidate>> = {
  equals: (value) => ({ type: 'equals', value }),
  contains: (value) => ({ type: 'contains', value }),
  startsWith: (value) => ({ type: 'starts-with', value }),
  // The text is escaped, so that nothing of it is a pattern.
  endsWith: (value) => ({ type: 'regex', value: `${literal(value)}$` }),
};

function evaluatorOf(item: unknown, at: Origin, { notes }: ImportContext): Candidate | undefined {
  const given = isObject(item) ? item : {};
  const metric = typeof given['name'] === 'string' && given['name'] !== '' ? { metric: given['name'] } : {};
  if (isObject(given['string'])) {
    const [pair] = Object.entries(given['string']);
    const make = pair && Object.hasOwn(STRING, pair[0]) ? STRING[pair[0]] : undefined;
    if (make && typeof pair?.[1] === 'string') return { ...make(pair[1]), ...metric };
  }
  if (given['uses'] === 'github/similarity') return { type: 'similar', value: '{{expected}}', ...metric };
  if (isObject(given['llm']) && typeof given['llm']['prompt'] === 'string') {
    notes.leftOnce(
      JSON.stringify(at.path),
      at,
      'its prompt is written for a judge that chooses a word for a score, which has no counterpart',
      'write what a good answer is as an llm-rubric',
    );
    return undefined;
  }
  notes.leftOnce(JSON.stringify(at.path), at, 'is no evaluator that has a counterpart');
  return undefined;
}

/** Keys of `modelParameters`, as GitHub and OpenAI write them. */
export const PARAMETERS: Readonly<
  Record<string, { readonly key: string; readonly most: number; readonly whole?: boolean }>
> = {
  temperature: { key: 'temperature', most: 2 },
  topP: { key: 'top-p', most: 1 },
  top_p: { key: 'top-p', most: 1 },
  maxTokens: { key: 'max-tokens', most: Number.MAX_SAFE_INTEGER, whole: true },
  maxCompletionTokens: { key: 'max-tokens', most: Number.MAX_SAFE_INTEGER, whole: true },
  max_tokens: { key: 'max-tokens', most: Number.MAX_SAFE_INTEGER, whole: true },
};

function modelsOf(
  given: Readonly<Record<string, unknown>>,
  top: Origin,
  { notes }: ImportContext,
): readonly DraftModel[] {
  const [publisher = '', ...rest] = typeof given['model'] === 'string' ? given['model'].split('/') : [];
  const model = rest.length === 0 ? publisher : rest.join('/');
  if (model === '') return [];
  if (!/^\S{1,200}$/.test(model) || (rest.length > 0 && publisher !== 'openai')) {
    const hint = 'give its OpenAI-compatible endpoint as base-url of a model';
    notes.left(
      inside(top, 'model'),
      `the model ${quote(String(given['model']))} has no endpoint that we know`,
      hint,
    );
    return [];
  }
  notes.changed(
    inside(top, 'model'),
    `is called at OpenAI as ${quote(model)}`,
    'another endpoint is the base-url of a model',
  );
  const settings: Record<string, number> = {};
  const parameters = isObject(given['modelParameters']) ? given['modelParameters'] : {};
  for (const [name, value] of Object.entries(parameters)) {
    const known = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
    const fits =
      known !== undefined &&
      typeof value === 'number' &&
      value <= known.most &&
      (known.whole ? Number.isInteger(value) && value >= 1 : value >= 0);
    if (fits) settings[known.key] = value;
    else notes.left(inside(top, 'modelParameters', name), 'is not carried over');
  }
  return [{ label: model, model, settings }];
}
