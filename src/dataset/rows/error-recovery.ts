import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { SftRow, Skip } from '../types.ts';
import { baseOf } from './base.ts';
import { wholeEpisode } from './episode.ts';
import { badAnswer, refusedAltogether } from './fit.ts';
import type { RowOptions } from './options.ts';

/**
 * How to go on after a tool failed: the whole episode of an example whose recovery (clarify, retry, fallback or
 * graceful_fail) was the right one.
 */
export function errorRecovery(
  example: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): SftRow | Skip {
  const { recovery } = example.labels;
  if (!recovery) return { skip: 'nothing to recover from' };
  if (!recovery.correct) return { skip: 'wrong recovery' };
  const unfit = refusedAltogether(example) ?? badAnswer(example, options.minQuality);
  if (unfit) return unfit;
  const messages = wholeEpisode(example, config, options);
  if ('skip' in messages) return messages;
  const base = baseOf('recovery', example, config);
  return { ...base, tags: [...base.tags, `recovery:${recovery.expected}`], kind: 'recovery', messages };
}
