import type { Redactor } from '../privacy/types.ts';
import type { RunRecord } from './types.ts';

/** The run record with what variants were configured with, and how the run ended, redacted. */
export async function redactRun(run: RunRecord, redactor: Redactor): Promise<RunRecord> {
  const { baseline, candidate, outcome } = run;
  const { value } = await redactor.redact({
    baseline: baseline?.config ?? null,
    candidate: candidate?.config ?? null,
    outcome,
  });
  return {
    ...run,
    baseline: baseline && { ...baseline, config: value.baseline },
    candidate: candidate && { ...candidate, config: value.candidate },
    outcome: value.outcome,
  };
}
