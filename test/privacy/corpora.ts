import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { Span } from '../../src/privacy/detector.ts';
import { fold } from '../../src/privacy/fold.ts';
import { DETECTORS } from '../../src/privacy/registry.ts';
import type { TokenKind } from '../../src/privacy/types.ts';

const DATA = resolve(import.meta.dirname, '../../../shared/data');
const SENTENCES = `${DATA}/pii/presidio_generated_large.dev.jsonl.gz`;
const VECTORS = `${DATA}/secrets/gitleaks_vectors.dev.jsonl.gz`;

/** Whether the labelled material lies beside the project. */
export const hasCorpora = existsSync(SENTENCES) && existsSync(VECTORS);

const sentence = z.object({
  text: z.string(),
  spans: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
});
const vector = z.object({ rule: z.string(), text: z.string(), label: z.enum(['secret', 'not_secret']) });

export type Sentence = z.infer<typeof sentence>;
export type Vector = z.infer<typeof vector>;

/** 1,904 sentences of presidio-research with the personal data in them labelled; none where they are not there. */
export const sentences = (): Sentence[] => read(SENTENCES, sentence);
/** The test vectors of gitleaks: secrets, and texts made to look like some. */
export const vectors = (): Vector[] => read(VECTORS, vector);

function read<T>(file: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** Where a detector sees its kind in a text. */
export function found(kind: TokenKind, original: string): readonly Span[] {
  const detector = DETECTORS[kind];
  const { text, at } = fold(original);
  if (!detector.suspects(text)) return [];
  return [...detector.find(text)].map(({ start, end }) => ({ start: at(start), end: at(end) }));
}

export interface Score {
  /** How many there are, and how many of them were found whole. */
  readonly labelled: number;
  readonly covered: number;
  /** How many were claimed, and how many of those touch one that is there. */
  readonly claimed: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export const recall = ({ labelled, covered }: Score): number => covered / labelled;
export const precision = ({ claimed, right }: Score): number => right / claimed;

/** The sentences label `Mr.` as a person of its own. */
function isTitle(text: string): boolean {
  return /^(?:mr|mrs|ms|miss|dr)\.?$/i.test(text);
}

/** A kind against a label of the sentences. */
export function scoreSentences(
  kind: TokenKind,
  type: string,
  rows: readonly Sentence[] = sentences(),
): Score {
  let [labelled, covered, claimed, right] = [0, 0, 0, 0];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { text, spans } of rows) {
    const claims = found(kind, text);
    const wanted = spans.filter((span) => span.type === type && !isTitle(text.slice(span.start, span.end)));
    labelled += wanted.length;
    claimed += claims.length;
    for (const { start, end } of wanted) {
      if (claims.some((c) => c.start <= start && c.end >= end)) covered++;
      else missed.push(text.slice(Math.max(0, start - 30), end + 10));
    }
    for (const claim of claims) {
      if (wanted.some(({ start, end }) => start < claim.end && end > claim.start)) right++;
      else wrong.push(text.slice(Math.max(0, claim.start - 20), claim.end + 10));
    }
  }
  return { labelled, covered, claimed, right, missed, wrong };
}

/** A vector counts once: whether anything in it is claimed. */
export function scoreVectors(rows: readonly Vector[] = vectors()): Score {
  const secrets = rows.filter(({ label }) => label === 'secret');
  const others = rows.filter(({ label }) => label === 'not_secret');
  const isClaimed = ({ text }: Vector): boolean => found('secret', text).length > 0;
  const missed = secrets.filter((row) => !isClaimed(row));
  const wrong = others.filter(isClaimed);
  const covered = secrets.length - missed.length;
  return {
    labelled: secrets.length,
    covered,
    claimed: covered + wrong.length,
    right: covered,
    missed: missed.map(({ rule, text }) => `${rule}: ${text}`),
    wrong: wrong.map(({ rule, text }) => `${rule}: ${text}`),
  };
}
