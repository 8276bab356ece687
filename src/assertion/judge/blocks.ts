import type { Execution } from '../../agent/types.ts';
import type { GradeContext } from '../types.ts';
import type { Block } from './prompt.ts';

/** What was asked, what was known, and what the agent answered. */
export function answerBlocks({ message }: Execution, { query, context }: GradeContext): readonly Block[] {
  return [
    { name: 'query', text: query },
    ...(context ? [{ name: 'context', text: JSON.stringify(context) }] : []),
    { name: 'answer', text: message },
  ];
}

/** The same with the tool calls between query and answer, in their order. */
export function trajectoryBlocks(execution: Execution, context: GradeContext): readonly Block[] {
  const calls = execution.toolCalls.map(({ name, arguments: args, result, error, status }, index) =>
    JSON.stringify({
      call: index + 1,
      name,
      arguments: args,
      status,
      ...(error === undefined ? { result } : { error }),
    }),
  );
  const blocks = answerBlocks(execution, context);
  const answer = blocks.slice(-1);
  return [
    ...blocks.slice(0, -1),
    { name: 'tool calls', text: calls.length > 0 ? calls.join('\n') : '(none)' },
    ...answer,
  ];
}
