import type { TrainingExample } from '../../example/types.ts';
import type { RowMessage, Skip } from '../types.ts';
import type { RowOptions } from './options.ts';
import type { ToolDefinition } from '../../agent/types.ts';
import { vouchedFor } from './base.ts';

/** Why nothing of this example may be imitated, or null: a person rejected it, or the agent failed. */
export function refusedAltogether({ review, error }: TrainingExample): Skip | null {
  if (review.status === 'rejected') return { skip: 'rejected by a person' };
  return error ? { skip: 'the agent failed' } : null;
}

/** Whether a person wrote the answer in place of the agent's. */
export function writtenByPerson({ review, originalResponse }: TrainingExample): boolean {
  return review.status === 'edited' || originalResponse !== undefined;
}

/**
 * Whether the answer is good enough to be imitated: written by a person; or of known quality at or above the bar and
 * not failed; or, of unknown quality, passed or approved.
 */
export function badAnswer(example: TrainingExample, minQuality: number): Skip | null {
  const { labels, review, response } = example;
  if (response.trim() === '') return { skip: 'there is no answer' };
  if (writtenByPerson(example)) return null;
  if (labels.passed === false) return { skip: 'failed' };
  const { responseQuality } = labels;
  if (responseQuality !== null)
    return responseQuality >= minQuality ? null : { skip: 'quality below the bar' };
  return labels.passed || vouchedFor(review.status)
    ? null
    : { skip: 'quality unknown, neither passed nor approved' };
}

/** Whether the tool calls are right: said so by label; or, where the label is unknown, passed or approved. */
export function badTools({ labels, review }: TrainingExample): Skip | null {
  const { correctToolSelection: correct, passed } = labels;
  if (correct === false) return { skip: 'wrong tools' };
  if (correct === true || passed || vouchedFor(review.status)) return null;
  if (passed === false) return { skip: 'failed, and nobody knows whether its tools were right' };
  return { skip: 'nobody knows whether the tools were right' };
}

/** Why the calls of an example cannot be written down faithfully. */
export function unwritable({ toolCalls, toolsUsed }: TrainingExample): Skip | null {
  if (toolCalls.some(({ status }) => status === 'invalid'))
    return { skip: 'a call had arguments that are no JSON object' };
  const same =
    toolsUsed.length === toolCalls.length && toolCalls.every(({ name }, n) => name === toolsUsed[n]);
  // A label may name the right tools without their arguments.
  return same ? null : { skip: 'only the names of the right tools are known' };
}

/** Of an import whose log shows no definitions. */
const UNKNOWN_TOOLS = 'its tools are not known: tell them with --tools <file>';

/** What OpenAI and those after it take as the name of a function. */
const TOOL_NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/** Why trainers would refuse these messages beside these tools: calls of what is not declared, nothing said, bad names. */
export function unsound(
  messages: readonly RowMessage[],
  tools: readonly ToolDefinition[],
  { undeclared }: Pick<RowOptions, 'undeclared'>,
): Skip | null {
  const known = new Set(tools.map(({ name }) => name));
  const calls = messages.flatMap((message) => (message.role === 'assistant' ? message.calls : []));
  if (known.size === 0 && calls.length > 0 && !undeclared) return { skip: UNKNOWN_TOOLS };
  if (known.size > 0 && !calls.every(({ name }) => known.has(name)))
    return { skip: 'calls a tool that it did not have' };
  if (known.size < tools.length || tools.some(({ name }) => !TOOL_NAME.test(name)))
    return { skip: 'its tools have names that no trainer takes' };
  if (tools.some(({ parameters }) => (parameters?.['type'] ?? 'object') !== 'object'))
    return { skip: 'a tool takes something else than an object' };
  return messages.some(isSilent) ? { skip: 'a message without text' } : null;
}

function isSilent(message: RowMessage): boolean {
  if (message.role === 'tool') return false;
  if (message.role === 'assistant' && message.calls.length > 0) return false;
  return message.content === null || message.content.trim() === '';
}
