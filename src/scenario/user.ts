import type { Problem } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import { nearest } from '../base/nearest.ts';
import type { Config } from '../config/types.ts';
import { quote } from '../config/words.ts';
import { STOP_WORD } from '../agent/user.ts';
import type { ScenarioEntry } from './schema.ts';
import type { Scenario } from './types.ts';

/** The model that plays the user where the scenario names none. */
const DEFAULT_MODEL = 'production';

/** A scenario's simulated user, with its defaults; `withUser` adds the model's hash. */
export function userIn({ user }: ScenarioEntry): Pick<Scenario, 'user'> {
  if (!user) return {};
  const { goal, model = DEFAULT_MODEL, 'max-turns': maxTurns, stop = STOP_WORD } = user;
  return { user: { goal, model, modelHash: '', maxTurns, stop } };
}

/**
 * The scenario, and its hash with what decides how its user talks: trials with another user are compared with nothing.
 * A scenario without one comes back as it is. One whose model the config does not have is a problem.
 */
export function withUser(
  scenario: Scenario,
  config: Pick<Config, 'models'>,
): { readonly scenario: Scenario; readonly problems: readonly Problem[] } {
  if (!scenario.user) return { scenario, problems: [] };
  const { model: name } = scenario.user;
  const model = Object.hasOwn(config.models, name) ? config.models[name] : undefined;
  if (!model) {
    const near = nearest(name, Object.keys(config.models));
    const hint = near === undefined ? 'name one of models:' : `did you mean ${quote(near)}?`;
    const message = `the config has no model ${quote(name)} to play the user`;
    return { scenario, problems: [{ place: scenario.place, path: 'user.model', message, hint }] };
  }
  const { temperature, topP, maxTokens, seed, extra, baseUrl } = model;
  const talks = { model: model.model, temperature, topP, maxTokens, seed, extra, baseUrl };
  const modelHash = hashOf(
    Object.fromEntries(Object.entries(talks).filter(([, value]) => value !== undefined)),
  );
  const user = { ...scenario.user, modelHash };
  const hash = hashOf({ scenario: scenario.hash, user: modelHash });
  return { scenario: { ...scenario, user, hash }, problems: [] };
}
