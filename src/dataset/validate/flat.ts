import { parseJson } from '../../base/json.ts';
import { FLAT_COLUMNS } from '../formats/flat.ts';
import { messagesAt } from './chat.ts';
import { OPENAI_RULES } from './chat-rules.ts';
import { described, objectAt } from './members.ts';
import type { Check } from './report.ts';
import { toolsAt } from './tools.ts';

const JSON_COLUMNS = FLAT_COLUMNS.flatMap(({ name, type }) => (type === 'json' ? [name] : []));

/** A row of csv or parquet by the columns that we write; of another table only what is called like them. */
export const checkFlat: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  for (const name of JSON_COLUMNS) {
    const cell = row[name];
    if (cell === undefined || cell === null || cell === '') continue;
    if (typeof cell !== 'string' || parseJson(cell) === undefined)
      report.error(name, `expected JSON text, got ${described(cell)}`);
  }
  const { kind, messages, tools } = row;
  if (typeof kind !== 'string' || typeof messages !== 'string') return;
  const declared =
    typeof tools === 'string' && tools !== '[]' && tools !== ''
      ? toolsAt(tools, 'tools', report, { text: true })
      : new Map();
  const prompt = kind === 'preference' || kind === 'rated';
  // Where no definition is known a row says so by having none.
  const mustDeclare = declared.size > 0;
  const rules = { ...OPENAI_RULES, mustDeclare, last: prompt ? ('prompt' as const) : ('answer' as const) };
  messagesAt(parseJson(messages), 'messages', rules, declared, report);
};
