import { jsonFlaw } from '../agent/arguments.ts';
import { isObject, type Json } from '../base/json.ts';
import { asJson } from './fields.ts';

/** A document of a log, or why it is none. */
export type ReadJson = { readonly value: unknown } | { readonly problem: string };

export function readJson(text: string): ReadJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'is not JSON' };
  }
  const flaw = jsonFlaw(value);
  return flaw === undefined ? { value } : { problem: flaw };
}

/** The list or object that a text holds as JSON, otherwise the value itself: logs write one inside the other. */
export function unpacked(value: unknown): Json {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return asJson(value);
  const read = readJson(value);
  if ('problem' in read) return value;
  return isObject(read.value) || Array.isArray(read.value) ? asJson(read.value) : value;
}
