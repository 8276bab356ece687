import { describe, expect, it } from 'vitest';
import { asserts, project, refused } from './import.ts';

const PROMPT = `name: Summarizer
description: Summarizes.
model: openai/gpt-4o-mini
modelParameters: { temperature: 0.5, maxTokens: 100, frobnicate: 1 }
messages:
  - { role: system, content: You are a summarizer. }
  - { role: user, content: 'Summarize: {{input}}' }
testData:
  - { input: The quick brown fox, expected: Fox. }
  - { input: 'A (b) [c]', expected: B. }
evaluators:
  - { name: starts, string: { startsWith: 'Summary -' } }
  - { name: ends, string: { endsWith: 'a.b (c)' } }
  - { name: has, string: { contains: '{{expected}}' } }
  - { name: judged, llm: { modelId: openai/gpt-4o, prompt: 'Rate {{completion}}', choices: [{ choice: '1', score: 0 }] } }
  - { name: fluent, uses: github/fluency }
`;

describe('a .prompt.yml file', () => {
  it('becomes scenarios of its test data, with its evaluators', async () => {
    const { config, scenarios, left, imported } = await project({ 'x.prompt.yml': PROMPT });
    expect(imported.format).toBe('prompt-yml');
    expect(config.models).toMatchObject({
      production: { model: 'gpt-4o-mini', temperature: 0.5, maxTokens: 100 },
    });
    expect(imported.files.get('prompts/planner.md')).toBe('You are a summarizer.');
    expect(scenarios.map(({ id, query }) => [id, query])).toEqual([
      ['the-quick-brown-fox', 'Summarize: The quick brown fox'],
      ['a-b-c', 'Summarize: A (b) [c]'],
    ]);
    expect(asserts(scenarios[0]).map(([type]) => type)).toEqual(['starts-with', 'regex', 'contains']);
    expect(asserts(scenarios[0])[2]).toEqual(['contains', 'Fox.']);
    expect(scenarios[0]?.assertions[1]?.metric).toBe('ends');
    expect(left.map((line) => line.split(': ')[0])).toEqual([
      'x.prompt.yml:4:54 modelParameters.frobnicate',
      'x.prompt.yml:15:5 evaluators[3]',
      'x.prompt.yml:16:5 evaluators[4]',
    ]);
  });

  it('without messages that ask something is refused with its place', async () => {
    expect(
      await refused({ 'x.prompt.yml': 'model: openai/x\nmessages:\n  - { role: system, content: x }\n' }),
    ).toMatch(/^x\.prompt\.yml:3:3 messages: expected a list of messages/);
  });
});

const SAMPLES = [
  {
    input: [
      { role: 'system', content: 'Answer with one word.' },
      { role: 'user', content: 'Capital of France?' },
    ],
    ideal: 'Paris',
  },
  {
    input: [
      { role: 'system', content: 'Answer with one word.' },
      { role: 'user', content: 'A primary colour?' },
    ],
    ideal: ['Red', 'Blue (light)'],
  },
];
const lines = (samples: readonly unknown[]): string =>
  samples.map((sample) => JSON.stringify(sample)).join('\n');

describe('OpenAI Evals', () => {
  it('samples become scenarios whose answer contains the ideal one', async () => {
    const { scenarios, imported, changed } = await project({ 's.jsonl': lines(SAMPLES) });
    expect(imported.format).toBe('openai-evals');
    expect(imported.files.get('prompts/planner.md')).toBe('Answer with one word.');
    expect(scenarios.map(({ id }) => id)).toEqual(['capital-of-france', 'a-primary-colour']);
    expect(scenarios.map((scenario) => asserts(scenario)[0])).toEqual([
      ['contains', 'Paris'],
      ['contains-any', ['Red', 'Blue (light)']],
    ]);
    expect(changed.join('\n')).toContain('do not say how they are graded');
  });

  it.each([
    ['evals.elsuite.basic.match:Match', ['starts-with', 'regex']],
    ['evals.elsuite.basic.includes:Includes', ['contains', 'contains-any']],
    ['evals.elsuite.modelgraded.classify:ModelBasedClassify', ['regex', 'regex']],
  ])('of the registry are graded as their class does: %s', async (name, types) => {
    const yaml = `my-eval:\n  id: my-eval.dev.v0\nmy-eval.dev.v0:\n  class: ${name}\n  args: { samples_jsonl: my/s.jsonl }\n`;
    const { scenarios } = await project({
      'registry/evals/e.yaml': yaml,
      'registry/data/my/s.jsonl': lines(SAMPLES),
    });
    expect(scenarios.map((scenario) => asserts(scenario)[0]?.[0])).toEqual(types);
  });

  it('without their samples are refused with the place that names them', async () => {
    const yaml =
      'e.v0:\n  class: evals.elsuite.basic.match:Match\n  args: { samples_jsonl: ../../../etc/s.jsonl }\n';
    expect(await refused({ 'e.yaml': yaml })).toMatch(
      /^e\.yaml:3:\d+ e\.v0\.args\.samples_jsonl: .*leaves the working directory/,
    );
  });

  it('list samples that cannot be read, and keep different system messages apart', async () => {
    const { scenarios, left, changed } = await project({
      's.jsonl': lines([
        { input: 'Just text', ideal: 'x' },
        { input: [{ role: 'user', content: [{ type: 'image_url' }] }], ideal: 'x' },
        {
          input: [
            { role: 'system', content: 'Be A.' },
            { role: 'user', content: 'q' },
          ],
          ideal: 7,
        },
      ]),
    });
    expect(scenarios.map(({ query, context }) => [query, context])).toEqual([
      ['Just text', undefined],
      ['q', { instructions: 'Be A.' }],
    ]);
    expect(left).toEqual([
      's.jsonl:2:1 [1]: is no sample: expected input (messages or a text) and ideal',
      's.jsonl:3:78 [2].ideal: expected a text, or a list of texts',
    ]);
    expect(changed.join('\n')).toContain('2 different system messages');
  });
});
