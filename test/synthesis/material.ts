import { seededRandom } from '../../src/base/random.ts';
import type { Json, JsonObject } from '../../src/base/json.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import { METHODS } from '../../src/synthesis/methods/registry.ts';
import { isSkipped, type Said, type Variation } from '../../src/synthesis/types.ts';
import { production } from '../dataset/material.ts';

export interface Story {
  readonly query: string;
  readonly args?: JsonObject;
  readonly result?: Json;
  readonly response?: string;
  readonly context?: JsonObject;
  readonly tool?: string;
  readonly name?: string;
}

/** An approved example of one tool call. */
export function story({ query, args, result, response, context, tool, name }: Story): TrainingExample {
  return production(name ?? 'one', query, {
    review: { status: 'approved', by: 'reviewer', at: '2026-11-06T00:00:00.000Z' },
    response: response ?? 'Done.',
    ...(context ? { context } : {}),
    toolsUsed: [tool ?? 'lookup_order'],
    toolCalls: [
      {
        name: tool ?? 'lookup_order',
        arguments: args ?? {},
        result: result ?? { ok: true },
        status: 'ok',
        durationMs: 3,
        step: 1,
      },
    ],
  });
}

/** What a method makes of an example, or why nothing. */
export function vary(method: string, parent: TrainingExample, seed = 'seed'): Variation | string {
  const found = METHODS.find(({ name }) => name === method);
  if (!found) throw new Error(`no method ${method}`);
  const made = found.vary(parent, seededRandom(seed));
  return isSkipped(made) ? made.skipped : made;
}

/** The same, of which something must come. */
export function varied(method: string, parent: TrainingExample, seed = 'seed'): Variation {
  const made = vary(method, parent, seed);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

/** What was said, without the rest of an example. */
export function saidOf({
  query,
  context,
  history,
  response,
  toolCalls,
  toolsUsed,
  analysis,
}: Said): Record<string, unknown> {
  return { query, context, history, response, toolCalls, toolsUsed, analysis };
}
