import { quote } from '../../agent/quote.ts';
import { isObject, parseJson } from '../../base/json.ts';
import { at, described, listAt, objectAt, onlyMembers } from './members.ts';
import type { Report } from './report.ts';

/** platform.openai.com/docs/api-reference/chat/create: names of functions, and how many of them. */
export const FUNCTION_NAME = /^[a-zA-Z0-9_-]{1,64}$/;
const MOST_TOOLS = 128;

/** What is declared: the parameters of each tool by its name. */
export type Declared = ReadonlyMap<string, Record<string, unknown>>;

/** Checks a list of `{type: function, function: {…}}`, or its JSON text where `text` is allowed. */
export function toolsAt(
  value: unknown,
  path: string,
  report: Report,
  { text = false, bare = false }: { readonly text?: boolean; readonly bare?: boolean } = {},
): Declared {
  const declared = new Map<string, Record<string, unknown>>();
  const list = listAt(text && typeof value === 'string' ? parseJson(value) : value, path, report) ?? [];
  if (list.length > MOST_TOOLS)
    report.error(path, `holds ${list.length} tools, at most ${MOST_TOOLS} are allowed`);
  for (const [n, tool] of list.entries()) {
    const here = at(path, n);
    const outer = objectAt(tool, here, report);
    if (!outer) continue;
    const enveloped = !bare || isObject(outer['function']);
    if (enveloped) {
      onlyMembers(outer, ['type', 'function'], here, report.error);
      if (outer['type'] !== 'function')
        report.error(at(here, 'type'), `expected "function", got ${described(outer['type'])}`);
    }
    const inner = enveloped ? at(here, 'function') : here;
    const definition = enveloped ? objectAt(outer['function'], inner, report) : outer;
    if (definition) declare(definition, inner, declared, report);
  }
  return declared;
}

function declare(
  definition: Record<string, unknown>,
  path: string,
  declared: Map<string, Record<string, unknown>>,
  report: Report,
): void {
  onlyMembers(definition, ['name', 'description', 'parameters', 'strict', 'return'], path, report.warn);
  const { name, description, parameters } = definition;
  if (!functionName(name, at(path, 'name'), report)) return;
  if (declared.has(name)) report.error(at(path, 'name'), `"${quote(name, 64)}" is declared twice`);
  if (description !== undefined && typeof description !== 'string')
    report.error(at(path, 'description'), `expected a text, got ${described(description)}`);
  if (parameters !== undefined && !isObject(parameters))
    report.error(at(path, 'parameters'), `expected a JSON Schema, got ${described(parameters)}`);
  else if (isObject(parameters) && (parameters['type'] ?? 'object') !== 'object')
    report.error(
      at(at(path, 'parameters'), 'type'),
      `expected "object", got ${described(parameters['type'])}`,
    );
  declared.set(name, isObject(parameters) ? parameters : {});
}

/** Whether a value is the name of a function; reports what it is instead. */
export function functionName(value: unknown, path: string, report: Report): value is string {
  if (typeof value === 'string' && FUNCTION_NAME.test(value)) return true;
  report.error(path, `expected a name of letters, digits, _ and -, at most 64, got ${described(value)}`);
  return false;
}

/** Reports a call of what is not declared, and arguments that lack what the tool requires. */
export function declaredCall(
  name: string,
  args: Record<string, unknown> | undefined,
  declared: Declared,
  path: string,
  say: Report['error'],
  warn: Report['warn'],
): void {
  const parameters = declared.get(name);
  if (!parameters) {
    const among = declared.size === 0 ? 'there are no tools' : 'it is not among the tools';
    say(path, `calls "${quote(name, 64)}", but ${among}`);
    return;
  }
  const required = parameters['required'];
  if (!args || !Array.isArray(required)) return;
  const missing = required.filter((one) => typeof one === 'string' && !Object.hasOwn(args, one));
  if (missing.length > 0)
    warn(
      path,
      `"${quote(name, 64)}" is called without ${missing.map((one) => `"${quote(String(one), 40)}"`).join(', ')}`,
    );
}
