import { OutsideError } from '../../base/errors.ts';
import type { ChatFailure } from '../../agent/chat.ts';
import type { HttpFailure } from './bounded-fetch.ts';
import { isWorthAnotherTry, quotedReason, reasonOf, retryAfter } from './failed-answer.ts';

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
  const said = reasonOf(failure.body);
  const { quoted, message } = quotedReason(failure, said, [context.apiKey]);
  const has = (codes: ReadonlySet<string>): boolean => said.codes.some((code) => codes.has(code));
  const agent = (code: string): ChatFailure => ({ kind: 'failure', code, message, usage: null });
  if (status === 400 || status === 413 || status === 422) {
    if (said.codes.includes('context_length_exceeded') || CONTEXT_WORDS.test(quoted))
      return agent('context-length');
    if (has(FILTER_CODES)) return agent('content-filter');
    if (has(OUTPUT_CODES)) return agent('invalid-output');
  }
  const spent = said.codes.includes('insufficient_quota');
  const retryable = isWorthAnotherTry(status) && !(spent && status < 500);
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
