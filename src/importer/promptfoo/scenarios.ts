import type { Json, JsonObject } from '../../base/json.ts';
import { quote } from '../../config/words.ts';
import { atLeastOne } from '../assertions.ts';
import type { Chat } from '../messages.ts';
import { inside } from '../notes.ts';
import { render, textOf, variablesOf } from '../template.ts';
import type { DraftScenario, ImportContext } from '../types.ts';
import { assertionsOfCase, noteMissing } from './assertions.ts';
import type { Case } from './cases.ts';
import type { PromptTemplate } from './prompts.ts';

export interface Suite {
  readonly scenarios: readonly DraftScenario[];
  /** What the system is told, prompt by prompt. */
  readonly planners: readonly (string | undefined)[];
}

/** Variables that hold a query where no prompt says how one is made, in the order in which they are looked for. */
const QUERY_NAMES = ['query', 'question', 'input', 'prompt', 'message', 'text'];

/** Tests and prompts as scenarios: the first prompt's last message is the query, its system message the planner. */
export async function scenariosOf(
  cases: readonly Case[],
  prompts: readonly PromptTemplate[],
  context: ImportContext,
): Promise<Suite> {
  const [prompt] = prompts;
  const varying = varyingIn(prompts, cases);
  const scenarios: DraftScenario[] = [];
  for (const test of cases) {
    const scenario = await scenarioOf(test, prompt, varying, context);
    if (scenario) scenarios.push(scenario);
  }
  return { scenarios, planners: prompts.map((one) => plannerOf(one, cases, varying, context)) };
}

/** Variables of system messages that are not the same in all tests: a prompt file has one text for all of them. */
function varyingIn(prompts: readonly PromptTemplate[], cases: readonly Case[]): ReadonlySet<string> {
  const names = new Set(prompts.flatMap(({ system = '' }) => variablesOf(system)));
  const [first] = cases;
  return new Set(
    [...names].filter((name) => cases.some(({ vars }) => textOf(vars[name]) !== textOf(first?.vars[name]))),
  );
}

function plannerOf(
  { system, at }: PromptTemplate,
  cases: readonly Case[],
  varying: ReadonlySet<string>,
  { notes }: ImportContext,
): string | undefined {
  if (system === undefined) return undefined;
  if (varying.size > 0) {
    const names = [...varying].map((name) => quote(name)).join(', ');
    notes.changed(
      at,
      `its system message uses ${names}: the values stand in each scenario's context`,
      'reword the planner prompt',
    );
    return system;
  }
  const rendered = render(system, cases[0]?.vars ?? {});
  if ('flaw' in rendered) {
    notes.changed(at, `its system message ${rendered.flaw}: it stands as it is`, 'reword the planner prompt');
    return system;
  }
  return rendered.text;
}

async function scenarioOf(
  test: Case,
  prompt: PromptTemplate | undefined,
  varying: ReadonlySet<string>,
  context: ImportContext,
): Promise<DraftScenario | undefined> {
  const { at, vars, description } = test;
  const chat = prompt ? rendered(prompt, test, context) : fromVars(test, context);
  if (!chat || chat.query.trim() === '') {
    context.notes.left(
      at,
      'the test has no query: no prompt was carried over that makes one of its variables',
    );
    return undefined;
  }
  noteUnused(test, prompt, context);
  const shown = Object.entries(vars).filter(([name, value]) => varying.has(name) && value !== undefined);
  const assert = await assertionsOfCase(test, context);
  return {
    names: [
      description ?? '',
      Object.values(vars)
        .map(textOf)
        .find((text) => /[a-z0-9]/i.test(text)) ?? '',
      chat.query,
    ],
    ...(description === undefined ? {} : { description }),
    query: chat.query,
    // Variables come from parsed documents and files: they are JSON.
    ...(shown.length === 0
      ? {}
      : { context: Object.fromEntries(shown as [string, Json][]) satisfies JsonObject }),
    history: chat.history,
    assert: atLeastOne(assert, at, context),
  };
}

function rendered(prompt: PromptTemplate, { at, vars }: Case, context: ImportContext): Chat | undefined {
  const texts = [...prompt.history.map(({ content }) => content), prompt.query].map((text) =>
    render(text, vars),
  );
  const done: string[] = [];
  for (const one of texts) {
    if ('flaw' in one) {
      context.notes.leftOnce('template', prompt.at, `the prompt ${one.flaw}, so no query can be made of it`);
      return undefined;
    }
    noteMissing(one.missing, at, context);
    done.push(one.text);
  }
  const history = prompt.history.map(({ role }, index) => ({ role, content: done[index] ?? '' }));
  return { history, query: done.at(-1) ?? '' };
}

function fromVars({ at, vars }: Case, { notes }: ImportContext): Chat | undefined {
  const names = Object.keys(vars);
  const name = QUERY_NAMES.find((one) => names.includes(one)) ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined) return undefined;
  notes.once(
    `query ${name}`,
    inside(at, 'vars', name),
    `there is no prompt: the variable ${quote(name)} is the query`,
  );
  return { query: textOf(vars[name]), history: [] };
}

function noteUnused(
  { at, vars, assert }: Case,
  prompt: PromptTemplate | undefined,
  { notes }: ImportContext,
): void {
  if (!prompt) return;
  const used = new Set(
    [
      prompt.system ?? '',
      prompt.query,
      ...prompt.history.map(({ content }) => content),
      JSON.stringify(assert.map(({ value }) => value)),
    ].flatMap(variablesOf),
  );
  for (const name of Object.keys(vars)) {
    if (!used.has(name)) {
      const message = `the variable ${quote(name)} is used by no prompt and no assertion: it is not carried over`;
      notes.leftOnce(`unused ${name}`, inside(at, 'vars', name), message);
    }
  }
}
