import { UserError } from '../../base/errors.ts';
import type { Config, JudgeConfig, ModelConfig, OpenAiAgentConfig } from '../../config/types.ts';
import type { Environment } from '../../config/environment.ts';
import { tryAccess, type Access } from './openai-access.ts';

/** Where the judge is called and with which key. Throws UserError that names the key of `judge`. */
export function judgeAccess(config: Pick<Config, 'file'>, judge: JudgeConfig, env: Environment): Access {
  const { baseUrl, apiKeyEnv } = judge;
  const agent: OpenAiAgentConfig = {
    kind: 'openai',
    apiKeyEnv,
    maxSteps: 1,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
  const access = tryAccess(config, agent, judgeModel(judge), env);
  if (!('message' in access)) return access;
  throw new UserError({ ...access, path: (access.path ?? '').replace(/^agent\./, 'judge.') });
}

/** The judge as the chat adapter takes a model. */
export function judgeModel({ model, temperature = 0, price }: JudgeConfig): ModelConfig {
  return { name: 'judge', model, temperature, ...(price ? { price } : {}) };
}
