import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PastMessage, ToolCall, ToolDefinition } from '../../src/agent/types.ts';
import { FORMATS } from '../../src/dataset/formats/registry.ts';
import { ROW_OPTIONS } from '../../src/dataset/rows/options.ts';
import { minePairs, pairCandidate } from '../../src/dataset/rows/pair-candidates.ts';
import { ROW_BUILDERS } from '../../src/dataset/rows/registry.ts';
import { isSkip, type DatasetRow } from '../../src/dataset/types.ts';
import type { ConfigRecord, TestProvenance, TrainingExample } from '../../src/example/types.ts';
import { hasOpenAiSchema, openAiProblems } from '../fixtures/openai-schema.ts';
import { AIRLINE, readRows, type TauRow } from '../tau/rows.ts';
import { errorsOf, example } from './row-material.ts';

const TOOLS = new URL('../../../shared/data/tau/tools_and_policies.airline.dev.json.gz', import.meta.url);

interface Published {
  readonly tools: Readonly<Record<string, readonly { readonly function: ToolDefinition }[]>>;
  readonly policies: Readonly<Record<string, string>>;
}

/** A conversation as an example of its last turn, with all that was called before as history. */
function exampleOf({ messages, task, trial, pass, system }: TauRow): TrainingExample | undefined {
  const results = new Map(messages.map((message) => [message.tool_call_id, message]));
  const turns: PastMessage[] = [];
  let calls: ToolCall[] = [];
  let step = 0;
  for (const { role, content, tool_calls: made } of messages) {
    if (role === 'tool') continue;
    if (role === 'assistant' && made && made.length > 0) {
      step += 1;
      const at = step;
      calls = [
        ...calls,
        ...made.map(({ id, name, arguments: args }): ToolCall => ({
          name,
          arguments: args,
          result: results.get(id)?.content ?? '',
          status: 'ok',
          durationMs: 1,
          step: at,
        })),
      ];
    } else if (role === 'assistant') {
      turns.push({ role, content: content ?? '', ...(calls.length > 0 ? { toolCalls: calls } : {}) });
      calls = [];
    } else turns.push({ role, content: content ?? '' });
  }
  const end = turns.findLastIndex(({ role }) => role === 'assistant');
  const [query, answer] = [turns[end - 1], turns[end]];
  if (query?.role !== 'user' || !answer) return undefined;
  const provenance = {
    ...(example().provenance as TestProvenance),
    scenarioId: task,
    trial: trial + 1,
    model: system,
  };
  return example({
    provenance,
    query: query.content,
    history: turns.slice(0, end - 1),
    toolCalls: answer.toolCalls ?? [],
    response: answer.content,
    labels: { passed: pass === 1, correctToolSelection: pass === 1, responseQuality: null },
  });
}

describe.skipIf(!existsSync(AIRLINE) || !existsSync(TOOLS))(
  '590 recorded conversations of real agents',
  () => {
    let examples: TrainingExample[] = [];
    let config: ConfigRecord;
    beforeAll(() => {
      const { tools, policies } = JSON.parse(gunzipSync(readFileSync(TOOLS)).toString()) as Published;
      const all = new Map(
        Object.values(tools)
          .flat()
          .map((tool) => [tool.function.name, tool.function]),
      );
      config = {
        schemaVersion: 1,
        configHash: 'c'.repeat(64),
        planner: Object.values(policies)[0] ?? '',
        summarizer: null,
        tools: [...all.values()],
      };
      examples = readRows(AIRLINE).flatMap((row) => exampleOf(row) ?? []);
    });

    const rowsOf = (kind: keyof typeof ROW_BUILDERS): DatasetRow[] =>
      examples
        .map((one) => ROW_BUILDERS[kind](one, config, ROW_OPTIONS))
        .filter((row): row is Exclude<typeof row, { skip: string }> => !isSkip(row));

    it('give rows of every one that passed, save where an earlier turn called what is not declared', () => {
      const passed = examples.filter(({ labels }) => labels.passed).length;
      expect(passed).toBeGreaterThan(200);
      expect(rowsOf('all').length).toBeGreaterThan(0.9 * passed);
    });

    it.each(FORMATS.filter(({ name }) => name !== 'csv'))('are valid $name', (format) => {
      let lines = 0;
      for (const row of [...rowsOf('planner'), ...rowsOf('all'), ...rowsOf('rated')]) {
        if (!format.takes.includes(row.kind)) continue;
        const written = format.lines(row);
        for (const line of isSkip(written) ? [] : written.lines) {
          expect(errorsOf(format.name, JSON.parse(line))).toEqual([]);
          lines += 1;
        }
      }
      const textOnly = ['alpaca', 'anthropic-bedrock'].includes(format.name);
      const pairsOnly = ['openai-dpo', 'trl-dpo'].includes(format.name);
      if (!textOnly && !pairsOnly) expect(lines).toBeGreaterThan(200);
    });

    it.skipIf(!hasOpenAiSchema)("hold messages and tools as OpenAI's own description wants them", () => {
      const chat = FORMATS.find(({ name }) => name === 'openai-chat');
      for (const row of rowsOf('all').slice(0, 50)) {
        const written = chat?.lines(row) ?? { skip: '' };
        const [line = ''] = isSkip(written) ? [] : written.lines;
        const value = JSON.parse(line) as { messages: { weight?: number }[] };
        const messages = value.messages.map(({ weight: _weight, ...message }) => message);
        expect(openAiProblems({ ...value, messages, model: 'm' })).toEqual([]);
      }
    });

    it('give no pair where the conversations differ before the last turn', () => {
      const byId = new Map(examples.map((one) => [one.id, one]));
      for (const { chosen, rejected } of minePairs(examples.map(pairCandidate), ROW_OPTIONS))
        expect(byId.get(chosen)?.history).toEqual(byId.get(rejected)?.history);
    });
  },
);
