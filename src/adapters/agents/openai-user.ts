import { OutsideError } from '../../base/errors.ts';
import { quote } from '../../agent/quote.ts';
import { costOf } from '../../agent/usage.ts';
import { userPrompt, type SimulatedUser } from '../../agent/user.ts';
import type { ChatMessage } from '../../agent/chat.ts';
import type { Config, OpenAiAgentConfig } from '../../config/types.ts';
import { accessOf } from './openai-access.ts';
import type { JudgeDeps } from './openai-judge.ts';
import { connect, openAiChat, type Connection } from './openai-chat.ts';

/** Where a model of an agent that is none of ours is called: at its own address, else at the default. */
export const ELSEWHERE: OpenAiAgentConfig = { kind: 'openai', apiKeyEnv: 'OPENAI_API_KEY', maxSteps: 1 };

/** The user as a model under `models:` plays it, over an OpenAI-compatible chat endpoint. */
export function createOpenAiUser(config: Config, { env, clock, pace }: JudgeDeps): SimulatedUser {
  const agent = config.agent.kind === 'openai' ? config.agent : ELSEWHERE;
  const connections = new Map<string, Promise<Connection>>();
  return async ({ script, said, seed }, signal) => {
    const model = Object.hasOwn(config.models, script.model) ? config.models[script.model] : undefined;
    if (!model) throw new Error(`there is no model ${script.model}`);
    const access = accessOf(config, agent, model, env);
    const connection = connections.get(model.name) ?? connect(access, config.run.timeoutMs, pace);
    connections.set(model.name, connection);
    const chat = openAiChat(await connection, model, seed, () => clock.now());
    const messages: ChatMessage[] = [
      { role: 'system', content: userPrompt(script) },
      // To the model the agent is who talks to it, and some providers want to be talked to first.
      { role: 'user', content: 'Hello, how can I help you?' },
      ...said.map(({ role, content }) =>
        role === 'user' ? { role: 'assistant' as const, content } : { role: 'user' as const, content },
      ),
    ];
    const reply = await chat({ messages, tools: [] }, signal);
    if (reply.kind === 'failure') throw useless(reply.message);
    if (reply.refusal !== undefined) throw useless(`the model declined: ${quote(reply.refusal)}`);
    const { usage } = reply;
    return { text: reply.content.trim(), tokenUsage: usage, costUsd: costOf(usage, model.price) };
  };
}

function useless(why: string): OutsideError {
  return new OutsideError('user', `the simulated user said nothing of use: ${why}`, { retryable: true });
}
