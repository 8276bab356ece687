import * as z from 'zod';
import type { FileSource } from '../../config/files.ts';
import { OutsideError } from '../../base/errors.ts';
import { kindOfMode } from '../host/git-files.ts';
import { isSkipped } from '../host/paths.ts';
import { treeSource, type LocalFiles, type TreeEntry } from '../host/tree-source.ts';
import { ownerAndRepo, type GitHubClient } from './client.ts';

const treeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string(),
      size: z.int().optional(),
    }),
  ),
});

const blobShape = z.object({ content: z.string(), encoding: z.literal('base64') });

const comparisonShape = z.object({
  merge_base_commit: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }),
});

/** Requests for one commit's tree: GitHub cuts an answer at 100,000 entries, and a token has 1,000 requests an hour. */
const MAX_TREE_REQUESTS = 100;

const PERMISSION = 'contents: read';

/**
 * The files of a commit of `repository` (`owner/name`) without a clone: one request for the tree, one for each file
 * that is read and differs from the local one. Reading throws OutsideError('github').
 */
export function commitFiles(
  client: GitHubClient,
  repository: string,
  sha: string,
  local?: LocalFiles,
): FileSource {
  const at = ownerAndRepo(repository);
  const short = sha.slice(0, 7);
  const tree = async (treeSha: string, recursive: boolean) =>
    client.call(
      { what: `list the files of commit ${short}`, repository, permission: PERMISSION },
      ({ rest }) => rest.git.getTree({ ...at, tree_sha: treeSha, ...(recursive ? { recursive: '1' } : {}) }),
      treeShape,
    );
  const reader = {
    entries: () => wholeTree(tree, sha, short),
    async blob(id: string) {
      const { content } = await client.call(
        { what: `read a file of commit ${short}`, repository, permission: PERMISSION },
        ({ rest }) => rest.git.getBlob({ ...at, file_sha: id }),
        blobShape,
      );
      return Buffer.from(content, 'base64');
    },
  };
  return treeSource(short, reader, local);
}

type FetchTree = (sha: string, recursive: boolean) => Promise<z.infer<typeof treeShape>>;

/** All paths of a tree. Where GitHub cuts the recursive answer, each folder is asked for by itself. */
async function wholeTree(fetchTree: FetchTree, root: string, label: string): Promise<Map<string, TreeEntry>> {
  const entries = new Map<string, TreeEntry>();
  const folders = [{ sha: root, prefix: '' }];
  let requests = 0;
  const ask: FetchTree = (sha, recursive) => {
    if (++requests > MAX_TREE_REQUESTS) {
      throw new OutsideError('github', `commit ${label} has too many files to list through GitHub's API`, {
        retryable: false,
        hint: 'check out with "fetch-depth: 0", then the files are read from the clone',
      });
    }
    return fetchTree(sha, recursive);
  };
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { sha, prefix } = folder;
    const whole = await ask(sha, true);
    const part = whole.truncated ? await ask(sha, false) : whole;
    if (whole.truncated && part.truncated) {
      throw new OutsideError('github', `a folder of commit ${label} is too large for GitHub's API`, {
        retryable: false,
        hint: 'check out with "fetch-depth: 0", then the files are read from the clone',
      });
    }
    for (const { path, mode, type, sha: id, size } of part.tree) {
      const full = prefix + path;
      if (type !== 'tree') {
        entries.set(full, { kind: kindOfMode(mode), id, ...(size === undefined ? {} : { size }) });
      } else if (whole.truncated && !isSkipped(full)) folders.push({ sha: id, prefix: `${full}/` });
    }
  }
  return entries;
}

/**
 * The commit where the history of `head` left that of `base` (ids or branch names). Throws OutsideError('github'),
 * also where the two have no common ancestor.
 */
export async function mergeBase(
  client: GitHubClient,
  repository: string,
  base: string,
  head: string,
): Promise<string> {
  const { merge_base_commit: commit } = await client.call(
    {
      what: `compare ${shortName(base)} with ${shortName(head)}`,
      repository,
      permission: PERMISSION,
    },
    ({ rest }) =>
      rest.repos.compareCommitsWithBasehead({
        ...ownerAndRepo(repository),
        basehead: `${base}...${head}`,
        per_page: 1,
      }),
    comparisonShape,
  );
  return commit.sha;
}

/** Seven digits of a commit id; the start of a branch name. */
function shortName(name: string): string {
  return /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 7) : name.slice(0, 60);
}
