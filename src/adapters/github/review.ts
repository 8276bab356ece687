import type { ReviewSurface } from '../../report/publish.ts';
import type { GitHubClient } from './client.ts';
import { commentApi } from './comment-api.ts';
import { upsertComment } from './comment.ts';
import { ownIdentity } from './identity.ts';
import { setStatus } from './status.ts';

/** The pull requests of one repository (`owner/name`) as the place where reviewers read. */
export function githubReviews(client: GitHubClient, repository: string): ReviewSurface {
  const identity = ownIdentity(client);
  const api = commentApi(client, repository);
  return {
    upsertComment: (pullRequest, key, renderings) =>
      upsertComment(api, identity, pullRequest, key, renderings),
    async setStatus(sha, status) {
      identity.learn(await setStatus(client, repository, sha, status));
    },
  };
}
