import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { CardFile } from '../../src/dataset/card.ts';
import { graderOf } from '../../src/dataset/reinforcement-grader.ts';
import {
  TRAINING_ID,
  trainingRequests,
  VALIDATION_ID,
  type RequestFacts,
} from '../../src/dataset/training-requests.ts';
import type { Split } from '../../src/dataset/types.ts';
import { nextSteps } from '../../src/report/training-requests.ts';
import { hasOpenAiSchema, openAiProblems } from '../fixtures/openai-schema.ts';

const file = (split: Split, path = `${split}.jsonl`): CardFile => ({
  path,
  split,
  lines: 10,
  bytes: 1,
  sha256: 'ff'.repeat(32),
});

const facts = (members: Partial<RequestFacts> = {}): RequestFacts => ({
  format: 'openai-chat',
  kind: 'all',
  title: 'train.jsonl',
  files: [file('train')],
  model: 'gpt-4.1-mini-2025-04-14',
  epochs: 3,
  ...members,
});

const HOSTILE = '"`; rm -rf ~ #\n```\n# big @all <img src=x>\u202e$(id)';

/** What stands in the code blocks of the section, read as JSON. */
function bodies(text: string): unknown[] {
  return [...text.matchAll(/^(`{3,})json\n([\s\S]*?)\n\1$/gm)].map(([, , body = '']) => JSON.parse(body));
}

const SPLITS: readonly (readonly Split[])[] = [
  ['train'],
  ['train', 'validation'],
  ['train', 'validation', 'test'],
];
const CASES = ['openai-chat', 'openai-dpo', 'openai-rft'].flatMap((format) =>
  SPLITS.map((splits) => ({ format, splits })),
);

describe('the requests that bring a dataset to OpenAI', () => {
  it.skipIf(!hasOpenAiSchema).each(CASES)(
    "fit OpenAI's own description: $format, $splits",
    ({ format, splits }) => {
      for (const kind of ['planner', 'summarizer', 'recovery', 'all', 'preference'] as const)
        for (const [model, title] of [
          ['gpt-4.1', 'train.jsonl'],
          [HOSTILE, `${HOSTILE}.jsonl`],
          ['m', '…'],
        ] as const)
          for (const epochs of [1, 3, 50, 51, 999]) {
            const files = splits.map((split) => file(split));
            const requests = trainingRequests(facts({ format, kind, files, model, title, epochs }));
            for (const upload of requests?.uploads ?? [])
              expect(openAiProblems(upload, 'CreateFileRequest')).toEqual([]);
            expect(openAiProblems(requests?.job, 'CreateFineTuningJobRequest')).toEqual([]);
          }
    },
  );

  it.skipIf(!hasOpenAiSchema).each([
    ['CreateFileRequest', { purpose: 'tune', file: 'f' }],
    ['CreateFileRequest', { purpose: 'fine-tune' }],
    ['CreateFineTuningJobRequest', { training_file: 'f' }],
    ['CreateFineTuningJobRequest', { model: 'm', training_file: 'f', suffix: 'x'.repeat(65) }],
    ['CreateFineTuningJobRequest', { model: 'm', training_file: 'f', seed: -1 }],
    ['CreateFineTuningJobRequest', { model: 'm', training_file: 'f', method: { type: 'rft' } }],
    [
      'CreateFineTuningJobRequest',
      { model: 'm', training_file: 'f', method: { type: 'reinforcement', reinforcement: {} } },
    ],
    [
      'CreateFineTuningJobRequest',
      {
        model: 'm',
        training_file: 'f',
        method: { type: 'dpo', dpo: { hyperparameters: { n_epochs: 51 } } },
      },
    ],
  ])('would be told if they did not fit %s: %j', (schema, broken) => {
    expect(openAiProblems(broken, schema)).not.toEqual([]);
  });

  it('name the method of the format, and the ids as placeholders alone', () => {
    const files = [file('train'), file('validation'), file('test')];
    expect(trainingRequests(facts({ files, title: 'out/Refunds (2).jsonl' }))).toEqual({
      uploads: [
        { purpose: 'fine-tune', file: 'train.jsonl' },
        { purpose: 'fine-tune', file: 'validation.jsonl' },
      ],
      job: {
        model: 'gpt-4.1-mini-2025-04-14',
        training_file: TRAINING_ID,
        validation_file: VALIDATION_ID,
        suffix: 'out-refunds-2',
        seed: 0x7fffffff,
        method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 3 } } },
      },
    });
    expect(trainingRequests(facts({ format: 'openai-dpo' }))?.job?.method.type).toBe('dpo');
    expect(trainingRequests(facts({ format: 'openai-rft' }))?.job?.method.type).toBe('reinforcement');
  });

  it('are none for other formats and without a file to train on, and no job without a model', () => {
    expect(trainingRequests(facts({ format: 'trl-sft' }))).toBeNull();
    expect(trainingRequests(facts({ files: [file('validation')] }))).toBeNull();
    expect(trainingRequests(facts({ model: undefined }))?.job).toBeNull();
  });

  it('stay JSON in a code block, whatever model and file are called', () => {
    const files = [file('train', `${HOSTILE}.jsonl`), file('validation')];
    const requests = trainingRequests(facts({ files, model: HOSTILE, title: `${HOSTILE}.jsonl` }));
    const text = nextSteps(requests);
    expect(bodies(text)).toEqual([...(requests?.uploads ?? []), requests?.job]);
    const outside = text.replace(/^(`{3,})json\n[\s\S]*?\n\1$/gm, '');
    for (const part of ['rm -rf', '<img', '@all', '\u202e']) expect(outside).not.toContain(part);
    expect(text).not.toContain('\u202e');
    expect(requests?.job?.suffix).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
  });

  it('say how to name the model where nobody did, and that reinforcement wants a validation file', () => {
    expect(nextSteps(trainingRequests(facts({ model: undefined })))).toContain('`--train-model`');
    const alone = facts({ format: 'openai-rft' });
    expect(nextSteps(trainingRequests(alone))).toContain('`--split train,validation`');
    const both = facts({ format: 'openai-rft', files: [file('train'), file('validation')] });
    expect(nextSteps(trainingRequests(both))).not.toContain('`--split train,validation`');
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('the grader of a reinforcement job', () => {
  const grader = graderOf('all');
  const source = grader.type === 'python' ? grader.source : '';
  const call = (name: string, args: string) => ({ function: { name, arguments: args } });
  const item = (calls: readonly object[], answer: string | null = null) => ({
    reference_tool_calls: JSON.stringify(calls),
    reference_answer: answer,
  });
  const grade = (sample: object, reference: object): number => {
    const code = `${source}\nimport sys\nprint(grade(*json.load(sys.stdin)))`;
    const { stdout, stderr } = spawnSync('python3', ['-c', code], {
      input: JSON.stringify([sample, reference]),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return Number(stdout);
  };
  const WANTED = [{ name: 'find', arguments: { id: 1, to: 'x' } }];

  it.each([
    [
      'the right call, members in any order',
      { output_tools: [call('find', '{"to":"x","id":1}')] },
      WANTED,
      1,
    ],
    ['the right call twice', { output_tools: Array(2).fill(call('find', '{"id":1,"to":"x"}')) }, WANTED, 0.5],
    ['another call', { output_tools: [call('find', '{"id":2}')] }, WANTED, 0],
    ['arguments that are no JSON', { output_tools: [call('find', '{"id"')] }, WANTED, 0],
    ['no call where one is wanted', { output_text: 'Hello', output_tools: null }, WANTED, 0],
    ['a call where none is wanted', { output_tools: [call('find', '{}')] }, [], 0],
  ])('scores %s', (_what, sample, wanted, score) => {
    expect(grade(sample, item(wanted, 'Hello'))).toBe(score);
  });

  it('compares texts where nothing is to be called', () => {
    expect(grade({ output_text: 'It is late.' }, item([], 'It is late.'))).toBe(1);
    expect(grade({ output_text: 'It is late.' }, item([], 'It was late.'))).toBeGreaterThan(0.7);
    expect(grade({ output_text: null }, item([], null))).toBe(1);
  });
});
