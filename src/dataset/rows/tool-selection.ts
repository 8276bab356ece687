import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { SftRow, Skip } from '../types.ts';
import { baseOf } from './base.ts';
import { badTools, refusedAltogether, unsound, unwritable } from './fit.ts';
import type { RowOptions } from './options.ts';
import { opening, said, stepsOf } from './transcript.ts';

/**
 * What the planner should do: the conversation up to its last tool calls, every planner turn of the example to be
 * learned. Where no tool was right, the planner's closing text is. Only right calls: see `badTools`.
 */
export function toolSelection(
  example: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): SftRow | Skip {
  const unfit = refusedAltogether(example) ?? badTools(example) ?? unwritable(example);
  if (unfit) return unfit;
  const steps = stepsOf(example, true);
  const last = steps.at(-1);
  const closing = example.analysis ?? example.response;
  if (!last && closing.trim() === '') return { skip: 'there is no answer' };
  const messages = [
    ...opening(example, config),
    ...steps.slice(0, -1).flatMap(({ answer, results }) => [answer, ...results]),
    last?.answer ?? said(closing),
  ];
  return (
    unsound(messages, config?.tools ?? [], options) ?? {
      ...baseOf('planner', example, config),
      kind: 'planner',
      messages,
    }
  );
}
