import * as z from 'zod';
import { count } from '../agent/execution-schema.ts';
import type { Comparison, MetricComparison, MetricName, ScenarioComparison } from '../compare/types.ts';
import { pairedSchema } from './paired-schema.ts';
import type { GateResult, Outcome, Verdict } from '../verdict/types.ts';

const value = z.number().nullable();
const sides = z.object({ baseline: count, candidate: count });
const metricName: z.ZodType<MetricName> = z.enum([
  'success',
  'tool',
  'quality',
  'cost',
  'latency',
  'tokens',
  'confidence',
]);

const metric: z.ZodType<MetricComparison> = z.object({
  name: metricName,
  baseline: value,
  candidate: value,
  delta: value,
  relative: value,
  interval: z.tuple([z.number(), z.number()]).exactOptional(),
  scenarios: count,
  trials: sides,
  passes: sides.exactOptional(),
  higherIsBetter: z.boolean(),
  unknownBecause: z.string().exactOptional(),
});

const side = z.object({
  trials: count,
  passed: count,
  missing: count,
  toolCorrect: value,
  quality: value,
  costUsd: value,
  latencyMs: value,
});

const scenario: z.ZodType<ScenarioComparison> = z.object({
  id: z.string(),
  change: z.enum(['broken', 'fixed', 'watched', 'failing', 'passing', 'unpaired']),
  flaky: z.boolean(),
  regressionTagged: z.boolean(),
  baseline: side,
  candidate: side,
  stage: z.enum(['planner', 'tools', 'summarizer']).exactOptional(),
});

export const comparisonSchema: z.ZodType<Comparison> = z.object({
  metrics: z.object({
    success: metric,
    tool: metric,
    quality: metric,
    cost: metric,
    latency: metric,
    tokens: metric,
    confidence: metric,
  }),
  scenarios: z.array(scenario),
  counts: z.object({
    scenarios: count,
    paired: count,
    broken: count,
    fixed: count,
    failing: count,
    passing: count,
    watched: count.exactOptional(),
    flaky: count,
    missing: sides,
    planned: sides,
  }),
});

const gate: z.ZodType<GateResult> = z.object({
  gate: z.union([metricName, z.enum(['regression', 'improvement'])]),
  state: z.enum(['pass', 'fail', 'undecided', 'unknown', 'advisory']),
  severity: z.enum(['high', 'medium', 'low']),
  allowed: z.string(),
  message: z.string(),
});

const verdict: z.ZodType<Verdict> = z.object({
  policy: z.enum(['thresholds', 'paired']),
  recommendation: z.enum(['APPROVE', 'REJECT', 'INCONCLUSIVE']),
  winner: z.enum(['baseline', 'candidate', 'tie']),
  gates: z.array(gate),
  reasons: z.array(z.string()),
  regressionFailures: z.array(z.string()),
  paired: pairedSchema.exactOptional(),
  rejectsUnchanged: z.number().min(0).max(1).exactOptional(),
});

export const outcomeSchema: z.ZodType<Outcome> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('judged'), verdict }),
  z.object({ kind: z.literal('unchanged'), reason: z.string() }),
  z.object({ kind: z.literal('no-baseline'), reason: z.string() }),
  z.object({ kind: z.literal('measured'), reason: z.string() }),
  z.object({ kind: z.literal('unjudged'), reason: z.string() }),
]);
