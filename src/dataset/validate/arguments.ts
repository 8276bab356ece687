import { jsonFlaw } from '../../agent/arguments.ts';
import { isObject, parseJson } from '../../base/json.ts';
import { described } from './members.ts';
import type { Report } from './report.ts';

export type ArgumentForm = 'text' | 'object' | 'either';

/** The arguments of a call as an object; reports what they are instead. */
export function argumentsAt(
  value: unknown,
  form: ArgumentForm,
  path: string,
  report: Report,
): Record<string, unknown> | undefined {
  if (typeof value !== 'string') {
    if (isObject(value) && form !== 'text') return sound(value, path, report);
    report.error(path, `expected ${FORMS[form]}, got ${described(value)}`);
    return undefined;
  }
  if (form === 'object') {
    report.error(path, 'expected an object, got text: chat templates would encode it twice');
    return undefined;
  }
  const parsed = parseJson(value);
  if (isObject(parsed)) return sound(parsed, path, report);
  if (parsed === undefined) report.error(path, `is not JSON, expected ${FORMS[form]}`);
  else if (typeof parsed === 'string' && isObject(parseJson(parsed)))
    report.error(path, 'is double-encoded: the JSON text holds another JSON text, which holds the object');
  else report.error(path, `expected the text of a JSON object, got that of ${described(parsed)}`);
  return undefined;
}

const FORMS: Readonly<Record<ArgumentForm, string>> = {
  text: 'the text of a JSON object',
  object: 'an object',
  either: 'an object or its JSON text',
};

function sound(value: Record<string, unknown>, path: string, report: Report) {
  const flaw = jsonFlaw(value);
  if (flaw !== undefined) report.error(path, flaw);
  return value;
}
