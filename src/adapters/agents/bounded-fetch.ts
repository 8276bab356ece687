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

/**
 * `fetch`, tightened: only our own headers and `extra` go out (a client would add those of its own variables and a
 * description of the machine), redirects are not followed with a key in hand, the body is read to its end inside the
 * call (so that the request's timeout covers it) and at most `limit` bytes of it. Rejects with HttpFailure where the
 * status is not 2xx, and as `fetch` does.
 */
export function boundedFetch(
  extra: Readonly<Record<string, string>>,
  limit: number = MAX_BODY_BYTES,
): typeof fetch {
  return async (url, init) => {
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
    const type = response.headers.get('content-type') ?? '';
    return new Response(text, {
      headers: { 'content-type': type, ...(truncated ? { [TRUNCATED]: 'yes' } : {}) },
    });
  };
}

/** Decompressed bytes are counted while they arrive, so that a small compressed body cannot fill the memory. */
async function readBody(response: Response, limit: number): Promise<{ text: string; truncated: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let truncated = false;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > limit) {
      // Leaving the loop cancels the stream and with it the connection.
      truncated = true;
      break;
    }
  }
  return { text: Buffer.concat(chunks).subarray(0, limit).toString('utf8'), truncated };
}
