import { finish, type CheckResult } from './finish.ts';
import { resolveArms } from './arms.ts';
import { storedEvidence, withoutTrials, type StoredEvidence } from './evidence.ts';
import { costsOf } from './known-cost.ts';
import { judgingOf, seedOf, type Judging } from './looks.ts';
import { measure, type MeasuredRun } from './measure.ts';
import type { CheckOptions } from './options.ts';
import { paceOf } from './pace.ts';
import { planOf, type Plan } from './plan.ts';
import { prefer } from './prefer.ts';
import { baseSuiteOf, cacheOf, gateOf, integrityOf, limitsOf, timeLeft } from './rules.ts';
import { outcomeOfShard, partOf, suiteOfPart } from './shards.ts';
import { taintsOf } from './tainted.ts';
import type { World } from './world.ts';
import { catalog } from '../assertion/registry.ts';
import { loadConfig } from '../config/load.ts';
import type { Config, GateConfig, RunConfig } from '../config/types.ts';
import type { Bundle } from '../report/bundles.ts';
import type { Pace } from '../run/pace.ts';
import { loadSuite } from '../scenario/load.ts';
import { shelved } from '../scenario/shelved.ts';
import { gatingSuite, selectGating } from '../scenario/select.ts';

/**
 * The main job: run candidate and baseline, compare, decide, collect, report. With `shard` it runs that part and judges
 * nothing; with `bundles` it runs nothing and judges what the shards ran. Throws UserError for a configuration or
 * bundles that cannot be used; whatever fails after the trials is a warning beside the verdict.
 */
export async function check(
  world: World,
  options: CheckOptions,
  bundles?: readonly Bundle[],
): Promise<CheckResult> {
  const startedAt = world.clock.now();
  const config = await loadConfig(options.config, world.files, world.env);
  const head = await loadSuite(config, world.files, catalog, (one) => shelved(one, world.texts));
  const { suite: selected, practice } = selectGating(head, options.scenarios);
  const { suite: whole } = gatingSuite(head);
  const arms = await resolveArms(world, config, options);
  const baseSuite = await baseSuiteOf(world, arms);
  const gate = gateOf(arms, config, options);
  const plan = planOf(arms, selected, whole, baseSuite);
  const compared = [arms.baseline, arms.candidate].filter((arm) => arm !== null);
  const tainted = await taintsOf(compared, plan.suite);
  const limits = limitsOf(config, options);
  const pace = paceOf(world, limits);
  const baseline = plan.arms.find(({ variant }) => variant.role === 'baseline') ?? null;
  const candidate = plan.arms.find(({ variant }) => variant.role === 'candidate') ?? arms.candidate;
  const part = partOf(world, {
    ...plan,
    baseline,
    candidate,
    gate,
    base: arms.base?.commit.commit ?? null,
    shard: options.shard,
    bundles,
  });
  const suite = suiteOfPart(part, plan.suite);
  // A shard asks the store nothing: all of them must run the same whatever is stored meanwhile.
  const known =
    baseline && part.kind !== 'shard'
      ? await storedEvidence(world, { config, options, gate, suite: plan.suite, baseline, candidate })
      : undefined;
  const stored =
    known && part.kind === 'merge' ? withoutTrials(known, part.merged.trials, world.context.runId) : known;
  const seed = seedOf(plan.suite, plan.arms);
  const judging = judgingOf(part, { suite, gate, seed, latencyCapMs: limits.timeoutMs, stored });
  const result =
    part.kind === 'merge'
      ? part.merged
      : await runPlan(
          world,
          { ...plan, suite },
          { config, gate, limits, pace, judging, stored, options, startedAt },
        );
  const outcome = plan.outcome ?? (part.kind === 'shard' ? outcomeOfShard(part.record) : undefined);
  return await finish(world, {
    options,
    config,
    gate,
    judging,
    ...(stored ? { pool: stored.pool } : {}),
    part,
    suite,
    startedAt,
    baseline,
    candidate,
    result,
    ...(outcome ? { outcome } : {}),
    // Not of a shard: which pairs there are is known when all are merged.
    preference:
      part.kind === 'shard' ? undefined : await prefer(world, config, suite, result.trials, { limits, pace }),
    integrity: integrityOf(arms, config, head, baseSuite),
    practice,
    tainted,
    unselected: false,
    mustPass: part.kind !== 'shard',
  });
}

async function runPlan(
  world: World,
  plan: Plan,
  by: {
    readonly config: Config;
    readonly gate: GateConfig;
    readonly limits: RunConfig;
    readonly pace: Pace | undefined;
    readonly judging: Judging;
    readonly stored: StoredEvidence | undefined;
    readonly options: CheckOptions;
    readonly startedAt: number;
  },
): Promise<MeasuredRun> {
  const { config, gate, limits, pace, judging, stored, options, startedAt } = by;
  if (plan.arms.length === 0) return { trials: [] };
  return await measure(world, {
    suite: plan.suite,
    arms: plan.arms,
    repeat: gate.repeat,
    limits,
    pace,
    ...timeLeft(world, startedAt, options),
    output: options.output,
    fresh: options.fresh,
    config,
    stored: stored && {
      baseline: costsOf(stored.pool.scenarios),
      candidate: costsOf(stored.candidate.scenarios),
    },
    ...(judging.looks && plan.arms.length > 1 ? { looks: judging.looks } : {}),
    ...(options.record === undefined ? {} : { record: options.record }),
    cache: cacheOf(config, options, world),
  });
}
