import { isObject, type JsonObject } from '../base/json.ts';

/** Deeper data cannot be written by every JSON writer without overflowing its stack, and no tool needs it. */
export const MAX_DEPTH = 100;

/** Why a parsed JSON value cannot be written again as the same JSON, or undefined where it can. */
export function jsonFlaw(value: unknown): string | undefined {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item === 'number' && !Number.isFinite(item)) return 'holds a number out of range';
      if (typeof item === 'object' && item !== null)
        for (const child of Object.values(item)) next.push(child);
    }
    level = next;
  }
  return undefined;
}

export type ParsedArguments = { readonly value: JsonObject } | { readonly flaw: string };

/**
 * Arguments of a tool call as the model wrote them. Blank text is `{}`, since many servers send it for a tool without
 * parameters; anything else that is no JSON object is a flaw, told as the end of a sentence about the arguments.
 */
export function parseArguments(text: string): ParsedArguments {
  if (text.trim() === '') return { value: {} };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { flaw: 'are not valid JSON' };
  }
  if (!isObject(value)) return { flaw: 'are not a JSON object' };
  const flaw = jsonFlaw(value);
  // Written and read once more, so that what is kept survives a file unchanged: -0 becomes 0.
  return flaw === undefined
    ? { value: JSON.parse(JSON.stringify(value)) as JsonObject }
    : { flaw: `cannot be used: the value ${flaw}` };
}
