import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { RedactKind } from '../../src/config/types.ts';
import type { Span } from '../../src/privacy/detector.ts';
import { DETECTORS } from '../../src/privacy/registry.ts';

const DATA = resolve(import.meta.dirname, '../../../shared/data');
const SENTENCES = `${DATA}/pii/presidio_generated_large.dev.jsonl.gz`;
const VECTORS = `${DATA}/secrets/gitleaks_vectors.dev.jsonl.gz`;

const sentence = z.object({
  text: z.string(),
  spans: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
});
const vector = z.object({ text: z.string(), label: z.enum(['secret', 'not_secret']) });

function read<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

function found(kind: RedactKind, text: string): readonly Span[] {
  const detector = DETECTORS[kind];
  return detector.suspects(text) ? [...detector.find(text)] : [];
}

/** Least recall (whole span covered) and precision (span touches a labelled one) on the labelled sentences. */
const GOALS: readonly (readonly [RedactKind, string, number, number])[] = [
  ['email', 'EMAIL_ADDRESS', 1, 1],
  ['card', 'CREDIT_CARD', 1, 1],
  ['iban', 'IBAN_CODE', 1, 1],
  ['ssn', 'US_SSN', 1, 1],
  ['ip', 'IP_ADDRESS', 1, 1],
  ['phone', 'PHONE_NUMBER', 0.97, 0.97],
];

describe.skipIf(!existsSync(SENTENCES))(
  'on the labelled sentences (skipped where they are not there)',
  () => {
    const rows = existsSync(SENTENCES) ? read(SENTENCES, sentence) : [];
    it.each(GOALS)('%s finds %s', (kind, type, leastRecall, leastPrecision) => {
      let [labelled, covered, claimed, right] = [0, 0, 0, 0];
      for (const { text, spans } of rows) {
        const claims = found(kind, text);
        const wanted = spans.filter((span) => span.type === type);
        labelled += wanted.length;
        covered += wanted.filter(({ start, end }) =>
          claims.some((c) => c.start <= start && c.end >= end),
        ).length;
        claimed += claims.length;
        right += claims.filter((c) => wanted.some(({ start, end }) => start < c.end && end > c.start)).length;
      }
      expect(labelled).toBeGreaterThan(10);
      expect(covered / labelled).toBeGreaterThanOrEqual(leastRecall);
      expect(right / claimed).toBeGreaterThanOrEqual(leastPrecision);
    });
    it('secret claims nothing', () => {
      expect(rows.filter(({ text }) => found('secret', text).length > 0)).toEqual([]);
    });
  },
);

describe.skipIf(!existsSync(VECTORS))('on the secret vectors (skipped where they are not there)', () => {
  // The negatives are made to look like secrets: for redaction, a miss costs more than one of them.
  it('secret finds most and spares most', () => {
    const rows = read(VECTORS, vector);
    const share = (label: string): number => {
      const some = rows.filter((row) => row.label === label);
      return some.filter(({ text }) => found('secret', text).length > 0).length / some.length;
    };
    expect(share('secret')).toBeGreaterThanOrEqual(0.88);
    expect(share('not_secret')).toBeLessThanOrEqual(0.2);
  });
});
