import type { Logger } from '../../base/logger.ts';
import type { RunEvent } from '../../run/events.ts';
import type { Clock } from '../../run/ports.ts';
import type { Screen } from './screen.ts';
import { lineProgress } from './progress-lines.ts';
import { liveProgress } from './progress-live.ts';

/** Shows a run while it goes on. */
export interface Progress {
  update(event: RunEvent): void;
  /** Takes the display away, also in the middle of a run. May be called twice. */
  close(): void;
}

export interface ProgressTools {
  /** Where `live` draws: the screen of the terminal logger, so that log lines and display do not mix. */
  readonly screen: Screen;
  /** Where `lines` go. */
  readonly logger: Logger;
  readonly clock: Clock;
  /** Calls back every `ms` until the returned function is called. By default a timer that keeps no process alive. */
  readonly every?: (ms: number, callback: () => void) => () => void;
}

export type ProgressParts = Required<ProgressTools>;

const KINDS = {
  live: liveProgress,
  lines: lineProgress,
  none: (): Progress => ({ update: () => undefined, close: () => undefined }),
} satisfies Record<string, (parts: ProgressParts) => Progress>;

export type ProgressKind = keyof typeof KINDS;

export function createProgress(kind: ProgressKind, tools: ProgressTools): Progress {
  return KINDS[kind]({ every: timer, ...tools });
}

/** `none` for machines and for people who asked for quiet, `live` on a terminal, `lines` for a log. */
export function progressKind(wish: {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly live: boolean;
  readonly ci: boolean;
}): ProgressKind {
  if (wish.quiet || wish.json) return 'none';
  return wish.live && !wish.ci ? 'live' : 'lines';
}

function timer(ms: number, callback: () => void): () => void {
  const handle = setInterval(callback, ms);
  handle.unref();
  return () => clearInterval(handle);
}
