import { messagesAt } from './chat.ts';
import { OPENAI_RULES, type ChatRules } from './chat-rules.ts';
import { objectAt, onlyMembers } from './members.ts';
import type { Check } from './report.ts';
import { toolsAt } from './tools.ts';

/** mistral-finetune and mistral-common: ids of exactly nine characters; text or calls; the assistant answers a tool. */
const RULES: ChatRules = {
  ...OPENAI_RULES,
  ids: /^[a-zA-Z0-9]{9}$/,
  textBesideCalls: false,
  userAfterTool: false,
};

export const checkMistral: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  onlyMembers(row, ['messages', 'tools', 'parallel_tool_calls'], '', report.error);
  const declared = row['tools'] === undefined ? new Map() : toolsAt(row['tools'], 'tools', report);
  messagesAt(row['messages'], 'messages', RULES, declared, report);
};
