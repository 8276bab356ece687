import { attribute } from './any-value.ts';
import { NAMES } from './names.ts';
import type { Span } from './spans.ts';

/**
 * What a span stands for. What is said below an agent is between it and who called it; a workflow is only a frame, and
 * `other` no part of a conversation.
 */
export type SpanKind = 'model' | 'agent' | 'workflow' | 'tool' | 'other';

const BY_WORD: ReadonlyMap<string, SpanKind> = new Map([
  ['chat', 'model'],
  ['completion', 'model'],
  ['text_completion', 'model'],
  ['generate_content', 'model'],
  ['llm', 'model'],
  ['invoke_agent', 'agent'],
  ['invoke_workflow', 'workflow'],
  ['agent', 'agent'],
  ['workflow', 'workflow'],
  ['chain', 'workflow'],
  ['execute_tool', 'tool'],
  ['tool', 'tool'],
  ['embeddings', 'other'],
  ['embedding', 'other'],
  ['create_agent', 'other'],
  ['rerank', 'other'],
]);

export function kindOf({ attributes }: Pick<Span, 'attributes'>): SpanKind {
  for (const word of [attribute(attributes, ...NAMES.operation), attribute(attributes, ...NAMES.kind)]) {
    const kind = typeof word === 'string' ? BY_WORD.get(word.toLowerCase()) : undefined;
    if (kind) return kind;
  }
  if (attributes.has('gen_ai.tool.name')) return 'tool';
  const speaks = attribute(attributes, ...NAMES.provider) !== undefined;
  return speaks && attribute(attributes, ...NAMES.model) !== undefined ? 'model' : 'other';
}
