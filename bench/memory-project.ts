/** What the suite is written in, and who answers. */
export interface Shape {
  readonly scenarios: 'yaml' | 'jsonl';
  readonly agent: 'module' | 'replay';
}

/** Scenarios of a YAML file: people split what they cannot read. */
const A_FILE = 250;
const WORDS =
  'the customer asks for a refund of an order that arrived late and wants to know when the money is back on the card';

/** The files of a suite of so many scenarios, by path; about 1 KB a scenario, 3 KB an answer with two tool calls. */
export function* projectOf(size: number, { scenarios, agent }: Shape): Generator<readonly [string, string]> {
  const all = Array.from({ length: size }, (_, at) => at);
  const glob = scenarios === 'yaml' ? 'scenarios/*.yml' : 'scenarios.jsonl';
  const by =
    agent === 'replay'
      ? '{ kind: replay, recording: recorded.jsonl }'
      : '{ kind: module, module: agent.mjs }';
  yield [
    'agent-tester.yml',
    `agent: ${by}
models:
  production: { model: a, price: { input: 0.4, output: 1.6 } }
  candidate: { extends: production, model: b }
scenarios: ${glob}
gate: { policy: thresholds } # every planned call is made
`,
  ];
  if (scenarios === 'jsonl') {
    yield [glob, all.map((at) => `${JSON.stringify(scenarioOf(at))}\n`).join('')];
  } else {
    for (let from = 0; from < size; from += A_FILE) {
      const part = all.slice(from, from + A_FILE).map((at) => yamlOf(at));
      yield [`scenarios/part-${String(from / A_FILE).padStart(3, '0')}.yml`, part.join('')];
    }
  }
  if (agent === 'module') yield ['agent.mjs', MODULE];
  else {
    const lines = all.flatMap((at) =>
      ['production', 'candidate'].map(
        (model) =>
          `${JSON.stringify({ scenarioId: `s-${at}`, model, trial: 1, execution: executionOf(at, model) })}\n`,
      ),
    );
    yield ['recorded.jsonl', lines.join('')];
  }
}

const queryOf = (at: number): string => `Order ${at} came late. ${Array(4).fill(WORDS).join(', and ')}.`;

function scenarioOf(at: number) {
  return {
    id: `s-${at}`,
    query: queryOf(at),
    tags: ['refunds', `group-${at % 20}`],
    context: { customer: `c-${at}`, note: WORDS },
    tools: {
      lookup_order: { result: { id: at, status: 'late', note: WORDS } },
      issue_refund: { result: { ok: true } },
    },
    expect: { tools: ['lookup_order', 'issue_refund'] },
    assert: [{ type: 'icontains', value: `order ${at} ` }],
  };
}

function yamlOf(at: number): string {
  const { id, query, tags, context, expect, assert } = scenarioOf(at);
  return `- id: ${id}
  query: >-
    ${query}
  tags: [${tags.join(', ')}]
  context:
    customer: ${context.customer}
    note: ${context.note}
  tools:
    lookup_order: { result: { id: ${at}, status: late, note: ${WORDS} } }
    issue_refund: { result: { ok: true } }
  expect:
    tools: [${expect.tools.join(', ')}]
  assert:
    - { type: icontains, value: "${assert[0]?.value}" }
`;
}

/** Every 40th answer of the candidate is wrong. */
function executionOf(at: number, model: string) {
  const isWrong = model === 'candidate' && at % 40 === 7;
  return {
    message: `About order ${isWrong ? 'nothing' : at} : ${Array(17).fill(WORDS).join(', and ')}.`,
    toolCalls: [
      {
        step: 1,
        name: 'lookup_order',
        arguments: { id: at, note: WORDS },
        result: { id: at, status: 'late', note: WORDS },
        status: 'ok',
        durationMs: 12,
      },
      {
        step: 2,
        name: 'issue_refund',
        arguments: { id: at, amount: 12.5 },
        result: { ok: true },
        status: 'ok',
        durationMs: 9,
      },
    ],
    tokenUsage: { input: 900, output: 200, total: 1100 },
    costUsd: 0.001,
    latencyMs: 700 + (at % 90),
  };
}

const MODULE = `const WORDS = ${JSON.stringify(WORDS)};
export default async function agent({ scenarioId, model }) {
  const at = Number(scenarioId.slice(2));
  const isWrong = model.name === 'candidate' && at % 40 === 7;
  return {
    message: 'About order ' + (isWrong ? 'nothing' : at) + ' : ' + Array(17).fill(WORDS).join(', and ') + '.',
    toolCalls: [
      { name: 'lookup_order', arguments: { id: at, note: WORDS }, result: { id: at, status: 'late', note: WORDS } },
      { name: 'issue_refund', arguments: { id: at, amount: 12.5 }, result: { ok: true } },
    ],
    tokenUsage: { input: 900, output: 200, total: 1100 },
  };
}
`;
