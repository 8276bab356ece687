import { createHash } from 'node:crypto';
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { isObject } from '../base/json.ts';
import { parseJson } from '../example/located-json.ts';
import { MANIFEST_SCHEMA, MANIFEST_VERSION } from './manifest.ts';
import type { ScenarioPair, TrainedPrompt } from './selection.ts';
import type { Assignment } from './split.ts';

const count = z.int().nonnegative();
const pair: z.ZodType<ScenarioPair> = z.object({ id: z.string(), hash: z.string() });
const hexes = z.string().regex(/^([0-9a-f]{8})*$/, 'expected eight hex digits a stem');

const schema = z.object({
  hash: z.string(),
  contaminated: z.boolean(),
  newest: z.string().nullable(),
  options: z.object({ pairs: z.boolean(), minQuality: z.number().exactOptional() }),
  counts: z.object({
    read: count,
    train: count,
    validation: count,
    test: count,
    holdout: count,
    families: count,
  }),
  removed: z.record(z.string(), count),
  scenarios: z.array(pair),
  configHashes: z.array(z.string()),
  examples: z.array(
    z.object({
      id: z.string().regex(/^ex-[0-9a-f]{16}$/, 'expected ex- and 16 hex digits'),
      split: z.enum(['train', 'validation', 'test']),
      family: z.string(),
      fold: count.exactOptional(),
    }),
  ),
  prompts: z.array(z.object({ key: z.string(), query: hexes, conversation: hexes.exactOptional() })),
});

/** A dataset's manifest as it was written. */
export interface Manifest {
  readonly file: string;
  readonly hash: string;
  readonly contaminated: boolean;
  readonly newest: string | null;
  readonly pairs: boolean;
  readonly minQuality: number | undefined;
  readonly counts: z.output<typeof schema>['counts'];
  readonly removed: Readonly<Record<string, number>>;
  readonly scenarios: readonly ScenarioPair[];
  readonly configHashes: readonly string[];
  /** By example id. */
  readonly places: ReadonlyMap<string, Assignment>;
  readonly prompts: readonly TrainedPrompt[];
  readonly text: string;
}

const AGAIN = 'make it again with training:prepare';

/**
 * Reads a manifest. Throws UserError with its place where it is none, of another version, cut off, or changed by hand:
 * what it says of a model's training must be what was exported.
 */
export function parseManifest(text: string, file: string): Manifest {
  const value = parseJson(text, file, 'a manifest', AGAIN);
  const refuse = (message: string, path?: string): UserError =>
    new UserError({ place: { file }, ...(path ? { path } : {}), message, hint: AGAIN });
  if (!isObject(value) || value['schema'] !== MANIFEST_SCHEMA)
    throw refuse(`is no manifest of a dataset, expected "${MANIFEST_SCHEMA}"`, 'schema');
  if (value['version'] !== MANIFEST_VERSION)
    throw refuse(`is another version, expected ${MANIFEST_VERSION}`, 'version');
  const body = text.slice(text.indexOf('\n') + 1);
  if (value['hash'] !== createHash('sha256').update(body).digest('hex'))
    throw refuse('was changed after it was written: its content does not fit its hash', 'hash');
  const read = schema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refuse(issue?.message ?? 'does not fit the schema', issue?.path.map(String).join('.'));
  }
  const { options, examples, prompts, ...rest } = read.data;
  return {
    ...rest,
    file,
    text,
    pairs: options.pairs,
    minQuality: options.minQuality,
    places: new Map(examples.map(({ id, split, fold }) => [id, { split, fold: fold ?? null }])),
    prompts: prompts.map(({ key, query, conversation }) => ({
      key,
      query: stems(query),
      ...(conversation === undefined ? {} : { conversation: stems(conversation) }),
    })),
  };
}

function stems(hex: string): Uint32Array {
  return Uint32Array.from({ length: hex.length / 8 }, (_, n) =>
    Number.parseInt(hex.slice(n * 8, n * 8 + 8), 16),
  );
}

/** The line of a manifest on which an example stands. */
export function lineOf(text: string, id: string): number {
  return text.slice(0, text.indexOf(`"${id}"`)).split('\n').length;
}
