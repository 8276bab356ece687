import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallLog } from './kind.ts';

export interface LatencyServer extends CallLog {
  /** Without a slash at its end. */
  readonly url: string;
  setLatency(ms: number): void;
  close(): void;
}

const MESSAGE = 'Your refund is on its way.';
const COMPLETION = JSON.stringify({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: MESSAGE } }],
  usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
});
const REPLY = JSON.stringify({ message: MESSAGE });

/** Answers `/v1/chat/completions` as a model does, anything else as an agent, each after the latency. */
export async function startLatencyServer(): Promise<LatencyServer> {
  let latencyMs = 0;
  let [count, first, last] = [0, 0, 0];
  const server = createServer((request, response) => {
    if (count++ === 0) first = now();
    const body = request.url?.endsWith('/chat/completions') ? COMPLETION : REPLY;
    const answer = (): void => {
      last = now();
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    };
    request.resume().on('end', () => (latencyMs > 0 ? setTimeout(answer, latencyMs) : answer()));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setLatency(ms) {
      latencyMs = ms;
    },
    reset() {
      [count, first, last] = [0, 0, 0];
    },
    read: () => ({ count, first, last }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const now = (): number => performance.timeOrigin + performance.now();
