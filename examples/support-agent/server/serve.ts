import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { complete } from './completion.ts';
import { isObject, parseJson, text, type JsonObject } from './json.ts';
import { modelIds, traitsOf } from './models.ts';

export interface ModelServer {
  /** `http://127.0.0.1:<port>/v1` */
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** No honest request of the demo comes near it. */
const MAX_BODY_BYTES = 4_000_000;

/**
 * Starts the scripted models on this machine's loopback address. `latencyScale` 1 takes the simulated time, 0 none.
 * Port 0 takes a free one.
 */
export async function serveModels(
  options: { readonly port?: number; readonly latencyScale?: number } = {},
): Promise<ModelServer> {
  const scale = options.latencyScale ?? 1;
  const server = createServer((request, response) => {
    answer(request, response, scale).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else fail(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, scale: number): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  if (request.method === 'GET' && path === '/v1/models') {
    const data = modelIds.map((id) => ({ id, object: 'model', created: 0, owned_by: 'larkspur' }));
    return send(response, 200, { object: 'list', data });
  }
  if (request.method !== 'POST' || path !== '/v1/chat/completions')
    return fail(response, 404, `no such address: ${path}`);
  const body = await read(request);
  if (body === undefined) return fail(response, 413, 'the request is too large');
  const parsed = parseJson(body);
  if (!isObject(parsed) || !Array.isArray(parsed['messages']))
    return fail(response, 400, 'expected a JSON object with messages');
  if (parsed['stream'] === true) return fail(response, 400, 'streaming is not available');
  const model = text(parsed, 'model') ?? '';
  const traits = traitsOf(model);
  if (traits === undefined)
    return fail(response, 404, `the model ${JSON.stringify(model)} does not exist`, 'model_not_found');
  const { body: completion, delayMs } = complete(parsed, traits, Math.floor(Date.now() / 1000));
  if (scale > 0) await sleep(delayMs * scale);
  send(response, 200, completion);
}

async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to its end all the same: a connection that is cut would break the client's next request.
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function fail(response: ServerResponse, status: number, message: string, code: string | null = null): void {
  send(response, status, { error: { message, type: 'invalid_request_error', param: null, code } });
}
