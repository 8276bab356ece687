import type { Random } from '../../base/random.ts';
import type { ToolCall } from '../../agent/types.ts';
import type { TrainingExample } from '../../example/types.ts';
import { oneOf } from '../draw.ts';
import { languageOf } from '../language/detect.ts';
import type { Method, Skipped, Variation } from '../types.ts';
import { UNKNOWN_LANGUAGE } from './paraphrase.ts';

/** How tools fail that are not there: what they say. */
const ERRORS = [
  'timeout: no answer within 30 s',
  'HTTP 500 Internal Server Error',
  'HTTP 502 Bad Gateway',
  'HTTP 503 Service Unavailable',
  'HTTP 504 Gateway Timeout',
];

/** A tool that only reads may be called again after a failure; of any other nobody knows whether it was done already. */
const READS =
  /^(?:get|list|look_?up|search|find|fetch|read|query|check|show|view|describe|retrieve)(?:[_A-Z-]|$)/;

/** The last tool call fails: the agent says so, or calls a tool that only reads once more. */
export const toolFailure: Method = {
  name: 'tool-failure',
  about:
    'the last tool call fails by a timeout or a server error; the answer admits it, or the call is repeated',
  vary(parent, random) {
    const last = parent.toolCalls.at(-1);
    if (!last) return { skipped: 'it calls no tool' };
    if (last.status !== 'ok') return { skipped: 'its last tool call failed already' };
    const failed = failedCall(last, random);
    const calls = [...parent.toolCalls.slice(0, -1), failed];
    return READS.test(last.name) && random() < 0.5
      ? retried(parent, calls, last)
      : admitted(parent, calls, random);
  },
};

function failedCall(call: ToolCall, random: Random): ToolCall {
  const { result: _result, ...rest } = call;
  return { ...rest, status: 'error', error: oneOf(ERRORS, random) ?? '' };
}

/** The same call once more works, and the story goes on as it did. */
function retried(parent: TrainingExample, calls: readonly ToolCall[], last: ToolCall): Variation {
  const again = { ...last, step: last.step + 1 };
  return {
    said: { ...parent, toolCalls: [...calls, again], toolsUsed: [...parent.toolsUsed, last.name] },
    known: { recovery: 'retry' },
  };
}

function admitted(
  parent: TrainingExample,
  toolCalls: readonly ToolCall[],
  random: Random,
): Variation | Skipped {
  const language = languageOf(parent.query);
  if (!language) return { skipped: UNKNOWN_LANGUAGE };
  const response = oneOf(language.failures, random) ?? '';
  return { said: { ...parent, response, toolCalls, analysis: null }, known: { recovery: 'graceful_fail' } };
}
