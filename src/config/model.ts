import { UserError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { deepFreeze } from './freeze.ts';
import type { Config, ModelConfig } from './types.ts';
import { quote } from './words.ts';

/**
 * The model config that a name means: an entry under `models:`, else a provider's model id on top of `production`
 * (without its price and training, which belong to another model id). Throws UserError for a name that is neither.
 */
export function resolveModel(config: Config, name: string): ModelConfig {
  const own = entry(config, name);
  if (own) return own;
  const names = Object.keys(config.models);
  const production = entry(config, 'production');
  if (!looksLikeModelId(name)) {
    const near = nearest(name, names);
    const what = near === undefined ? `models: ${names.join(', ')}` : `did you mean ${quote(near)}?`;
    throw unknownModel(config, name, `${what}, or give a provider's model id such as gpt-4.1`);
  }
  if (!production) {
    throw unknownModel(
      config,
      name,
      `models: ${names.join(', ')}; a bare model id needs one named production`,
    );
  }
  if (name === production.model) return deepFreeze({ ...production, name });
  const { price: _price, trainedOn: _trainedOn, ...rest } = production;
  return deepFreeze({ ...rest, name, model: name });
}

function entry(config: Config, name: string): ModelConfig | undefined {
  return Object.hasOwn(config.models, name) ? config.models[name] : undefined;
}

/** Providers' ids have a digit, a hyphen, a colon, a slash or a dot in them; a bare word is a mistyped name. */
function looksLikeModelId(name: string): boolean {
  return /^[A-Za-z0-9@][A-Za-z0-9._:/@+-]{1,199}$/.test(name) && /[\d\-:/.]/.test(name);
}

function unknownModel(config: Config, name: string, hint: string): UserError {
  return new UserError({
    place: { file: config.file },
    path: 'models',
    message: `there is no model ${quote(name)}`,
    hint,
  });
}
