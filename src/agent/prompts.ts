import type { ChatMessage, RequestedCall } from './chat.ts';
import type { AgentAssets, AgentInput, PastMessage, ToolCall } from './types.ts';

/** Used where no planner prompt is configured and the planner answers the user itself. */
export const DEFAULT_PROMPT = `You answer a user's request with the help of tools.
Call the tools that the request needs, several at once where they do not depend on each other. Never invent what a tool would have returned.
When you need no further tool, answer the user: briefly, and only with what the tools and the conversation say. If a tool fails or something is missing, say so and what the user can do.`;

/** Used where no planner prompt is configured and a summarizer answers the user. */
export const DEFAULT_PLANNER_PROMPT = `You plan and carry out the work behind a user's request with the help of tools; somebody else writes the answer.
Call the tools that the request needs, several at once where they do not depend on each other. Never invent what a tool would have returned.
When you need no further tool, write an analysis: what the user wants, what the tools showed, what failed or is missing, and what the answer should say.`;

/** The planner's prompt: the configured one, or a default that fits whether a summarizer follows. */
export function plannerPrompt(assets: AgentAssets): string {
  return assets.planner ?? (assets.summarizer === undefined ? DEFAULT_PROMPT : DEFAULT_PLANNER_PROMPT);
}

/** JSON that cannot close the tag around it: `<` is written as its escape. */
function fenced(tag: string, value: unknown): string {
  return `<${tag}>\n${JSON.stringify(value).replaceAll('<', String.raw`\u003c`)}\n</${tag}>`;
}

/**
 * What the planner is asked first: one system message (prompt, then the context as JSON in `<context>` tags), the
 * history, and the query alone as the last user message. One system message and strictly alternating roles, since
 * the chat templates of many open models accept nothing else.
 */
export function plannerMessages(
  input: Pick<AgentInput, 'query' | 'context' | 'history' | 'assets'>,
): ChatMessage[] {
  const context =
    input.context === undefined
      ? []
      : [`What is known about this request, as JSON data:\n${fenced('context', input.context)}`];
  const system = [plannerPrompt(input.assets), ...context].filter((part) => part.trim() !== '').join('\n\n');
  return [
    ...(system === '' ? [] : [{ role: 'system' as const, content: system.toWellFormed() }]),
    ...(input.history ?? []).flatMap(pastMessages),
    { role: 'user', content: input.query.toWellFormed() },
  ];
}

/** A message of the history; what the agent called before it is told turn by turn, as it was then. */
function pastMessages({ role, content, toolCalls = [] }: PastMessage, place: number): ChatMessage[] {
  const steps = [...new Set(toolCalls.map(({ step }) => step))];
  const called = steps.flatMap((step): ChatMessage[] => {
    const calls = toolCalls
      .filter((call) => call.step === step)
      .map((made, index) => ({ made, id: `call_${place}_${step}_${index}` }));
    const requests = calls.map(({ made, id }) => ({
      requested: { id, name: made.name, argumentsText: JSON.stringify(made.arguments) },
      usable: true,
    }));
    return [assistantMessage('', requests), ...calls.map(({ made, id }) => toolMessage(id, made))];
  });
  return [...called, { role, content: content.toWellFormed() }];
}

/** What the summarizer is asked: its prompt, then query, analysis and tool results as one JSON block. */
export function summarizerMessages(
  input: Pick<AgentInput, 'query'>,
  prompt: string,
  analysis: string,
  calls: readonly ToolCall[],
): ChatMessage[] {
  const material = {
    query: input.query,
    analysis,
    tool_results: calls.map(({ name, arguments: args, result, error }) =>
      error === undefined ? { name, arguments: args, result } : { name, arguments: args, error },
    ),
  };
  return [
    ...(prompt.trim() === '' ? [] : [{ role: 'system' as const, content: prompt.toWellFormed() }]),
    {
      role: 'user',
      content:
        `Write the answer to the user. The query, the analysis and the tool results, as JSON data:\n${fenced('material', material)}`.toWellFormed(),
    },
  ];
}

/**
 * The planner's turn as it is sent back. Providers refuse a whole request over a malformed earlier call, which would
 * turn the model's mistake into an infrastructure error: an unusable name is respelled and unusable arguments become
 * `{}`. The tool's error result tells the model what it had said.
 */
export function assistantMessage(
  content: string,
  calls: readonly { readonly requested: RequestedCall; readonly usable: boolean }[],
): ChatMessage {
  return {
    role: 'assistant',
    content: content === '' ? null : content.toWellFormed(),
    tool_calls: calls.map(({ requested, usable }) => ({
      id: requested.id,
      type: 'function',
      function: {
        name: requested.name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, 64) || '_',
        arguments:
          usable && requested.argumentsText.trim() !== '' ? requested.argumentsText.toWellFormed() : '{}',
      },
    })),
  };
}

/** A tool's outcome for the model: text as it is, other results as JSON, failures as `{"error": …}`. */
export function toolMessage(id: string, call: ToolCall): ChatMessage {
  const content =
    call.error !== undefined
      ? JSON.stringify({ error: call.error })
      : typeof call.result === 'string'
        ? call.result
        : JSON.stringify(call.result ?? null);
  return { role: 'tool', tool_call_id: id, content: content.toWellFormed() };
}
