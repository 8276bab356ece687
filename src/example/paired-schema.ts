import * as z from 'zod';
import type { PairedEvidence } from '../verdict/paired-types.ts';

const count = z.number().int().nonnegative();
const value = z.number().nullable();
const tally = z.object({ passed: count, runs: count });

/** The evidence of the policy `paired`, field by field. */
export const pairedSchema: z.ZodType<PairedEvidence> = z.object({
  gates: z.array(
    z.object({
      gate: z.enum(['success', 'quality', 'tool', 'cost', 'latency']),
      state: z.enum(['worse', 'not-worse', 'undecided', 'unknown', 'advisory']),
      baseline: value,
      candidate: value,
      change: value,
      interval: z.tuple([z.number(), z.number()]).nullable(),
      scenarios: count,
      z: value,
      bound: value,
      zNotWorse: value,
      notWorseBound: value,
      unknownBecause: z.string().exactOptional(),
    }),
  ),
  look: count,
  looks: count,
  trials: z.object({ spent: count, planned: count, saved: count }),
  compared: count,
  unpaired: z.array(z.string()),
  baseline: z.object({
    depth: z.number(),
    stored: count,
    oldestDays: z.number().exactOptional(),
    drift: z.object({ p: z.number(), drifted: z.boolean() }).exactOptional(),
  }),
  power: z.object({ detectable: z.number(), missFive: z.number() }),
  regression: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['passed', 'cleared', 'broken', 'pending', 'watched', 'quarantined']),
      passes: count,
      attempts: count,
      baselinePasses: count,
      baselineRuns: count,
      p: value,
    }),
  ),
  passHat: z.object({ k: count, baseline: z.number(), candidate: z.number().nullable() }).nullable(),
  scenarios: z.array(
    z.object({
      id: z.string(),
      finding: z.enum(['broken', 'fixed', 'watched', 'passing', 'failing']),
      flaky: z.boolean(),
      baseline: tally,
      candidate: tally,
      p: z.number(),
    }),
  ),
  repeated: count,
  undecidedBecause: z
    .enum(['nothing-compared', 'missing-data', 'too-few-scenarios', 'not-enough-evidence', 'unfinished'])
    .exactOptional(),
});
