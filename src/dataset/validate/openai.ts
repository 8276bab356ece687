import { messagesAt } from './chat.ts';
import { OPENAI_RULES, type ChatRules } from './chat-rules.ts';
import { at, described, listAt, objectAt, onlyMembers } from './members.ts';
import type { Check, Report } from './report.ts';
import { toolsAt, type Declared } from './tools.ts';
import { isObject } from '../../base/json.ts';

/** Supervised fine-tuning: platform.openai.com/docs/guides/supervised-fine-tuning. */
export const checkOpenaiChat: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  onlyMembers(row, ['messages', 'tools', 'parallel_tool_calls'], '', report.error);
  messagesAt(row['messages'], 'messages', OPENAI_RULES, declaredIn(row, '', report), report);
};

/**
 * Preferences: platform.openai.com/docs/guides/direct-preference-optimization. A generated API schema calls the
 * outputs `preferred_completion` and `non_preferred_completion`; the service reads the names of the guide.
 */
export const checkOpenaiDpo: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  onlyMembers(row, ['input', 'preferred_output', 'non_preferred_output'], '', report.error);
  const rules: ChatRules = { ...OPENAI_RULES, last: 'prompt', weight: false };
  const input = objectAt(row['input'], 'input', report);
  const declared = input ? declaredIn(input, 'input', report) : new Map<string, Record<string, unknown>>();
  if (input) {
    onlyMembers(input, ['messages', 'tools', 'parallel_tool_calls'], 'input', report.error);
    messagesAt(input['messages'], 'input.messages', rules, declared, report);
  }
  for (const side of ['preferred_output', 'non_preferred_output'] as const)
    outputAt(row[side], side, rules, declared, report);
};

function outputAt(value: unknown, path: string, rules: ChatRules, declared: Declared, report: Report): void {
  const list = listAt(value, path, report);
  if (!list) return;
  const roles = list.map((message) => (isObject(message) ? message['role'] : undefined));
  if (!roles.includes('assistant')) report.error(path, 'expected at least one message of the assistant');
  for (const [n, role] of roles.entries())
    if (role !== 'assistant' && role !== 'tool')
      report.error(at(at(path, n), 'role'), `expected assistant (Azure: or tool), got ${described(role)}`);
  const { error, warn } = report;
  // An output is no conversation: it may end in any role, and needs neither system nor user.
  const inner = { error, warn: (where: string, message: string) => where !== path && warn(where, message) };
  messagesAt(
    list,
    path,
    { ...rules, last: roles.at(-1) === 'assistant' ? 'answer' : 'prompt' },
    declared,
    inner,
  );
}

/** Reinforcement: platform.openai.com/docs/guides/reinforcement-fine-tuning. Other members are for the grader. */
export const checkOpenaiRft: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  const declared = row['tools'] === undefined ? new Map() : toolsAt(row['tools'], 'tools', report);
  const rules: ChatRules = { ...OPENAI_RULES, last: 'user', weight: false };
  messagesAt(row['messages'], 'messages', rules, declared, report);
  const extra = Object.keys(row).filter((key) => key !== 'messages' && key !== 'tools');
  if (extra.length === 0)
    report.warn('', 'there is nothing for a grader to compare with: no member beside messages and tools');
};

function declaredIn(holder: Record<string, unknown>, path: string, report: Report): Declared {
  const { tools, parallel_tool_calls: parallel } = holder;
  if (parallel !== undefined && typeof parallel !== 'boolean')
    report.error(at(path, 'parallel_tool_calls'), `expected true or false, got ${described(parallel)}`);
  if (tools !== undefined) return toolsAt(tools, at(path, 'tools'), report);
  if (parallel !== undefined) report.error(at(path, 'parallel_tool_calls'), 'is allowed only beside tools');
  return new Map();
}
