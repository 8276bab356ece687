import type { ExitCode } from './exit.ts';
import { progress } from './material.ts';
import { openTrainingStore, type StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import type { Finding, Verified } from '../example/upkeep.ts';

export interface VerifyFlowOptions extends StoreOptions {
  /** Told each finding as soon as it is there. */
  readonly onFinding?: (finding: Finding) => void;
}

export interface VerifyResult extends Verified {
  readonly counts: Readonly<Record<Finding['severity'], number>>;
  /** The first ones. */
  readonly findings: readonly Finding[];
  /** 1 where there is a problem, 3 where there is none but something could not be read. */
  readonly exitCode: ExitCode;
}

/** Findings beyond these are counted and not kept. */
const MOST_FINDINGS = 10_000;

/**
 * Checks every file of a store: schema and version, ids, names, what refers to what. Changes nothing. Throws UserError
 * where there is no store, OutsideError where it cannot be reached.
 */
export async function verify(world: World, options: VerifyFlowOptions): Promise<VerifyResult> {
  const { store } = await openTrainingStore(world, options);
  const counts = { problem: 0, warning: 0, unread: 0 };
  const findings: Finding[] = [];
  const tell = progress(world, 'file');
  const verified = await store.verify({
    signal: world.signal,
    onFile: tell,
    onFinding(finding) {
      counts[finding.severity]++;
      if (findings.length >= MOST_FINDINGS) return;
      findings.push(finding);
      options.onFinding?.(finding);
    },
  });
  const exitCode = counts.problem > 0 ? 1 : counts.unread > 0 ? 3 : 0;
  return { ...verified, counts, findings, exitCode };
}
