/** A sticky comment's identity and age, written into its first line. */
export interface CommentKey {
  /** Suite name: one comment a suite and pull request. */
  readonly suite: string;
  readonly headSha: string;
  readonly runId: string;
  readonly attempt: number;
}

export interface PublishedComment {
  readonly url: string;
  /** `skipped`: a newer run's comment stands and was left alone. */
  readonly action: 'created' | 'updated' | 'skipped';
}

/**
 * PORT. Where reviewers read. Every method throws OutsideError; callers report the failure beside the verdict.
 */
export interface ReviewSurface {
  /**
   * Creates or edits the sticky comment. `renderings` go from complete to shortest; a too-large body (422) moves on
   * to the next one. Each begins with the marker line of `key`.
   */
  upsertComment(
    pullRequest: number,
    key: CommentKey,
    renderings: readonly string[],
  ): Promise<PublishedComment>;
  setStatus(sha: string, status: CommitStatus): Promise<void>;
}

export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  /** At most 140 characters. */
  readonly description: string;
  readonly context: string;
  readonly targetUrl?: string;
}
