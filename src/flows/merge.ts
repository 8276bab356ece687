import { check } from './check.ts';
import type { CheckResult } from './finish.ts';
import type { CheckOptions } from './options.ts';
import { testRun } from './test-run.ts';
import type { World } from './world.ts';
import type { Bytes } from '../base/bytes.ts';
import { openBundle, type Bundle } from '../report/bundles.ts';
import { shelved } from '../scenario/shelved.ts';

/** Reads the results files of shards, one at a time. Throws UserError with file and path for the first bad one. */
export async function readBundles(
  { texts }: Pick<World, 'texts'>,
  files: AsyncIterable<{ readonly file: string; readonly bytes: Bytes }>,
): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  for await (const { file, bytes } of files)
    bundles.push(openBundle(bytes, file, (one) => shelved(one, texts)));
  return bundles;
}

/** Judges on a terminal what shards ran: as `check`, or as `test:run` where only one variant ran. */
export async function merge(
  world: World,
  options: CheckOptions,
  bundles: readonly Bundle[],
): Promise<CheckResult> {
  const tested = bundles.length > 0 && bundles.every(({ results }) => results.run.candidate === null);
  if (!tested) return await check(world, options, bundles);
  return await testRun(
    world,
    {
      ...options,
      reason: 'one variant was run; nothing was compared',
      unselected: false,
      failOnFailure: true,
    },
    bundles,
  );
}
