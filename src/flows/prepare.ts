import { openMaterial } from './material.ts';
import { nothingLeft } from './nothing-left.ts';
import type { StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import { inBlocks } from '../base/blocks.ts';
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
  const output = await world.openOutput(manifest);
  try {
    for (const piece of inBlocks(manifestPieces(selection))) await output.write(piece);
    await output.commit();
  } finally {
    await output.discard();
  }
  return { selection, manifest };
}
