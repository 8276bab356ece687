import { isObject, parseJson } from '../../base/json.ts';
import { argumentsAt } from './arguments.ts';
import { at, described, listAt, objectAt, onlyMembers, textAt } from './members.ts';
import type { Check, Report } from './report.ts';
import { declaredCall, functionName, toolsAt, type Declared } from './tools.ts';

const ASKING = ['human', 'observation'];
const ANSWERING = ['gpt', 'function_call'];

/** LLaMA-Factory's data/README: who asks stands in odd places, who answers in even ones. */
export const checkSharegpt: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  onlyMembers(row, ['conversations', 'system', 'tools'], '', report.warn);
  const { system, tools } = row;
  if (system !== undefined && typeof system !== 'string')
    report.error('system', `expected a text, got ${described(system)}`);
  const declared =
    tools === undefined || tools === ''
      ? new Map()
      : toolsAt(tools, 'tools', report, { text: true, bare: true });
  const list = listAt(row['conversations'], 'conversations', report) ?? [];
  const first = list[0];
  // A leading system turn may stand for the member of that name.
  const offset = isObject(first) && first['from'] === 'system' ? 1 : 0;
  for (const [n, item] of list.entries()) {
    const here = at('conversations', n);
    const turn = objectAt(item, here, report);
    if (turn && n >= offset) turnAt(turn, here, n - offset, declared, report);
  }
  const last = list.at(-1);
  const from = isObject(last) ? last['from'] : undefined;
  if (list.length > 0 && !ANSWERING.includes(String(from)))
    report.error(
      at('conversations', list.length - 1),
      `expected the last turn from gpt or function_call, got ${described(from)}`,
    );
};

function turnAt(
  turn: Record<string, unknown>,
  path: string,
  place: number,
  declared: Declared,
  report: Report,
): void {
  onlyMembers(turn, ['from', 'value', 'weight'], path, report.warn);
  const { from, value } = turn;
  const expected = place % 2 === 0 ? ASKING : ANSWERING;
  if (typeof from !== 'string' || !expected.includes(from))
    report.error(at(path, 'from'), `expected ${expected.join(' or ')} in this place, got ${described(from)}`);
  const here = at(path, 'value');
  if (from === 'function_call') callsAt(value, here, declared, report);
  else if (from !== 'observation') textAt(value, here, report);
  else if (typeof value !== 'string') report.error(here, `expected a text, got ${described(value)}`);
}

function callsAt(value: unknown, path: string, declared: Declared, report: Report): void {
  const parsed = typeof value === 'string' ? parseJson(value) : undefined;
  const calls = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [parsed];
  for (const call of calls) {
    if (!isObject(call)) {
      report.error(path, 'expected the JSON text of a call {name, arguments}, or of a list of them');
      continue;
    }
    const args = argumentsAt(call['arguments'], 'object', `${path} arguments`, report);
    const { name } = call;
    if (functionName(name, `${path} name`, report))
      declaredCall(name, args, declared, path, report.error, report.warn);
  }
}
