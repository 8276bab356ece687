import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../src/adapters/github/event.ts';
import { UserError } from '../../src/base/errors.ts';
import { SHA } from './world.ts';

const BASE = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);

const env = (members: Record<string, string | undefined> = {}) => ({
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'acme/support',
  GITHUB_SHA: MERGE,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '8123',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  ...members,
});

const home = { id: 1, full_name: 'acme/support' };
const pull = (members: Record<string, unknown> = {}) => ({
  action: 'synchronize',
  repository: { default_branch: 'main' },
  pull_request: {
    number: 7,
    head: { sha: SHA, ref: 'feature/x', repo: home },
    base: { sha: BASE, ref: 'main', repo: home },
    ...members,
  },
});

const read = (payload: unknown, members: Record<string, string | undefined> = {}) =>
  readContext(env(members), () => (typeof payload === 'string' ? payload : JSON.stringify(payload)));

describe('the context of a pull request', () => {
  it('has all that the check needs', () => {
    expect(read(pull())).toEqual({
      event: 'pull_request',
      repository: 'acme/support',
      commit: MERGE,
      defaultBranch: 'main',
      runId: '8123',
      attempt: 1,
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/acme/support/actions/runs/8123',
      pullRequest: {
        number: 7,
        headSha: SHA,
        baseSha: BASE,
        baseRef: 'main',
        headRef: 'feature/x',
        fork: false,
      },
    });
  });

  it('links to the attempt of a re-run, also on an enterprise host', () => {
    const context = read(pull(), { GITHUB_RUN_ATTEMPT: '3', GITHUB_SERVER_URL: 'https://git.acme.test/' });
    expect(context.runUrl).toBe('https://git.acme.test/acme/support/actions/runs/8123/attempts/3');
    expect(context.attempt).toBe(3);
  });

  it.each([
    ['another repository', { id: 2, full_name: 'mallory/support' }],
    ['a deleted fork', null],
    ['no repository at all', undefined],
    ['another repository of the same name', { id: 2, full_name: 'acme/support' }],
    ['another name of the same id', { id: 1, full_name: 'mallory/support' }],
  ])('is a fork when the head is in %s', (_, repo) => {
    const head = { sha: SHA, ref: 'main', repo };
    expect(read(pull({ head })).pullRequest?.fork).toBe(true);
  });

  it('is refused when the pull request is closed', () => {
    expect(() => read({ ...pull(), action: 'closed' })).toThrow(/closed.*leave "closed" out/);
  });

  it.each(['opened', 'reopened', 'edited', 'ready_for_review', 'labeled'])('is there for %s', (action) => {
    expect(read({ ...pull(), action }).pullRequest?.number).toBe(7);
  });
});

describe('the context of a push', () => {
  const push = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/release/1', GITHUB_SHA: SHA };

  it('names the branch and the default branch', () => {
    const context = read({ repository: { default_branch: 'main' } }, push);
    expect(context).toMatchObject({ event: 'push', branch: 'release/1', defaultBranch: 'main', commit: SHA });
    expect(context.pullRequest).toBeUndefined();
  });

  it('has no branch for a tag', () => {
    expect(read({}, { ...push, GITHUB_REF: 'refs/tags/v1' }).branch).toBeUndefined();
  });

  it('is refused when the branch was deleted', () => {
    expect(() => read({ deleted: true }, push)).toThrow(/deleted/);
  });
});

describe('the context of a schedule', () => {
  it('is that of the default branch, also where the payload says no more than when', () => {
    const scheduled = { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: SHA };
    const context = read({ schedule: '17 4 * * *' }, scheduled);
    expect(context).toMatchObject({ event: 'schedule', branch: 'main', commit: SHA });
  });
});

describe('the context of a run that a person started', () => {
  const started = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: SHA };

  it('names the branch, and takes nothing from what the person typed', () => {
    const payload = { inputs: { format: '::error::x' }, repository: { default_branch: 'main' } };
    const context = read(payload, started);
    expect(context).toMatchObject({ event: 'workflow_dispatch', branch: 'main', defaultBranch: 'main' });
    expect(JSON.stringify(context)).not.toContain('::error');
  });
});

describe('an event that is not for us', () => {
  it('is refused with the danger of pull_request_target and the way out', () => {
    expect(() => read(pull(), { GITHUB_EVENT_NAME: 'pull_request_target' })).toThrow(
      /secrets.*refused.*use "on: pull_request"/,
    );
  });

  it.each(['workflow_run', 'issue_comment', 'merge_group'])('is refused as %s', (name) => {
    expect(() => read({}, { GITHUB_EVENT_NAME: name })).toThrow(
      new RegExp(`${name} is not supported, expected one of pull_request, push`),
    );
  });

  it('is refused without repeating a strange name', () => {
    expect(() => read({}, { GITHUB_EVENT_NAME: '::error::x\n' })).toThrow(/this event is not supported/);
    expect(() => read({}, { GITHUB_EVENT_NAME: undefined })).toThrow(/is not set/);
  });
});

describe('a payload that is not GitHub’s', () => {
  it('is named by the member that is wrong, all at once, without its value', () => {
    const payload = pull({ number: '7; rm -rf', head: { sha: '$(id)', ref: 'a\nb', repo: home } });
    const attempt = () => read(payload);
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(/event\.pull_request\.number.*\n.*event\.pull_request\.head\.sha.*\n.*head\.ref/);
    expect(attempt).not.toThrow(/rm -rf|\$\(id\)/);
  });

  it.each(['', 'no json', '[]', 'null', '{}', '{"pull_request":{"__proto__":{"number":1}}}'])(
    'is refused as %s',
    (text) => {
      expect(() => read(text)).toThrow(UserError);
    },
  );

  it('is refused when the file is not set or cannot be read', () => {
    expect(() => read(pull(), { GITHUB_EVENT_PATH: undefined })).toThrow(/GITHUB_EVENT_PATH: is not set/);
    const unreadable = () => {
      throw new Error('ENOENT');
    };
    expect(() => readContext(env(), unreadable)).toThrow(/cannot be read: ENOENT/);
  });

  it('is refused when it is larger than any that GitHub sends', () => {
    expect(() => read(' '.repeat(31 * 1024 * 1024))).toThrow(/larger than any event/);
  });

  it('ends in a context or a UserError, whatever it is', () => {
    const holds = fc.check(
      fc.property(fc.jsonValue(), fc.constantFrom('push', 'pull_request'), (payload, name) => {
        try {
          read(payload, { GITHUB_EVENT_NAME: name });
          return true;
        } catch (error) {
          return error instanceof UserError;
        }
      }),
    );
    expect(holds.counterexample).toBeNull();
  });
});

describe('an environment that is not the runner’s', () => {
  it.each([
    ['GITHUB_REPOSITORY', 'acme'],
    ['GITHUB_REPOSITORY', 'acme/a/b'],
    ['GITHUB_REPOSITORY', '../users'],
    ['GITHUB_REPOSITORY', 'acme/..'],
    ['GITHUB_REPOSITORY', undefined],
    ['GITHUB_SHA', 'main'],
    ['GITHUB_RUN_ID', 'x'],
    ['GITHUB_RUN_ATTEMPT', '-1'],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
  ])('is named: %s=%s', (name, value) => {
    expect(() => read(pull(), { [name]: value })).toThrow(new RegExp(`environment\\.${name}: `));
  });
});
