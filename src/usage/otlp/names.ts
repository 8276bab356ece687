/**
 * Attribute names by what they tell, current ones first:
 * OpenTelemetry GenAI (https://github.com/open-telemetry/semantic-conventions-genai), its versions up to 1.36,
 * OpenLLMetry (https://github.com/traceloop/openllmetry) and OpenInference
 * (https://arize-ai.github.io/openinference/spec/semantic_conventions.html). docs/import.md lists them.
 */
export const NAMES = {
  operation: ['gen_ai.operation.name', 'llm.request.type'],
  kind: ['openinference.span.kind', 'traceloop.span.kind'],
  model: [
    'gen_ai.response.model',
    'gen_ai.request.model',
    'llm.model_name',
    'llm.response.model',
    'llm.request.model',
  ],
  provider: ['gen_ai.provider.name', 'gen_ai.system', 'llm.system', 'llm.vendor'],
  conversation: ['gen_ai.conversation.id', 'session.id', 'traceloop.association.properties.session_id'],
  user: ['user.id', 'enduser.id', 'traceloop.association.properties.user_id'],
  inputTokens: [
    'gen_ai.usage.input_tokens',
    'gen_ai.usage.prompt_tokens',
    'llm.usage.prompt_tokens',
    'llm.token_count.prompt',
  ],
  outputTokens: [
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
    'llm.usage.completion_tokens',
    'llm.token_count.completion',
  ],
  cachedTokens: [
    'gen_ai.usage.cache_read.input_tokens',
    'gen_ai.usage.cache_read_input_tokens',
    'llm.token_count.prompt_details.cache_read',
  ],
  cost: ['gen_ai.usage.cost', 'gen_ai.usage.total_cost', 'llm.cost.total'],
  system: ['gen_ai.system_instructions', 'llm.system_prompt'],
  input: ['gen_ai.input.messages', 'gen_ai.prompt'],
  output: ['gen_ai.output.messages', 'gen_ai.completion'],
  toolDefinitions: ['gen_ai.tool.definitions', 'gen_ai.request.tools'],
  toolName: ['gen_ai.tool.name', 'tool.name', 'traceloop.entity.name'],
  toolCallId: ['gen_ai.tool.call.id', 'tool_call.id', 'tool.id'],
  toolArguments: ['gen_ai.tool.call.arguments', 'tool.parameters', 'input.value', 'traceloop.entity.input'],
  toolResult: ['gen_ai.tool.call.result', 'output.value', 'traceloop.entity.output'],
} as const;

/** Lists that older conventions write flat, `gen_ai.prompt.0.role`. */
export const FLAT = {
  input: ['gen_ai.prompt', 'llm.prompts', 'llm.input_messages'],
  output: ['gen_ai.completion', 'llm.completions', 'llm.output_messages'],
  tools: ['llm.request.functions', 'llm.tools'],
} as const;
