import type { Environment } from '../../config/environment.ts';
import type { Config, JudgeConfig } from '../../config/types.ts';
import type { ChatReply } from '../../agent/chat.ts';
import { costOf } from '../../agent/usage.ts';
import type { Judge, JudgeAnswer, JudgeQuestion } from '../../assertion/judge/port.ts';
import type { Pace } from '../../run/pace.ts';
import type { Clock } from '../../run/ports.ts';
import { judgeAccess, judgeModel } from './judge-access.ts';
import { createCalls } from './judge-calls.ts';
import { connect, type Connection } from './openai-chat.ts';
import { shapedChat } from './openai-shaped.ts';

export interface JudgeDeps {
  readonly env: Environment;
  readonly clock: Clock;
  readonly pace?: Pace;
}

/**
 * The judge over an OpenAI-compatible chat endpoint. Answers are asked for in a strict JSON Schema; an endpoint that
 * refuses a setting (400, 422) is asked without it, and from then on so. Throws
 * UserError where the key is missing or the base URL is no URL; nobody is called yet.
 */
export function createOpenAiJudge(
  config: Pick<Config, 'file' | 'run'>,
  judge: JudgeConfig,
  deps: JudgeDeps,
): Judge {
  const access = judgeAccess(config, judge, deps.env);
  const call = createCalls(deps.clock, config.run.retries);
  const open = (): Promise<Connection> => connect(access, config.run.timeoutMs, deps.pace);
  const chat = shapedChat(open, judgeModel(judge), () => deps.clock.now());
  const once = async (question: JudgeQuestion, signal: AbortSignal): Promise<JudgeAnswer> =>
    answerOf(await chat(question, signal), judge);

  return {
    repeat: judge.repeat,
    ...(judge.rubric === undefined ? {} : { rubric: judge.rubric }),
    ask: (question, signal) => call(() => once(question, signal), signal),
  };
}

function answerOf(reply: ChatReply, { price }: JudgeConfig): JudgeAnswer {
  const usage = { calls: 1, tokenUsage: reply.usage, costUsd: costOf(reply.usage, price) };
  if (reply.kind === 'failure') return { usage, answer: { useless: reply.message } };
  if (reply.refusal !== undefined) return { usage, answer: { useless: 'the model declined to answer' } };
  return { usage, answer: { text: reply.content } };
}
