import { UserError, type Problem } from '../../base/errors.ts';
import { DEFAULT_BASE_URL, isLoopback } from '../../agent/endpoint.ts';
import type { Config, ModelConfig, OpenAiAgentConfig } from '../../config/types.ts';
import type { Environment } from '../../config/environment.ts';

/** Where a model is called and with which key. */
export interface Access {
  readonly baseUrl: URL;
  readonly apiKey: string;
  readonly apiKeyEnv: string;
}

/** What a local server without keys is sent, because the header may not be empty. */
const PLACEHOLDER_KEY = 'no-key';

/** The workflow's own credentials are no provider key, and no model server may ever see them. */
const FOREIGN_KEY = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i;

/**
 * The base URL and key of a model: the model's settings before the agent's before the default, and only the variable
 * that is named there. A key may be missing where the base URL is a loopback address. Throws UserError.
 */
export function accessOf(
  config: Pick<Config, 'file'>,
  agent: OpenAiAgentConfig,
  model: ModelConfig,
  env: Environment,
): Access {
  const access = tryAccess(config, agent, model, env);
  if ('message' in access) throw new UserError(access);
  return access;
}

/** As `accessOf`, but gives what is wrong back, so that all models can be reported at once. */
export function tryAccess(
  config: Pick<Config, 'file'>,
  agent: OpenAiAgentConfig,
  model: ModelConfig,
  env: Environment,
): Access | Problem {
  const at = (member: string, own: boolean): Pick<Problem, 'place' | 'path'> => ({
    place: { file: config.file },
    path: own ? `models.${model.name}.${member}` : `agent.${member}`,
  });
  const text = model.baseUrl ?? agent.baseUrl ?? DEFAULT_BASE_URL;
  const baseUrl = URL.parse(text);
  if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol) || baseUrl.username || baseUrl.password) {
    return {
      ...at('base-url', model.baseUrl !== undefined),
      message: 'expected an http or https URL without user name and password',
      hint: `for instance ${DEFAULT_BASE_URL}; the key belongs into the variable that api-key-env names`,
    };
  }
  const apiKeyEnv = model.apiKeyEnv ?? agent.apiKeyEnv;
  const where = at('api-key-env', model.apiKeyEnv !== undefined);
  if (FOREIGN_KEY.test(apiKeyEnv)) {
    return {
      ...where,
      message: `${apiKeyEnv} belongs to the workflow and is never sent to a model`,
      hint: 'name the variable that holds the provider key',
    };
  }
  // A secret that was pasted with a line break is the most common bad key.
  const apiKey = (Object.hasOwn(env, apiKeyEnv) ? env[apiKeyEnv] : undefined)?.trim() ?? '';
  if (apiKey === '') {
    if (isLoopback(baseUrl)) return { baseUrl, apiKey: PLACEHOLDER_KEY, apiKeyEnv };
    return {
      ...where,
      message: `the environment variable ${apiKeyEnv} with the key for model "${model.name}" is not set`,
      hint: `set ${apiKeyEnv}, or name another variable with api-key-env, or use agent.kind: replay, which needs no key`,
    };
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    return {
      ...where,
      message: `the key in ${apiKeyEnv} holds characters that no header may hold`,
      hint: 'set it again',
    };
  }
  return { baseUrl, apiKey, apiKeyEnv };
}
