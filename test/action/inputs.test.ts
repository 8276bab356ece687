import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/adapters/host/action-inputs.ts';
import { INPUTS } from '../../src/adapters/host/action-schema.ts';
import { UserError } from '../../src/base/errors.ts';

/** As the runner sets them: every input, upper case, hyphens kept, absent ones empty. */
const env = (given: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...Object.fromEntries(Object.keys(INPUTS).map((name) => [name, ''])), ...given }).map(
      ([name, value]) => [`INPUT_${name.toUpperCase()}`, value],
    ),
  );

const problems = (given: Record<string, string>): string[] => {
  try {
    readInputs(env(given));
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('the inputs of the action', () => {
  const defaults = {
    command: 'auto',
    config: 'agent-tester.yml',
    scenarios: 'all',
    baseline: 'auto',
    candidate: 'auto',
    comment: 'always',
    bundles: ['agent-tester-shards'],
    dataset: { format: 'openai-chat', agent: 'all', split: ['train', 'validation', 'test'], reviewed: false },
    timeoutMinutes: 60,
    workingDirectory: '.',
    dryRun: false,
    verbose: false,
  };

  it('have their defaults where nothing is given, and leave the rest to the configuration', () => {
    expect(readInputs(env())).toEqual(defaults);
    expect(readInputs({ HOME: '/root' })).toEqual(defaults);
  });

  it('read a shard and the bundles to merge, and refuse a shard that is none', () => {
    expect(readInputs(env({ shard: ' 2/4 ' }))).toMatchObject({ shard: { index: 2, of: 4 } });
    expect(readInputs(env({ command: 'merge', bundles: 'a, b/*.json,' }))).toMatchObject({
      command: 'merge',
      bundles: ['a', 'b/*.json'],
    });
    for (const shard of ['5/4', '0/4', 'a/b', '1/4 --quiet', '９/９'])
      expect(problems({ shard })[0]).toMatch(/^input shard: is ".*", expected a part/);
  });

  it('are read from kebab-case, trimmed and typed', () => {
    expect(
      readInputs(
        env({
          repeat: '3',
          'max-concurrency': ' 16 ',
          'fail-on': 'never',
          policy: 'thresholds',
          comment: 'changes',
          'github-token': 'ghs_x',
          store: 'none',
          'store-branch': 'data/examples',
          'store-path': 'examples',
          'timeout-minutes': '5',
          'working-directory': 'packages/bot',
          'dry-run': 'True',
        }),
      ),
    ).toEqual({
      ...defaults,
      repeat: 3,
      maxConcurrency: 16,
      failOn: 'never',
      policy: 'thresholds',
      comment: 'changes',
      githubToken: 'ghs_x',
      store: 'none',
      storeBranch: 'data/examples',
      storePath: 'examples',
      timeoutMinutes: 5,
      workingDirectory: 'packages/bot',
      dryRun: true,
    });
  });

  it('say what a dataset holds', () => {
    const given = {
      format: 'trl-sft',
      agent: 'planner',
      split: 'test, train',
      'min-quality': '4.5',
      'min-confidence': '0',
      reviewed: 'true',
      source: 'test,production',
      tags: 'refunds, vip',
      since: '2026-11-01',
      output: 'data/out',
    };
    expect(readInputs(env({ command: 'export', ...given }))).toEqual({
      ...defaults,
      command: 'export',
      output: 'data/out',
      dataset: {
        format: 'trl-sft',
        agent: 'planner',
        split: ['train', 'test'],
        minQuality: 4.5,
        minConfidence: 0,
        reviewed: true,
        source: ['test', 'production'],
        tags: ['refunds', 'vip'],
        since: '2026-11-01T00:00:00.000Z',
      },
    });
  });

  it('are refused all at once, each by its name', () => {
    expect(problems({ repeat: '0', 'fail-on': 'maybe', 'dry-run': 'yes', comment: 'x' })).toEqual([
      'input repeat: is "0", expected a whole number from 1 to 100',
      'input fail-on: is "maybe", expected one of reject, inconclusive, never',
      'input comment: is "x", expected one of always, changes, failures, never',
      'input dry-run: is "yes", expected true or false',
    ]);
  });

  it.each([
    ['repeat', '1.5'],
    ['repeat', '-1'],
    ['repeat', '1e2'],
    ['max-concurrency', '99999999999999999999'],
    ['timeout-minutes', 'NaN'],
    ['store-branch', '--upload-pack=x'],
    ['store-branch', 'a..b'],
    ['store-branch', 'refs/heads/x.lock'],
    ['config', 'a\nb'],
    ['command', 'train'],
    ['agent', 'writer'],
    ['split', 'train,tests'],
    ['split', ','],
    ['min-quality', '6'],
    ['min-quality', '4,5'],
    ['min-confidence', '1.5'],
    ['source', 'everywhere'],
    ['since', '2026-02-31'],
    ['since', 'yesterday'],
    ['reviewed', 'yes'],
  ])('are refused: %s=%s', (name, value) => {
    expect(problems({ [name]: value })).toEqual([expect.stringMatching(`^input ${name}: is .*expected`)]);
  });

  it('are refused when unknown, with the nearest known name', () => {
    expect(problems({ 'max-concurency': '3' })).toEqual([
      'input "max-concurency": is not known (did you mean "max-concurrency"?)',
    ]);
  });

  it('never show the token', () => {
    const [problem = ''] = problems({ 'github-token': 'ghs_ very secret' });
    expect(problem).toMatch(/^input github-token: expected a token/);
    expect(problem).not.toContain('secret');
  });

  it('show a hostile value on one line, short, and without direction characters', () => {
    const [problem = ''] = problems({ comment: `x\n::error::\u202E${'y'.repeat(5000)}` });
    expect(problem).toMatch(/^input comment: is "x {1,2}::error:: y+", expected one of/);
    expect(problem.length).toBeLessThan(200);
  });

  it('end in values or a UserError, whatever they are', () => {
    const holds = fc.check(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(INPUTS)), fc.string()), (given) => {
        try {
          readInputs(env(given));
          return true;
        } catch (error) {
          return error instanceof UserError;
        }
      }),
    );
    expect(holds.counterexample).toBeNull();
  });
});
