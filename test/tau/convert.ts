import type { Execution, RecordedExecution, ToolCall } from '../../src/agent/types.ts';
import { hashOf } from '../../src/base/hash.ts';
import type { TauRow } from './rows.ts';

/** Which recordings stand for one entry under `models:`. */
export interface Selection {
  readonly system: string;
  /** Recorded trial numbers, from 0; they become 1, 2, … in this order. */
  readonly trials: readonly number[];
  /** Name under `models:`. */
  readonly as: string;
}

export interface Converted {
  /** JSONL: one RecordedExecution a line. */
  readonly recordings: string;
  /** JSONL: one scenario a line. */
  readonly scenarios: string;
}

/**
 * Turns recorded conversations into what the `replay` agent and the scenario loader read.
 *
 * A recorded pass is the end state of the environment's database plus required outputs. The calls alone cannot tell
 * it again, so it travels as the execution's `analysis`, `{"outcome":"pass"}`, and the one deciding assertion reads
 * it there; the trajectory assertions have weight 0 and inform.
 * Only tasks that every selection holds are taken, in the order of the first.
 * Throws where a selection holds nothing, or where two selections did not get the same tasks.
 */
export function convert(rows: readonly TauRow[], selections: readonly Selection[]): Converted {
  const chosen = selections.flatMap(({ system, trials, as }) =>
    trials.map((recorded, index) => {
      const found = rows.filter((row) => row.system === system && row.trial === recorded);
      if (found.length === 0) throw new Error(`no recording of ${system}, trial ${recorded}`);
      return { model: as, trial: index + 1, byTask: new Map(found.map((row) => [row.task, row])) };
    }),
  );
  const [first, ...others] = chosen;
  const common = [...(first?.byTask.values() ?? [])].filter((row) =>
    others.every(({ byTask }) => byTask.has(row.task)),
  );
  for (const row of common) {
    if (others.some(({ byTask }) => !sameTask(row, byTask.get(row.task)))) {
      throw new Error(`task ${row.task} differs between the selections`);
    }
  }
  const recordings = chosen.flatMap(({ model, trial, byTask }) =>
    common.flatMap(({ task }): RecordedExecution[] => {
      const row = byTask.get(task);
      return row ? [{ scenarioId: `airline-${task}`, model, trial, execution: executionOf(row) }] : [];
    }),
  );
  return { recordings: jsonLines(recordings), scenarios: jsonLines(common.map(scenarioOf)) };
}

// The two benchmarks number different tasks alike, so the number alone says nothing.
const sameTask = (a: TauRow, b: TauRow | undefined): boolean =>
  b !== undefined &&
  a.dataset === b.dataset &&
  hashOf([a.instruction, a.expected_calls]) === hashOf([b.instruction, b.expected_calls]);

const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** What the agent did. Unknown latency, cost and tokens are null. */
export function executionOf(row: TauRow): Execution {
  const toolCalls = toolCallsOf(row);
  const message = row.messages.findLast(({ role, content }) => role === 'assistant' && content);
  const broken = row.termination === 'agent_error' || row.termination === 'too_many_errors';
  const { in_tokens: input = null, out_tokens: output = null, latency_s: seconds = null } = row;
  return {
    message: message?.content ?? '',
    toolsUsed: toolCalls.map(({ name }) => name),
    toolCalls,
    analysis: JSON.stringify({ outcome: row.pass === 1 ? 'pass' : 'fail' }),
    tokenUsage:
      input !== null && output !== null && input + output > 0
        ? { input, output, total: input + output }
        : null,
    // 0 was recorded where the provider's price was not known: fine-tuned and local models.
    costUsd: row.agent_cost_usd ? row.agent_cost_usd : null,
    // 60 s for every conversation of one system is a placeholder.
    latencyMs: seconds === null || seconds === 60 ? null : seconds * 1000,
    stages: null,
    servedModel: row.model,
    ...(broken && {
      error: {
        code: row.termination ?? 'crash',
        message: 'the recorded conversation ended by an agent error',
      },
    }),
  };
}

/** Calls with their results. Ids repeat within a conversation, so a result goes to the last open call of its id. */
function toolCallsOf(row: TauRow): readonly ToolCall[] {
  const calls: ToolCall[] = [];
  const open = new Map<string, number>();
  let step = 0;
  for (const { role, content, tool_calls: asked, tool_call_id: id, error } of row.messages) {
    if (role === 'assistant' && asked?.length) {
      step++;
      for (const { id: callId, name, arguments: args } of asked) {
        open.set(callId, calls.length);
        calls.push({
          name,
          arguments: args,
          status: 'error',
          error: 'no result was recorded',
          durationMs: 0,
          step,
        });
      }
    }
    if (role !== 'tool' || typeof id !== 'string') continue;
    const index = open.get(id);
    const call = index === undefined ? undefined : calls[index];
    if (index === undefined || call === undefined)
      throw new Error(`task ${row.task}: a result without a call`);
    open.delete(id);
    const text = content ?? '';
    const { error: _none, ...answered } = call;
    calls[index] =
      error === true || text.startsWith('Error')
        ? { ...answered, status: 'error', error: text, result: text }
        : { ...answered, status: 'ok', result: text };
  }
  return calls;
}

/** A scenario as a user would write it. The user was simulated: the turns are those of the first recording. */
function scenarioOf(row: TauRow): object {
  const turns = row.messages.flatMap(({ role, content }) => (role === 'user' && content ? [content] : []));
  const [query = '', ...further] = turns;
  const calls = row.expected_calls.map(({ name, arguments: args }) => ({ name, args }));
  return {
    id: `airline-${row.task}`,
    query,
    tags: ['airline', calls.length === 0 ? 'no-action' : 'action'],
    context: { instruction: row.instruction, userTurns: further },
    assert: [
      { type: 'analysis-contains', value: { outcome: 'pass' }, metric: 'outcome' },
      ...(calls.length > 0
        ? [{ type: 'trajectory:match', value: { mode: 'superset', calls }, weight: 0, metric: 'trajectory' }]
        : []),
    ],
  };
}
