import { quote } from '../../agent/quote.ts';
import { chatCalls, type OpenCall } from './chat-calls.ts';
import { contentAt } from './chat-content.ts';
import type { ChatRules } from './chat-rules.ts';
import { at, described, listAt, objectAt, onlyMembers } from './members.ts';
import type { Report } from './report.ts';
import type { Declared } from './tools.ts';

const ROLES = ['system', 'developer', 'user', 'assistant', 'tool'] as const;
type Role = (typeof ROLES)[number];
const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

const MEMBERS: Readonly<Record<Role, readonly string[]>> = {
  system: ['role', 'content', 'name'],
  developer: ['role', 'content', 'name'],
  user: ['role', 'content', 'name'],
  assistant: ['role', 'content', 'name', 'tool_calls', 'refusal', 'audio'],
  tool: ['role', 'content', 'tool_call_id', 'name'],
};

/**
 * Checks messages: roles, members, contents, calls and their answers, and who speaks last. The rules are those of
 * OpenAI's guide and cookbook (chat_finetuning_data_prep), as `rules` bends them.
 */
export function messagesAt(
  value: unknown,
  path: string,
  rules: ChatRules,
  declared: Declared,
  report: Report,
): void {
  const list = listAt(value, path, report);
  if (!list) return;
  let open: readonly OpenCall[] = [];
  let learned = false;
  let last: Role | undefined;
  const roles = new Set<Role>();
  for (const [n, item] of list.entries()) {
    const here = at(path, n);
    const message = objectAt(item, here, report);
    if (!message) continue;
    const { role } = message;
    if (!isRole(role)) {
      report.error(at(here, 'role'), roleProblem(role));
      continue;
    }
    if (last === 'tool' && role === 'user' && !rules.userAfterTool)
      report.error(at(here, 'role'), 'expected the assistant or another tool behind a tool, got user');
    roles.add(role);
    last = role;
    const say = rules.closed ? report.error : report.warn;
    const weighted = rules.weight && role === 'assistant' ? ['weight'] : [];
    onlyMembers(message, [...MEMBERS[role], ...weighted], here, say);
    if (role === 'tool') {
      open = answered(message, here, open, rules, report);
    } else {
      for (const call of open)
        report.error(call.path, `is not answered before the next message of the ${role}`);
      open = role === 'assistant' ? chatCalls(message, here, rules, declared, report) : [];
    }
    contentAt(message, role, here, rules, report);
    if (role === 'assistant') learned ||= weightAt(message, here, rules, report);
    if ((role === 'system' || role === 'developer') && n > 0)
      report.warn(at(here, 'role'), 'a system message stands behind others');
  }
  if (last === undefined) return;
  lastOf(last, open, at(path, list.length - 1), rules, report);
  if (rules.last === 'answer' && last === 'assistant' && !learned)
    report.error(path, 'every message of the assistant has weight 0: there is nothing to learn');
  if (!roles.has('system') && !roles.has('developer')) report.warn(path, 'there is no system message');
  if (!roles.has('user')) report.warn(path, 'there is no user message');
}

function roleProblem(role: unknown): string {
  const hint = role === 'function' ? ' (function calls of 2023: write tool_calls and the role tool)' : '';
  return `expected ${ROLES.join(', ')}, got ${described(role)}${hint}`;
}

function answered(
  message: Record<string, unknown>,
  path: string,
  open: readonly OpenCall[],
  { ids }: ChatRules,
  report: Report,
): readonly OpenCall[] {
  const { tool_call_id: id } = message;
  if (id === undefined && ids === 'optional') {
    if (open.length === 0) report.error(path, 'answers no call');
    return open.slice(1);
  }
  const n = open.findIndex((call) => call.id === id);
  if (n !== -1) return open.filter((_, index) => index !== n);
  const said = typeof id === 'string' ? `"${quote(id, 40)}"` : described(id);
  report.error(at(path, 'tool_call_id'), `answers no open call of the message before it: ${said}`);
  return open;
}

/** Whether this message is to be learned. */
function weightAt(
  { weight }: Record<string, unknown>,
  path: string,
  rules: ChatRules,
  report: Report,
): boolean {
  if (!rules.weight || weight === undefined || weight === 1) return true;
  if (weight !== 0) report.error(at(path, 'weight'), `expected 0 or 1, got ${described(weight)}`);
  return false;
}

function lastOf(
  role: Role,
  open: readonly OpenCall[],
  path: string,
  { last }: ChatRules,
  report: Report,
): void {
  switch (last) {
    case 'answer':
      if (role !== 'assistant')
        report.error(path, `expected the last message from the assistant, got ${role}`);
      return;
    case 'user':
      if (role !== 'user') report.error(path, `expected the last message from the user, got ${role}`);
      return;
    case 'prompt':
      if (role === 'assistant')
        report.error(path, 'expected the last message from the user or a tool, got assistant');
      else for (const call of open) report.error(call.path, 'is not answered');
  }
}
