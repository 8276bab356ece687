import type { DatasetRow, RowMessage } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { chatMessages, functionTools, OPENAI } from './openai-messages.ts';

export type FlatValue = string | number | boolean | null;

/** Columns of csv and parquet, in order. What is no plain value is JSON text. */
export const FLAT_COLUMNS = [
  { name: 'id', type: 'text' },
  { name: 'kind', type: 'text' },
  { name: 'split', type: 'text' },
  { name: 'source', type: 'text' },
  { name: 'family', type: 'text' },
  { name: 'model', type: 'text' },
  { name: 'tags', type: 'json' },
  { name: 'examples', type: 'json' },
  { name: 'query', type: 'text' },
  { name: 'response', type: 'text' },
  { name: 'rejected', type: 'text' },
  { name: 'messages', type: 'json' },
  { name: 'tools', type: 'json' },
  { name: 'chosen', type: 'json' },
  { name: 'rejected_message', type: 'json' },
  { name: 'wanted', type: 'boolean' },
  { name: 'passed', type: 'boolean' },
  { name: 'correct_tool_selection', type: 'boolean' },
  { name: 'quality', type: 'number' },
  { name: 'reward', type: 'number' },
  { name: 'reviewed', type: 'boolean' },
] as const;

export type FlatColumn = (typeof FLAT_COLUMNS)[number]['name'];
export type FlatRow = Readonly<Record<FlatColumn, FlatValue>>;

/** `messages` is the prompt of a row that has one; messages and tools are as in openai-chat. null is unknown. */
export function flatRow(row: DatasetRow): FlatRow {
  const { labels } = row;
  const messages = row.kind === 'preference' || row.kind === 'rated' ? row.prompt : row.messages;
  const answers = answersOf(row);
  return {
    id: row.id,
    kind: row.kind,
    split: row.split ?? null,
    source: row.source,
    family: row.family.toWellFormed(),
    model: row.model === null ? null : row.model.toWellFormed(),
    tags: jsonLine(row.tags),
    examples: jsonLine(row.examples),
    query: messages.findLast(({ role }) => role === 'user')?.content?.toWellFormed() ?? null,
    response: textOf(answers.good),
    rejected: textOf(answers.bad),
    messages: jsonLine(chatMessages(messages, OPENAI)),
    tools: jsonLine(functionTools(row.tools)),
    chosen: row.kind === 'preference' ? jsonLine(chatMessages([row.chosen], OPENAI)[0]) : null,
    rejected_message: row.kind === 'preference' ? jsonLine(chatMessages([row.rejected], OPENAI)[0]) : null,
    wanted: row.kind === 'rated' ? row.wanted : null,
    passed: labels.passed,
    correct_tool_selection: labels.correctToolSelection,
    quality: labels.quality,
    reward: labels.reward,
    reviewed: labels.reviewed,
  };
}

function answersOf(row: DatasetRow): { readonly good?: RowMessage; readonly bad?: RowMessage } {
  switch (row.kind) {
    case 'preference':
      return { good: row.chosen, bad: row.rejected };
    case 'rated':
      return row.wanted ? { good: row.completion } : { bad: row.completion };
    case 'planner':
    case 'summarizer':
    case 'recovery':
    case 'all': {
      const last = row.messages.at(-1);
      return last ? { good: last } : {};
    }
  }
}

/** The text of an answer; its calls as JSON where it has no text. */
function textOf(message: RowMessage | undefined): string | null {
  if (message?.role !== 'assistant') return null;
  if (message.content !== null) return message.content.toWellFormed();
  return jsonLine(message.calls.map(({ name, arguments: args }) => ({ name, arguments: args })));
}
