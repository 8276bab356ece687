import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { RowMessage, SftRow, Skip } from '../types.ts';
import { baseOf } from './base.ts';
import { badAnswer, badTools, refusedAltogether, unsound, unwritable } from './fit.ts';
import type { RowOptions } from './options.ts';
import { opening, said, stepsOf } from './transcript.ts';

/**
 * A whole episode under the planner's prompt: calls, results and the answer that the user got, whoever of several
 * agents wrote it. Both its tools and its answer must be right.
 */
export function episode(
  example: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): SftRow | Skip {
  const unfit = refusedAltogether(example) ?? badTools(example) ?? badAnswer(example, options.minQuality);
  if (unfit) return unfit;
  const messages = wholeEpisode(example, config, options);
  if ('skip' in messages) return messages;
  return { ...baseOf('all', example, config), kind: 'all', messages };
}

/** Everything that was said and done in the last turn, all of the assistant's to be learned. */
export function wholeEpisode(
  example: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): readonly RowMessage[] | Skip {
  const messages = [
    ...opening(example, config),
    ...stepsOf(example, true).flatMap(({ answer, results }) => [answer, ...results]),
    said(example.response),
  ];
  return unwritable(example) ?? unsound(messages, config?.tools ?? [], options) ?? messages;
}
