import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { RowMessage, SftRow, Skip } from '../types.ts';
import { baseOf } from './base.ts';
import { badAnswer, refusedAltogether, unsound, unwritable } from './fit.ts';
import type { RowOptions } from './options.ts';
import { opening, said, stepsOf, summarizing } from './transcript.ts';

/**
 * How to answer: what the summarizer was asked and a good answer; of an agent without summarizer the conversation
 * with its calls and results, of which only the answer is to be learned. Only good answers: see `badAnswer`.
 */
export function responseQuality(
  example: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): SftRow | Skip {
  const unfit = refusedAltogether(example) ?? badAnswer(example, options.minQuality);
  if (unfit) return unfit;
  const prompt = answerPrompt(example, config, options);
  if ('skip' in prompt) return prompt;
  const base = baseOf('summarizer', example, config);
  return {
    ...base,
    tools: prompt.tools ? base.tools : [],
    kind: 'summarizer',
    messages: [...prompt.messages, said(example.response)],
  };
}

/** All that stands before the answer; `tools`: whether whoever answers could call them. */
export function answerPrompt(
  example: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): { readonly messages: readonly RowMessage[]; readonly tools: boolean } | Skip {
  const asked = summarizing(example, config);
  if (asked) return unsound(asked, [], options) ?? { messages: asked, tools: false };
  const messages = [
    ...opening(example, config),
    ...stepsOf(example, false).flatMap(({ answer, results }) => [answer, ...results]),
  ];
  return unwritable(example) ?? unsound(messages, config?.tools ?? [], options) ?? { messages, tools: true };
}
