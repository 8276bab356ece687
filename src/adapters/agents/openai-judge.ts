import { OutsideError } from '../../base/errors.ts';
import type { Environment } from '../../config/environment.ts';
import type { Config, JudgeConfig } from '../../config/types.ts';
import type { ChatReply } from '../../agent/chat.ts';
import { costOf } from '../../agent/usage.ts';
import type { AnswerShape, Judge, JudgeAnswer, JudgeQuestion } from '../../assertion/judge/port.ts';
import type { Pace } from '../../run/pace.ts';
import type { Clock } from '../../run/ports.ts';
import { judgeAccess, judgeModel } from './judge-access.ts';
import { createCalls } from './judge-calls.ts';
import { connect, openAiChat, type Connection } from './openai-chat.ts';

export interface JudgeDeps {
  readonly env: Environment;
  readonly clock: Clock;
  readonly pace?: Pace;
}

/** What is asked for besides an answer; an endpoint that refuses one form is asked in the next. */
const FORMS = [
  { schema: true, sampling: true },
  { schema: true, sampling: false },
  { schema: false, sampling: true },
  { schema: false, sampling: false },
] as const;
const PLAIN = FORMS[3];

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
  let connection: Promise<Connection> | undefined;
  /** Of FORMS; calls run side by side, and whoever is served speaks for all. */
  let accepted = 0;

  async function once({ messages, shape, repeat }: JudgeQuestion, signal: AbortSignal): Promise<JudgeAnswer> {
    connection ??= connect(access, config.run.timeoutMs, deps.pace);
    const open = await connection;
    const { temperature, ...model } = judgeModel(judge);
    for (let form = accepted; ; form++) {
      const { schema, sampling } = FORMS[form] ?? PLAIN;
      const asked = {
        ...model,
        ...(sampling && temperature !== undefined ? { temperature } : {}),
        extra: schema ? { response_format: responseFormat(shape) } : {},
      };
      try {
        const chat = openAiChat(open, asked, repeat, () => deps.clock.now());
        const reply = await chat({ messages, tools: [] }, signal);
        accepted = form;
        return answerOf(reply, judge);
      } catch (error) {
        if (!refusesSetting(error) || form >= FORMS.length - 1) throw error;
      }
    }
  }

  return {
    repeat: judge.repeat,
    ...(judge.rubric === undefined ? {} : { rubric: judge.rubric }),
    ask: (question, signal) => call(() => once(question, signal), signal),
  };
}

function responseFormat({ name, schema }: AnswerShape) {
  return { type: 'json_schema', json_schema: { name, strict: true, schema } };
}

function refusesSetting(error: unknown): boolean {
  return error instanceof OutsideError && (error.status === 400 || error.status === 422);
}

function answerOf(reply: ChatReply, { price }: JudgeConfig): JudgeAnswer {
  const usage = { calls: 1, tokenUsage: reply.usage, costUsd: costOf(reply.usage, price) };
  if (reply.kind === 'failure') return { usage, answer: { useless: reply.message } };
  if (reply.refusal !== undefined) return { usage, answer: { useless: 'the model declined to answer' } };
  return { usage, answer: { text: reply.content } };
}
