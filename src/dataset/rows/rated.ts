import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { RatedRow, Skip } from '../types.ts';
import { baseOf } from './base.ts';
import { refusedAltogether, badAnswer } from './fit.ts';
import type { RowOptions } from './options.ts';
import { answerPrompt } from './response-quality.ts';
import { said } from './transcript.ts';

/**
 * One answer and whether it is wanted: good as for `responseQuality`; unwanted where its quality is below the bar of
 * rejected answers, where it failed, or where a person rejected it. Between the bars, and where the tools were to
 * blame, nothing is said.
 */
export function rated(
  example: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): RatedRow | Skip {
  const wanted = isWanted(example, options);
  if (typeof wanted === 'object') return wanted;
  const prompt = answerPrompt(example, config, options);
  if ('skip' in prompt) return prompt;
  const base = baseOf('rated', example, config);
  return {
    ...base,
    tools: prompt.tools ? base.tools : [],
    kind: 'rated',
    prompt: prompt.messages,
    completion: said(example.response),
    wanted,
  };
}

function isWanted(example: TrainingExample, { minQuality, maxRejectedQuality }: RowOptions): boolean | Skip {
  const { labels, review, response, error } = example;
  if (response.trim() === '') return { skip: 'there is no answer' };
  if (!refusedAltogether(example) && !badAnswer(example, minQuality)) return true;
  if (error) return { skip: 'the agent failed' };
  if (labels.correctToolSelection === false) return { skip: 'wrong tools' };
  const { passed, responseQuality: quality } = labels;
  const bad = quality === null ? passed === false : quality < maxRejectedQuality;
  if (bad || review.status === 'rejected') return false;
  return { skip: 'neither good nor bad' };
}
