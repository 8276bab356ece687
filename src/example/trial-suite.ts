import { hashOf } from '../base/hash.ts';
import type { Execution, Role } from '../agent/types.ts';
import type { Validation } from '../assertion/types.ts';
import type { GradedTrial } from '../run/types.ts';
import type { Scenario, Suite } from '../scenario/types.ts';
import type { TrialLine } from './trial-lines.ts';

/** Where a line does not say when its trial started. */
const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/** Both sides of a comparison that was run elsewhere. */
export interface TrialFile {
  readonly file: string;
  readonly lines: readonly TrialLine[];
}

/**
 * A suite and trials from two results files, A as baseline and B as candidate, for the same verdicts and reports as
 * trials that were run here. A scenario has the tags that either side gives it, and stands in A's order.
 */
export function trialSuite(a: TrialFile, b: TrialFile): { suite: Suite; trials: GradedTrial[] } {
  const scenarios = new Map<string, { place: Scenario['place']; tags: Set<string> }>();
  for (const { file, lines } of [a, b]) {
    for (const { scenarioId, line, tags } of lines) {
      const known = scenarios.get(scenarioId) ?? { place: { file, line }, tags: new Set<string>() };
      for (const tag of tags) known.tags.add(tag);
      scenarios.set(scenarioId, known);
    }
  }
  const suite = [...scenarios].map(([id, { place, tags }]): Scenario => ({
    id,
    query: '',
    tags: [...tags],
    fixtures: {},
    assertions: [],
    place,
    hash: hashOf(id),
  }));
  const trials = [...trialsOf(a, 'baseline'), ...trialsOf(b, 'candidate')];
  return { suite: { scenarios: suite, hash: hashOf([...scenarios.keys()].sort()) }, trials };
}

/** A price of 0 for every trial is one that nobody knew: free models are rarer than unknown prices. */
export function costsNothing(lines: readonly TrialLine[]): boolean {
  const costs = lines.flatMap(({ costUsd }) => (costUsd === null ? [] : [costUsd]));
  return costs.length > 0 && costs.every((cost) => cost === 0);
}

function trialsOf({ lines }: TrialFile, role: Role): GradedTrial[] {
  const free = costsNothing(lines);
  return lines.map((line): GradedTrial => {
    const base = {
      scenarioId: line.scenarioId,
      role,
      trial: line.trial,
      attempts: 1,
      startedAt: line.startedAt ?? UNKNOWN_TIME,
      wallMs: line.latencyMs ?? 0,
    };
    const lost = line.error?.kind === 'infrastructure' || (line.passed === null && line.error === null);
    if (lost) {
      const message = line.error?.message ?? 'the file has no outcome for it';
      return { ...base, error: { kind: 'infrastructure', message } };
    }
    return {
      ...base,
      execution: executionOf(free ? { ...line, costUsd: null } : line),
      validation: validationOf(line),
    };
  });
}

function executionOf({ costUsd, latencyMs, tokens, error }: TrialLine): Execution {
  return {
    message: '',
    toolsUsed: [],
    toolCalls: [],
    // The file knows the sum only.
    tokenUsage: tokens === null ? null : { input: tokens, output: 0, total: tokens },
    costUsd,
    latencyMs,
    stages: null,
    ...(error ? { error: { code: 'agent', message: error.message } } : {}),
  };
}

function validationOf({ passed, toolCorrect, quality, error }: TrialLine): Validation {
  const failed = error !== null;
  return {
    passed: passed === true,
    confidence: 1,
    quality: failed && quality !== null ? 0 : quality,
    toolCorrect: failed && toolCorrect !== null ? false : toolCorrect,
    details: [],
  };
}
