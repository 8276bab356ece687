import { costOf } from '../../agent/usage.ts';
import type { Config, ModelConfig } from '../../config/types.ts';
import type { Writer } from '../../synthesis/writer.ts';
import { createCalls } from './judge-calls.ts';
import { accessOf } from './openai-access.ts';
import { connect } from './openai-chat.ts';
import type { JudgeDeps } from './openai-judge.ts';
import { shapedChat } from './openai-shaped.ts';
import { ELSEWHERE } from './openai-user.ts';

/**
 * A model under `models:` as a writer, where the agent's models are called. Throws UserError where the key is missing or
 * the base URL is no URL; nobody is called yet.
 */
export function createOpenAiWriter(
  config: Config,
  model: ModelConfig,
  { env, clock, pace }: JudgeDeps,
): Writer {
  const access = accessOf(config, config.agent.kind === 'openai' ? config.agent : ELSEWHERE, model, env);
  const call = createCalls(clock, config.run.retries, 'writer');
  const chat = shapedChat(
    () => connect(access, config.run.timeoutMs, pace),
    model,
    () => clock.now(),
  );
  return {
    model: model.model,
    ask: (question, signal) =>
      call(async () => {
        const reply = await chat(question, signal);
        const spent = { tokenUsage: reply.usage, costUsd: costOf(reply.usage, model.price) };
        if (reply.kind === 'failure') return { ...spent, answer: { useless: reply.message } };
        if (reply.refusal !== undefined) return { ...spent, answer: { useless: 'the model declined' } };
        return { ...spent, answer: { text: reply.content } };
      }, signal),
  };
}
