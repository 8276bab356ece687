import { assistantMessage, plannerMessages, summarizerMessages, toolMessage } from '../../agent/prompts.ts';
import type { ToolCall } from '../../agent/types.ts';
import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { RowAnswer, RowMessage } from '../types.ts';
import { rowMessages } from './messages.ts';

/** One turn of the planner that called tools, and what they answered. */
export interface Step {
  readonly answer: RowAnswer;
  readonly results: readonly RowMessage[];
}

/**
 * What the planner was asked, exactly as the built-in agent asks it (`agent/prompts.ts`): its prompt and the context in
 * one system message, the history, the query. Where no prompt is stored, none is invented.
 */
export function opening(example: TrainingExample, config: ConfigRecord | null): RowMessage[] {
  const { query, context, history } = example;
  const input = {
    query,
    ...(context ? { context } : {}),
    ...(history ? { history } : {}),
    assets: { planner: config?.planner ?? '', tools: config?.tools ?? [] },
  };
  return rowMessages(plannerMessages(input));
}

/** The calls of the last turn, step by step; calls of one step are parallel. */
export function stepsOf({ toolCalls }: TrainingExample, learn: boolean): Step[] {
  return [...Map.groupBy(toolCalls, ({ step }) => step)].map(([step, made]) => {
    const calls = made.map((call, index) => ({ id: `call_${step}_${index}`, call }));
    const chat = [
      assistantMessage('', calls.map(requested)),
      ...calls.map(({ id, call }) => toolMessage(id, call)),
    ];
    const [answer, ...results] = rowMessages(chat);
    if (answer?.role !== 'assistant') throw new Error('a step begins with the assistant');
    return { answer: { ...answer, learn }, results };
  });
}

function requested({ id, call }: { readonly id: string; readonly call: ToolCall }) {
  const argumentsText = JSON.stringify(call.arguments);
  return { requested: { id, name: call.name, argumentsText }, usable: true };
}

/** What the summarizer was asked, or undefined where the config has none: then the planner answers itself. */
export function summarizing(
  { query, analysis, toolCalls }: TrainingExample,
  config: ConfigRecord | null,
): RowMessage[] | undefined {
  const prompt = config?.summarizer ?? null;
  if (prompt === null || analysis === null) return undefined;
  return rowMessages(summarizerMessages({ query }, prompt, analysis, toolCalls));
}

/** A text that is to be learned. */
export function said(content: string): RowAnswer {
  return { role: 'assistant', content: content.toWellFormed(), calls: [], learn: true };
}
