import { isObject, type Json, type JsonObject } from '../../src/base/json.ts';
import type { BfclCall, BfclCase, MadeCall } from './cases.ts';

const isJsonObject = (value: Json): value is JsonObject => isObject(value);

/** Providers refuse a dot in a function's name; the leaderboard reads it as an underscore. */
export const nameOf = (name: string): string => name.replaceAll('.', '_');

/** A case as a scenario of ours. */
export function scenarioOf({ id, query, decision, expected }: BfclCase): object {
  const said = query.map(({ content }) => content).join('\n') || '(nothing)';
  const base = { id, query: said };
  if (decision === 'no_call') return { ...base, expect: { tools: [] } };
  if (decision === 'any_call')
    return { ...base, assert: [{ type: 'trajectory:tool-used', value: { pattern: '*', min: 1 } }] };
  return { ...base, expect: { tools: { match: 'unordered', calls: (expected ?? []).map(callOf) } } };
}

function callOf({ name, args }: BfclCall): object {
  const entries = Object.entries(args).map(([key, accepted]) => [key, ruleOf(accepted)]);
  return { name: nameOf(name), args: Object.fromEntries(entries), mode: 'exact', compare: 'lenient' };
}

/** `""` among the accepted values says that the parameter may be left out; it is also accepted as a text. */
function ruleOf(accepted: readonly Json[]): Json {
  // One case accepts nothing for a parameter that it requires; what its authors mean is an empty list.
  if (accepted.length === 0) return [];
  const rule = { $anyOf: accepted.map(valueOf) };
  return accepted.includes('') ? { ...rule, $optional: true } : rule;
}

/** The members of an accepted object, or of the objects of an accepted list, hold accepted values, one level deep. */
function valueOf(accepted: Json): Json {
  if (Array.isArray(accepted)) return accepted.map((item) => (isJsonObject(item) ? membersOf(item) : item));
  return isJsonObject(accepted) ? membersOf(accepted) : accepted;
}

function membersOf(accepted: JsonObject): JsonObject {
  const rules = Object.entries(accepted).map(([key, values]): [string, Json] => {
    if (!Array.isArray(values) || values.length === 0) return [key, values];
    return [key, { $anyOf: values, ...(values.includes('') ? { $optional: true } : {}) }];
  });
  return Object.fromEntries(rules);
}

/** The calls that a model makes which does just what is expected: of each parameter the first accepted value. */
export function rightCalls({ expected }: BfclCase, further: 'all' | 'required' = 'all'): MadeCall[] {
  return (expected ?? []).map(({ name, args }) => ({ name: nameOf(name), args: choose(args, further) }));
}

function choose(args: BfclCall['args'], further: 'all' | 'required'): JsonObject {
  const entries = Object.entries(args).flatMap(([key, accepted]): [string, Json][] => {
    const optional = accepted.includes('');
    const value = accepted.length === 0 ? [] : accepted.find((one) => one !== '');
    if (value === undefined || (optional && further === 'required')) return [];
    return [[key, concrete(value, further)]];
  });
  return Object.fromEntries(entries);
}

function concrete(value: Json, further: 'all' | 'required'): Json {
  if (Array.isArray(value)) return value.map((item) => (isJsonObject(item) ? members(item, further) : item));
  return isJsonObject(value) ? members(value, further) : value;
}

function members(accepted: JsonObject, further: 'all' | 'required'): JsonObject {
  const entries = Object.entries(accepted).flatMap(([key, values]): [string, Json][] => {
    if (!Array.isArray(values) || values.length === 0) return [[key, values]];
    if (values.includes('') && further === 'required') return [];
    const value = values.find((one) => one !== '');
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}
