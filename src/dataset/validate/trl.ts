import { messagesAt } from './chat.ts';
import { OPENAI_RULES, type ChatRules } from './chat-rules.ts';
import { described, objectAt } from './members.ts';
import type { Check, Report } from './report.ts';
import { toolsAt, type Declared } from './tools.ts';

/** huggingface.co/docs/trl/dataset_formats, the conversational types. Chat templates ignore members they do not know. */
const SFT: ChatRules = {
  ...OPENAI_RULES,
  arguments: 'object',
  ids: 'optional',
  closed: false,
  weight: false,
  mustDeclare: false,
};
const PROMPT: ChatRules = { ...SFT, last: 'prompt' };

export const checkTrlSft: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (row) messagesAt(row['messages'], 'messages', SFT, declaredIn(row, report), report);
};

export const checkTrlDpo: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  const declared = declaredIn(row, report);
  messagesAt(row['prompt'], 'prompt', PROMPT, declared, report);
  for (const side of ['chosen', 'rejected']) answerAt(row[side], side, declared, report);
};

export const checkTrlKto: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  const declared = declaredIn(row, report);
  messagesAt(row['prompt'], 'prompt', PROMPT, declared, report);
  answerAt(row['completion'], 'completion', declared, report);
  if (typeof row['label'] !== 'boolean')
    report.error('label', `expected true or false, got ${described(row['label'])}`);
};

function answerAt(value: unknown, path: string, declared: Declared, { error, warn }: Report): void {
  // An answer needs neither system nor user.
  messagesAt(value, path, SFT, declared, {
    error,
    warn: (where, message) => where !== path && warn(where, message),
  });
}

function declaredIn({ tools }: Record<string, unknown>, report: Report): Declared {
  return tools === undefined || tools === null ? new Map() : toolsAt(tools, 'tools', report, { text: true });
}
