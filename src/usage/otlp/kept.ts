import type { TokenUsage, ToolDefinition } from '../../agent/types.ts';
import { amount, count, own, text } from '../fields.ts';
import { unpacked } from '../read-json.ts';
import { toolsOf } from '../tools.ts';
import type { LoggedMessage } from '../types.ts';
import { attribute, unflattened } from './any-value.ts';
import { contentOf } from './content.ts';
import { kindOf, type SpanKind } from './kind.ts';
import { FLAT, NAMES } from './names.ts';
import type { Span } from './spans.ts';

/** What is kept of a span until its trace is complete. */
export interface KeptSpan {
  readonly kind: Exclude<SpanKind, 'other'>;
  readonly spanId: string;
  readonly parentId: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly failure: string | null;
  readonly system: readonly LoggedMessage[];
  readonly input: readonly LoggedMessage[] | null;
  readonly output: readonly LoggedMessage[] | null;
  readonly tools: readonly ToolDefinition[];
  readonly model: string | null;
  readonly tokenUsage: TokenUsage | null;
  readonly costUsd: number | null;
  readonly conversation: string | null;
  readonly user: string | null;
  readonly passed: boolean | null;
  /** Of a tool's span. */
  readonly tool: {
    readonly name: string;
    readonly callId: string | null;
    readonly arguments: unknown;
    readonly result: unknown;
  } | null;
  readonly leftOut: readonly string[];
}

/** Undefined for a span that is no part of a conversation. */
export function keptOf(span: Span): KeptSpan | undefined {
  const kind = kindOf(span);
  if (kind === 'other') return undefined;
  const { attributes, spanId, parentId, start, end, failure } = span;
  const words = (...names: readonly string[]): string | null => text(attribute(attributes, ...names));
  // What a tool got and gave stands in attributes that mean messages elsewhere.
  const said = kind === 'tool' ? { system: [], input: null, output: null, leftOut: [] } : contentOf(span);
  return {
    kind,
    spanId,
    parentId,
    start,
    end,
    failure,
    ...said,
    tools: toolsIn(span),
    model: words(...NAMES.model),
    tokenUsage: tokensIn(span),
    costUsd: amount(attribute(attributes, ...NAMES.cost)),
    conversation: words(...NAMES.conversation),
    user: words(...NAMES.user),
    passed: passedIn(span),
    tool:
      kind === 'tool'
        ? {
            name: words(...NAMES.toolName) ?? span.name.replace(/^execute_tool /, ''),
            callId: words(...NAMES.toolCallId),
            arguments: unpacked(attribute(attributes, ...NAMES.toolArguments)),
            result: unpacked(attribute(attributes, ...NAMES.toolResult)),
          }
        : null,
  };
}

function toolsIn({ attributes }: Span): readonly ToolDefinition[] {
  const whole = toolsOf(attribute(attributes, ...NAMES.toolDefinitions));
  if (whole.length > 0) return whole;
  for (const prefix of FLAT.tools) {
    const flat = unflattened(attributes, prefix);
    if (!Array.isArray(flat)) continue;
    // OpenInference: `llm.tools.0.tool.json_schema` is the whole definition as text.
    const found = toolsOf(flat.map((item: unknown) => own(own(item, 'tool'), 'json_schema') ?? item));
    if (found.length > 0) return found;
  }
  return [];
}

function tokensIn({ attributes }: Span): TokenUsage | null {
  const input = count(attribute(attributes, ...NAMES.inputTokens));
  const output = count(attribute(attributes, ...NAMES.outputTokens));
  if (input === null || output === null) return null;
  const cachedInput = count(attribute(attributes, ...NAMES.cachedTokens));
  return { input, output, total: input + output, ...(cachedInput === null ? {} : { cachedInput }) };
}

/** An evaluation that says plainly how it went. */
function passedIn({ events }: Span): boolean | null {
  for (const { name, attributes } of events) {
    if (name !== 'gen_ai.evaluation.result') continue;
    const label = text(attributes.get('gen_ai.evaluation.score.label'))?.toLowerCase();
    if (label === 'pass' || label === 'passed') return true;
    if (label === 'fail' || label === 'failed') return false;
  }
  return null;
}
