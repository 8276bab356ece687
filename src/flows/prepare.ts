import { openMaterial } from './material.ts';
import { nothingLeft } from './nothing-left.ts';
import type { StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import { manifestPieces } from '../dataset/manifest.ts';
import type { PrepareOptions } from '../dataset/options.ts';
import type { Selection } from '../dataset/selection.ts';
import { survey } from '../dataset/survey.ts';

export interface PrepareFlowOptions extends StoreOptions {
  /** Folder of the dataset. */
  readonly output: string;
  readonly prepare: PrepareOptions;
}

export interface Prepared {
  readonly selection: Selection;
  readonly manifest: string;
}

/** Decides which examples of the store a dataset holds and writes that down as `manifest.json`; nothing else changes. */
export async function prepare(world: World, options: PrepareFlowOptions): Promise<Prepared> {
  const material = await openMaterial(world, options);
  const selection = await survey(material, options.prepare);
  const { train, validation, test } = selection.counts;
  if (train + validation + test === 0) throw nothingLeft(selection, 'to prepare');
  const manifest = `${options.output.replace(/\/+$/, '')}/manifest.json`;
  await writeOut(world, manifest, manifestPieces(selection));
  return { selection, manifest };
}

/** Writes pieces to a file that appears whole or not at all. */
export async function writeOut(
  world: World,
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const output = await world.openOutput(path);
  try {
    for await (const piece of blocks(pieces)) await output.write(piece);
    await output.commit();
  } finally {
    await output.discard();
  }
}

const BLOCK = 64 * 1024;

/** Texts joined to larger ones, so that a long file takes few writes. */
async function* blocks(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (text.length >= BLOCK || (typeof piece !== 'string' && text !== '')) {
      yield text;
      text = '';
    }
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield text;
}
