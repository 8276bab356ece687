import { stringify } from 'yaml';
import { UserError } from '../base/errors.ts';
import { sameJson, type Json } from '../base/json.ts';
import { escapeInvisible } from '../base/text.ts';
import { parseDocument } from './document.ts';

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  aliasDuplicateObjects: false,
  lineWidth: 0,
  indent: 2,
  defaultStringType: 'PLAIN',
} as const;

/**
 * A value as YAML that our own parser reads back as the same value, with a line feed at its end. Where YAML's plain
 * styles would show invisible characters raw or be read as something else, it is JSON on one line, which is YAML, too.
 */
export function yamlText(value: Json): string {
  const text = stringify(value, OPTIONS);
  const shown = text.replaceAll('\n', '');
  if (escapeInvisible(shown) === shown && readsBack(text, value)) return text;
  return `${escapeInvisible(JSON.stringify(value), 'json')}\n`;
}

function readsBack(text: string, value: Json): boolean {
  try {
    return sameJson(parseDocument('text.yml', text).data, value);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** Items as a YAML list, with a blank line between. */
export function yamlList(items: readonly Json[]): string {
  return items
    .map((item) => {
      const text = yamlText([item]);
      // A text that ends in empty lines keeps what follows it, the blank line between items as well.
      if (text.startsWith('[') || /\n *\n$/.test(text)) {
        return `- ${escapeInvisible(JSON.stringify(item), 'json')}\n`;
      }
      return text;
    })
    .join('\n');
}
