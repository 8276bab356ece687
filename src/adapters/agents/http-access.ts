import type { Problem } from '../../base/errors.ts';
import { expandReferences, referencedVariables, type Environment } from '../../config/environment.ts';
import { isSecretHeader } from '../../config/http-schema.ts';
import type { HttpAgentConfig, ModelConfig } from '../../config/types.ts';

/** Where one model's agent answers, and what it is sent beside the body. */
export interface HttpAccess {
  readonly url: URL;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** All that came from the environment: it must not stand in a message. */
  readonly secrets: readonly string[];
  /** Those of them that are keys: they must not stand in an answer either. */
  readonly keys: readonly string[];
}

/** Shorter values are words, not secrets: masking them would only garble messages. */
const MIN_SECRET = 4;
/** No key is shorter, and an answer may hold a short word for reasons of its own. */
const MIN_KEY = 8;

/**
 * The address and headers of a model: its own before the agent's. Only variables that the config names are read.
 * What is wrong comes back as problems, so that all models can be reported at once.
 */
export function httpAccess(
  file: string,
  agent: HttpAgentConfig,
  model: ModelConfig,
  env: Environment,
): HttpAccess | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const complain = (path: string, message: string, hint?: string): void => {
    problems.push({ place: { file }, path, message, ...(hint === undefined ? {} : { hint }) });
  };
  const headers: Record<string, string> = {};
  const secrets: string[] = [];
  const keys: string[] = [];
  for (const [name, value] of Object.entries({ ...agent.headers, ...model.headers })) {
    const path = `${Object.hasOwn(model.headers ?? {}, name) ? `models.${model.name}` : 'agent'}.headers.${name}`;
    const { text, complaint } = expandReferences(value, env);
    if (complaint) complain(path, complaint.message, complaint.hint);
    else if (!isHeaderValue(text.trim()))
      complain(path, 'its variable holds characters that no header may hold');
    headers[name] = text.trim();
    const values = referencedVariables(value).map((variable) => env[variable]?.trim() ?? '');
    secrets.push(...values);
    if (isSecretHeader(name)) keys.push(...values);
  }
  const keyName = model.apiKeyEnv ?? agent.apiKeyEnv;
  if (keyName !== undefined) {
    const path = model.apiKeyEnv === undefined ? 'agent.api-key-env' : `models.${model.name}.api-key-env`;
    const key = (Object.hasOwn(env, keyName) ? env[keyName] : undefined)?.trim() ?? '';
    if (key === '') complain(path, `the environment variable ${keyName} is not set`, `set ${keyName}`);
    else if (!isHeaderValue(key))
      complain(path, `the key in ${keyName} holds characters that no header may hold`);
    if ('authorization' in headers) {
      complain(path, 'the header authorization is given, too', 'keep one of the two');
    }
    headers['authorization'] = `Bearer ${key}`;
    secrets.push(key);
    keys.push(key);
  }
  const url = URL.parse(model.url ?? agent.url);
  if (url === null) {
    complain(
      model.url === undefined ? 'agent.url' : `models.${model.name}.url`,
      'expected an http or https URL',
    );
  }
  if (url === null || problems.length > 0) return { problems };
  return {
    url,
    headers,
    secrets: secrets.filter(({ length }) => length >= MIN_SECRET),
    keys: keys.filter(({ length }) => length >= MIN_KEY),
  };
}

/** What RFC 9110 allows in a field value, and Node's fetch sends. */
const isHeaderValue = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
