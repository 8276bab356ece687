import { quote } from '../../agent/quote.ts';
import { isSft } from '../formats/sft-kinds.ts';
import type { RowMessage } from '../types.ts';
import { at, objectAt } from './members.ts';
import type { Check, Report } from './report.ts';
import { rowHead, rowSchema } from './row-schema.ts';

/** Our own rows: the schema, and that every call is declared and answered. */
export const checkRow: Check = (value, report) => {
  const object = objectAt(value, '', report);
  if (!object) return;
  const { schema, version, ...rest } = object;
  const head = rowHead.safeParse({ schema, version });
  const found = rowSchema.safeParse(rest);
  for (const { path, message } of [...(head.error?.issues ?? []), ...(found.error?.issues ?? [])])
    report.error(
      path.reduce<string>((all, part) => at(all, typeof part === 'symbol' ? '' : part), ''),
      quote(message),
    );
  if (!found.success) return;
  const row = found.data;
  const declared = new Set(row.tools.map(({ name }) => name));
  const [path, messages] = isSft(row)
    ? (['messages', row.messages] as const)
    : (['prompt', row.prompt] as const);
  callsAt(messages, path, declared, report);
  const asked = messages.at(-1)?.role === 'assistant';
  if (isSft(row) !== asked)
    report.error(
      at(path, messages.length - 1),
      `expected the last message from ${asked ? 'the user or a tool' : 'the assistant'}`,
    );
};

function callsAt(
  messages: readonly RowMessage[],
  path: string,
  declared: ReadonlySet<string>,
  report: Report,
): void {
  let open = new Set<string>();
  for (const [n, message] of messages.entries()) {
    const here = at(path, n);
    if (message.role === 'tool') {
      if (!open.delete(message.callId))
        report.error(at(here, 'callId'), 'answers no open call of the message before it');
      continue;
    }
    if (open.size > 0) report.error(here, 'follows calls that are not answered');
    open = new Set(message.role === 'assistant' ? message.calls.map(({ id }) => id) : []);
    if (message.role === 'assistant')
      for (const { name } of message.calls)
        // Where no definition is known a row says so by having none.
        if (declared.size > 0 && !declared.has(name))
          report.error(at(here, 'calls'), `calls "${quote(name, 64)}", but it is not among the tools`);
  }
}
