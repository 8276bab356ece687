import { isObject, parseJson } from '../../base/json.ts';
import { parseDocument } from '../../config/document.ts';
import { quote } from '../../config/words.ts';
import { chatOf, messagesOf, type Chat } from '../messages.ts';
import { inside, type Origin } from '../notes.ts';
import { readReferenced } from '../references.ts';
import type { ImportContext } from '../types.ts';

/** A prompt as a chat whose texts are templates, and where it stands. */
export interface PromptTemplate extends Chat {
  readonly label?: string;
  readonly at: Origin;
}

/** The prompts of `prompts`: texts, files, chats, or objects with a label. */
export async function promptsOf(
  given: unknown,
  at: Origin,
  context: ImportContext,
): Promise<readonly PromptTemplate[]> {
  if (given === undefined || given === null) return [];
  const list = Array.isArray(given) ? (given as unknown[]) : [given];
  const prompts: PromptTemplate[] = [];
  for (const [index, item] of list.entries()) {
    const here = Array.isArray(given) ? inside(at, index) : at;
    const prompt = await promptOf(item, here, context);
    if (prompt) prompts.push(prompt);
  }
  return prompts;
}

async function promptOf(
  item: unknown,
  at: Origin,
  context: ImportContext,
): Promise<PromptTemplate | undefined> {
  const raw = isObject(item) ? (item['raw'] ?? item['id']) : item;
  const label = isObject(item) && typeof item['label'] === 'string' ? { label: item['label'] } : {};
  if (typeof raw !== 'string' || raw.trim() === '') {
    context.notes.left(at, 'is no prompt: expected a text or a file');
    return undefined;
  }
  const path = fileOf(raw);
  if (path === undefined) return { ...chatIn(raw, undefined), ...label, at };
  const found = await readReferenced(at.document.file, path, context);
  if ('why' in found) {
    context.notes.left(at, found.why);
    return undefined;
  }
  return { ...chatIn(found.text, found.path), ...label, at };
}

/** promptfoo also takes a bare path for a file. */
function fileOf(text: string): string | undefined {
  if (text.startsWith('file://')) return text.slice('file://'.length);
  return /^[^\n{}]{1,300}\.(?:txt|md|json|ya?ml|[cm]?[jt]s|py)$/.test(text) ? text : undefined;
}

/** A text that is a list of messages is a chat; every other text is what the user says. */
function chatIn(text: string, file: string | undefined): Chat {
  const data = /\.ya?ml$/i.test(file ?? '') ? parseDocument(file ?? '', text).data : parseJson(text);
  const messages = messagesOf(data);
  const chat = messages && chatOf(messages);
  return chat ?? { query: text.trim(), history: [] };
}

/** The prompts that one suite can have: the first, and others that differ from it in what the system is told. */
export function comparable(
  prompts: readonly PromptTemplate[],
  { notes }: ImportContext,
): readonly PromptTemplate[] {
  const [first, ...others] = prompts;
  if (!first) return [];
  const kept = others.filter((other) => {
    const same =
      JSON.stringify([other.history, other.query]) === JSON.stringify([first.history, first.query]);
    if (!same) {
      notes.left(
        other.at,
        `the prompt ${quote(other.label ?? other.query)} asks in other words than the first, which is the query here`,
        'only what the system is told can differ between models: write it as a planner prompt',
      );
    }
    return same;
  });
  return [first, ...kept];
}
