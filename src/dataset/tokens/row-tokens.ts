import { isObject } from '../../base/json.ts';
import type { DatasetRow } from '../types.ts';
import type { TokenCounter } from './counter.ts';

/** cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken: around every message, for a name, for the reply. */
const PER_MESSAGE = 3;
const PER_NAME = 1;
const PER_REPLY = 3;

/**
 * An estimate of the tokens of one row of any format: OpenAI's formula for messages; calls, tool definitions and the
 * texts of other formats as their JSON, which is near to what chat templates make of them.
 */
export function rowTokens(row: unknown, counter: TokenCounter): number {
  return PER_REPLY + valueTokens(row, counter);
}

/** The same of a row before a format writes it. */
export function datasetRowTokens(row: DatasetRow, counter: TokenCounter): number {
  const { tools } = row;
  const beside = tools.length === 0 ? {} : { tools };
  switch (row.kind) {
    case 'preference':
      return rowTokens(
        { prompt: row.prompt, chosen: row.chosen, rejected: row.rejected, ...beside },
        counter,
      );
    case 'rated':
      return rowTokens({ prompt: row.prompt, completion: row.completion, ...beside }, counter);
    case 'planner':
    case 'summarizer':
    case 'recovery':
    case 'all':
      return rowTokens({ messages: row.messages, ...beside }, counter);
  }
}

function valueTokens(value: unknown, counter: TokenCounter): number {
  if (typeof value === 'string') return counter.count(value);
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    return items.reduce<number>((sum, item) => sum + valueTokens(item, counter), 0);
  }
  if (!isObject(value)) return 0;
  let sum = 'role' in value || 'from' in value ? PER_MESSAGE : 0;
  for (const [key, member] of Object.entries(value)) {
    if (AS_JSON.has(key) && typeof member !== 'string')
      sum += isEmptyList(member) ? 0 : counter.count(JSON.stringify(member));
    else sum += valueTokens(member, counter);
    if (key === 'name' && 'role' in value) sum += PER_NAME;
  }
  return sum;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const AS_JSON = new Set(['tools', 'tool_calls', 'functionCall', 'functionResponse', 'calls']);
