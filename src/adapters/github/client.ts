import type * as z from 'zod';
import type { Octokit } from '@octokit/rest';
import { OutsideError } from '../../base/errors.ts';
import { githubError, type Call } from './errors.ts';

export const GITHUB_API_URL = 'https://api.github.com';

/** One request may take this long, milliseconds; GitHub itself gives up after 10 s. */
export const REQUEST_TIMEOUT_MS = 30_000;

/** All waiting of one client for retries and rate limits together, milliseconds. */
export const MAX_TOTAL_WAIT_MS = 120_000;

export interface ClientOptions {
  readonly token: string;
  /** GITHUB_API_URL; default `https://api.github.com`. */
  readonly apiUrl?: string;
  /** Version of this product, for the user agent. */
  readonly version?: string;
  readonly requestTimeoutMs?: number;
  readonly maxTotalWaitMs?: number;
  /** Milliseconds in the second of retries and rate limits: tests shorten it. */
  readonly secondMs?: number;
  /** Further options of plugin-throttling, for instance limiter groups: tests bring quicker ones. */
  readonly throttle?: Readonly<Record<string, unknown>>;
}

/** GitHub's REST API with our errors, limits and checks. Octokit is loaded with the first call, not before. */
export interface GitHubClient {
  /** True where the token belongs to an app's installation, as GITHUB_TOKEN does; undefined where its form is unknown. */
  readonly appToken: boolean | undefined;
  /**
   * Makes one call and checks the answer's data. Throws OutsideError('github') that says what `call` was about,
   * whether trying again helps, and what to do.
   */
  call<T>(
    call: Call,
    make: (octokit: Octokit) => Promise<{ readonly data: unknown }>,
    shape: z.ZodType<T>,
  ): Promise<T>;
}

/** A client for one token. Nothing is loaded or sent before the first call. */
export function githubClient(options: ClientOptions): GitHubClient {
  let octokit: Promise<Octokit> | undefined;
  return {
    appToken: appToken(options.token),
    async call(call, make, shape) {
      const loaded = await (octokit ??= import('./octokit.ts').then(({ connect }) => connect(options)));
      let data: unknown;
      try {
        ({ data } = await make(loaded));
      } catch (error) {
        throw githubError(error, call, options.token);
      }
      const parsed = shape.safeParse(data);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      const where = issue ? ` (${issue.path.map(String).join('.') || 'answer'}: ${issue.message})` : '';
      throw new OutsideError(
        'github',
        `could not ${call.what}: the answer is not what was expected${where}`,
        {
          cause: parsed.error,
          retryable: true,
          hint: 'check that GITHUB_API_URL is a GitHub API and that no proxy changes its answers',
        },
      );
    },
  };
}

/** GitHub's token prefixes: `ghs_` is an installation's, the others are a person's. */
function appToken(token: string): boolean | undefined {
  if (token.startsWith('ghs_')) return true;
  return /^(?:gh[opu]_|github_pat_)/.test(token) ? false : undefined;
}

/** `owner/name` as Octokit's two parameters. */
export function ownerAndRepo(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
