import type { Execution } from '../../agent/types.ts';
import type { GradeContext } from '../types.ts';
import type { Block } from './prompt.ts';

/** What was asked, what was known, and what the agent answered; of a conversation also what was said before. */
export function answerBlocks(
  { message, turns = [] }: Pick<Execution, 'message' | 'turns'>,
  { query, context, history = [] }: Pick<GradeContext, 'query' | 'context' | 'history'>,
): readonly Block[] {
  const before = [
    ...history.map(({ role, content }) => ({ role, content })),
    ...turns.slice(0, -1).flatMap(({ user, message: said }) => [
      { role: 'user', content: user },
      { role: 'assistant', content: said },
    ]),
  ];
  const said = before.map((one) => JSON.stringify(one)).join('\n');
  return [
    ...(said === '' ? [] : [{ name: 'earlier messages', text: said }]),
    { name: 'query', text: turns.at(-1)?.user ?? query },
    ...(context ? [{ name: 'context', text: JSON.stringify(context) }] : []),
    { name: 'answer', text: message },
  ];
}

/** The same with the tool calls before the answer, in their order. */
export function trajectoryBlocks(execution: Execution, context: GradeContext): readonly Block[] {
  const calls = execution.toolCalls.map(
    ({ name, arguments: args, argumentsText, result, error, status, turn }, index) =>
      JSON.stringify({
        call: index + 1,
        turn,
        name,
        arguments: argumentsText ?? args,
        status,
        ...(error === undefined ? { result } : { error }),
      }),
  );
  const blocks = answerBlocks(execution, context);
  return [
    ...blocks.slice(0, -1),
    { name: 'tool calls', text: calls.length > 0 ? calls.join('\n') : '(none)' },
    ...blocks.slice(-1),
  ];
}
