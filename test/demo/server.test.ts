import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveModels, type ModelServer } from '../../examples/support-agent/server/serve.ts';
import { hasOpenAiSchema, openAiProblems } from '../fixtures/openai-schema.ts';
import { DEMO, demoText, loadDemo } from './demo.ts';

let server: ModelServer;
let tools: object[];
beforeAll(async () => {
  server = await serveModels({ latencyScale: 0 });
  tools = (await loadDemo()).tools.map((tool) => ({ type: 'function', function: tool }));
});
afterAll(() => server.close());

interface Reply {
  readonly status: number;
  readonly body: {
    readonly choices: readonly {
      readonly finish_reason: string;
      readonly message: {
        readonly content: string | null;
        readonly tool_calls?: readonly {
          readonly function: { readonly name: string; readonly arguments: string };
        }[];
      };
    }[];
    readonly error?: { readonly message: string; readonly code: string | null };
  };
}

async function post(body: unknown): Promise<Reply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${server.baseUrl}/chat/completions`, { method: 'POST', body: text });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}

/** What the model has been through so far: calls with their results. */
type Done = readonly { readonly name: string; readonly args: object; readonly result: unknown }[];

function plannerRequest(
  model: string,
  query: string,
  done: Done = [],
  prompt = demoText('prompts/planner.md'),
): object {
  const context = '<context>\n{"customer_id":"C-2041"}\n</context>';
  const turns = done.flatMap(({ name, args, result }, index) => [
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        { id: `c${index}`, type: 'function', function: { name, arguments: JSON.stringify(args) } },
      ],
    },
    { role: 'tool', tool_call_id: `c${index}`, content: JSON.stringify(result) },
  ]);
  const messages = [
    { role: 'system', content: `${prompt}\n\n${context}` },
    { role: 'user', content: query },
    ...turns,
  ];
  return { model, messages, tools };
}

async function callsOf(request: object): Promise<string[]> {
  const { body } = await post(request);
  const calls = body.choices[0]?.message.tool_calls ?? [];
  return calls.map((call) => `${call.function.name} ${call.function.arguments}`);
}

const LATE = 'My order SO-10231 is ten days late, I want my money back.';
const UNWANTED = 'I changed my mind about SO-10231, please refund it.';
const ORDER = { name: 'lookup_order', args: { order_id: 'SO-10231' } };
const delivered = (days: number): object => ({
  order_id: 'SO-10231',
  customer_id: 'C-2041',
  status: 'delivered',
  days_since_delivery: days,
  total: 20,
  items: [{ name: 'Mug', price: 20 }],
});

describe('the scripted models', () => {
  it.skipIf(!hasOpenAiSchema)(
    "speak OpenAI's protocol, as planner, in parallel calls and as summarizer",
    async () => {
      for (const model of ['shop-large-2', 'shop-small-3']) {
        const material = { query: 'Where is SO-1?', analysis: '- ask-what: {}', tool_results: [] };
        const requests = [
          plannerRequest(model, 'Hello'),
          plannerRequest(model, 'Please cancel SO-10231, and where is SO-10232?'),
          {
            model,
            messages: [{ role: 'user', content: `<material>\n${JSON.stringify(material)}\n</material>` }],
          },
        ];
        for (const request of requests) {
          expect(openAiProblems(request)).toEqual([]);
          const { body } = await post(request);
          expect(openAiProblems(body, 'CreateChatCompletionResponse')).toEqual([]);
        }
      }
      const models: unknown = await (await fetch(`${server.baseUrl}/models`)).json();
      expect(openAiProblems(models, 'ListModelsResponse')).toEqual([]);
    },
  );

  it('answer the same request in the same way', async () => {
    const [a, b] = [
      await post(plannerRequest('shop-large-2', LATE)),
      await post(plannerRequest('shop-large-2', LATE)),
    ];
    expect(a.body.choices).toEqual(b.body.choices);
  });

  it('differ before a refund for a complaint, and not for a change of mind', async () => {
    expect(await callsOf(plannerRequest('shop-large-2', LATE))).toEqual([
      'lookup_order {"order_id":"SO-10231"}',
    ]);
    expect(await callsOf(plannerRequest('shop-small-3', LATE))).toEqual([
      'issue_refund {"order_id":"SO-10231","reason":"late"}',
    ]);
    expect(await callsOf(plannerRequest('shop-small-3', UNWANTED))).toEqual([
      'lookup_order {"order_id":"SO-10231"}',
    ]);
  });

  it('differ after a time-out', async () => {
    const done = [{ ...ORDER, result: { error: 'timeout: no answer within 5 s' } }];
    expect(await callsOf(plannerRequest('shop-large-2', UNWANTED, done))).toEqual([]);
    expect(await callsOf(plannerRequest('shop-small-3', UNWANTED, done))).toEqual([
      'lookup_order {"order_id":"SO-10231"}',
    ]);
    expect(await callsOf(plannerRequest('shop-small-3', UNWANTED, [...done, ...done]))).toEqual([]);
  });

  it("take the rules' numbers from the prompt", async () => {
    const done = [{ ...ORDER, result: delivered(45) }];
    const longer = demoText('prompts/planner.md').replace('Refund window: 30 days', 'Refund window: 60 days');
    expect(await callsOf(plannerRequest('shop-large-2', UNWANTED, done))).toEqual([]);
    expect(await callsOf(plannerRequest('shop-large-2', UNWANTED, done, longer))).toEqual([
      'issue_refund {"order_id":"SO-10231","reason":"changed_mind"}',
    ]);
  });

  it('call only tools that they are given', async () => {
    const request = { ...plannerRequest('shop-large-2', LATE), tools: tools.slice(0, 1) };
    expect(await callsOf(request)).toEqual([]);
  });

  it('never saw a scenario: they import nothing but node and themselves', () => {
    const folder = join(DEMO, 'server');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const imports = sources.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text).not.toMatch(/scenarios?\/|node:fs/);
      return [...text.matchAll(/from '([^']+)'/g)].map((match) => join(name, '..', match[1] ?? ''));
    });
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.filter((path) => path.startsWith('..'))).toEqual([]);
  });
});

describe('the scripted model server', () => {
  it('says what is wrong with a request', async () => {
    expect((await post('{')).status).toBe(400);
    expect((await post([])).status).toBe(400);
    expect((await post({ model: 'shop-large-2' })).status).toBe(400);
    expect((await post({ ...plannerRequest('shop-large-2', 'Hi'), stream: true })).status).toBe(400);
    const unknown = await post(plannerRequest('gpt-0', 'Hi'));
    expect([unknown.status, unknown.body.error?.code]).toEqual([404, 'model_not_found']);
    expect((await fetch(`${server.baseUrl}/files`)).status).toBe(404);
    expect((await post(' '.repeat(5_000_000))).status).toBe(413);
  });

  it('stays up under nonsense: wrong types, hostile keys, huge messages', async () => {
    const model = 'shop-large-2';
    const hostile: unknown[] = [
      { model, messages: [null, 1, 'x', {}, { role: 'user' }], tools },
      { model, messages: [{ role: 'assistant', tool_calls: [{ function: 7 }] }], tools },
      `{"model":"shop-large-2","messages":[{"role":"user","content":"__proto__ constructor"}],"tools":[{"__proto__":{}}]}`,
      plannerRequest(model, 'invoice '.repeat(100_000)),
      plannerRequest(model, '1 A'.repeat(100_000)),
      plannerRequest(model, UNWANTED, [{ ...ORDER, result: 'no order at all' }]),
      {
        model,
        messages: [{ role: 'user', content: '<material>\n{"analysis":"- __proto__: {}"}\n</material>' }],
      },
      { model, messages: [] },
    ];
    for (const request of hostile) {
      const { status, body } = await post(request);
      expect(status).toBe(200);
      const message = body.choices[0]?.message;
      expect((message?.content ?? '') !== '' || (message?.tool_calls ?? []).length > 0).toBe(true);
    }
  });
});
