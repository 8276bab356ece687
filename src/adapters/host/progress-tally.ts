import { plural } from '../../base/format.ts';
import type { Role } from '../../agent/types.ts';
import type { RunEvent } from '../../run/events.ts';
import { outcomeOf } from '../../run/outcome.ts';
import type { Clock } from '../../run/ports.ts';

/** How one variant's trials came out. `missing`: infrastructure errors and failed graders. */
export interface ArmTally {
  readonly role: Role;
  readonly passed: number;
  readonly failed: number;
  readonly missing: number;
}

/** A run as far as it is known, at one moment. */
export interface Tally {
  readonly planned: number;
  readonly done: number;
  /** Variants with a trial that ended, baseline first. */
  readonly arms: readonly ArmTally[];
  readonly retries: number;
  /** How many of the retries were 429 answers. */
  readonly rateLimited: number;
  /** Milliseconds until the current rate-limit wait ends; 0 where there is none. */
  readonly waitMs: number;
  readonly elapsedMs: number;
  /** Milliseconds, from the pace so far; null where nothing has ended yet. */
  readonly leftMs: number | null;
}

const ORDER: readonly Role[] = ['baseline', 'candidate'];

/** Counts events; `read` says how things stand. */
export function createTally(clock: Clock): { add(event: RunEvent): void; read(): Tally } {
  const startedAt = clock.monotonic();
  const counts = new Map<Role, { passed: number; failed: number; missing: number }>();
  const seen = { planned: 0, done: 0, retries: 0, rateLimited: 0, waitsUntil: startedAt };
  return {
    add(event) {
      if (event.type === 'retry') {
        seen.retries++;
        if (!event.rateLimited) return;
        seen.rateLimited++;
        seen.waitsUntil = Math.max(seen.waitsUntil, clock.monotonic() + event.waitMs);
        return;
      }
      seen.planned = event.planned;
      if (event.type !== 'trial') return;
      seen.done = event.done;
      const { role } = event.trial;
      const count = counts.get(role) ?? { passed: 0, failed: 0, missing: 0 };
      counts.set(role, count);
      count[outcomeOf(event.trial)]++;
    },
    read() {
      const now = clock.monotonic();
      const { planned, done, retries, rateLimited } = seen;
      const elapsedMs = now - startedAt;
      const arms = ORDER.flatMap((role) => {
        const count = counts.get(role);
        return count ? [{ role, ...count }] : [];
      });
      return {
        planned,
        done,
        arms,
        retries,
        rateLimited,
        waitMs: Math.max(0, seen.waitsUntil - now),
        elapsedMs,
        leftMs: done > 0 ? (elapsedMs / done) * (planned - done) : null,
      };
    },
  };
}

/** `0:42`, `12:05`, `1:02:03`. */
export function stopwatch(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** `18 passed, 2 failed, 1 missing`; no missing trials are not worth a word. */
export function outcome({ passed, failed, missing }: ArmTally): string {
  return `${passed} passed, ${failed} failed${missing > 0 ? `, ${missing} missing` : ''}`;
}

/** One line that says how the run came out. */
export function summary({ planned, done, arms, retries, rateLimited, elapsedMs }: Tally): string {
  const trials = done === planned ? `${done}` : `${done} of ${planned}`;
  const parts = arms.map((arm) => `${arm.role} ${outcome(arm)}`);
  if (retries > 0) parts.push(retried(retries, rateLimited));
  return [`${trials} ${planned === 1 ? 'trial' : 'trials'} in ${stopwatch(elapsedMs)}`, ...parts].join(' · ');
}

/** `12 retries (11 rate-limited)`. */
export function retried(retries: number, rateLimited: number): string {
  const limited = rateLimited > 0 ? ` (${rateLimited} rate-limited)` : '';
  return `${plural(retries, 'retry', 'retries')}${limited}`;
}
