import { isObject, sameJson, type Json, type JsonObject } from '../../base/json.ts';
import { looksLikeSecret } from '../../config/secrets.ts';
import { quote } from '../../config/words.ts';
import { askedBy } from '../judge.ts';
import { inside, type Origin } from '../notes.ts';
import { providerModel } from '../providers.ts';
import type { ImportContext } from '../types.ts';
import type { Case, WrittenAssertion } from './cases.ts';
import { idAndConfig } from './providers.ts';
import { settingsOf } from './settings.ts';

/** Settings of a provider that a judge has, too. */
const TAKEN = ['base-url', 'api-key-env', 'temperature'];

/** `openai:embedding:text-embedding-3-small` */
const EMBEDDING = /^openai:embeddings?:(\S{1,200})$/;

/**
 * The judge that promptfoo's file names: `defaultTest.options.provider`, else the first `provider` of a test's options
 * or of an assertion that asks a model. There is one judge here; others are noted, and all where none of the
 * scenarios asks one. Undefined where none is named.
 */
export function judgeOf(
  base: Case,
  cases: readonly Case[],
  isAsked: boolean,
  context: ImportContext,
): JsonObject | undefined {
  const judge: Record<string, Json> = {};
  const seen = new Set<string>();
  const all = [
    ...base.judges,
    ...cases.flatMap((test) => [...test.judges, ...namedIn(test.assert, context)]),
  ];
  for (const { value, at } of all) {
    // Defaults stand in every test.
    const key = JSON.stringify([at.document.file, at.path]);
    if (seen.has(key)) continue;
    seen.add(key);
    if (!isAsked) context.notes.left(at, 'judges nothing: no assertion that was carried over asks a model');
    else for (const one of partsOf(value, at)) take(one.value, one.at, judge, context);
  }
  return Object.keys(judge).length > 0 ? judge : undefined;
}

/** promptfoo may name one provider for each kind of question. */
function partsOf(value: unknown, at: Origin): readonly WrittenAssertion[] {
  if (!isObject(value) || 'id' in value) return [{ value, at }];
  const kinds = Object.keys(value).filter((kind) =>
    /^(?:text|embedding|classification|moderation)$/.test(kind),
  );
  return kinds.length === 0
    ? [{ value, at }]
    : kinds.map((kind) => ({ value: value[kind], at: inside(at, kind) }));
}

function take(value: unknown, at: Origin, judge: Record<string, Json>, context: ImportContext): void {
  const { notes } = context;
  const { id = '', config } = idAndConfig(value);
  const embedding = EMBEDDING.exec(id)?.[1];
  if (embedding !== undefined && !looksLikeSecret(id)) {
    if ((judge['embedding-model'] ??= embedding) !== embedding)
      notes.left(at, only(judge['embedding-model']));
    return;
  }
  const named = looksLikeSecret(id) ? undefined : providerModel(id);
  if (!named) {
    notes.left(at, 'is no judge that we can call', 'write its model, and its endpoint, under judge');
    return;
  }
  const { model, endpoint } = named;
  const settings = settingsOf(config, inside(at, 'config'), context);
  const found: JsonObject = {
    model,
    ...(endpoint.baseUrl === undefined ? {} : { 'base-url': endpoint.baseUrl }),
    ...(endpoint.apiKeyEnv === undefined ? {} : { 'api-key-env': endpoint.apiKeyEnv }),
    ...Object.fromEntries(Object.entries(settings).filter(([key]) => TAKEN.includes(key))),
  };
  for (const key of Object.keys(settings)) {
    if (!TAKEN.includes(key)) notes.left(inside(at, 'config'), `a judge takes no ${key}: it was left out`);
  }
  if (judge['model'] === undefined) {
    Object.assign(judge, found);
    notes.changed(at, `${quote(model)} is the judge of all that is judged`);
  } else if (
    !sameJson(found, Object.fromEntries(Object.keys(found).map((key) => [key, judge[key] ?? null])))
  ) {
    notes.left(at, only(judge['model']));
  }
}

const only = (model: Json): string =>
  `is not carried over: there is one model for all questions here, ${quote(typeof model === 'string' ? model : '')}`;

/** The providers of assertions that ask a model, those in sets too. */
function namedIn(assert: readonly WrittenAssertion[], context: ImportContext): readonly WrittenAssertion[] {
  return assert.flatMap(({ value, at }): readonly WrittenAssertion[] => {
    if (!isObject(value)) return [];
    const members = value['assert'];
    if (Array.isArray(members)) {
      const written = (members as unknown[]).map((one, i) => ({ value: one, at: inside(at, 'assert', i) }));
      return written.flatMap((one) =>
        isObject(one.value) && one.value['assert'] ? [] : namedIn([one], context),
      );
    }
    const named = value['provider'] !== undefined && askedBy(value['type'], context.catalog) !== undefined;
    return named ? [{ value: value['provider'], at: inside(at, 'provider') }] : [];
  });
}
