import { progress } from './material.ts';
import { openTrainingStore, type StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import { createStats, type Stats, type StatsOptions } from '../dataset/stats/stats.ts';
import { byExample, withFeedback } from '../feedback/apply.ts';

/** Figures over the store's examples as their feedback leaves them; nothing is written. */
export async function stats(world: World, options: StoreOptions & StatsOptions): Promise<Stats> {
  const { store } = await openTrainingStore(world, options);
  const { since } = options.filter;
  const events = byExample(await store.readEvents());
  const sum = createStats(options);
  const tell = progress(world);
  for await (const example of store.readExamples(since === undefined ? {} : { since })) {
    tell();
    const own = events.get(example.id) ?? [];
    sum.add(withFeedback(example, own), own);
  }
  return sum.read(await store.readConfigs());
}
