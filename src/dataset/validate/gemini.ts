import { isObject } from '../../base/json.ts';
import { at, described, listAt, objectAt, onlyMembers, textAt } from './members.ts';
import type { Check, Report } from './report.ts';
import { declaredCall, functionName, type Declared } from './tools.ts';

/** cloud.google.com/vertex-ai/generative-ai/docs/models/tune-function-calling; protobuf JSON takes both spellings. */
export const checkGemini: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  const known = [
    'systemInstruction',
    'system_instruction',
    'contents',
    'tools',
    'toolConfig',
    'tool_config',
    'generationConfig',
    'labels',
  ];
  onlyMembers(row, known, '', report.error);
  const system = row['systemInstruction'] ?? row['system_instruction'];
  if (system !== undefined) systemAt(system, report);
  const declared = row['tools'] === undefined ? new Map() : declarationsAt(row['tools'], report);
  const list = listAt(row['contents'], 'contents', report) ?? [];
  let role: unknown;
  let calls = 0;
  for (const [n, item] of list.entries()) {
    const here = at('contents', n);
    const content = objectAt(item, here, report);
    if (!content) continue;
    const before = role;
    role = content['role'] === 'function' ? 'user' : (content['role'] ?? 'user');
    if (role !== 'user' && role !== 'model')
      report.error(at(here, 'role'), `expected user or model, got ${described(role)}`);
    else if (role === before)
      report.error(at(here, 'role'), `expected user and model in turn, got ${role} twice`);
    else if (n === 0 && role !== 'user')
      report.error(at(here, 'role'), 'expected the first turn from the user');
    calls = partsAt(content['parts'], at(here, 'parts'), { role, calls, declared }, report);
  }
  if (list.length > 0 && role !== 'model')
    report.error(
      at('contents', list.length - 1),
      `expected the last turn from the model, got ${described(role)}`,
    );
};

interface Turn {
  readonly role: unknown;
  /** Calls of the turn before. */
  readonly calls: number;
  readonly declared: Declared;
}

/** Gives how many functions this turn calls. */
function partsAt(value: unknown, path: string, { role, calls, declared }: Turn, report: Report): number {
  let called = 0;
  let answered = 0;
  for (const [n, item] of (listAt(value, path, report) ?? []).entries()) {
    const here = at(path, n);
    const part = objectAt(item, here, report);
    if (!part) continue;
    const { text, functionCall, functionResponse } = part;
    if (functionCall !== undefined) {
      called += 1;
      if (role !== 'model') report.error(here, 'expected a function call from the model only');
      callAt(functionCall, at(here, 'functionCall'), declared, report);
    } else if (functionResponse !== undefined) {
      answered += 1;
      if (role !== 'user') report.error(here, 'expected a function response from the user only');
      responseAt(functionResponse, at(here, 'functionResponse'), report);
    } else if (text !== undefined) textAt(text, at(here, 'text'), report);
    else if (!('inlineData' in part || 'fileData' in part))
      report.error(here, 'expected text, functionCall or functionResponse');
  }
  if (role === 'user' && calls !== answered)
    report.error(
      path,
      `expected as many function responses as the turn before has calls: ${calls}, got ${answered}`,
    );
  return called;
}

function systemAt(system: unknown, report: Report): void {
  const object = objectAt(system, 'systemInstruction', report);
  for (const [n, part] of (object
    ? (listAt(object['parts'], 'systemInstruction.parts', report) ?? [])
    : []
  ).entries())
    textAt(isObject(part) ? part['text'] : part, at(at('systemInstruction.parts', n), 'text'), report);
}

function callAt(value: unknown, path: string, declared: Declared, report: Report): void {
  const call = objectAt(value, path, report);
  if (!call) return;
  const args = call['args'] === undefined ? {} : objectAt(call['args'], at(path, 'args'), report);
  const { name } = call;
  if (functionName(name, at(path, 'name'), report))
    declaredCall(name, args, declared, at(path, 'name'), report.error, report.warn);
}

function responseAt(value: unknown, path: string, report: Report): void {
  const response = objectAt(value, path, report);
  if (!response) return;
  functionName(response['name'], at(path, 'name'), report);
  objectAt(response['response'], at(path, 'response'), report);
}

function declarationsAt(tools: unknown, report: Report): Declared {
  const declared = new Map<string, Record<string, unknown>>();
  for (const [n, item] of (listAt(tools, 'tools', report) ?? []).entries()) {
    const tool = objectAt(item, at('tools', n), report);
    const path = at(at('tools', n), 'functionDeclarations');
    const list = tool ? (tool['functionDeclarations'] ?? tool['function_declarations']) : undefined;
    for (const [m, one] of (tool ? (listAt(list, path, report) ?? []) : []).entries()) {
      const declaration = objectAt(one, at(path, m), report);
      const name = declaration?.['name'];
      if (!declaration || !functionName(name, at(at(path, m), 'name'), report)) continue;
      if (declared.has(name)) report.error(at(at(path, m), 'name'), 'is declared twice');
      const parameters = declaration['parameters'];
      declared.set(name, isObject(parameters) ? parameters : {});
      if (isObject(parameters)) typesAt(parameters, at(at(path, m), 'parameters'), report, 0);
    }
  }
  return declared;
}

const TYPES = ['STRING', 'NUMBER', 'INTEGER', 'BOOLEAN', 'ARRAY', 'OBJECT', 'NULL', 'TYPE_UNSPECIFIED'];

function typesAt(schema: Record<string, unknown>, path: string, report: Report, depth: number): void {
  const { type, properties, items } = schema;
  // Lower case is accepted by the API, lists of types are not.
  if (type !== undefined && !(typeof type === 'string' && TYPES.includes(type.toUpperCase())))
    report.error(at(path, 'type'), `expected one of ${TYPES.join(', ')}, got ${described(type)}`);
  if (depth > 60) return;
  if (isObject(properties))
    for (const [name, one] of Object.entries(properties))
      if (isObject(one)) typesAt(one, at(at(path, 'properties'), name), report, depth + 1);
  if (isObject(items)) typesAt(items, at(path, 'items'), report, depth + 1);
}
