import * as z from 'zod';
import { OutsideError } from '../../base/errors.ts';
import { ownerAndRepo, type GitHubClient } from './client.ts';
import { userShape } from './identity.ts';

/** What we read of an issue comment. GitHub documents `body` as optional and `user` as nullable. */
const commentShape = z.object({
  id: z.int().positive(),
  html_url: z.string().max(2000),
  body: z.string().nullish(),
  user: userShape.nullable(),
});

export type Comment = z.infer<typeof commentShape>;

/** GitHub ends a conversation at 2,500 comments: https://docs.github.com/en/rest/issues/comments. */
const MAX_PAGES = 100;
const PAGE_SIZE = 100;

const PERMISSION = 'pull-requests: write';

/** The four calls behind a sticky comment. All throw OutsideError('github'). */
export interface CommentApi {
  /** Every comment of a pull request, oldest first. */
  list(pullRequest: number): AsyncIterable<Comment>;
  /** Never repeated by itself: a post that seems to fail may have been applied. */
  create(pullRequest: number, body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  /** Removing what is gone already is no error. */
  remove(id: number): Promise<void>;
}

export function commentApi(client: GitHubClient, repository: string): CommentApi {
  const at = ownerAndRepo(repository);
  const about = (what: string, permission?: string) => ({
    what,
    repository,
    ...(permission === undefined ? {} : { permission }),
  });
  return {
    async *list(pullRequest) {
      for (let page = 1; page <= MAX_PAGES; page++) {
        const comments = await client.call(
          about(`read the comments of pull request ${pullRequest}`, 'pull-requests: read'),
          ({ rest }) =>
            rest.issues.listComments({ ...at, issue_number: pullRequest, per_page: PAGE_SIZE, page }),
          z.array(commentShape),
        );
        yield* comments;
        if (comments.length < PAGE_SIZE) return;
      }
    },
    create(pullRequest, body) {
      return client.call(
        about(`comment on pull request ${pullRequest}`, PERMISSION),
        ({ rest }) =>
          rest.issues.createComment({ ...at, issue_number: pullRequest, body, request: { retries: 0 } }),
        commentShape,
      );
    },
    update(id, body) {
      return client.call(
        about(`edit comment ${id}`, PERMISSION),
        ({ rest }) => rest.issues.updateComment({ ...at, comment_id: id, body }),
        commentShape,
      );
    },
    async remove(id) {
      try {
        await client.call(
          about(`remove the duplicate comment ${id}`, PERMISSION),
          ({ rest }) => rest.issues.deleteComment({ ...at, comment_id: id }),
          z.unknown(),
        );
      } catch (error) {
        if (!(error instanceof OutsideError) || error.status !== 404) throw error;
      }
    },
  };
}
