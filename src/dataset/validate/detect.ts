import { isObject } from '../../base/json.ts';
import { ROW_SCHEMA } from '../formats/jsonl.ts';

/** The name of the format that a row is meant for, by its members; undefined where it looks like none. */
export function formatOfRow(row: unknown): string | undefined {
  if (!isObject(row)) return undefined;
  const has = (...members: readonly string[]): boolean => members.every((member) => member in row);
  if (row['schema'] === ROW_SCHEMA) return 'jsonl';
  if (has('conversations')) return 'sharegpt';
  if (has('contents')) return 'gemini';
  if (has('preferred_output') || has('non_preferred_output') || has('preferred_completion'))
    return 'openai-dpo';
  if (has('prompt', 'chosen') || has('chosen', 'rejected')) return 'trl-dpo';
  if (has('prompt', 'completion')) return 'trl-kto';
  if (has('instruction')) return 'alpaca';
  return Array.isArray(row['messages']) ? chatFormat(row, row['messages'] as readonly unknown[]) : undefined;
}

/** Formats with `messages` are told apart by who speaks last and by their calls. */
function chatFormat(row: Record<string, unknown>, messages: readonly unknown[]): string {
  if ('system' in row || 'schemaVersion' in row) return 'anthropic-bedrock';
  if (typeof row['tools'] === 'string') return 'trl-sft';
  const all = messages.filter(isObject);
  const calls = all
    .flatMap(({ tool_calls: made }) => (Array.isArray(made) ? (made as readonly unknown[]) : []))
    .filter(isObject);
  if (calls.some((call) => isObject(call['function']) && isObject(call['function']['arguments'])))
    return 'trl-sft';
  if (calls.length > 0 && calls.every(({ id }) => typeof id === 'string' && /^[a-zA-Z0-9]{9}$/.test(id)))
    return 'mistral';
  return all.at(-1)?.['role'] === 'user' ? 'openai-rft' : 'openai-chat';
}
