import { isObject } from '../../base/json.ts';
import { oneLine } from '../../base/text.ts';
import { messageOf, OutsideError } from '../../base/errors.ts';

/** What a call is for, in the words of its error. */
export interface Call {
  /** Completes "could not …", for instance `comment on pull request 7`. */
  readonly what: string;
  readonly repository?: string;
  /** The line that the job's `permissions:` needs for it. */
  readonly permission?: string;
}

/** Octokit's RequestError, as far as it is there: its class is loaded lazily, so that it is known by its members. */
interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly said: string;
}

/** Turns whatever Octokit threw into an OutsideError that says what to do and never holds the token. */
export function githubError(error: unknown, call: Call, token: string): OutsideError {
  const answer = answerOf(error, token);
  const { status, said } = answer;
  const limit = rateLimit(answer);
  const failed = `could not ${call.what}`;
  if (status === undefined) {
    return new OutsideError('github', `${failed}: no answer from GitHub (${said})`, {
      cause: error,
      retryable: true,
      hint: 'check the network, the proxy and GITHUB_API_URL, then run it again',
    });
  }
  const hint = limit?.hint ?? hintOf(status, said, call);
  return new OutsideError('github', `${failed}: GitHub answered ${status}${said ? ` (${said})` : ''}`, {
    cause: error,
    status,
    retryable: limit !== undefined || status >= 500,
    ...(limit ? { retryAfterMs: limit.waitMs } : {}),
    ...(hint === undefined ? {} : { hint }),
  });
}

function hintOf(status: number, said: string, call: Call): string | undefined {
  if (status === 401) return 'the token is wrong or expired: pass github-token: ${{ github.token }}';
  if (status === 403 && /resource not accessible/i.test(said)) {
    const line = call.permission ?? 'the missing permission';
    const fork = line.endsWith('write')
      ? '; a pull request from a fork gets a read-only token whatever is added'
      : '';
    return `add "${line}" to the job's permissions${fork}`;
  }
  if (status === 403) return 'the token may not do this: see its permissions and the repository’s rules';
  if (status === 404) {
    const line = call.permission ? ` ("${call.permission}" in the job's permissions)` : '';
    return `the token cannot see ${call.repository ?? 'the repository'}, or what was asked for is gone${line}`;
  }
  if (status >= 500) return 'GitHub has trouble: run it again later';
  return undefined;
}

/** GitHub's two rate limits: `retry-after` seconds, or the reset time of a used-up hour. */
function rateLimit({ status, headers, said }: Answer): { waitMs: number; hint: string } | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && headers['retry-after'] !== undefined) {
    return { waitMs: after * 1000, hint: `GitHub asks to wait ${after} s` };
  }
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) && reset < 8.64e15) {
    const at = new Date(reset).toISOString();
    return { waitMs: Math.max(0, reset - Date.now()), hint: `the token's requests are used up until ${at}` };
  }
  if (status === 429 || /secondary rate/i.test(said)) {
    return { waitMs: 60_000, hint: 'GitHub limits the rate: wait a minute' };
  }
  return undefined;
}

function answerOf(error: unknown, token: string): Answer {
  const response = isObject(error) ? error['response'] : undefined;
  if (!isObject(error) || !isObject(response)) {
    return { status: undefined, headers: {}, said: plain(messageOf(error), token) };
  }
  const { data } = response;
  return {
    status: Number(error['status']),
    headers: isObject(response['headers']) ? response['headers'] : {},
    said: plain(toldBy(data), token),
  };
}

/** GitHub's message and the first of its details, for instance "Validation Failed: Body is too long". */
function toldBy(data: unknown): string {
  if (!isObject(data)) return '';
  const detail: unknown = Array.isArray(data['errors']) ? data['errors'][0] : undefined;
  const parts = [data['message'], isObject(detail) ? detail['message'] : detail];
  return parts.filter((part) => typeof part === 'string').join(': ');
}

/** A service's words made fit for one line of a log: no control or direction characters, no token, 200 characters. */
function plain(text: string, token: string): string {
  const short = text.slice(0, 2000);
  const masked = token ? short.replaceAll(token, '***') : short;
  return oneLine(masked, 200, ' ');
}
