import * as z from 'zod';
import { oneLineOfUnits } from '../../base/text.ts';
import type { CommitStatus } from '../../report/publish.ts';
import { ownerAndRepo, type GitHubClient } from './client.ts';
import { userShape } from './identity.ts';

/** GitHub refuses longer ones with 422. */
const MAX_DESCRIPTION = 140;
const MAX_CONTEXT = 255;

const statusShape = z.object({ creator: userShape.nullish() });

/** Sets a commit status and returns who GitHub says has set it. Throws OutsideError('github'). */
export async function setStatus(
  client: GitHubClient,
  repository: string,
  sha: string,
  status: CommitStatus,
): Promise<z.infer<typeof userShape> | null | undefined> {
  const { state, description, context, targetUrl } = status;
  const answer = await client.call(
    { what: `set the status of commit ${sha.slice(0, 7)}`, repository, permission: 'statuses: write' },
    ({ rest }) =>
      rest.repos.createCommitStatus({
        ...ownerAndRepo(repository),
        sha,
        state,
        description: oneLineOfUnits(description, MAX_DESCRIPTION, ' '),
        context: oneLineOfUnits(context, MAX_CONTEXT, ' '),
        ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
      }),
    statusShape,
  );
  return answer.creator;
}
