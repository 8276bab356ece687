import { isObject } from '../../base/json.ts';
import { quote } from '../../agent/quote.ts';
import type { HttpFailure } from './bounded-fetch.ts';

/** Longest wait that is passed on, below what a timer can hold (2^31 ms). */
const MAX_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** What a server says about a request that it did not serve. */
interface Reason {
  readonly message: string;
  readonly codes: readonly string[];
}

/** True for a status that may be another one in a moment: 408, 409, 425, 429 and 5xx. */
export function isWorthAnotherTry(status: number): boolean {
  return [408, 409, 425, 429].includes(status) || status >= 500;
}

/** The reason on one line without secrets, alone and as a message with the status. */
export function quotedReason(
  { status, body }: HttpFailure,
  said: Reason,
  secrets: readonly string[],
): { readonly quoted: string; readonly message: string } {
  const quoted = quote(masked(said.message === '' ? body : said.message, secrets));
  const message = quoted === '' ? `status ${status} without a reason` : `status ${status}: ${quoted}`;
  return { quoted, message };
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

/** Text without these secrets and without anything that looks like a key: servers repeat keys in their answers. */
export function masked(text: string, secrets: readonly string[]): string {
  return secrets
    .reduce((left, secret) => left.replaceAll(secret, '***'), text)
    .replace(/\b(?:sk|gsk)-[\w*.-]{8,}/g, '***');
}

/** Message and codes of an error body, in the shapes that OpenAI, Azure, vLLM, Mistral and FastAPI servers use. */
export function reasonOf(body: string): Reason {
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
