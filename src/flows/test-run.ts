import { armOf, productionName } from './arms.ts';
import { finish, type CheckResult } from './finish.ts';
import { warming } from './evidence.ts';
import { costsOf } from './known-cost.ts';
import { measure } from './measure.ts';
import type { CheckOptions } from './options.ts';
import { paceOf } from './pace.ts';
import { cacheOf, limitsOf, timeLeft } from './rules.ts';
import { outcomeOfShard, partOf, suiteOfPart } from './shards.ts';
import { taintsOf } from './tainted.ts';
import type { World } from './world.ts';
import { catalog } from '../assertion/registry.ts';
import { gateWith } from '../config/gate.ts';
import { loadConfig } from '../config/load.ts';
import type { Bundle } from '../report/bundles.ts';
import { outcomeOf } from '../run/outcome.ts';
import { loadSuite } from '../scenario/load.ts';
import { shelved } from '../scenario/shelved.ts';
import { selectScenarios } from '../scenario/select.ts';

export interface TestRunOptions extends CheckOptions {
  /** A name under `models:` or a model id; absent: production. */
  readonly model?: string;
  /** What the report says of this run. */
  readonly reason: string;
  /** All scenarios of the default branch, nothing left out by hand: fit for the baseline pool. */
  readonly unselected: boolean;
  /** Exit 1 where a scenario fails. On the default branch failures are data, not a verdict. */
  readonly failOnFailure: boolean;
}

/** Runs one model over the suite, without a comparison: `test:run`, and every push to the default branch. Shards as in `check`. */
export async function testRun(
  world: World,
  options: TestRunOptions,
  bundles?: readonly Bundle[],
): Promise<CheckResult> {
  const startedAt = world.clock.now();
  const config = await loadConfig(options.config, world.files, world.env);
  const selected = selectScenarios(
    await loadSuite(config, world.files, catalog, (one) => shelved(one, world.texts)),
    options.scenarios,
  );
  const arm = await armOf('baseline', config, options.model ?? productionName(config), world.files);
  const tainted = await taintsOf([arm], selected);
  const gate = gateWith(config.gate, options);
  const unselected = options.unselected && options.scenarios === 'all';
  const wanted = unselected && options.repeat === undefined;
  const asked = { config, options, gate, suite: selected, baseline: arm };
  const part = partOf(world, {
    suite: selected,
    arms: [arm],
    baseline: arm,
    candidate: null,
    gate,
    base: null,
    shard: options.shard,
    bundles,
  });
  const here = suiteOfPart(part, selected);
  const warm = wanted && part.kind !== 'merge' ? await warming(world, { ...asked, suite: here }) : undefined;
  const suite = warm?.suite ?? here;
  const limits = limitsOf(config, options);
  const result =
    part.kind === 'merge'
      ? part.merged
      : await measure(world, {
          suite,
          arms: [arm],
          repeat: gate.repeat,
          config,
          limits,
          stored: warm?.pool && { baseline: costsOf(warm.pool.scenarios) },
          pace: paceOf(world, limits),
          ...timeLeft(world, startedAt, options),
          output: options.output,
          fresh: options.fresh,
          ...(options.record === undefined ? {} : { record: options.record }),
          cache: cacheOf(config, options, world),
        });
  const done = await finish(world, {
    options,
    config,
    gate,
    part,
    suite,
    startedAt,
    baseline: arm,
    candidate: null,
    result,
    outcome:
      part.kind === 'shard' ? outcomeOfShard(part.record) : { kind: 'measured', reason: options.reason },
    tainted,
    unselected: unselected && result.stopped === undefined,
  });
  const failed = done.input.trials.some((trial) => outcomeOf(trial) === 'failed');
  const fails = failed && options.failOnFailure && part.kind !== 'shard';
  return fails && done.exitCode === 0 ? { ...done, exitCode: 1 } : done;
}
