import { openTrainingStore, type OpenStore, type StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import { catalog } from '../assertion/registry.ts';
import { plural } from '../base/format.ts';
import type { Material } from '../dataset/survey.ts';
import { byExample, withFeedback } from '../feedback/apply.ts';
import { loadSuite } from '../scenario/load.ts';

/** Milliseconds between two lines that tell how far a long work is. */
const TELL_EVERY_MS = 2_000;

export interface OpenMaterial extends Material {
  readonly opened: OpenStore;
}

/**
 * The store's examples as their feedback leaves them, and the suite that guards the gate. Throws UserError where the
 * suite or the store cannot be read: without them nobody knows what gates.
 */
export async function openMaterial(world: World, options: StoreOptions): Promise<OpenMaterial> {
  const opened = await openTrainingStore(world, options);
  const { scenarios } = await loadSuite(opened.config, world.files, catalog);
  const events = byExample(await opened.store.readEvents());
  return {
    opened,
    scenarios,
    lists: () => world.openNumberLists(),
    async rest() {
      world.signal.throwIfAborted();
      await new Promise(setImmediate);
    },
    async *read() {
      const tell = progress(world);
      for await (const example of opened.store.readExamples()) {
        tell();
        yield withFeedback(example, events.get(example.id) ?? []);
      }
    },
  };
}

/** Counts what is read, tells of it now and then, and stops where the person wants it. */
export function progress({ clock, logger, signal }: World, what = 'example'): () => void {
  let [count, next] = [0, clock.now() + TELL_EVERY_MS];
  return () => {
    count++;
    if (count % 256 !== 0) return;
    signal.throwIfAborted();
    if (clock.now() < next) return;
    next = clock.now() + TELL_EVERY_MS;
    logger.info(`read ${plural(count, what)}`);
  };
}
