import { Octokit } from '@octokit/rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { GITHUB_API_URL, MAX_TOTAL_WAIT_MS, REQUEST_TIMEOUT_MS, type ClientOptions } from './client.ts';

/** Statuses that a retry cannot mend, and the two rate limits, whose waiting plugin-throttling does by the book. */
const NOT_RETRIED = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
const RETRIES = 3;

/** A rate limit is waited out at most this often a request. */
const RATE_LIMIT_RETRIES = 2;

/** No answer of the calls that we make is larger: blobs end at 100 MB, a third more in base64. */
const MAX_ANSWER_BYTES = 140 * 1024 * 1024;

let clients = 0;

/** An Octokit that retries, paces its writes, and never waits longer than its budget in total. */
export function connect(options: ClientOptions): Octokit {
  const secondMs = options.secondMs ?? 1000;
  const wait = waitBudget(options.maxTotalWaitMs ?? MAX_TOTAL_WAIT_MS);
  const onLimit = (retryAfter: number, _request: object, _octokit: object, retryCount: number): boolean =>
    retryCount < RATE_LIMIT_RETRIES && wait(retryAfter * secondMs);
  // First of the plugins, so that its hook sees a failure before plugin-retry decides to wait.
  const bounded = (octokit: { hook: Octokit['hook'] }): void => {
    octokit.hook.error('request', (error, request) => {
      const status = 'status' in error ? error.status : 0;
      const attempt = Number(request.request['retryCount'] ?? 0) + 1;
      const willRetry = attempt <= Number(request.request['retries'] ?? RETRIES);
      // plugin-retry waits 1, 4, 9 seconds.
      if (status >= 400 && !NOT_RETRIED.includes(status) && willRetry && !wait(attempt ** 2 * secondMs)) {
        request.request = { ...request.request, retries: 0 };
      }
      throw error;
    });
  };
  const Client = Octokit.plugin(bounded, retry, throttling);
  const client = new Client({
    auth: options.token,
    baseUrl: (options.apiUrl ?? GITHUB_API_URL).replace(/\/+$/, ''),
    userAgent: `agent-tester/${options.version ?? '0'}`,
    // Octokit writes warnings to the console, where a service's words would be workflow commands.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: boundedFetch(options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS) },
    retry: { doNotRetry: NOT_RETRIED, retries: RETRIES, retryAfterBaseValue: secondMs },
    throttle: {
      id: `client-${++clients}`,
      retryAfterBaseValue: secondMs,
      onRateLimit: onLimit,
      onSecondaryRateLimit: onLimit,
      ...options.throttle,
    },
  });
  // Octokit shares this object between calls and plugin-retry counts in it: each call gets its own.
  client.hook.before('request', (request) => {
    request.request = { ...request.request };
  });
  return client;
}

function silent(): void {}

/** Grants waits until their sum reaches the limit (milliseconds). */
function waitBudget(limitMs: number): (ms: number) => boolean {
  let spent = 0;
  return (ms) => {
    if (spent + ms > limitMs) return false;
    spent += ms;
    return true;
  };
}

/** fetch with a time limit on the whole exchange, and with the body read here: Octokit takes a broken one for ''. */
function boundedFetch(timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > MAX_ANSWER_BYTES) throw new TypeError(`the answer has more than ${MAX_ANSWER_BYTES} bytes`);
      chunks.push(chunk);
    }
    const { status, statusText, headers } = response;
    const body = [101, 204, 205, 304].includes(status) ? null : Buffer.concat(chunks);
    return new Response(body, { status, statusText, headers });
  };
}
