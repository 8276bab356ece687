import * as z from 'zod';
import { RECOVERY_WAYS } from '../agent/recovery-ways.ts';
import type { Execution, ToolCall } from '../agent/types.ts';
import { quote } from './quote.ts';
import type { AssertionType } from './type.ts';
import type { CheckResult } from './types.ts';

const value = z.enum(RECOVERY_WAYS, 'expected clarify, retry, fallback or graceful_fail');
type Way = z.infer<typeof value>;

/** How people say in English, German, French and Spanish that something could not be done. */
const ADMITS =
  /\b(?:sorry|apologi[sz]e|unable|unfortunately|could ?n[o']t|could not|can ?not|can't|was ?n[o']t able|not available|unavailable|failed|went wrong|try again|later|leider|konnte\w* .{0,80}\bnicht|kann .{0,80}\bnicht|nicht m(?:ö|oe)glich|tut mir leid|d(?:é|e)sol(?:é|e)|malheureusement|impossible|n'ai pas pu|lo siento|no (?:he podido|pude|puedo|fue posible|ha sido posible)|desafortunadamente|lamentablemente)/iu;
const QUESTION = /[?？؟]/u;
/** Longest part of an answer that is read for it. */
const READ = 10_000;

const failed = (call: ToolCall): boolean => call.status !== 'ok';

/** What the agent did about the first tool call that failed. */
function judge(way: Way, { message, toolCalls, error }: Execution): CheckResult {
  const result = (passed: boolean, text: string): CheckResult => ({
    passed,
    score: passed ? 1 : 0,
    message: text,
  });
  const answer = message.slice(0, READ);
  const at = toolCalls.findIndex(failed);
  const first = toolCalls[at];
  if (way === 'clarify') {
    const later = at === -1 ? 0 : toolCalls.length - at - 1;
    if (later > 0)
      return result(
        false,
        `the agent must ask the user; it made ${later} more calls after ${said(first)} failed`,
      );
    const asks = QUESTION.test(answer);
    return result(
      asks,
      `the agent must ask the user; its answer ${asks ? 'asks' : 'asks nothing'}: ${quote(answer)}`,
    );
  }
  if (!first) return result(false, 'no tool call failed, so there was nothing to recover from');
  const after = toolCalls.slice(at + 1);
  if (way === 'retry') {
    const again = after.filter(({ name }) => name === first.name);
    const done = again.some((call) => !failed(call));
    const seen = again.length === 0 ? 'it did not' : done ? 'it did' : `it did ${again.length} times in vain`;
    return result(done, `the agent must try ${said(first)} again until it works; ${seen}`);
  }
  if (way === 'fallback') {
    const other = after.find((call) => call.name !== first.name && !failed(call));
    const seen = other ? `it used ${said(other)}` : 'no other tool worked after it';
    return result(
      other !== undefined,
      `the agent must use another tool after ${said(first)} failed; ${seen}`,
    );
  }
  const mended = after.some((call) => call.name === first.name && !failed(call));
  const admits = ADMITS.test(answer);
  const seen = error
    ? 'it ended in an error itself'
    : mended
      ? `${said(first)} worked in the end`
      : admits
        ? 'it says so'
        : `its answer does not say so: ${quote(answer)}`;
  return result(!error && !mended && admits, `the agent must say that ${said(first)} failed; ${seen}`);
}

const said = (call: ToolCall | undefined): string => quote(call?.name ?? '', 60);

export const recovery: AssertionType<Way> = {
  type: 'trajectory:recovery',
  summary:
    'What the agent did about the first tool call that failed: `clarify` (asked the user and called nothing more), `retry` (called it again until it worked), `fallback` (another tool worked) or `graceful_fail` (said so).',
  example: 'graceful_fail',
  value,
  threshold: 'none',
  stage: 'tools',
  aboutTools: false,
  check: judge,
};
