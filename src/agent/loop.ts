import { parseArguments } from './arguments.ts';
import type { ChatModel, ChatReply, ChatRequest, ChatTurn, RequestedCall } from './chat.ts';
import { fixtureAnswers } from './fixtures.ts';
import { assistantMessage, plannerMessages, summarizerMessages, toolMessage } from './prompts.ts';
import { quote } from './quote.ts';
import type { AgentError, AgentInput, Execution, StageName, ToolCall } from './types.ts';
import { FREE, stageMeter, sumStages, TOOL_TOKENS, type StageMeter } from './usage.ts';

export interface LoopOptions {
  readonly chat: ChatModel;
  /** Planner turns before the trial is a `step-limit` error. */
  readonly maxSteps: number;
  /** Monotonic milliseconds. */
  readonly monotonic: () => number;
}

/** What ends a trial. */
interface Ending {
  readonly message?: string;
  readonly analysis?: string;
  readonly error?: AgentError;
}

/**
 * One trial of the built-in agent: the planner calls tools over up to `maxSteps` turns and ends with a text, the
 * analysis. Where a summarizer prompt is configured, a second call turns query, analysis and tool results into the
 * message; otherwise the analysis is the message. A refusal is an answer: it is the message, and no stage follows.
 * The model's own failures are in `error`, with all that was done until then. Rejects as ChatModel does.
 */
export async function runLoop(
  input: AgentInput,
  options: LoopOptions,
  signal: AbortSignal,
): Promise<Execution> {
  const meters: Record<StageName, StageMeter> = {
    planner: stageMeter(input.model.price),
    tools: stageMeter(FREE),
    summarizer: stageMeter(input.model.price),
  };
  const toolCalls: ToolCall[] = [];
  const reasoning: string[] = [];
  let servedModel: string | undefined;

  const ask = async (stage: 'planner' | 'summarizer', request: ChatRequest): Promise<ChatReply> => {
    signal.throwIfAborted();
    const start = options.monotonic();
    const reply = await options.chat(request, signal);
    meters[stage].add(options.monotonic() - start, reply.usage);
    servedModel = reply.servedModel ?? servedModel;
    if (reply.reasoning !== undefined) reasoning.push(reply.reasoning);
    return reply;
  };

  const end = ({ message = '', analysis, error }: Ending): Execution => {
    const stages = {
      planner: meters.planner.read(),
      tools: meters.tools.read(),
      summarizer: meters.summarizer.read(),
    };
    return {
      message,
      toolsUsed: toolCalls.map(({ name }) => name),
      toolCalls,
      ...(analysis === undefined ? {} : { analysis }),
      ...(reasoning.length === 0 ? {} : { reasoning: reasoning.join('\n\n') }),
      ...sumStages(stages),
      stages,
      ...(servedModel === undefined ? {} : { servedModel }),
      ...(error === undefined ? {} : { error }),
    };
  };

  const summarize = async (turn: ChatTurn): Promise<Execution> => {
    if (turn.refusal !== undefined) return end({ message: turn.refusal, analysis: turn.refusal });
    const analysis = turn.content;
    if (analysis.trim() === '') return end({ error: silence('planner') });
    const prompt = input.assets.summarizer;
    if (prompt === undefined) return end({ message: analysis, analysis });
    const messages = summarizerMessages(input, prompt, analysis, toolCalls);
    const reply = await ask('summarizer', { messages, tools: [] });
    if (reply.kind === 'failure') return end({ analysis, error: failureOf(reply, 'summarizer') });
    const message = reply.refusal ?? reply.content;
    if (message.trim() === '') return end({ analysis, error: silence('summarizer') });
    return end({ message, analysis });
  };

  const answers = fixtureAnswers(
    input.fixtures,
    (input.history ?? []).flatMap(({ toolCalls: made = [] }) => made),
  );
  const known = new Set(input.assets.tools.map(({ name }) => name));
  const call = (requested: RequestedCall, step: number): ToolCall => {
    const start = options.monotonic();
    const outcome = outcomeOf(requested, known, answers);
    const durationMs = Math.round((options.monotonic() - start) * 1e3) / 1e3;
    meters.tools.add(durationMs, TOOL_TOKENS);
    return { name: requested.name, ...outcome, durationMs, step };
  };

  const messages = plannerMessages(input);
  for (let step = 1; step <= options.maxSteps; step++) {
    const reply = await ask('planner', { messages: [...messages], tools: input.assets.tools });
    if (reply.kind === 'failure') return end({ error: failureOf(reply, 'planner') });
    if (reply.calls.length === 0) return summarize(reply);
    const called = reply.calls.map((requested) => ({ requested, made: call(requested, step) }));
    toolCalls.push(...called.map(({ made }) => made));
    messages.push(
      assistantMessage(
        reply.content,
        called.map(({ requested, made }) => ({ requested, usable: made.status !== 'invalid' })),
      ),
      ...called.map(({ requested, made }) => toolMessage(requested.id, made)),
    );
  }
  return end({
    error: {
      code: 'step-limit',
      message: `the planner was still calling tools after ${options.maxSteps} turns`,
      stage: 'planner',
    },
  });
}

type Outcome = Pick<ToolCall, 'arguments' | 'argumentsText' | 'status' | 'result' | 'error'>;

/** What one requested call comes to; never throws. */
function outcomeOf(
  requested: RequestedCall,
  known: ReadonlySet<string>,
  answers: ReturnType<typeof fixtureAnswers>,
): Outcome {
  const parsed = parseArguments(requested.argumentsText);
  if ('flaw' in parsed) {
    return {
      arguments: {},
      argumentsText: requested.argumentsText,
      status: 'invalid',
      error: `The arguments ${parsed.flaw}: ${quote(requested.argumentsText, 200)}`,
    };
  }
  if (!known.has(requested.name)) {
    const names = [...known].join(', ') || 'none';
    const error = `There is no tool "${quote(requested.name, 64)}". Tools: ${quote(names)}.`;
    return { arguments: parsed.value, status: 'error', error };
  }
  return { arguments: parsed.value, ...answers(requested.name, parsed.value) };
}

function failureOf({ code, message }: { code: string; message: string }, stage: StageName): AgentError {
  return { code, message, stage };
}

function silence(stage: StageName): AgentError {
  return {
    code: 'invalid-output',
    message: `the ${stage} answered without text and without tool calls`,
    stage,
  };
}
