import { isObject } from '../../base/json.ts';
import type { ChatRules } from './chat-rules.ts';
import { at, described } from './members.ts';
import type { Report } from './report.ts';

/** Checks what a message says. An assistant may call tools or refuse instead; a tool may answer with nothing. */
export function contentAt(
  message: Record<string, unknown>,
  role: string,
  path: string,
  rules: ChatRules,
  report: Report,
): void {
  const { content, tool_calls: calls, refusal } = message;
  const here = at(path, 'content');
  const calling = Array.isArray(calls) && calls.length > 0;
  if (Array.isArray(content)) {
    partsAt(content, role, here, report);
    return;
  }
  if (typeof content === 'string') {
    if (content.trim() === '' && role !== 'tool' && !calling)
      report.error(here, 'expected a text, got an empty one');
    else if (content !== '' && calling && !rules.textBesideCalls)
      report.error(here, 'stands beside tool calls; a message holds either');
    return;
  }
  const absent = content === undefined || content === null;
  if (absent && role === 'assistant') {
    if (calling || (typeof refusal === 'string' && refusal !== '')) return;
    report.error(here, 'expected a text or tool calls, got neither');
    return;
  }
  report.error(here, `expected a text, got ${described(content)}`);
}

function partsAt(parts: readonly unknown[], role: string, path: string, report: Report): void {
  if (parts.length === 0) report.error(path, 'expected at least one part');
  const types = role === 'user' ? ['text', 'image_url', 'input_audio', 'file'] : ['text', 'refusal'];
  for (const [n, part] of parts.entries()) {
    const type = isObject(part) ? part['type'] : undefined;
    if (typeof type !== 'string' || !types.includes(type))
      report.error(at(at(path, n), 'type'), `expected ${types.join(' or ')}, got ${described(type)}`);
    else if (type === 'text' && isObject(part) && typeof part['text'] !== 'string')
      report.error(at(at(path, n), 'text'), `expected a text, got ${described(part['text'])}`);
  }
}
