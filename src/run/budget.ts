import { usd } from '../base/format.ts';
import type { RunStop } from './events.ts';
import { sumSpent, type Spent } from './spent.ts';

/** Watches what a run spends, USD, by the kind of thing that is paid for: the role of a trial, for instance. */
export interface Budget<K extends string> {
  /**
   * Reserves what one may cost, or answers why it must not start. Where only those in flight stand in the way it
   * waits for one of them: they may turn out cheaper.
   */
  admit(kind: K): Promise<RunStop | undefined>;
  /** An attempt was lost and will be made again: what it cost is unknown and counts as one of its kind. */
  lost(kind: K): void;
  /** An admitted one ended, and cost this; absent where it was cut off. */
  settle(kind: K, parts?: readonly Pick<Spent, 'usd'>[]): void;
}

/**
 * A limit of `maxUsd`, or none. One is expected to cost as much as the dearest of its kind so far, or `expectedUsd`
 * before there is one; so the limit is passed only where one costs more than all before it. Where a part of its cost is
 * unknown it counts as much as expected, and never less than its known parts.
 */
export function createBudget<K extends string>(
  maxUsd: number | undefined,
  expectedUsd?: Readonly<Partial<Record<K, number>>>,
): Budget<K> {
  const dearest = new Map<K, number>();
  const inFlight = new Map<K, number>();
  // Sums of floats: a limit of exactly so many trials allows all of them.
  const most = (maxUsd ?? Infinity) * (1 + 1e-9);
  let waiting: (() => void)[] = [];
  let spent = 0;
  const expected = (kind: K): number => dearest.get(kind) ?? expectedUsd?.[kind] ?? 0;
  const reserved = (): number =>
    [...inFlight].reduce((sum, [kind, count]) => sum + count * expected(kind), 0);
  const count = (kind: K, by: number): void => void inFlight.set(kind, (inFlight.get(kind) ?? 0) + by);
  return {
    async admit(kind) {
      while (spent + reserved() + expected(kind) > most) {
        if (reserved() === 0 || spent + expected(kind) > most) {
          const message = `stopped at the money limit of ${usd(maxUsd ?? 0)}: about ${usd(spent + reserved())} is spent, and a further trial may cost ${usd(expected(kind))}`;
          return { kind: 'money', message };
        }
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      count(kind, 1);
      return undefined;
    },
    lost(kind) {
      spent += expected(kind);
    },
    settle(kind, parts) {
      count(kind, -1);
      const { known, unknown } = parts ? sumSpent(parts) : { known: 0, unknown: 1 };
      // What was cut off or timed out was paid, too.
      spent += unknown > 0 ? Math.max(expected(kind), known) : known;
      const least = unknown > 0 ? expected(kind) : (dearest.get(kind) ?? 0);
      if (known > least) dearest.set(kind, known);
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}
