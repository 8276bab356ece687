import { isObject, type JsonObject } from '../../base/json.ts';
import { looksLikeSecret } from '../../config/secrets.ts';
import { quote } from '../../config/words.ts';
import { inside, type Origin } from '../notes.ts';
import { providerModel } from '../providers.ts';
import { followed } from '../references.ts';
import type { DraftModel, ImportContext } from '../types.ts';
import { settingsOf } from './settings.ts';
import { toolsOf } from './tools.ts';

/** The models of `providers` (or `targets`): a name, or a list of names and objects with id and config. */
export async function modelsOf(
  given: unknown,
  at: Origin,
  context: ImportContext,
): Promise<readonly DraftModel[]> {
  if (given === undefined || given === null) return [];
  const list = Array.isArray(given) ? (given as unknown[]) : [given];
  const models: DraftModel[] = [];
  for (const [index, item] of list.entries()) {
    const here = Array.isArray(given) ? inside(at, index) : at;
    const found =
      typeof item === 'string' && /\.ya?ml$|\.json$/.test(item)
        ? await followed(item, here, context)
        : undefined;
    const model = await modelOf(found?.value ?? item, found?.at ?? here, context);
    if (model) models.push(model);
  }
  return models;
}

async function modelOf(item: unknown, at: Origin, context: ImportContext): Promise<DraftModel | undefined> {
  const { notes } = context;
  const { id, label, config, ...rest } = idAndConfig(item);
  if (id === undefined) {
    notes.left(at, 'is no provider id, nor an object with one');
    return undefined;
  }
  const named = looksLikeSecret(id) ? undefined : providerModel(id);
  if (!named) {
    const hint = /^(?:https?|websocket|exec|python|file|golang|ruby)\b/.test(id)
      ? 'an agent that is running can be called with agent.kind: http, see docs/agents/http.md'
      : 'write its model under models yourself, with its OpenAI-compatible endpoint as base-url';
    notes.left(at, `the provider ${quote(id)} is not one that we can call`, hint);
    return undefined;
  }
  for (const key of Object.keys(rest)) notes.left(inside(at, key), 'is not carried over');
  const { model, endpoint } = named;
  const settings: JsonObject = {
    ...(endpoint.baseUrl === undefined ? {} : { 'base-url': endpoint.baseUrl }),
    ...(endpoint.apiKeyEnv === undefined ? {} : { 'api-key-env': endpoint.apiKeyEnv }),
    ...settingsOf(config, inside(at, 'config'), context),
  };
  const toolKey = config['tools'] === undefined ? 'functions' : 'tools';
  const tools =
    config[toolKey] === undefined
      ? undefined
      : await toolsOf(config[toolKey], inside(at, 'config', toolKey), context);
  return { label: label ?? model, model, settings, ...(tools === undefined ? {} : { tools }) };
}

interface Provider {
  readonly id?: string;
  readonly label?: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** `openai:x`, `{ id: openai:x, config }`, or `{ openai:x: { config } }`. */
export function idAndConfig(item: unknown): Provider {
  if (typeof item === 'string') return { id: item, config: {} };
  if (!isObject(item)) return { config: {} };
  const keys = Object.keys(item);
  const [only] = keys;
  const inner = keys.length === 1 && only !== undefined && only !== 'id' ? item[only] : undefined;
  if (isObject(inner) && only !== undefined) return { ...idAndConfig({ ...inner, id: only }) };
  const { id, label, config, ...rest } = item;
  return {
    ...rest,
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof label === 'string' ? { label } : {}),
    config: isObject(config) ? config : {},
  };
}
