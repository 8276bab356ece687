// A support agent behind HTTP, without a model: what matters here is how it is asked and how it answers.
// `node agent.ts [port]`; port 0 takes a free one. It prints the address that it listens on.
import { createServer } from 'node:http';

interface Call {
  readonly tool: string;
  readonly input: Readonly<Record<string, string>>;
  readonly output?: unknown;
  readonly failure?: string;
}

interface Fixture {
  readonly result?: unknown;
  readonly error?: string;
}

interface Input {
  readonly query: string;
  readonly fixtures: Readonly<Record<string, readonly Fixture[]>>;
}

interface Version {
  readonly found: (status: string, id: string) => string;
  readonly missing: (id: string) => string;
}

/** Two versions of the agent, as two deployments would be. The first makes up a status where there is no order. */
const VERSIONS: Readonly<Record<string, Version>> = {
  '/v1/run': {
    found: (status, id) => `Order ${id} is ${status}.`,
    missing: (id) => `Order ${id} is on its way.`,
  },
  '/v2/run': {
    found: (status, id) => `Your order ${id} is ${status}.`,
    missing: (id) => `I could not find an order ${id}. Could you check the number?`,
  },
};

function answer(input: Input, version: Version): object {
  const [id] = /\d+/.exec(input.query) ?? [];
  if (id === undefined) return { reply: { text: 'Which order do you mean?' }, steps: [] };
  const fixture = input.fixtures['lookup_order']?.[0] ?? { error: 'no such tool' };
  const call: Call = {
    tool: 'lookup_order',
    input: { id },
    ...(fixture.error === undefined ? { output: fixture.result } : { failure: fixture.error }),
  };
  const status = (fixture.result as { readonly status?: string } | undefined)?.status;
  const text = status === undefined ? version.missing(id) : version.found(status, id);
  return { reply: { text }, steps: [call], usage: { prompt: input.query.length, completion: text.length } };
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const version = VERSIONS[request.url ?? ''];
    const found = version !== undefined && request.method === 'POST';
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    const body = Buffer.concat(chunks).toString('utf8');
    response.end(
      JSON.stringify(found ? answer(JSON.parse(body) as Input, version) : { error: 'POST /v1/run' }),
    );
  });
});

server.listen(Number(process.argv[2] ?? 8731), '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
