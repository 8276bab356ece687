import { UserError } from '../../base/errors.ts';
import { conversing } from '../../agent/conversation.ts';
import type { AgentTarget } from '../../agent/types.ts';
import type { AgentConfig, Config, ModelConfig } from '../../config/types.ts';
import type { Environment } from '../../config/environment.ts';
import type { AgentKind, TargetDeps } from './kind.ts';
import { commandKind } from './command.ts';
import { moduleKind } from './module.ts';
import { httpKind } from './http.ts';
import { createOpenAiUser } from './openai-user.ts';
import { openAiKind } from './openai.ts';
import { replayKind } from './replay.ts';

const KINDS: { readonly [K in AgentConfig['kind']]: AgentKind<Extract<AgentConfig, { kind: K }>> } = {
  openai: openAiKind,
  http: httpKind,
  command: commandKind,
  module: moduleKind,
  replay: replayKind,
};

/** The entry of an agent's own kind: the type of the table says that it takes this config. */
function kindOf(agent: AgentConfig): AgentKind<AgentConfig> {
  return KINDS[agent.kind];
}

/**
 * The agent that `config.agent` describes; it holds conversations, turn by turn, save that a recording has them whole.
 * Throws UserError where a file that it needs is missing or broken.
 */
export async function createAgent(config: Config, deps: TargetDeps): Promise<AgentTarget> {
  const target = await kindOf(config.agent).create(config, config.agent, deps);
  return config.agent.kind === 'replay'
    ? target
    : conversing(target, createOpenAiUser(deps.users ?? config, deps));
}

/**
 * Everything that would stop these models before their first call, in one UserError: base URLs and keys. Files are
 * checked by `createAgent`. Nobody is called.
 */
export function checkAgent(config: Config, models: readonly ModelConfig[], env: Environment): void {
  const problems = kindOf(config.agent).check(config, config.agent, models, env);
  const distinct = new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem]));
  if (distinct.size > 0) throw new UserError([...distinct.values()]);
}
