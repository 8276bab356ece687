import type { ProgressParts, Progress } from './progress.ts';
import { createTally, stopwatch, outcome, retried, summary, type Tally } from './progress-tally.ts';

/** A line for every tenth of the run, and one after this many milliseconds without any. */
const QUIET_MS = 15_000;
const CHECK_MS = 1_000;

/** Lines for a log that is read afterwards: few, whole, and never overwritten. */
export function lineProgress({ logger, clock, every }: ProgressParts): Progress {
  const tally = createTally(clock);
  let tenths = 0;
  let toldAt = clock.monotonic();
  const say = (text: string): void => {
    toldAt = clock.monotonic();
    logger.info(text);
  };
  const stop = every(CHECK_MS, () => {
    const now = tally.read();
    // Commands that run no trials tell of their own progress.
    if (now.planned > 0 && clock.monotonic() - toldAt >= QUIET_MS) say(line(now));
  });
  return {
    update(event) {
      tally.add(event);
      if (event.type === 'trial') {
        const reached = Math.floor((event.done * 10) / event.planned);
        // The last tenth is told by the summary.
        if (reached > tenths && event.done < event.planned) say(line(tally.read()));
        tenths = Math.max(tenths, reached);
      }
      if (event.type !== 'end') return;
      stop();
      say(summary(tally.read()));
    },
    close: stop,
  };
}

/** The line of one moment. */
function line(tally: Tally): string {
  const { planned, done, arms, retries, rateLimited, waitMs, elapsedMs, leftMs } = tally;
  const percent = planned > 0 ? Math.floor((done * 100) / planned) : 0;
  const left = leftMs === null ? '' : `, about ${stopwatch(leftMs)} left`;
  return [
    `${done}/${planned} trials (${percent} %)`,
    ...arms.map((arm) => `${arm.role} ${outcome(arm)}`),
    ...(retries > 0 ? [retried(retries, rateLimited)] : []),
    ...(waitMs > 0 ? [`rate limited, next start in ${Math.ceil(waitMs / 1000)} s`] : []),
    `${stopwatch(elapsedMs)}${left}`,
  ].join(' · ');
}
