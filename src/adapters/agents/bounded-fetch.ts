/** An answer is rarely over 1 MB; a body beyond this is cut off, however large it is. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** What an error message is taken from. */
const MAX_ERROR_BYTES = 64 * 1024;

/** Set by us, never copied from a server: the body was longer than the limit. */
export const TRUNCATED = 'x-agent-tester-truncated';

/** A response whose status is not 2xx, with as much of its body as may hold a reason. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;

  constructor(status: number, headers: Headers, body: string) {
    super(`status ${status}`);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

export interface BoundedAnswer {
  readonly text: string;
  /** `content-type` as it was sent, or an empty text. */
  readonly type: string;
  /** The body was longer than the limit. */
  readonly truncated: boolean;
}

/**
 * `fetch`, tightened: only our own headers and `extra` go out (a client would add those of its own variables and a
 * description of the machine), redirects are not followed with a key in hand, the body is read to its end inside the
 * call (so that the request's timeout covers it) and at most `limit` bytes of it. Rejects with HttpFailure where the
 * status is not 2xx, and as `fetch` does.
 */
export async function fetchBounded(
  url: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  extra: Readonly<Record<string, string>>,
  limit: number = MAX_BODY_BYTES,
): Promise<BoundedAnswer> {
  const response = await fetch(url, {
    ...init,
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      'user-agent': 'agent-tester',
      ...extra,
      'content-type': 'application/json',
    },
  });
  if (!response.ok) {
    const { text } = await readBody(response, MAX_ERROR_BYTES);
    throw new HttpFailure(response.status, response.headers, text);
  }
  const { text, truncated } = await readBody(response, limit);
  return { text, truncated, type: response.headers.get('content-type') ?? '' };
}

/** The same, for a client that wants a `fetch`. */
export function boundedFetch(
  extra: Readonly<Record<string, string>>,
  limit: number = MAX_BODY_BYTES,
): typeof fetch {
  return async (url, init) => {
    const { text, type, truncated } = await fetchBounded(url, init, extra, limit);
    return new Response(text, {
      headers: { 'content-type': type, ...(truncated ? { [TRUNCATED]: 'yes' } : {}) },
    });
  };
}

/**
 * Decompressed bytes are counted while they arrive, so that a small compressed body cannot fill the memory. A reader and
 * no loop over the stream: the loop takes several times the time of the first hundreds of calls.
 */
async function readBody(response: Response, limit: number): Promise<{ text: string; truncated: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    chunks.push(next.value);
    size += next.value.byteLength;
    if (size > limit) {
      // Cancels the connection with it.
      await reader?.cancel();
      break;
    }
  }
  return { text: Buffer.concat(chunks).subarray(0, limit).toString('utf8'), truncated: size > limit };
}
