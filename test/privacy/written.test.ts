import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/flows/check.ts';
import type { CheckResult } from '../../src/flows/finish.ts';
import { annotations, formatAnnotation } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { actionOutputs } from '../../src/report/status.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { completion, startChatServer, type ChatServer } from '../fixtures/chat-server.ts';
import { localWorld } from '../fixtures/local-world.ts';
import { corpusPlanted, OWN, project, survivors, written, type Planted } from './planted.ts';

const OPTIONS = {
  config: 'agent-tester.yml',
  baseline: 'production',
  candidate: 'candidate',
  scenarios: 'all',
  comment: 'never',
  dryRun: false,
  output: '.agent-tester',
} as const;
const WRITTEN = ['.agent-tester', 'training-data'];

/** A model that says again what it is told: in a tool's arguments first, then in its answer. */
let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer(({ body }) => {
    const said = body.messages.findLast(({ role }) => role === 'user')?.content ?? '';
    if (said.includes('DENIED')) return { status: 400, body: { error: { message: `bad request: ${said}` } } };
    const asked = body.messages.some(({ role }) => role === 'tool') || !body.tools;
    return {
      body: completion(
        asked ? { content: said } : { calls: [{ name: 'note', args: { text: said, [said]: 1 } }] },
      ),
    };
  });
});
afterAll(() => server.stop());

function files(planted: readonly Planted[], own: readonly Planted[]): Record<string, unknown> {
  const text = own.map((one) => one.text).join('\n');
  return {
    'agent-tester.yml': {
      agent: {
        kind: 'openai',
        'base-url': server.baseUrl,
        planner: 'planner.md',
        summarizer: 'summarizer.md',
        tools: 'tools.json',
      },
      models: {
        production: {
          model: 'm',
          extra: { user: 'jo.doe@mail.example.com', metadata: { card: '4111 1111 1111 1111' } },
        },
        candidate: { extends: 'production', temperature: 0.5 },
      },
      scenarios: 'scenarios/*.json',
      gate: { policy: 'thresholds', repeat: 1 },
      run: { 'max-concurrency': 2, retries: 0 },
    },
    'planner.md': `Plan. ${text}`,
    'summarizer.md': `Answer. ${text}`,
    'tools.json': [
      {
        name: 'note',
        description: `Keeps a note. ${text}`,
        parameters: { type: 'object', properties: { text: { type: 'string' } } },
      },
    ],
    'scenarios/a.json': planted.map((one, n) => ({
      id: `s${n}`,
      query: n === 0 ? `DENIED ${one.text}` : one.text,
      description: one.text,
      context: { note: one.text, [one.text]: [one.text] },
      history: [
        { role: 'user', content: one.text },
        { role: 'assistant', content: one.text },
      ],
      tools: { note: n % 2 ? { error: one.text } : { result: { text: one.text, list: [[one.text]] } } },
      assert: [
        { type: 'icontains', value: `${one.text} never said` },
        { type: 'not-contains', value: one.text },
      ],
    })),
  };
}

async function checked(planted: readonly Planted[], own: readonly Planted[]) {
  const cwd = project(files(planted, own));
  const { world, log } = localWorld(cwd, { env: { OPENAI_API_KEY: 'none-at-all' } });
  const result = await check(world, OPTIONS);
  world.close();
  return { cwd, result, log, texts: new Map([...written(cwd, WRITTEN), ...told(result)]) };
}

/** What the action says, besides the files. */
function told({ model, paths }: CheckResult): [string, string][] {
  return [
    ['summary', renderSummary(model)],
    ['comment', renderComment(model).join('\n')],
    ['annotations', annotations(model).map(formatAnnotation).join('\n')],
    ['terminal', renderTerminal(model, { columns: 120, colour: false })],
    [
      'outputs',
      JSON.stringify(
        actionOutputs(model, { failed: true, resultsPath: paths.results, reportPath: paths.report }),
      ),
    ],
  ];
}

describe('what a check writes and says', () => {
  it('holds no value that was planted in queries, answers, tools, errors, prompts and settings', async () => {
    const { texts, result, log } = await checked(OWN, OWN);
    expect(result.input.trials.filter(({ execution }) => execution).length).toBeGreaterThan(OWN.length);
    expect(result.input.trials.some(({ error, execution }) => error ?? execution?.error)).toBe(true);
    expect([...texts.keys()].filter((path) => path.startsWith('training-data/examples')).length).toBe(1);
    expect(survivors(texts, OWN)).toEqual([]);
    expect(log.join('\n')).not.toMatch(/hunter2!|4111 1111|jo\.doe@/);
  });

  it('gives one value one token, in every file', async () => {
    const { texts } = await checked(OWN, OWN);
    const tokens = new Set(
      [...texts.values()].flatMap((text) => text.match(/\[email-[0-9a-f]{12}\]/g) ?? []),
    );
    expect(tokens.size).toBe(1);
  });

  const corpus = corpusPlanted();
  it.skipIf(corpus.length === 0)(
    'holds no labelled value and no secret vector (skipped where they are not there)',
    { timeout: 120_000 },
    async () => {
      // Every fourth sentence: the test is about where values come through, the corpora tests about which are found.
      const some = corpus.filter((one, n) => n % 4 === 0 || one.text.length > 400);
      const { texts } = await checked(some, OWN);
      const left = survivors(texts, some);
      expect(left.slice(0, 20)).toEqual([]);
    },
  );
});
