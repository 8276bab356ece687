import { createHash } from 'node:crypto';
import type { ToolCall } from '../agent/types.ts';
import { stableStringify } from '../base/json.ts';
import type { TrainingExample } from '../example/types.ts';

/** A conversation as the hashes of its beginnings: of all that was said and called up to each step. */
export interface Chain {
  /** Of the whole. */
  readonly whole: string;
  /** Of every shorter beginning. */
  readonly beginnings: readonly string[];
}

type Said = Pick<TrainingExample, 'history' | 'query' | 'response' | 'toolCalls' | 'provenance'>;

/**
 * The chain of an example. What tools answered is left out, since a request that asks for a tool is logged before the
 * answer is known; an answer that stands beside a call without result belongs to that request, too.
 */
export function chainOf({ history = [], query, response, toolCalls, provenance }: Said): Chain {
  const hashes: string[] = [];
  let hash = provenance.configHash ?? '';
  const add = (kind: string, said: string): void => {
    hash = createHash('sha256')
      .update(JSON.stringify([hash, kind, said]))
      .digest('base64');
    hashes.push(hash);
  };
  const addCalls = (calls: readonly ToolCall[]): void => {
    for (const { name, arguments: args } of calls) add('call', stableStringify([name, args]));
  };
  for (const { role, content, toolCalls: calls = [] } of history) {
    addCalls(calls);
    if (content !== '') add(role, content);
  }
  add('user', query);
  addCalls(toolCalls);
  const last = toolCalls.at(-1);
  const open = last !== undefined && last.status === 'ok' && last.result === undefined;
  if (response !== '' && !open) add('assistant', response);
  return { whole: hash, beginnings: hashes.slice(0, -1) };
}

/** How many steps a conversation has, so that the fuller of two that are the same is kept. */
export function lengthOf(example: Said): number {
  const { history = [], toolCalls, response } = example;
  const answered = toolCalls.filter(({ result, error }) => result !== undefined || error !== undefined);
  const past = history.reduce((sum, message) => sum + 1 + (message.toolCalls?.length ?? 0), 0);
  return past + toolCalls.length + answered.length + (response === '' ? 0 : 1);
}
