import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { JsonObject } from '../../src/base/json.ts';

/** The cases of the Berkeley Function-Calling Leaderboard; what needs them is skipped where the file is absent. */
export const CASES = new URL('../../../shared/data/bfcl/cases.dev.jsonl.gz', import.meta.url);

const expectedCall = z.object({ name: z.string(), args: z.record(z.string(), z.array(z.json())) });

const row = z.object({
  id: z.string(),
  category: z.string(),
  language: z.string(),
  decision: z.enum(['call', 'no_call', 'any_call']),
  query: z.array(z.object({ role: z.string(), content: z.string() })),
  functions: z.array(z.object({ name: z.string(), parameters: z.looseObject({}) })),
  expected: z.array(expectedCall).nullable(),
});

export type BfclCase = z.infer<typeof row>;
export type BfclCall = z.infer<typeof expectedCall>;

/** A call as a model would make it. */
export interface MadeCall {
  readonly name: string;
  readonly args: JsonObject;
}

/** All cases whose functions are Python's. Throws where a line has another shape. */
export function pythonCases(): readonly BfclCase[] {
  const lines = gunzipSync(readFileSync(CASES)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => row.parse(JSON.parse(line))).filter(({ language }) => language === 'python');
}
