import { hashOf } from '../base/hash.ts';
import type { TestExample, TrainingExample } from './types.ts';

/** What is no content: the id itself, and what is derived from the rest. */
type Body = Omit<TrainingExample, 'id' | 'reward' | 'migratedFrom'>;

/** `ex-` and 16 hex digits of the hash of everything in an example but its id and its reward. */
export function exampleId(body: Body): string {
  return `ex-${hashOf(body).slice(0, 16)}`;
}

/** Whether an example is what its id was made from; one that was migrated is hashed as it was written first. */
export function fitsItsId({ id, reward: _reward, migratedFrom, ...body }: TrainingExample): boolean {
  return id === exampleId(migratedFrom === undefined ? body : { ...body, schemaVersion: migratedFrom });
}

/** What stays together in every split: the scenario, the conversation, or the family of what was varied. */
export function familyOf({ provenance }: Pick<TrainingExample, 'provenance'>): string {
  switch (provenance.source) {
    case 'test':
      return `scenario:${provenance.scenarioId}`;
    case 'production':
      return `${provenance.origin.importer}:${provenance.origin.id}`;
    case 'synthetic':
      return provenance.family;
  }
}

export function isTest(example: TrainingExample): example is TestExample {
  return example.provenance.source === 'test';
}
