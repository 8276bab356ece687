import type { PastMessage, ToolCall } from '../agent/types.ts';
import type { LoggedCall, LoggedMessage, LoggedResult } from './types.ts';

/** A conversation by its last turn: what an example is made from. */
export interface Exchange {
  /** System messages, joined; null where there is none. */
  readonly instructions: string | null;
  readonly history: readonly PastMessage[];
  readonly query: string;
  /** The last text that the agent said in the turn; empty where it only called tools. */
  readonly response: string;
  readonly toolCalls: readonly ToolCall[];
  /** What it thought, and said between its calls. */
  readonly reasoning: string | null;
  /** Whether the user said more, which nobody answered. */
  readonly unanswered: boolean;
}

interface Turn {
  /** Null: the agent spoke first. */
  user: string | null;
  readonly texts: string[];
  readonly thoughts: string[];
  readonly calls: { readonly call: LoggedCall; readonly step: number; answer: LoggedResult | undefined }[];
  steps: number;
}

/**
 * The last turn that was answered, with what was said before as history. Messages of a user in a row are one. A string
 * tells what is not there.
 */
export function exchangeOf(messages: readonly LoggedMessage[]): Exchange | string {
  const { turns, instructions } = turnsOf(messages);
  const at = turns.findLastIndex((turn) => turn.user !== null && isAnswered(turn));
  const last = turns[at];
  if (!last || last.user === null) {
    return turns.some(({ user }) => user !== null) ? 'no answer of the agent' : 'no message of a user';
  }
  const response = last.texts.at(-1) ?? '';
  const reasoning = [...last.thoughts, ...last.texts.slice(0, -1)];
  return {
    instructions: instructions.length === 0 ? null : instructions.join('\n\n'),
    history: turns.slice(0, at).flatMap(pastOf),
    query: last.user,
    response,
    toolCalls: last.calls.map(toolCallOf),
    reasoning: reasoning.length === 0 ? null : reasoning.join('\n\n'),
    unanswered: at < turns.length - 1,
  };
}

function turnsOf(messages: readonly LoggedMessage[]): { turns: readonly Turn[]; instructions: string[] } {
  const turns: Turn[] = [];
  const instructions: string[] = [];
  const open = (user: string | null): Turn => {
    const turn: Turn = { user, texts: [], thoughts: [], calls: [], steps: 0 };
    turns.push(turn);
    return turn;
  };
  for (const message of messages) {
    const current = turns.at(-1);
    switch (message.role) {
      case 'system':
        if (!instructions.includes(message.text)) instructions.push(message.text);
        break;
      case 'user':
        if (current && current.user !== null && !isAnswered(current)) {
          current.user = `${current.user}\n\n${message.text}`;
        } else open(message.text);
        break;
      case 'assistant': {
        const turn = current ?? open(null);
        if (message.reasoning !== undefined) turn.thoughts.push(message.reasoning);
        if (message.text !== '') turn.texts.push(message.text);
        if (message.calls.length > 0) turn.steps++;
        for (const call of message.calls) turn.calls.push({ call, step: turn.steps, answer: undefined });
        break;
      }
      case 'tool':
        answer(turns, message);
        break;
    }
  }
  return { turns, instructions };
}

/** Gives an answer to the call that asked for it; one that nobody asked for says nothing of this agent. */
function answer(turns: readonly Turn[], result: LoggedResult): void {
  const { callId, name } = result;
  for (const { calls } of turns.toReversed()) {
    const waiting =
      callId === null
        ? calls.find((one) => one.answer === undefined && (name === null || one.call.name === name))
        : calls.find((one) => one.call.id === callId);
    if (!waiting) continue;
    waiting.answer = result;
    return;
  }
}

function isAnswered({ texts, calls }: Turn): boolean {
  return texts.length > 0 || calls.length > 0;
}

function pastOf({ user, texts, calls }: Turn): PastMessage[] {
  return [
    ...(user === null ? [] : [{ role: 'user', content: user } as const]),
    {
      role: 'assistant',
      content: texts.join('\n\n'),
      ...(calls.length === 0 ? {} : { toolCalls: calls.map(toolCallOf) }),
    },
  ];
}

function toolCallOf({ call, step, answer }: Turn['calls'][number]): ToolCall {
  const { name, arguments: args, argumentsText } = call;
  const error = answer?.error ?? null;
  return {
    name,
    arguments: args,
    ...(argumentsText === undefined ? {} : { argumentsText }),
    ...(answer && error === null ? { result: answer.result } : {}),
    status: argumentsText === undefined ? (error === null ? 'ok' : 'error') : 'invalid',
    ...(error === null ? {} : { error }),
    durationMs: answer?.durationMs ?? 0,
    step,
  };
}
