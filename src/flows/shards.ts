import type { Arm } from './arms.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import type { GateConfig } from '../config/types.ts';
import { differences, oneRun, type Bundle, type RunFacts } from '../report/bundles.ts';
import { mergeShards, type MergedShards } from '../report/merge-shards.ts';
import type { ShardRecord } from '../report/types.ts';
import type { BriefTrial } from '../run/types.ts';
import { selectionHash, shardOf, type Shard } from '../scenario/shard.ts';
import type { Suite } from '../scenario/types.ts';
import type { Outcome } from '../verdict/types.ts';

/** How much of a run happens here: all of it, one shard, or what several shards did elsewhere. */
export type Part =
  | { readonly kind: 'whole' }
  | { readonly kind: 'shard'; readonly record: ShardRecord }
  | { readonly kind: 'merge'; readonly merged: Merged };

/** Their trials are on the shelf, like those of a run. */
type Merged = Omit<MergedShards, 'trials'> & { readonly trials: readonly BriefTrial[] };

export interface Asked {
  /** All that the run asks, in every shard. */
  readonly suite: Suite;
  /** Those that run. */
  readonly arms: readonly Arm[];
  /** Those that the record of the run names. */
  readonly baseline: Arm | null;
  readonly candidate: Arm | null;
  readonly gate: GateConfig;
  readonly base: string | null;
  readonly shard: Shard | undefined;
  readonly bundles: readonly Bundle[] | undefined;
}

/** Throws UserError where the bundles are not of one run, or not of this one. */
export function partOf(world: World, asked: Asked): Part {
  const { bundles, shard, suite, arms } = asked;
  if (shard) {
    const { base, gate, selection } = factsOf(world, asked);
    return { kind: 'shard', record: { ...shard, base, gate, selection } };
  }
  if (!bundles) return { kind: 'whole' };
  const run = oneRun(bundles);
  const [first] = run;
  const strange = first ? differences(first, factsOf(world, asked), 'this checkout') : [];
  if (strange.length > 0) throw new UserError(strange);
  const roles = arms.map(({ variant }) => variant.role);
  const merged = mergeShards(run, { suite, roles });
  return {
    kind: 'merge',
    merged: { ...merged, trials: merged.trials.map((one) => world.shelf.put(one.whole())) },
  };
}

function factsOf(
  { context }: World,
  { suite, baseline, candidate, gate, base }: Asked,
): RunFacts & { readonly selection: string } {
  return {
    runId: context.event === 'local' ? null : context.runId,
    repository: context.repository ?? null,
    commit: context.pullRequest?.headSha ?? context.commit ?? null,
    base,
    suite: suite.hash,
    selection: selectionHash(suite.scenarios),
    gate: hashOf(gate),
    repeat: gate.repeat,
    baseline: baseline?.variant.configHash ?? null,
    candidate: candidate?.variant.configHash ?? null,
  };
}

/** The scenarios that this part is about. */
export function suiteOfPart(part: Part, suite: Suite): Suite {
  switch (part.kind) {
    case 'whole':
      return suite;
    case 'shard':
      return shardOf(suite, part.record);
    case 'merge':
      return part.merged.suite;
  }
}

/** A shard measures; nobody judges it. */
export function outcomeOfShard({ index, of }: Shard): Outcome {
  const reason = `this is shard ${index} of ${of}: nothing is judged until all are merged`;
  return { kind: 'measured', reason };
}
