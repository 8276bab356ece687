import type { AgentInput, AgentTarget, Execution, PastMessage, ToolCall, TurnRecord } from './types.ts';
import { talkerOf, type Talker } from './talker.ts';
import type { SimulatedUser } from './user.ts';
import { addMs, addStages, addTokens, addUsd } from './usage.ts';

/**
 * The same agent, holding a whole conversation in one run where the input has `turns` or a `user`: one run of the agent
 * a turn, with everything said and called before as history. What is scripted comes first, then what the simulated user
 * says. The conversation ends with its last turn, or with the first turn in which the agent fails. Rejects as the agent
 * and the user do; a retry then begins with the first turn again.
 */
export function conversing(target: AgentTarget, simulated?: SimulatedUser): AgentTarget {
  return {
    ...target,
    run({ turns, user, ...first }: AgentInput, signal) {
      if (turns === undefined && user === undefined) return target.run(first, signal);
      if (user !== undefined && simulated === undefined) throw new Error('nobody plays the user');
      const talker = user && simulated ? talkerOf(user, simulated, first) : undefined;
      return play(target, first, turns ?? [], talker, signal);
    },
  };
}

async function play(
  target: AgentTarget,
  first: AgentInput,
  scripted: readonly string[],
  talker: Talker | undefined,
  signal: AbortSignal,
): Promise<Execution> {
  let history: readonly PastMessage[] = first.history ?? [];
  let whole: Execution | undefined;
  const queries = [first.query, ...scripted];
  for (let played = 0; ; played++) {
    signal.throwIfAborted();
    const query = queries[played] ?? (await talker?.next(played, history, signal));
    if (query === undefined) break;
    const turn = await target.run({ ...first, query, history }, signal);
    whole = joined(whole, query, turn);
    if (turn.error) break;
    const { message, toolCalls } = turn;
    history = [
      ...history,
      { role: 'user', content: query },
      { role: 'assistant', content: message, ...(toolCalls.length === 0 ? {} : { toolCalls }) },
    ];
  }
  if (!whole) throw new Error('a conversation has at least one turn');
  return talker ? { ...whole, simulatedUser: talker.record(whole.error !== undefined) } : whole;
}

/** A conversation with one turn more: calls in a row, figures summed, message and analysis those of the last turn. */
function joined(before: Execution | undefined, user: string, turn: Execution): Execution {
  const turns = [...(before?.turns ?? []), recordOf(user, turn)];
  const steps = before?.toolCalls.reduce((most, { step }) => Math.max(most, step), 0) ?? 0;
  const calls = turn.toolCalls.map((call): ToolCall => ({
    ...call,
    // Calls of one step are parallel, and those of two turns never are.
    step: call.step + steps,
    turn: turns.length,
  }));
  if (!before) return { ...turn, toolCalls: calls, turns };
  const reasoning = [before.reasoning, turn.reasoning].filter((part) => part !== undefined);
  const { reasoning: _reasoning, ...rest } = turn;
  return {
    ...(before.servedModel === undefined ? {} : { servedModel: before.servedModel }),
    ...rest,
    toolsUsed: [...before.toolsUsed, ...turn.toolsUsed],
    toolCalls: [...before.toolCalls, ...calls],
    ...(reasoning.length === 0 ? {} : { reasoning: reasoning.join('\n\n') }),
    tokenUsage: addTokens(before.tokenUsage, turn.tokenUsage),
    costUsd: addUsd(before.costUsd, turn.costUsd),
    latencyMs: addMs(before.latencyMs, turn.latencyMs),
    stages: before.stages && turn.stages ? addStages(before.stages, turn.stages) : null,
    turns,
  };
}

function recordOf(user: string, turn: Execution): TurnRecord {
  const { message, analysis, tokenUsage, costUsd, latencyMs } = turn;
  return {
    user,
    message,
    ...(analysis === undefined ? {} : { analysis }),
    tokenUsage,
    costUsd,
    latencyMs,
  };
}

/**
 * What the agent did in one turn of a conversation, counted from 1; the whole of an execution without turns is its
 * turn 1. Undefined where that turn was not played. `stages` and `reasoning` are known of the whole only.
 */
export function turnOf(execution: Execution, turn: number): Execution | undefined {
  const { turns } = execution;
  if (!turns) return turn === 1 ? execution : undefined;
  const record = turns[turn - 1];
  if (!record) return undefined;
  const { user: _user, ...said } = record;
  const toolCalls = execution.toolCalls.filter((call) => call.turn === turn);
  const failed = turn === turns.length && execution.error ? { error: execution.error } : {};
  return { ...said, toolsUsed: toolCalls.map(({ name }) => name), toolCalls, stages: null, ...failed };
}
