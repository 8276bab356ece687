import * as z from 'zod';
import type { PullRequest, RunContext } from '../../config/context.ts';
import { messageOf, UserError } from '../../base/errors.ts';
import type { Environment } from '../../config/environment.ts';

/** GitHub ends a payload at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads. */
const MAX_PAYLOAD_CHARACTERS = 30 * 1024 * 1024;

const EVENTS = ['pull_request', 'push', 'schedule', 'workflow_dispatch'] as const;
const SUPPORTED = EVENTS.join(', ');

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a commit id of 40 hex digits');
// What git allows in a branch name, with no character that could end a line or a field.
const branchName = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\p{Cc}\s~^:?*[\\]+$/u, 'expected a branch name');
const repositoryName = z
  .string()
  .regex(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/, 'expected owner/name');
const headOrBase = z.object({
  sha,
  ref: branchName,
  repo: z.object({ id: z.int(), full_name: z.string() }).nullish(),
});

const payloadRepository = z.object({ default_branch: branchName.optional() }).optional();

const pullRequestPayload = z.object({
  action: z.string().max(100),
  repository: payloadRepository,
  pull_request: z.object({ number: z.int().positive(), head: headOrBase, base: headOrBase }),
});

const pushPayload = z.object({ deleted: z.boolean().optional(), repository: payloadRepository });

const environment = z.object({
  GITHUB_REPOSITORY: repositoryName,
  GITHUB_SHA: sha,
  GITHUB_REF: z.string().max(400).default(''),
  GITHUB_RUN_ID: z.string().regex(/^\d{1,20}$/, 'expected digits'),
  GITHUB_RUN_ATTEMPT: z
    .string()
    .regex(/^\d{1,6}$/, 'expected digits')
    .default('1'),
  GITHUB_SERVER_URL: z.url({ protocol: /^https?$/ }).default('https://github.com'),
});

/**
 * Where and why this run of the action happens. `env` is the process environment, `readFile` reads the event file as
 * text. The payload is a stranger's text: only checked members come out. Throws UserError for events that are not
 * supported and for an environment that is not GitHub's.
 */
export function readContext(env: Environment, readFile: (path: string) => string): RunContext {
  const named = env['GITHUB_EVENT_NAME'] ?? '';
  if (named === 'pull_request_target') throw refusedTarget();
  const event = EVENTS.find((known) => known === named);
  if (!event) throw unsupported(named);
  const given = check(environment, env, 'environment');
  const payload = readPayload(env['GITHUB_EVENT_PATH'], readFile);
  const server = given.GITHUB_SERVER_URL.replace(/\/+$/, '');
  const attempt = Number(given.GITHUB_RUN_ATTEMPT);
  const run = `${server}/${given.GITHUB_REPOSITORY}/actions/runs/${given.GITHUB_RUN_ID}`;
  const details =
    event === 'pull_request' ? pullRequestDetails(payload) : branchDetails(payload, given.GITHUB_REF);
  return {
    event,
    repository: given.GITHUB_REPOSITORY,
    commit: given.GITHUB_SHA,
    runId: given.GITHUB_RUN_ID,
    attempt,
    serverUrl: server,
    runUrl: attempt > 1 ? `${run}/attempts/${attempt}` : run,
    ...details,
  };
}

function pullRequestDetails(payload: unknown): Pick<RunContext, 'pullRequest' | 'defaultBranch'> {
  const { action, pull_request: found, repository } = check(pullRequestPayload, payload, 'event');
  if (action === 'closed') {
    throw new UserError({
      path: 'on.pull_request.types',
      message: 'the pull request is closed, so there is nothing left to judge',
      hint: 'leave "closed" out of the types',
    });
  }
  const { head, base, number } = found;
  // A head without a repository is a fork that was deleted. Names change, ids do not; either difference is a fork.
  const fork =
    !head.repo || !base.repo || head.repo.id !== base.repo.id || head.repo.full_name !== base.repo.full_name;
  const pullRequest: PullRequest = {
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseRef: base.ref,
    headRef: head.ref,
    fork,
  };
  return { pullRequest, ...defaultBranchOf(repository) };
}

/** A scheduled run is always one of the default branch: its payload may lack the repository, its ref says it. */
function branchDetails(payload: unknown, ref: string): Pick<RunContext, 'branch' | 'defaultBranch'> {
  const { deleted, repository } = check(pushPayload, payload, 'event');
  if (deleted) {
    throw new UserError({ path: 'on.push', message: 'the branch was deleted, so there is nothing to run' });
  }
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return {
    ...(branch === undefined ? {} : { branch: check(branchName, branch, 'GITHUB_REF') }),
    ...defaultBranchOf(repository),
  };
}

function defaultBranchOf(repository: z.infer<typeof payloadRepository>): Pick<RunContext, 'defaultBranch'> {
  const name = repository?.default_branch;
  return name === undefined ? {} : { defaultBranch: name };
}

function readPayload(path: string | undefined, readFile: (path: string) => string): unknown {
  const problem = (message: string, cause?: unknown): UserError =>
    new UserError(
      {
        path: 'GITHUB_EVENT_PATH',
        message,
        hint: 'the runner sets it: run this as an action, or use the CLI',
      },
      cause === undefined ? undefined : { cause },
    );
  if (!path) throw problem('is not set');
  let text: string;
  try {
    text = readFile(path);
  } catch (error) {
    throw problem(`cannot be read: ${messageOf(error).slice(0, 200)}`, error);
  }
  if (text.length > MAX_PAYLOAD_CHARACTERS) throw problem('is larger than any event that GitHub sends');
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the payload, which is a stranger's text.
    throw problem('is not JSON');
  }
}

/** The value as its schema has it, or a UserError with all that is wrong, named without quoting the value. */
function check<T>(shape: z.ZodType<T>, value: unknown, name: string): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError(
    parsed.error.issues.map((issue) => ({
      path: [name, ...issue.path.map(String)].join('.').slice(0, 200),
      message: issue.message.slice(0, 200),
    })),
    { cause: parsed.error },
  );
}

function refusedTarget(): UserError {
  return new UserError({
    path: 'on.pull_request_target',
    message:
      'runs with the secrets and the write token of the repository while the agent under test is code of the ' +
      'pull request, so that anybody with a fork could take them; it is refused',
    hint: 'use "on: pull_request"; pull requests from forks are then checked without secrets',
  });
}

function unsupported(event: string): UserError {
  const name = /^[a-z_]{1,50}$/.test(event) ? event : 'this event';
  return new UserError({
    path: 'GITHUB_EVENT_NAME',
    message: event
      ? `${name} is not supported, expected one of ${SUPPORTED}`
      : `is not set, expected one of ${SUPPORTED}`,
    hint: event ? `change "on:" of the workflow to ${SUPPORTED}` : 'run this as an action, or use the CLI',
  });
}
