import type { ProgressParts, Progress } from './progress.ts';
import { createTally, stopwatch, outcome, retried, summary, type Tally } from './progress-tally.ts';

/** Redraws a second at most: ten. */
const FRAME_MS = 100;
const BAR_WIDTH = 24;

/** A few lines at the foot of a terminal that are redrawn while the run goes on, and one line once it is over. */
export function liveProgress({ screen, clock, every }: ProgressParts): Progress {
  const tally = createTally(clock);
  const stop = every(FRAME_MS, () => screen.draw(frame(tally.read())));
  const close = (): void => {
    stop();
    screen.draw([]);
  };
  return {
    update(event) {
      tally.add(event);
      if (event.type !== 'end') return;
      close();
      screen.print(summary(tally.read()));
    },
    close,
  };
}

/** The lines of one moment. */
function frame(tally: Tally): string[] {
  const { planned, done, arms, retries, rateLimited, waitMs, elapsedMs, leftMs } = tally;
  const share = planned > 0 ? done / planned : 0;
  const filled = Math.floor(share * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  const left = leftMs === null ? '' : `, about ${stopwatch(leftMs)} left`;
  const lines = [`${bar} ${done}/${planned}  ${stopwatch(elapsedMs)}${left}`];
  for (const arm of arms) lines.push(`  ${arm.role.padEnd(10)} ${outcome(arm)}`);
  const notes = [
    ...(waitMs > 0 ? [`rate limited, next start in ${Math.ceil(waitMs / 1000)} s`] : []),
    ...(retries > 0 ? [retried(retries, rateLimited)] : []),
  ];
  if (notes.length > 0) lines.push(`  ${notes.join(' · ')}`);
  return lines;
}
