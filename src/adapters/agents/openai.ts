import type { Problem } from '../../base/errors.ts';
import type { AgentTarget } from '../../agent/types.ts';
import { runLoop } from '../../agent/loop.ts';
import type { Config, OpenAiAgentConfig } from '../../config/types.ts';
import type { Pace } from '../../run/pace.ts';
import type { Clock } from '../../run/ports.ts';
import type { Environment } from '../../config/environment.ts';
import type { AgentKind } from './kind.ts';
import { accessOf, tryAccess } from './openai-access.ts';
import { connect, openAiChat, type Connection } from './openai-chat.ts';

export interface OpenAiDeps {
  readonly env: Environment;
  readonly clock: Clock;
  readonly pace?: Pace;
  /** Milliseconds one request may take; the client's ten minutes where absent. */
  readonly requestTimeoutMs?: number;
}

/**
 * The built-in agent over an OpenAI-compatible chat endpoint. `run` rejects with UserError before the first call
 * where the key is missing or the base URL is no URL.
 */
export function createOpenAiAgent(
  config: Pick<Config, 'file'>,
  agent: OpenAiAgentConfig,
  deps: OpenAiDeps,
): AgentTarget {
  const connections = new Map<string, Promise<Connection>>();
  return {
    kind: 'openai',
    async run(input, signal) {
      signal.throwIfAborted();
      const access = accessOf(config, agent, input.model, deps.env);
      const key = JSON.stringify([access.baseUrl.href, access.apiKeyEnv]);
      const connection = connections.get(key) ?? connect(access, deps.requestTimeoutMs, deps.pace);
      connections.set(key, connection);
      const chat = openAiChat(await connection, input.model, input.seed, () => deps.clock.now());
      const { clock, pace } = deps;
      // What it waits for its turn is none of its latency.
      const monotonic = (): number => clock.monotonic() - (pace?.waitedMs(signal) ?? 0);
      return runLoop(input, { chat, maxSteps: agent.maxSteps, monotonic }, signal);
    },
  };
}

export const openAiKind: AgentKind<OpenAiAgentConfig> = {
  create: (config, agent, deps) => Promise.resolve(createOpenAiAgent(config, agent, deps)),
  check: (config, agent, models, env) =>
    models
      .map((model) => tryAccess(config, agent, model, env))
      .filter((access): access is Problem => 'message' in access),
};
