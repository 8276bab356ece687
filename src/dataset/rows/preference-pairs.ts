import { sameJson } from '../../base/json.ts';
import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { PairReason, PreferenceRow, RowAnswer, RowMessage, Skip } from '../types.ts';
import { baseOf } from './base.ts';
import { unsound } from './fit.ts';
import type { RowOptions } from './options.ts';
import { answerPrompt } from './response-quality.ts';
import { opening, said, stepsOf, type Step } from './transcript.ts';

interface Fork {
  readonly prompt: readonly RowMessage[];
  readonly chosen: RowAnswer;
  readonly rejected: RowAnswer;
  /** Whether whoever answered could call tools. */
  readonly tools: boolean;
}

/**
 * The turn in which two examples of the same prompt part, under the config of the better one: other tool calls, calls
 * beside an answer, or two answers after the same calls. `edited` pairs a person's answer with the agent's own.
 */
export function preferenceRow(
  chosen: TrainingExample,
  rejected: TrainingExample,
  config: ConfigRecord | null,
  why: PairReason,
  options: RowOptions,
): PreferenceRow | Skip {
  const worse = why === 'edited' ? { ...rejected, response: rejected.originalResponse ?? '' } : rejected;
  const fork = forkOf(chosen, worse, config, options);
  if ('skip' in fork) return fork;
  const base = baseOf('preference', chosen, config, why === 'edited' ? [] : [rejected]);
  const tools = fork.tools ? base.tools : [];
  const { prompt, chosen: better, rejected: other } = fork;
  return (
    unsound([...prompt, better, other], tools, options) ?? {
      ...base,
      tools,
      kind: 'preference',
      prompt,
      chosen: better,
      rejected: other,
      why,
    }
  );
}

function forkOf(
  chosen: TrainingExample,
  rejected: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): Fork | Skip {
  if ([chosen, rejected].some(({ toolCalls }) => toolCalls.some(({ status }) => status === 'invalid')))
    return { skip: 'a call had arguments that are no JSON object' };
  const [better, worse] = [stepsOf(chosen, true), stepsOf(rejected, true)];
  const common = better.findIndex((step, n) => !sameCalls(step, worse[n]));
  const parted = common === -1 ? better.length : common;
  const shared = better.slice(0, parted);
  if (shared.some((step, n) => !sameJson(step.results, worse[n]?.results)))
    return { skip: 'tools answered them differently' };
  const [next, other] = [better[parted], worse[parted]];
  if (!next && !other) return answersFork(chosen, rejected, config, options);
  const before = shared.flatMap(({ answer, results }) => [{ ...answer, learn: false }, ...results]);
  return {
    prompt: [...opening(chosen, config), ...before],
    chosen: next?.answer ?? said(closing(chosen)),
    rejected: other?.answer ?? said(closing(rejected)),
    tools: true,
  };
}

function answersFork(
  chosen: TrainingExample,
  rejected: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
): Fork | Skip {
  if (chosen.response === rejected.response) return { skip: 'both did the same' };
  const prompt = answerPrompt(chosen, config, options);
  if ('skip' in prompt) return prompt;
  const { messages, tools } = prompt;
  return { prompt: messages, chosen: said(chosen.response), rejected: said(rejected.response), tools };
}

/** What the planner said when it called no more tools. */
function closing({ analysis, response }: TrainingExample): string {
  return analysis ?? response;
}

function sameCalls(a: Step, b: Step | undefined): boolean {
  const called = ({ answer }: Step) => answer.calls.map(({ name, arguments: args }) => [name, args]);
  return b !== undefined && sameJson(called(a), called(b));
}
