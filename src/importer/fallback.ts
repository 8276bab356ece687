import { inside, type Origin } from './notes.ts';
import type { DraftModel, ImportContext } from './types.ts';

/** What `init` takes where nobody says which model is in production. */
export const FALLBACK_MODEL = 'gpt-4.1-mini';

/** The models of a draft, with a stand-in where none was carried over. */
export function atLeastOneModel(
  models: readonly DraftModel[],
  at: Origin,
  { notes }: ImportContext,
): readonly DraftModel[] {
  if (models.length > 0) return models;
  const hint = 'say under models in agent-tester.yml which model is in production';
  notes.changed(inside(at), `names no model that was carried over: production is ${FALLBACK_MODEL}`, hint);
  return [{ label: 'production', model: FALLBACK_MODEL, settings: {} }];
}
