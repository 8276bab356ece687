import { UserError } from '../base/errors.ts';
import { isObject, parseJson } from '../base/json.ts';
import { parseDocument, type SourceDocument } from '../config/document.ts';
import { quote } from '../config/words.ts';
import { atLeastOne, carry, type Candidate } from './assertions.ts';
import { atLeastOneModel } from './fallback.ts';
import { chatOf, messagesOf } from './messages.ts';
import { inside, type Origin } from './notes.ts';
import { literal } from './pattern.ts';
import { readReferenced } from './references.ts';
import type { Draft, DraftScenario, ImportContext, Importer } from './types.ts';

/** OpenAI Evals: samples as JSON lines with `input` and `ideal`, or the registry's YAML that names them. */
export const openAiEvals: Importer = {
  name: 'openai-evals',
  label: 'OpenAI Evals samples, or the registry file that names them',
  recognizes: (data) =>
    Array.isArray(data) ? data.some(isSample) : isObject(data) && registered(data) !== undefined,
  async read(document, context) {
    const { samples, kind } = await samplesOf(document, context);
    return draftOf(samples, kind, context);
  },
};

const isSample = (item: unknown): boolean => isObject(item) && 'input' in item;

/** Whether the answer starts with the ideal, contains it, or is JSON equal to it. */
type Match = 'starts' | 'includes' | 'json' | 'none';

/** The basic classes of the registry; others are judged by a model or by code. */
export const CLASSES: Readonly<Record<string, Match>> = {
  'evals.elsuite.basic.match:Match': 'starts',
  'evals.elsuite.basic.includes:Includes': 'includes',
  'evals.elsuite.basic.fuzzy_match:FuzzyMatch': 'includes',
  'evals.elsuite.basic.json_match:JsonMatch': 'json',
};

function registered(
  data: Readonly<Record<string, unknown>>,
): [string, Readonly<Record<string, unknown>>] | undefined {
  for (const [name, entry] of Object.entries(data)) {
    if (isObject(entry) && typeof entry['class'] === 'string' && isObject(entry['args']))
      return [name, entry];
  }
  return undefined;
}

async function samplesOf(
  document: SourceDocument,
  context: ImportContext,
): Promise<{ readonly samples: Origin; readonly kind: Match }> {
  if (Array.isArray(document.data) || !isObject(document.data)) {
    const top: Origin = { document, path: [] };
    context.notes.changed(
      top,
      'samples alone do not say how they are graded: an answer passes that contains the ideal one',
      'import the registry file that names them to have it exactly',
    );
    return { samples: top, kind: 'includes' };
  }
  const [name = '', entry = {}] = registered(document.data) ?? [];
  const at: Origin = { document, path: [name] };
  for (const other of Object.keys(document.data)) {
    const value = document.data[other];
    if (other !== name && isObject(value) && 'class' in value) {
      context.notes.left(
        { document, path: [other] },
        'is a further eval of this file',
        'import one at a time, each from its own file',
      );
    }
  }
  const args = isObject(entry['args']) ? entry['args'] : {};
  for (const key of Object.keys(args)) {
    if (key !== 'samples_jsonl') context.notes.left(inside(at, 'args', key), 'is not carried over');
  }
  const kind = CLASSES[String(entry['class'])] ?? 'none';
  if (kind === 'none') {
    context.notes.left(
      inside(at, 'class'),
      `${quote(String(entry['class']))} is code or a judge, which is not run`,
      'say under assert what you expect',
    );
  }
  const path = typeof args['samples_jsonl'] === 'string' ? args['samples_jsonl'] : '';
  // The registry keeps its samples in data/, beside the folder of its YAML files.
  const tries = [path, `data/${path}`, `../data/${path}`];
  let why = '';
  for (const candidate of path === '' ? [] : tries) {
    const found = await readReferenced(document.file, candidate, context);
    if (!('why' in found)) {
      const lines = parseDocument(
        /\.jsonl$/i.test(found.path) ? found.path : `${found.path}.jsonl`,
        found.text,
      );
      return { samples: { document: lines, path: [] }, kind };
    }
    why ||= found.why;
  }
  throw new UserError({
    place: document.placeOf([name, 'args', 'samples_jsonl']),
    path: `${name}.args.samples_jsonl`,
    message: path === '' ? 'is missing, expected the file of the samples' : why,
    hint: 'keep the samples beside this file, or in data/ beside its folder',
  });
}

function draftOf(samples: Origin, kind: Match, context: ImportContext): Draft {
  const { data } = samples.document;
  const items = (Array.isArray(data) ? (data as unknown[]) : []).map((item, index) => {
    const at = inside(samples, index);
    const read = chatIn(item);
    if (!read) context.notes.left(at, 'is no sample: expected input (messages or a text) and ideal');
    return read ? [{ at, item, chat: read }] : [];
  });
  const kept = items.flat();
  const systems = new Set(kept.map(({ chat }) => chat.system ?? ''));
  const [only = ''] = systems;
  const shared = systems.size === 1 && only !== '' ? only : undefined;
  if (systems.size > 1) {
    context.notes.changed(
      samples,
      `has ${systems.size} different system messages: each stands in its scenario's context as instructions`,
    );
  }
  const scenarios = kept.map(({ at, item, chat }): DraftScenario => {
    const candidate = candidateOf(isObject(item) ? item['ideal'] : undefined, kind, at, context);
    const assertion = candidate && carry(candidate, inside(at, 'ideal'), context);
    return {
      names: [chat.query],
      query: chat.query,
      history: chat.history,
      ...(shared === undefined && chat.system !== undefined
        ? { context: { instructions: chat.system } }
        : {}),
      assert: atLeastOne(assertion ? [assertion] : [], at, context),
    };
  });
  const models = atLeastOneModel([], samples, context);
  return { models, scenarios, ...(shared === undefined ? {} : { planner: shared }) };
}

function chatIn(item: unknown) {
  if (!isObject(item)) return undefined;
  const { input } = item;
  if (typeof input === 'string')
    return input.trim() === '' ? undefined : chatOf([{ role: 'user', content: input }]);
  const messages = messagesOf(input);
  if (!messages) return undefined;
  // Many samples are one system message that asks.
  const [first] = messages;
  const asked =
    messages.length === 1 && first?.role === 'system' ? [{ ...first, role: 'user' as const }] : messages;
  const chat = chatOf(asked);
  return chat && chat.query.trim() !== '' ? chat : undefined;
}

function candidateOf(
  ideal: unknown,
  kind: Match,
  at: Origin,
  { notes }: ImportContext,
): Candidate | undefined {
  const list = Array.isArray(ideal) ? (ideal as unknown[]) : [ideal];
  if (kind === 'none' || ideal === undefined) return undefined;
  if (kind === 'json') {
    const wanted = typeof list[0] === 'string' ? parseJson(list[0]) : list[0];
    if (list.length === 1 && isObject(wanted)) return { type: 'equals', value: wanted };
    notes.left(inside(at, 'ideal'), 'expected one JSON object');
    return undefined;
  }
  const texts = list.filter((text) => typeof text === 'string' && text !== '').map(String);
  if (texts.length < list.length || texts.length === 0) {
    notes.left(inside(at, 'ideal'), 'expected a text, or a list of texts');
    return undefined;
  }
  const [first = ''] = texts;
  if (kind === 'includes') {
    return texts.length === 1 ? { type: 'contains', value: first } : { type: 'contains-any', value: texts };
  }
  if (texts.length === 1) return { type: 'starts-with', value: first };
  const escaped = texts.map(literal);
  return { type: 'regex', value: `^(?:${escaped.join('|')})` };
}
