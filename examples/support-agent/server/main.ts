import { parseArgs } from 'node:util';
import { serveModels } from './serve.ts';

// node server/main.ts [--port 8765] [--latency-scale 1]
const { values } = parseArgs({
  options: { port: { type: 'string', default: '8765' }, 'latency-scale': { type: 'string', default: '1' } },
});
const server = await serveModels({
  port: Number(values.port),
  latencyScale: Number(values['latency-scale']),
});
process.stdout.write(`scripted models at ${server.baseUrl}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
