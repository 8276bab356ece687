import { OutsideError } from '../../base/errors.ts';
import type { ChatReply } from '../../agent/chat.ts';
import type { AnswerShape, ShapedQuestion } from '../../agent/shaped.ts';
import type { ModelConfig } from '../../config/types.ts';
import { openAiChat, type Connection } from './openai-chat.ts';

/** What is asked for besides an answer; an endpoint that refuses one form is asked in the next. */
const FORMS = [
  { schema: true, sampling: true },
  { schema: true, sampling: false },
  { schema: false, sampling: true },
  { schema: false, sampling: false },
] as const;
const PLAIN = FORMS[3];

/** Asks one question. Rejects as `ChatModel` does. */
export type ShapedChat = (question: ShapedQuestion, signal: AbortSignal) => Promise<ChatReply>;

/**
 * A model that is asked for answers in a strict JSON Schema. An endpoint that refuses a setting (400, 422) is asked
 * without it, and from then on so. `open` connects with the first question.
 */
export function shapedChat(
  open: () => Promise<Connection>,
  model: ModelConfig,
  now: () => number,
): ShapedChat {
  const { temperature, extra, ...rest } = model;
  let connection: Promise<Connection> | undefined;
  /** Of FORMS; calls run side by side, and whoever is served speaks for all. */
  let accepted = 0;
  return async ({ messages, shape, repeat }, signal) => {
    connection ??= open();
    const connected = await connection;
    for (let form = accepted; ; form++) {
      const { schema, sampling } = FORMS[form] ?? PLAIN;
      const asked = {
        ...rest,
        ...(sampling && temperature !== undefined ? { temperature } : {}),
        extra: { ...extra, ...(schema ? { response_format: responseFormat(shape) } : {}) },
      };
      try {
        const reply = await openAiChat(connected, asked, repeat, now)({ messages, tools: [] }, signal);
        accepted = form;
        return reply;
      } catch (error) {
        if (!refusesSetting(error) || form >= FORMS.length - 1) throw error;
      }
    }
  };
}

function responseFormat({ name, schema }: AnswerShape) {
  return { type: 'json_schema', json_schema: { name, strict: true, schema } };
}

function refusesSetting(error: unknown): boolean {
  return error instanceof OutsideError && (error.status === 400 || error.status === 422);
}
