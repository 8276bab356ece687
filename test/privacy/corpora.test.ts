import { describe, expect, it } from 'vitest';
import type { RedactKind } from '../../src/config/types.ts';
import {
  found,
  hasCorpora,
  precision,
  recall,
  scoreSentences,
  scoreVectors,
  sentences,
  vectors,
} from './corpora.ts';

/** Least recall (whole span covered) and precision (claim touches a labelled one) on the labelled sentences. */
const GOALS: readonly (readonly [RedactKind, string, number, number])[] = [
  ['email', 'EMAIL_ADDRESS', 1, 1],
  ['card', 'CREDIT_CARD', 1, 1],
  ['iban', 'IBAN_CODE', 1, 1],
  ['ssn', 'US_SSN', 1, 1],
  ['ip', 'IP_ADDRESS', 1, 1],
  ['phone', 'PHONE_NUMBER', 0.97, 0.97],
];

describe.skipIf(!hasCorpora)('on the labelled material (skipped where it is not there)', () => {
  it.each(GOALS)('%s finds %s', (kind, type, leastRecall, leastPrecision) => {
    const score = scoreSentences(kind, type);
    expect(score.labelled).toBeGreaterThan(10);
    expect(recall(score)).toBeGreaterThanOrEqual(leastRecall);
    expect(precision(score)).toBeGreaterThanOrEqual(leastPrecision);
  });

  it('secret claims nothing in the sentences', () => {
    expect(sentences().filter(({ text }) => found('secret', text).length > 0)).toEqual([]);
  });

  // The look-alikes are made to be taken; fifteen are real keys that their owner has published, which only a list can tell.
  it('secret finds all vectors but a few, and spares most look-alikes', () => {
    const rows = vectors();
    const score = scoreVectors(rows);
    expect(recall(score)).toBeGreaterThanOrEqual(0.98);
    expect(precision(score)).toBeGreaterThanOrEqual(0.95);
    const unpublished = rows.filter(({ rule, label }) => rule !== 'gcp-api-key' || label === 'secret');
    expect(precision(scoreVectors(unpublished))).toBeGreaterThanOrEqual(0.95);
  });

  // No list of names stands behind it: what nothing announces is not found, and little else is taken.
  it('name claims hardly anything that is no person', () => {
    expect(precision(scoreSentences('name', 'PERSON'))).toBeGreaterThanOrEqual(0.9);
  });
});
