import { OutsideError } from '../../base/errors.ts';
import { isObject } from '../../base/json.ts';
import type { ChatFailure } from '../../agent/chat.ts';
import { quote } from '../../agent/quote.ts';
import type { HttpFailure } from './openai-fetch.ts';

/** Longest wait that is passed on, below what a timer can hold (2^31 ms). */
const MAX_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** Codes by which providers say that a filter, not a fault, refused the request. */
const FILTER_CODES = new Set([
  'content_filter',
  'content_policy_violation',
  'invalid_prompt',
  'moderation_blocked',
]);
/** Codes by which providers say that what the model wrote could not be used as a tool call. */
const OUTPUT_CODES = new Set(['tool_use_failed', 'output_parse_failed']);
/** Servers without a code for it say so in words. */
const CONTEXT_WORDS =
  /maximum context length|context length exceeded|context window|exceeds the available context/i;

/** What a failure is told with; nothing here is secret but the key, which is masked. */
export interface FailureContext {
  readonly model: string;
  readonly apiKeyEnv: string;
  readonly apiKey: string;
  /** Milliseconds since the epoch, for a `retry-after` date. */
  readonly now: number;
}

/**
 * A status that is not 2xx: the agent's failure where the conversation was too long, filtered or unusable, otherwise
 * an OutsideError. 408, 409, 425, 429 (but for an exhausted quota) and 5xx are worth another try; the rest is not.
 */
export function failureOf(failure: HttpFailure, context: FailureContext): ChatFailure | OutsideError {
  const { status } = failure;
  const said = providerError(failure.body);
  const quoted = quote(masked(said.message === '' ? failure.body : said.message, context.apiKey));
  const message = quoted === '' ? `status ${status} without a reason` : `status ${status}: ${quoted}`;
  const has = (codes: ReadonlySet<string>): boolean => said.codes.some((code) => codes.has(code));
  const agent = (code: string): ChatFailure => ({ kind: 'failure', code, message, usage: null });
  if (status === 400 || status === 413 || status === 422) {
    if (said.codes.includes('context_length_exceeded') || CONTEXT_WORDS.test(quoted))
      return agent('context-length');
    if (has(FILTER_CODES)) return agent('content-filter');
    if (has(OUTPUT_CODES)) return agent('invalid-output');
  }
  const spent = said.codes.includes('insufficient_quota');
  const retryable = [408, 409, 425, 429].includes(status) ? !spent : status >= 500;
  const retryAfterMs = retryable ? retryAfter(failure.headers, context.now) : undefined;
  const hint = spent
    ? 'the account has no quota left: add credit or use another key'
    : hintOf(status, context);
  return new OutsideError('openai', message, {
    retryable,
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(hint === undefined ? {} : { hint }),
  });
}

function hintOf(status: number, { model, apiKeyEnv }: FailureContext): string | undefined {
  if (status === 401) return `check the key in ${apiKeyEnv}`;
  if (status === 403) return `check that the key in ${apiKeyEnv} may use model "${model}"`;
  if (status === 404)
    return `check that model "${model}" exists, that the key in ${apiKeyEnv} may use it, and base-url`;
  if (status >= 300 && status < 400) return 'the server redirects: set base-url to where it leads';
  return undefined;
}

/** Milliseconds from `retry-after-ms`, or `retry-after` in seconds or as an HTTP date; undefined where there is none. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const inMs = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  const text = (headers.get('retry-after') ?? '').trim();
  const wait = Number.isFinite(inMs)
    ? inMs
    : /^\d+(?:\.\d+)?$/.test(text)
      ? Number.parseFloat(text) * 1000
      : // Date.parse takes "-5" for a month of some year: only what begins like an HTTP date is one.
        /^[A-Z][a-z]+,? /.test(text)
        ? Date.parse(text) - now
        : NaN;
  return Number.isFinite(wait) ? Math.min(Math.max(0, Math.ceil(wait)), MAX_RETRY_AFTER_MS) : undefined;
}

/** Text without the key and without anything that looks like one: providers repeat keys in their answers. */
export function masked(text: string, apiKey: string): string {
  return text.replaceAll(apiKey, '***').replace(/\b(?:sk|gsk)-[\w*.-]{8,}/g, '***');
}

/** Message and codes of an error body, in the shapes that OpenAI, Azure, vLLM, Mistral and FastAPI servers use. */
function providerError(body: string): { readonly message: string; readonly codes: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { message: '', codes: [] };
  }
  if (!isObject(value)) return { message: '', codes: [] };
  const error = isObject(value['error']) ? value['error'] : value;
  const inner = isObject(error['innererror']) ? error['innererror'] : {};
  const words = [error['message'], value['error'], value['detail'], value['message']];
  return {
    message: words.find((word): word is string => typeof word === 'string' && word !== '') ?? '',
    codes: [error['code'], error['type'], inner['code']].filter(
      (code): code is string => typeof code === 'string',
    ),
  };
}
