import * as z from 'zod';
import type { ToolCall, ToolDefinition } from '../agent/types.ts';
import { schemaProblem, validateJson, type JsonSchema } from './json-schema.ts';
import { listed, quote } from './quote.ts';
import { cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';
import type { CheckResult } from './types.ts';

/** Calls beyond these are not compared with their schemas. */
const CALL_LIMIT = 1_000;
const NAME_LIMIT = 60;
/** What a tool without parameters takes; OpenAI's default. */
const NO_PARAMETERS: JsonSchema = { type: 'object', properties: {} };

type Flaw =
  | { readonly kind: 'wrong'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Why a call is not one that the definitions allow; undefined where it is. */
function flawOf(call: ToolCall, definitions: readonly ToolDefinition[]): Flaw | undefined {
  const name = quote(call.name, NAME_LIMIT);
  const definition = definitions.find((one) => one.name === call.name);
  if (!definition) return { kind: 'wrong', why: `${name} is no tool of the agent` };
  if (call.status === 'invalid')
    return { kind: 'wrong', why: `${name} was called with what is no JSON object` };
  const schema = definition.parameters ?? NO_PARAMETERS;
  const problem = schemaProblem(schema, 'foreign');
  if (problem !== undefined)
    return { kind: 'unknown', why: `the parameters of ${name} are no JSON Schema: ${problem}` };
  const answer = validateJson(schema, call.arguments, 'foreign');
  if (answer.kind === 'valid') return undefined;
  return answer.kind === 'invalid'
    ? { kind: 'wrong', why: `${name} ${answer.why}` }
    : { kind: 'unknown', why: `${name}: ${answer.why}` };
}

function checkCalls(
  calls: readonly ToolCall[],
  definitions: readonly ToolDefinition[] | undefined,
  not: boolean,
): CheckResult {
  if (!definitions) {
    return { ...cannotTell('the definitions of the tools are not known here'), missing: true };
  }
  if (definitions.length === 0)
    return cannotTell('the agent has no tool definitions (name them under tools)');
  if (calls.length > CALL_LIMIT) return cannotTell(`there are more than ${CALL_LIMIT} tool calls`);
  const flaws = calls.flatMap((call) => flawOf(call, definitions) ?? []);
  const unknown = flaws.find(({ kind }) => kind === 'unknown');
  if (unknown) return cannotTell(unknown.why);
  const valid = calls.length - flaws.length;
  const passed = calls.length > 0 && flaws.length === 0;
  const seen =
    calls.length === 0 ? 'it called nothing' : passed ? 'all are' : listed(flaws, ({ why }) => why);
  return {
    passed,
    score: calls.length === 0 ? 0 : valid / calls.length,
    message: `the agent must ${not ? 'not ' : ''}call tools as their definitions say; ${seen}`,
  };
}

/** promptfoo has a name for each form in which a provider writes calls; here a call has one form. */
function isValidCall(type: string): AssertionType<undefined> {
  return {
    type,
    summary:
      'Something was called, every call names a tool of the agent, and its arguments fit that tool’s JSON Schema (`tools` of the config). Score: the share of such calls.',
    example: '',
    value: z.undefined('expected no value: the definitions are those of the config'),
    threshold: 'none',
    stage: 'planner',
    aboutTools: true,
    check: (_value, { toolCalls }, { not }, { definitions }) =>
      checkCalls(toolCalls, definitions, not === true),
  };
}

export const isValidOpenaiToolsCall = isValidCall('is-valid-openai-tools-call');
export const isValidOpenaiFunctionCall = isValidCall('is-valid-openai-function-call');
export const isValidFunctionCall = isValidCall('is-valid-function-call');
