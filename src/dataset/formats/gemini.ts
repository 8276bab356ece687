import type { ToolDefinition } from '../../agent/types.ts';
import { isObject, parseJson } from '../../base/json.ts';
import type { DatasetFormat, RowMessage, Skip } from '../types.ts';
import { geminiSchema } from './gemini-schema.ts';
import { jsonLine } from './json-line.ts';
import { learnedToo } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';
import { userFirst } from './user-first.ts';

interface Content {
  readonly role: 'user' | 'model';
  readonly parts: readonly object[];
}

/** Supervised tuning of Gemini on Vertex AI, with function calls: `user` and `model` in turn, results as `user`. */
export const gemini: DatasetFormat = {
  name: 'gemini',
  aliases: ['vertex'],
  extension: 'jsonl',
  about: 'Gemini on Vertex AI: supervised tuning with function calls',
  takes: SFT_KINDS,
  lines(row) {
    if (!isSft(row)) return WRONG_KIND;
    const { system, messages, lost } = userFirst(row.messages);
    const contents = inTurn(messages);
    if ('skip' in contents) return contents;
    const { functionDeclarations, lost: schemas } = declarations(row.tools);
    return {
      lines: [
        jsonLine({
          ...(system === undefined
            ? {}
            : { systemInstruction: { role: 'system', parts: [{ text: system }] } }),
          contents,
          ...(functionDeclarations.length === 0 ? {} : { tools: [{ functionDeclarations }] }),
        }),
      ],
      lost: [
        ...lost,
        ...(schemas ? ['keywords of JSON Schema that Gemini does not know'] : []),
        ...learnedToo(messages),
      ],
    };
  },
};

function inTurn(messages: readonly RowMessage[]): Content[] | Skip {
  const out: { role: 'user' | 'model'; parts: object[] }[] = [];
  let before: RowMessage['role'] | undefined;
  for (const message of messages) {
    const role = message.role === 'assistant' ? 'model' : 'user';
    if (message.role === 'system') return { skip: 'a system message in the middle' };
    const last = out.at(-1);
    const parts = partsOf(message);
    if (parts.length === 0) return { skip: 'a message without text' };
    // Results of parallel calls are one turn, and so is what the user says in two messages.
    if (last?.role === role) {
      if (message.role === 'assistant' || message.role !== before)
        return { skip: 'the user and the assistant do not speak in turn' };
      last.parts.push(...parts);
    } else out.push({ role, parts });
    before = message.role;
  }
  return out[0]?.role === 'user' ? out : { skip: 'the user and the assistant do not speak in turn' };
}

function partsOf(message: RowMessage): object[] {
  switch (message.role) {
    case 'system':
    case 'user':
      return message.content === '' ? [] : [{ text: message.content }];
    case 'assistant':
      return [
        ...(message.content ? [{ text: message.content }] : []),
        ...message.calls.map(({ name, arguments: args }) => ({ functionCall: { name, args } })),
      ];
    case 'tool': {
      const value = parseJson(message.content);
      // A response is an object by its definition.
      const response = isObject(value) ? value : { result: value === undefined ? message.content : value };
      return [{ functionResponse: { name: message.name, response } }];
    }
  }
}

function declarations(tools: readonly ToolDefinition[]) {
  let lost = false;
  const functionDeclarations = tools.map(({ name, description, parameters, strict }) => {
    const schema = parameters === undefined ? undefined : geminiSchema(parameters);
    if (schema?.lost || strict) lost = true;
    return {
      name,
      ...(description === undefined ? {} : { description }),
      ...(schema === undefined ? {} : { parameters: schema.value }),
    };
  });
  return { functionDeclarations, lost };
}
