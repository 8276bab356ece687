import type { RunResult, RunStop } from './events.ts';
import type { BriefTrial } from './types.ts';

/** True for a stop that a limit made on purpose: what ran before it is judged. */
export function isLimit({ kind }: RunStop): boolean {
  return kind === 'money' || kind === 'time';
}

/** What a limit kept from running was not lost by anybody: it is not there. */
export function ranTrials({ trials, stopped }: RunResult): readonly BriefTrial[] {
  return stopped && isLimit(stopped) ? trials.filter(({ error }) => error?.kind !== 'cancelled') : trials;
}
