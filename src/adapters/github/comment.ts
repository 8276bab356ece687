import { OutsideError } from '../../base/errors.ts';
import { formatMarker, parseMarker } from '../../report/marker.ts';
import type { CommentKey, PublishedComment } from '../../report/publish.ts';
import type { Comment, CommentApi } from './comment-api.ts';
import type { Identity } from './identity.ts';

/** Posts that are tried before giving up; between two of them the comment is looked for. */
const POST_ATTEMPTS = 3;

/** A longer first line is no marker of ours. */
const MAX_MARKER = 5000;

interface Sticky {
  readonly comment: Comment;
  readonly key: CommentKey;
}

/**
 * One sticky comment a suite and pull request. Ours is a comment whose first line is our marker for the suite AND
 * whose author is ourselves: everybody can write a marker. The oldest wins, an older run never overwrites a newer.
 */
export async function upsertComment(
  api: CommentApi,
  identity: Identity,
  pullRequest: number,
  key: CommentKey,
  renderings: readonly string[],
): Promise<PublishedComment> {
  const marker = formatMarker(key);
  if (!renderings.every((body) => firstLine(body) === marker)) {
    throw new TypeError('a rendering of the comment does not begin with its marker');
  }
  const found = await ownComments(api, identity, pullRequest, key.suite);
  if (found.length > 0) {
    const settled = await unlessGone(settle(api, found, key, renderings));
    if (settled) return settled;
  }

  const created = await create(api, identity, pullRequest, key, renderings);
  // Another run may have posted meanwhile, and GitHub's list may lag behind our own post.
  const now = await ownComments(api, identity, pullRequest, key.suite);
  const all = now.some(({ comment }) => comment.id === created.id)
    ? now
    : [...now, { comment: created, key }].sort(byId);
  if (all.length === 1) return { url: created.html_url, action: 'created' };
  return settle(api, all, key, renderings);
}

/** Ours, oldest first. */
async function ownComments(
  api: CommentApi,
  identity: Identity,
  pullRequest: number,
  suite: string,
): Promise<readonly Sticky[]> {
  const own: Sticky[] = [];
  // The marker may shorten what it holds: two names are the same where their markers say so.
  const wanted = parseMarker(formatMarker({ suite, headSha: '', runId: '', attempt: 1 }))?.suite;
  for await (const comment of api.list(pullRequest)) {
    const key = parseMarker(firstLine(comment.body ?? ''));
    if (key && key.suite === wanted && (await identity.isOwn(comment.user))) own.push({ comment, key });
  }
  return own.sort(byId);
}

/**
 * Leaves one comment, the oldest, with the newest run's text. Runs that settle at the same time take the same steps,
 * so that they meet in the same end.
 */
async function settle(
  api: CommentApi,
  own: readonly Sticky[],
  key: CommentKey,
  renderings: readonly string[],
): Promise<PublishedComment> {
  const [keeper, ...duplicates] = own;
  if (!keeper) throw new TypeError('no comment to settle');
  const newest = own.reduce((best, each) => (compareAge(each.key, best.key) > 0 ? each : best), keeper);
  const superseded = compareAge(newest.key, key) > 0;
  const bodies = superseded ? [newest.comment.body ?? ''] : renderings;
  const kept = await write(bodies, (body) =>
    sameText(body, keeper.comment.body)
      ? Promise.resolve(keeper.comment)
      : api.update(keeper.comment.id, body),
  );
  for (const { comment } of duplicates) await api.remove(comment.id);
  return { url: kept.html_url, action: superseded ? 'skipped' : 'updated' };
}

/** Undefined where somebody removed the comment between our look and our edit. */
async function unlessGone<T>(edit: Promise<T>): Promise<T | undefined> {
  try {
    return await edit;
  } catch (error) {
    if (error instanceof OutsideError && error.status === 404) return undefined;
    throw error;
  }
}

/** Posts once. After a failure that may have been applied, the comment is looked for before it is posted again. */
async function create(
  api: CommentApi,
  identity: Identity,
  pullRequest: number,
  key: CommentKey,
  renderings: readonly string[],
): Promise<Comment> {
  for (let attempt = 1; ; attempt++) {
    try {
      const created = await write(renderings, (body) => api.create(pullRequest, body));
      identity.learn(created.user);
      return created;
    } catch (error) {
      if (!(error instanceof OutsideError) || !error.retryable || attempt === POST_ATTEMPTS) throw error;
      const found = await ownComments(api, identity, pullRequest, key.suite);
      const ours = found.find((each) => sameRun(each.key, key));
      if (ours) return ours.comment;
      // A rate limit has been waited for by the client already, as long as its budget allows.
      if (error.retryAfterMs !== undefined) throw error;
    }
  }
}

/** Writes the longest rendering that GitHub takes: 422 says that the body is too long. */
async function write(
  renderings: readonly string[],
  send: (body: string) => Promise<Comment>,
): Promise<Comment> {
  for (const [index, body] of renderings.entries()) {
    try {
      return await send(body);
    } catch (error) {
      const tooLong = error instanceof OutsideError && error.status === 422;
      if (!tooLong || index === renderings.length - 1) throw error;
    }
  }
  throw new TypeError('the comment has no rendering');
}

/**
 * Which of two runs is newer: > 0 where `a` is. GitHub's run ids grow and outgrow doubles; ids of terminals have no
 * order among them, so that the later writer wins.
 */
function compareAge(a: CommentKey, b: CommentKey): number {
  if (a.runId === b.runId) return a.attempt - b.attempt;
  if (!/^\d{1,30}$/.test(a.runId) || !/^\d{1,30}$/.test(b.runId)) return 0;
  return BigInt(a.runId) > BigInt(b.runId) ? 1 : -1;
}

function firstLine(body: string): string {
  return body.slice(0, MAX_MARKER).split(/\r?\n/, 1)[0] ?? '';
}

function sameRun(a: CommentKey, b: CommentKey): boolean {
  return a.runId === b.runId && a.attempt === b.attempt;
}

/** GitHub stores what browsers edit with CRLF and trims the end. */
function sameText(a: string, b: string | null | undefined): boolean {
  const normal = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return normal(a) === normal(b ?? '');
}

function byId(a: Sticky, b: Sticky): number {
  return a.comment.id - b.comment.id;
}
