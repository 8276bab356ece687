import * as z from 'zod';
import { RECOVERY_WAYS } from '../agent/recovery-ways.ts';
import { isObject } from '../base/json.ts';
import { json, jsonObject, name, NAME_RULE, text } from '../config/fields.ts';

const answer = z
  .strictObject({
    when: jsonObject.exactOptional().meta({
      description: 'Holds only for calls whose arguments contain these, at any depth.',
    }),
    result: json.exactOptional().meta({ description: 'What the tool answers.' }),
    error: text.exactOptional().meta({ description: 'The tool fails with this message.' }),
  })
  .refine((given) => 'result' in given !== 'error' in given, 'expected either `result` or `error`')
  .meta({ oneOf: [{ required: ['result'] }, { required: ['error'] }] });

const fixture = z.union([answer, z.array(answer).min(1)]);

const toolName = z.string().min(1).max(128);

const call = z.union([
  toolName,
  z.strictObject({
    name: toolName,
    args: jsonObject.exactOptional().meta({
      description:
        'Arguments that the call must have. In place of a value: { $anyOf: [a, b] }, { $any: true }, { $type: integer }, { $literal: value }, each with $optional: true where it may be left out.',
    }),
    mode: z.enum(['partial', 'exact']).exactOptional().meta({
      description: 'Further arguments are free (partial, the default) or not (exact).',
    }),
    compare: z.enum(['exact', 'lenient']).exactOptional().meta({
      description: 'lenient: texts may differ in case, spaces, quotes and , . / - _ * ^',
    }),
  }),
]);

const match = z
  .strictObject({
    match: z.enum(['strict', 'unordered', 'subset', 'superset']).default('unordered').meta({
      description:
        'strict: in this order; unordered: any order; subset: at most these; superset: at least these.',
    }),
    calls: z.array(call).exactOptional().meta({ description: 'The expected calls.' }),
    anyOf: z.array(z.array(call)).min(1).exactOptional().meta({
      description: 'Further lists of calls that are as good.',
    }),
  })
  .refine(({ calls, anyOf }) => calls ?? anyOf, 'expected `calls`, `anyOf` or both')
  .meta({ anyOf: [{ required: ['calls'] }, { required: ['anyOf'] }] });

export type ExpectedCall = z.output<typeof call>;

const expectSchema = z.strictObject({
  tools: z
    .union([z.array(call), match])
    .exactOptional()
    .meta({
      description: 'A list: these tools in any order and no others. An object says how to match.',
    }),
  forbidden: z.array(call).min(1).exactOptional().meta({
    description: 'Tools that must not be called, at all or with these arguments.',
  }),
  recovery: z.enum(RECOVERY_WAYS).exactOptional().meta({
    description: 'What the agent does about the first tool call that fails.',
  }),
});

export type Expect = z.output<typeof expectSchema>;

export const assertionType = text.meta({
  description: 'Name of the assertion; `not-` in front turns it round.',
});

const assertion = {
  type: assertionType,
  value: json.exactOptional().meta({ description: 'What is expected; its shape depends on the type.' }),
  threshold: z.number().exactOptional().meta({
    description:
      'Least score that passes (0–1), or the limit of `cost` (USD), `latency` (ms) and `levenshtein` (edits).',
  }),
  weight: z.number().min(0).max(1000).default(1).meta({
    description: 'Share in the quality score; 0 informs and never fails the trial.',
  }),
  metric: text.exactOptional().meta({ description: 'Name to group by.' }),
  stage: z.enum(['planner', 'tools', 'summarizer']).exactOptional().meta({
    description:
      'Where a failure of it starts. A text is then looked for in the planner’s analysis, in what the tools answered, or in the answer.',
  }),
};

const inSet = z.strictObject(assertion);

export const assertEntry = z.strictObject({
  ...assertion,
  assert: z.array(inSet).min(1).max(100).exactOptional().meta({
    description: 'Of an `assert-set`: its assertions. With a threshold, their mean by weight decides.',
  }),
});

export type AssertEntry = z.output<typeof assertEntry>;

const message = z.strictObject({
  role: z.enum(['user', 'assistant']).meta({ description: 'Who spoke.' }),
  content: z.string().meta({ description: 'What was said.' }),
});

/** Longer conversations are several scenarios. */
const MOST_TURNS = 50;

const turn = z.union([
  text,
  z.strictObject({
    user: text.meta({ description: 'What the user says.' }),
    expect: expectSchema
      .exactOptional()
      .meta({ description: 'Shorthands for what is expected of tools in this turn.' }),
    assert: z.array(assertEntry).exactOptional().meta({ description: 'Assertions about this turn alone.' }),
  }),
]);

export type TurnEntry = z.output<typeof turn>;

const user = z.strictObject({
  goal: text.meta({ description: 'Who the user is and what they want, in plain words.' }),
  model: text.exactOptional().meta({
    description: 'The model that plays the user, a name under `models`; `production` where absent.',
  }),
  'max-turns': z.int().min(1).max(MOST_TURNS).default(8).meta({
    description: 'Most turns of the conversation, the scripted ones included.',
  }),
  stop: text.exactOptional().meta({
    description: 'Word with which the user ends the conversation; `###STOP###` where absent.',
  }),
});

/** A name; `all` and `tag:…` are words of the selector. */
const ID = /^(?!all$|tag:)[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;

const tag = z.string().regex(name, `expected a tag of ${NAME_RULE}`);

/** What a scenario may also take from the file's `defaults`. */
const shared = {
  tags: z.array(tag).exactOptional().meta({
    description: 'Words to select by. All scenarios tagged `regression` must pass.',
  }),
  context: jsonObject.exactOptional().meta({ description: 'What the agent knows beside the query.' }),
  tools: z.record(toolName, fixture).exactOptional().meta({
    description: 'What the tools answer in this scenario, by tool name.',
  }),
  assert: z.array(assertEntry).exactOptional().meta({
    description: "Assertions with promptfoo's names and value shapes.",
  }),
  repeat: z.int().min(1).max(100).exactOptional().meta({
    description: "Trials of this scenario and variant, instead of the gate's `repeat`.",
  }),
  gate: z.boolean().exactOptional().meta({
    description:
      'false: practice. It decides over no pull request, so models may be trained on its trials; `test:run` runs it.',
  }),
};

export const defaultsSchema = z
  .strictObject(shared)
  .meta({ title: 'Defaults', description: 'What all scenarios of this file have in common.' });

export const scenarioSchema = z
  .strictObject({
    id: z.string().regex(ID, `expected an id of ${NAME_RULE}`).meta({ description: 'Unique in the suite.' }),
    query: text.exactOptional().meta({ description: 'What the user says.' }),
    turns: z.array(turn).min(1).max(MOST_TURNS).exactOptional().meta({
      description: 'Instead of `query`: what the user says turn by turn.',
    }),
    user: user.exactOptional().meta({
      description: 'A model that plays the user, after `query` or `turns`.',
    }),
    description: z.string().exactOptional().meta({ description: 'For people; decides nothing.' }),
    history: z.array(message).exactOptional().meta({ description: 'The conversation before the query.' }),
    ...shared,
    expect: expectSchema.exactOptional().meta({ description: 'Shorthands for what is expected of tools.' }),
  })
  .refine(({ query, turns }) => query !== undefined || turns !== undefined, {
    error: 'expected a text, or `turns`',
    path: ['query'],
    // Told beside all other mistakes, as a required key is.
    when: ({ value }) => isObject(value),
  })
  .refine(({ query, turns }) => query === undefined || turns === undefined, {
    error: 'expected no `turns` beside `query`: the first turn is the query',
    path: ['turns'],
    when: ({ value }) => isObject(value),
  })
  .meta({
    title: 'Scenario',
    description: 'One query, or a conversation, with its tool fixtures and expectations.',
    oneOf: [{ required: ['query'] }, { required: ['turns'] }],
  });

export type ScenarioEntry = z.output<typeof scenarioSchema>;
export type Defaults = z.output<typeof defaultsSchema>;

const wrapper = {
  $schema: z.string().exactOptional().meta({ description: 'For editors; ignored.' }),
  defaults: defaultsSchema.exactOptional(),
};

/** The object form of a file; its scenarios are checked one by one. */
export const wrapperSchema = z.strictObject({ ...wrapper, scenarios: z.array(z.unknown()) });

/** A whole file, for editors. */
export const scenarioFileSchema = z
  .union([
    z.array(scenarioSchema),
    z.strictObject({
      ...wrapper,
      scenarios: z.array(scenarioSchema).meta({ description: 'The scenarios of this file.' }),
    }),
  ])
  .meta({ title: 'Agent Tester scenarios', description: 'A list of scenarios, or defaults and scenarios.' });
