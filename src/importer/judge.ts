import { isObject, type JsonObject } from '../base/json.ts';
import { quote } from '../config/words.ts';
import type { AssertionCatalog } from '../scenario/catalog.ts';
import type { Origin } from './notes.ts';
import type { Draft, DraftAssertion, ImportContext } from './types.ts';

/** Whom an assertion of this name asks; undefined for nobody. */
export function askedBy(written: unknown, catalog: AssertionCatalog): 'judge' | 'embedder' | undefined {
  if (typeof written !== 'string') return undefined;
  return (catalog.get(written) ?? catalog.get(written.replace(/^not-/, '')))?.asks;
}

/** Whom the assertions of scenarios ask, those in sets too. */
export function askedIn(
  scenarios: Draft['scenarios'],
  catalog: AssertionCatalog,
): ReadonlySet<'judge' | 'embedder'> {
  const asserts = scenarios.flatMap(({ assert }) => assert.flatMap(withMembers));
  return new Set(asserts.flatMap(({ type }) => askedBy(type, catalog) ?? []));
}

/**
 * A draft whose scenarios can be judged: where some of them ask a model and nobody said which, the first that speaks to
 * OpenAI (else the first of all) judges, and the notes say so. Without such scenarios there is no judge.
 */
export function withJudge(draft: Draft, at: Origin, { catalog, notes }: ImportContext): Draft {
  const { judge: given, ...rest } = draft;
  const asked = askedIn(draft.scenarios, catalog);
  if (asked.size === 0) return rest;
  const judge = { ...(given?.['model'] === undefined ? standIn(draft, at, notes) : {}), ...given };
  if (asked.has('embedder') && judge['base-url'] !== undefined && judge['embedding-model'] === undefined) {
    notes.changed(
      at,
      'similar asks for embeddings at the endpoint of the judge, which is not OpenAI',
      'say under judge.embedding-model which model it has',
    );
  }
  return { ...rest, judge };
}

function withMembers(one: DraftAssertion): readonly DraftAssertion[] {
  const members = one['assert'];
  return Array.isArray(members) ? members.filter(isAssertion) : [one];
}

const isAssertion = (value: unknown): value is DraftAssertion =>
  isObject(value) && typeof value['type'] === 'string';

function standIn({ models }: Draft, at: Origin, notes: ImportContext['notes']): JsonObject {
  const found = models.find(({ settings }) => settings['base-url'] === undefined) ?? models[0];
  const model = found?.model ?? '';
  const settings: JsonObject = found?.settings ?? {};
  notes.changed(
    at,
    `names no judge that was carried over: ${quote(model)}, which is tested here, judges`,
    'write a stronger model under judge in agent-tester.yml, and see how far it agrees with people: judge:calibrate',
  );
  const kept = ['base-url', 'api-key-env'].filter((key) => settings[key] !== undefined);
  return { model, ...Object.fromEntries(kept.map((key) => [key, settings[key] ?? null])) };
}
