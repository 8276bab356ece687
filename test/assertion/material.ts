import type { Execution, ToolCall } from '../../src/agent/types.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { gradeNow } from '../../src/assertion/grade.ts';
import { catalog } from '../../src/assertion/registry.ts';
import type { AssertionSpec, ValidationDetail } from '../../src/assertion/types.ts';

/** A tool call; `step` counts up unless given. */
export function call(name: string, args: JsonObject = {}, step = 1): ToolCall {
  return { name, arguments: args, status: 'ok', durationMs: 1, step };
}

/** An execution that answers `message` after sequential `calls`. */
export function execution(
  message: string,
  calls: readonly (string | ToolCall)[] = [],
  further: Partial<Execution> = {},
): Execution {
  const toolCalls = calls.map((one, index) => (typeof one === 'string' ? call(one, {}, index + 1) : one));
  return {
    message,
    toolsUsed: toolCalls.map(({ name }) => name),
    toolCalls,
    tokenUsage: null,
    costUsd: null,
    latencyMs: null,
    stages: null,
    ...further,
  };
}

/** A spec as the loader makes it; `type` may have its `not-` prefix. Throws where the value is refused. */
export function spec(type: string, value?: unknown, further: Partial<AssertionSpec> = {}): AssertionSpec {
  const not = type.startsWith('not-');
  const base = not ? type.slice(4) : type;
  const known = catalog.get(base);
  if (!known) throw new Error(`no type ${base}`);
  return {
    type: base,
    not,
    value: known.value.parse(value),
    weight: 1,
    place: { file: 'scenarios.yml', line: 1 },
    path: 'assert[0]',
    ...further,
  };
}

/** The one detail of a graded assertion. */
export function check(one: AssertionSpec, of: Execution): ValidationDetail {
  const detail = gradeNow([one], of).details.at(-1);
  if (!detail) throw new Error('no detail');
  return detail;
}

/** What the value schema of a type says to a value; empty where it is accepted. */
export function refusal(type: string, value: unknown): string {
  const result = catalog.get(type)?.value.safeParse(value);
  return result?.error?.issues.map(({ message }) => message).join('; ') ?? '';
}
