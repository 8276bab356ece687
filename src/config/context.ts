/** The pull request that is checked. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly headRef: string;
  /** True where the head is in another repository: no secrets, read-only token. */
  readonly fork: boolean;
}

/** Where this run happens. `local` is a person's terminal or another CI. */
export interface RunContext {
  readonly event: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch' | 'local';
  /** `owner/name`; absent on a terminal without a remote. */
  readonly repository?: string;
  /** Commit that is checked out, 40 hex digits; absent outside git. */
  readonly commit?: string;
  /** Branch of a push, of a scheduled run or of one that a person started. */
  readonly branch?: string;
  readonly defaultBranch?: string;
  readonly pullRequest?: PullRequest;
  /** GitHub's run id, or a time-based id on a terminal. */
  readonly runId: string;
  readonly attempt: number;
  /** `https://github.com` or the enterprise host; absent on a terminal. */
  readonly serverUrl?: string;
  /** Link to the workflow run. */
  readonly runUrl?: string;
}

/** True on a person's machine: what is kept there is there the next time, and nobody else put it there. */
export function isOwnMachine(
  { event }: Pick<RunContext, 'event'>,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const ci = env['CI'];
  const isCi = ci !== undefined && ci !== '' && ci !== 'false' && ci !== '0';
  return event === 'local' && !isCi;
}
