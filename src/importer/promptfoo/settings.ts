import { isObject, type Json, type JsonObject } from '../../base/json.ts';
import { looksLikeSecret, isReservedVariable } from '../../config/secrets.ts';
import { inside, type Origin } from '../notes.ts';
import type { ImportContext } from '../types.ts';

const number =
  (low: number, high: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value >= low && value <= high;
const whole = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;

interface Setting {
  readonly key: string;
  readonly fits: (value: unknown) => boolean;
}

/** Keys of a provider's config that a model of ours has, too. */
export const SETTINGS: Readonly<Record<string, Setting>> = {
  temperature: { key: 'temperature', fits: number(0, 2) },
  top_p: { key: 'top-p', fits: number(0, 1) },
  max_tokens: { key: 'max-tokens', fits: whole },
  max_completion_tokens: { key: 'max-tokens', fits: whole },
  seed: { key: 'seed', fits: Number.isSafeInteger },
  apiBaseUrl: {
    key: 'base-url',
    fits: (value) => typeof value === 'string' && /^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/.test(value),
  },
  apiKeyEnvar: {
    key: 'api-key-env',
    fits: (value) =>
      typeof value === 'string' && /^[A-Za-z_]\w{0,127}$/.test(value) && !isReservedVariable(value),
  },
};

/** Members of a chat request that are sent as they are. */
export const EXTRA = new Set(
  `frequency_penalty logit_bias parallel_tool_calls presence_penalty reasoning_effort response_format service_tier stop
   tool_choice verbosity`.split(/\s+/),
);

/** A provider's config as keys of a model; what has no place is noted. Tools are read elsewhere. */
export function settingsOf(
  config: Readonly<Record<string, unknown>>,
  at: Origin,
  { notes }: ImportContext,
): JsonObject {
  const settings: Record<string, Json> = {};
  const extra: Record<string, Json> = {};
  for (const [key, value] of Object.entries(config)) {
    const here = inside(at, key);
    const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
    if (key === 'tools' || key === 'functions') continue;
    if (/^api_?key$/i.test(key) || looksLikeSecret(JSON.stringify(value))) {
      notes.left(
        here,
        'holds a key, which stays out of files',
        'put it into a variable and name that one as api-key-env',
      );
    } else if (JSON.stringify(value).includes('{{')) {
      notes.left(here, 'holds a template', 'write the value, or ${NAME} for an environment variable');
    } else if (setting?.fits(value) === true) settings[setting.key] = value as Json;
    else if (EXTRA.has(key)) extra[key] = value as Json;
    else if (key === 'passthrough' && isObject(value)) Object.assign(extra, value);
    else notes.left(here, setting ? 'has a value that we do not take' : 'is not carried over', hintOf(key));
  }
  return { ...settings, ...(Object.keys(extra).length > 0 ? { extra } : {}) };
}

function hintOf(key: string): string {
  if (/callback|mcp/i.test(key)) return 'what tools answer stands in each scenario, under tools';
  return 'a further member of the request body can be written under extra';
}
