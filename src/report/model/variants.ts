import { isObject, stableStringify } from '../../base/json.ts';
import { untrusted } from '../../base/untrusted.ts';
import type { Untrusted } from '../../base/untrusted.ts';
import type { VariantRecord } from '../../example/types.ts';
import { grouped, plural } from '../../base/format.ts';
import type { Phrase } from '../phrase.ts';
import { wholeOf } from '../../scenario/shelved.ts';
import type { Lookup } from './lookup.ts';
import { spentWords } from './spent.ts';

export interface VariantLine {
  readonly name: Untrusted;
  readonly model: Untrusted;
  readonly origin: Untrusted;
}

/** Who is compared with whom, and what that took. */
export interface Who {
  readonly baseline: VariantLine | null;
  readonly candidate: VariantLine | null;
  /** One phrase a difference: `temperature 0.3 → 0.7`. */
  readonly differences: readonly Phrase[];
  /** `212 scenarios × 3`, `1,272 trials`, `this check cost $1.37`. */
  readonly extent: readonly string[];
}

const MOST_DIFFERENCES = 6;
const TEXTS = new Set(['planner', 'summarizer', 'tools', 'assets', 'prompts', 'recording']);
/** Names tell the variants apart; the model stands beside them. */
const SHOWN = new Set(['name', 'model', 'config.name', 'config.model', 'model.name', 'model.model']);

/** Names, models, origins and the difference of the two configs. */
export function who(look: Lookup): Who {
  const { baseline, candidate } = look.input.run;
  return {
    baseline: baseline && line(baseline),
    candidate: candidate && line(candidate),
    differences: baseline && candidate ? differences(baseline, candidate) : [],
    extent: extent(look),
  };
}

function line(variant: VariantRecord): VariantLine {
  return {
    name: untrusted(variant.name),
    model: untrusted(variant.model),
    origin: untrusted(variant.origin),
  };
}

function differences(baseline: VariantRecord, candidate: VariantRecord): Phrase[] {
  if (baseline.configHash === candidate.configHash) return [];
  const before = flatten(baseline.config);
  const after = flatten(candidate.config);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path) && !SHOWN.has(path),
  );
  const told = new Set<string>();
  const phrases = changed.flatMap((path): Phrase[] => {
    const asset = path.split('.').find((part) => TEXTS.has(part));
    const [a, b] = [before.get(path), after.get(path)];
    const short = [a, b].every((value) => value === undefined || value.length <= 40);
    if (asset === undefined && short)
      return [[untrusted(path.replace(/^(model|config)\./, '')), ' ', shown(a), ' → ', shown(b)]];
    const name = asset ?? path;
    if (told.has(name)) return [];
    told.add(name);
    return [[untrusted(name), ' changed']];
  });
  // The hash also covers prompts and tools, which need not be part of the printed config.
  if (phrases.length === 0 && baseline.model === candidate.model)
    return [['prompts, tools or agent changed']];
  if (phrases.length <= MOST_DIFFERENCES) return phrases;
  return [...phrases.slice(0, MOST_DIFFERENCES), [`… ${phrases.length - MOST_DIFFERENCES} more differences`]];
}

const shown = (value: string | undefined): Untrusted | string =>
  value === undefined ? 'unset' : untrusted(value);

/** Leaves of a JSON value by their dotted path. */
function flatten(value: unknown, path = '', out = new Map<string, string>()): Map<string, string> {
  if (isObject(value)) {
    for (const [key, inner] of Object.entries(value))
      flatten(inner, path === '' ? key : `${path}.${key}`, out);
  } else out.set(path, typeof value === 'string' ? value : stableStringify(value));
  return out;
}

function extent(look: Lookup): string[] {
  const { trials, suite, run, practice = 0 } = look.input;
  const leftOut = practice > 0 ? [`${plural(practice, 'practice scenario')} left out`] : [];
  if (trials.length === 0) return [plural(suite.scenarios.length, 'scenario'), ...leftOut];
  const count = plural(suite.scenarios.length, 'scenario');
  // Scenarios that were run here assert something.
  const elsewhere = suite.scenarios.every((one) => wholeOf(one).assertions.length === 0);
  const known = trials.filter(({ execution }) => execution?.cached).length;
  return [
    run.repeat > 1 ? `${count} × ${run.repeat}` : count,
    plural(trials.length, 'trial'),
    ...(known > 0 ? [`${grouped(known)} of them from the cache: their latency does not count`] : []),
    ...leftOut,
    `${elsewhere ? 'all of them' : 'this check'} cost ${spentWords(look.input)}`,
  ];
}
