import type { Role } from '../agent/types.ts';
import { usd } from '../base/format.ts';
import type { RunStop } from './events.ts';
import { paidUsd } from './measured.ts';
import type { BriefTrial } from './types.ts';

/** Watches what a run spends, USD. */
export interface Budget {
  /**
   * Reserves what a trial may cost, or answers why it must not start. Where only those in flight stand in the way it
   * waits for one of them: they may turn out cheaper.
   */
  admit(role: Role): Promise<RunStop | undefined>;
  /** An attempt was lost and will be made again: what it cost is unknown and counts as one of its kind. */
  lost(role: Role): void;
  /** An admitted trial ended; absent where it was cut off. */
  settle(role: Role, trial?: BriefTrial): void;
}

/**
 * A limit of `maxUsd`, or none. A trial is expected to cost as much as the dearest of its role so far, or
 * `expectedUsd` before there is one; so the limit is passed only where one costs more than all before it.
 */
export function createBudget(
  maxUsd: number | undefined,
  expectedUsd: Readonly<Partial<Record<Role, number>>> = {},
): Budget {
  const dearest = new Map<Role, number>();
  const inFlight = new Map<Role, number>();
  // Sums of floats: a limit of exactly so many trials allows all of them.
  const most = (maxUsd ?? Infinity) * (1 + 1e-9);
  let waiting: (() => void)[] = [];
  let spent = 0;
  const expected = (role: Role): number => dearest.get(role) ?? expectedUsd[role] ?? 0;
  const reserved = (): number =>
    [...inFlight].reduce((sum, [role, count]) => sum + count * expected(role), 0);
  const count = (role: Role, by: number): void => void inFlight.set(role, (inFlight.get(role) ?? 0) + by);
  return {
    async admit(role) {
      while (spent + reserved() + expected(role) > most) {
        if (reserved() === 0 || spent + expected(role) > most) {
          const message = `stopped at the money limit of ${usd(maxUsd ?? 0)}: about ${usd(spent + reserved())} is spent, and a further trial may cost ${usd(expected(role))}`;
          return { kind: 'money', message };
        }
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      count(role, 1);
      return undefined;
    },
    lost(role) {
      spent += expected(role);
    },
    settle(role, trial) {
      count(role, -1);
      const cost = trial ? costOf(trial) : null;
      // What was cut off or timed out was paid, too.
      spent += cost ?? expected(role);
      if (cost !== null && cost > (dearest.get(role) ?? 0)) dearest.set(role, cost);
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}

/** What agent, user and judge took; null where a part but the judge's is unknown. A trial lost to errors is unknown. */
function costOf({ execution, validation }: BriefTrial): number | null {
  const paid = execution ? paidUsd(execution) : null;
  return paid === null ? null : paid + (validation?.grader?.costUsd ?? 0);
}
