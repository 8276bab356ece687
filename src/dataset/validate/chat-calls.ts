import { quote } from '../../agent/quote.ts';
import { argumentsAt } from './arguments.ts';
import type { ChatRules } from './chat-rules.ts';
import { at, described, listAt, objectAt, onlyMembers } from './members.ts';
import type { Report } from './report.ts';
import { declaredCall, functionName, type Declared } from './tools.ts';

/** A call that waits for its answer. */
export interface OpenCall {
  readonly id: unknown;
  readonly path: string;
}

/** Checks the calls of one message; gives those that now wait for an answer. */
export function chatCalls(
  message: Record<string, unknown>,
  path: string,
  rules: ChatRules,
  declared: Declared,
  report: Report,
): readonly OpenCall[] {
  const { tool_calls: calls } = message;
  if (calls === undefined || (calls === null && !rules.closed)) return [];
  const open: OpenCall[] = [];
  for (const [n, item] of (listAt(calls, at(path, 'tool_calls'), report) ?? []).entries()) {
    const here = at(at(path, 'tool_calls'), n);
    const call = objectAt(item, here, report);
    if (!call) continue;
    const { id, type } = call;
    onlyMembers(call, ['id', 'type', 'function', 'index'], here, rules.closed ? report.error : report.warn);
    idAt(id, at(here, 'id'), open, rules, report);
    if (type !== 'function' && (rules.closed || type !== undefined))
      report.error(at(here, 'type'), `expected "function", got ${described(type)}`);
    open.push({ id, path: here });
    const inner = at(here, 'function');
    const called = objectAt(call['function'], inner, report);
    if (!called) continue;
    onlyMembers(called, ['name', 'arguments'], inner, rules.closed ? report.error : report.warn);
    const args = argumentsAt(called['arguments'], rules.arguments, at(inner, 'arguments'), report);
    const { name } = called;
    if (!functionName(name, at(inner, 'name'), report)) continue;
    const say = rules.mustDeclare ? report.error : report.warn;
    declaredCall(name, args, declared, at(inner, 'name'), say, report.warn);
  }
  return open;
}

function idAt(
  id: unknown,
  path: string,
  open: readonly OpenCall[],
  { ids }: ChatRules,
  report: Report,
): void {
  if (ids === 'optional') {
    if (id !== undefined && id !== null && typeof id !== 'string')
      report.error(path, `expected a text, got ${described(id)}`);
    return;
  }
  if (typeof id !== 'string' || id === '') report.error(path, `expected a text, got ${described(id)}`);
  else if (!ids.test(id)) report.error(path, `expected nine letters and digits, got "${quote(id, 40)}"`);
  else if (open.some((call) => call.id === id))
    report.error(path, `"${quote(id, 40)}" is used twice in one message`);
}
