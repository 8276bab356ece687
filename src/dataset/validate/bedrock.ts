import { at, described, listAt, objectAt, onlyMembers, textAt } from './members.ts';
import type { Check } from './report.ts';

/** Amazon Bedrock, data for fine-tuning Claude: text only, user and assistant in turn, the assistant last. */
export const checkBedrock: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  onlyMembers(row, ['system', 'messages'], '', report.error);
  if (row['system'] !== undefined) textAt(row['system'], 'system', report);
  const list = listAt(row['messages'], 'messages', report) ?? [];
  if (list.length === 1) report.error('messages', 'expected at least two messages');
  for (const [n, item] of list.entries()) {
    const here = at('messages', n);
    const message = objectAt(item, here, report);
    if (!message) continue;
    onlyMembers(message, ['role', 'content'], here, report.error);
    const expected = n % 2 === 0 ? 'user' : 'assistant';
    if (message['role'] !== expected)
      report.error(at(here, 'role'), `expected ${expected} in this place, got ${described(message['role'])}`);
    if (Array.isArray(message['content']))
      report.error(
        at(here, 'content'),
        'expected a text: content blocks, and so tool use, have no place in this format',
      );
    else textAt(message['content'], at(here, 'content'), report);
  }
  if (list.length > 1 && list.length % 2 === 1)
    report.error('messages', 'expected the last message from the assistant');
};
