import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { githubClient, type GitHubClient } from '../adapters/github/client.ts';
import { readContext } from '../adapters/github/event.ts';
import { githubReviews } from '../adapters/github/review.ts';
import { commitFiles, mergeBase } from '../adapters/github/tree.ts';
import type { ActionInputs } from '../adapters/host/action-inputs.ts';
import { checkoutOf } from '../adapters/host/checkout.ts';
import { createScreen } from '../adapters/host/screen.ts';
import { subFolder } from '../adapters/host/sub-folder.ts';
import { workingFolder } from '../adapters/host/working-folder.ts';
import { workTree } from '../adapters/host/worktree.ts';
import { UserError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import { commandData } from '../base/workflow-command.ts';
import type { RunContext } from '../config/context.ts';
import type { BaseCommit, World } from '../flows/world.ts';
import { VERSION } from '../version.ts';
import { createWorld } from '../world.ts';

/** From the workspace to the working directory: `` or `packages/bot/`. */
export function pathPrefix({ workingDirectory }: Pick<ActionInputs, 'workingDirectory'>): string {
  const folder = posix.normalize(workingDirectory).replace(/\/+$/, '');
  return folder === '.' ? '' : `${folder}/`;
}

/** The world of a workflow run. Throws UserError for an event or an environment that cannot be used. */
export function actionWorld(
  inputs: ActionInputs,
  logger: Logger,
  signal: AbortSignal,
): World & { close(): void } {
  const env = process.env;
  const context = readContext(env, (path) => readFileSync(path, 'utf8'));
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const prefix = pathPrefix(inputs);
  const client = inputs.githubToken
    ? githubClient({
        token: inputs.githubToken,
        version: VERSION,
        ...(env['GITHUB_API_URL'] ? { apiUrl: env['GITHUB_API_URL'] } : {}),
      })
    : undefined;
  const { repository } = context;
  return createWorld({
    env,
    logger,
    screen: createScreen(process.stderr),
    progress: 'lines',
    context,
    cwd: workingFolder(workspace, inputs.workingDirectory, workspace),
    pathPrefix: prefix,
    ...labelOf(context),
    signal,
    ...(inputs.githubToken ? { token: inputs.githubToken } : {}),
    ...(client && repository ? { review: githubReviews(client, repository) } : {}),
    base: () => pullRequestBase(client, context, workspace, prefix, inputs.githubToken),
    // The runner replaces what it was told to mask in everything that is logged from here on.
    mask: (secret) => void process.stdout.write(`::add-mask::${commandData(secret)}\n`),
  });
}

/** The head's commit: the checkout is GitHub's test merge of it, or itself. */
function labelOf({ pullRequest, commit }: RunContext): { readonly label?: string } {
  const sha = pullRequest?.headSha ?? commit;
  return sha === undefined ? {} : { label: sha.slice(0, 7) };
}

/** The commit that the pull request branched off, read through the API: no clone is deep enough to know it. */
async function pullRequestBase(
  client: GitHubClient | undefined,
  context: RunContext,
  workspace: string,
  prefix: string,
  token: string | undefined,
): Promise<BaseCommit | undefined> {
  const { pullRequest, repository } = context;
  if (!pullRequest || !repository) return undefined;
  if (!client) {
    throw new UserError({
      path: 'input github-token',
      message: 'is empty, so the base of the pull request cannot be read, and nothing would be compared',
      hint: 'leave the input out: its default is the token of the job',
    });
  }
  const commit = await mergeBase(client, repository, pullRequest.baseSha, pullRequest.headSha);
  const files = commitFiles(client, repository, commit, workTree(workspace));
  const fetch = async (): Promise<void> => {
    const { fetchCommit } = await import('../adapters/store/git/fetch-commit.ts');
    await fetchCommit(workspace, commit, { env: process.env, ...(token ? { auth: { token } } : {}) });
  };
  const whole = { ...files, folder: checkoutOf(workspace, commit, fetch), checkedOut: true };
  return { commit, files: subFolder(whole, prefix) };
}
