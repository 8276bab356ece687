import { armOf, assertDifferent, productionName } from './arms.ts';
import { finish, type CheckResult } from './finish.ts';
import { judgingOf, seedOf } from './looks.ts';
import { measure } from './measure.ts';
import type { CheckOptions } from './options.ts';
import { paceOf } from './pace.ts';
import { prefer } from './prefer.ts';
import { cacheOf, gateOf, limitsOf, timeLeft } from './rules.ts';
import { taintsOf } from './tainted.ts';
import type { World } from './world.ts';
import { catalog } from '../assertion/registry.ts';
import { loadConfig } from '../config/load.ts';
import { loadSuite } from '../scenario/load.ts';
import { shelved } from '../scenario/shelved.ts';
import { selectGating } from '../scenario/select.ts';

export interface AbTestOptions extends CheckOptions {
  readonly modelA?: string;
  readonly modelB?: string;
  /** Config files of the two sides; absent: `config`. */
  readonly configA?: string;
  readonly configB?: string;
}

/** Compares two named models, A as baseline and B as candidate, on the scenarios of B's config. */
export async function abTest(world: World, options: AbTestOptions): Promise<CheckResult> {
  const startedAt = world.clock.now();
  const load = (file: string) => loadConfig(file, world.files, world.env);
  const configA = await load(options.configA ?? options.config);
  const configB = await load(options.configB ?? options.config);
  const nameA = options.modelA ?? productionName(configA);
  const nameB = options.modelB ?? ('candidate' in configB.models ? 'candidate' : productionName(configB));
  const loaded = await loadSuite(configB, world.files, catalog, (one) => shelved(one, world.texts));
  const { suite, practice } = selectGating(loaded, options.scenarios);
  const baseline = await armOf('baseline', configA, nameA, world.files);
  const candidate = await armOf('candidate', configB, nameB, world.files);
  assertDifferent(baseline, candidate, '--model-a and --model-b, or --config-a and --config-b');
  const tainted = await taintsOf([baseline, candidate], suite);
  const gate = gateOf({ baseline, candidate }, configB, options);
  const limits = limitsOf(configB, options);
  const pace = paceOf(world, limits);
  const judging = judgingOf(
    { kind: 'whole' },
    { suite, gate, seed: seedOf(suite, [baseline, candidate]), latencyCapMs: limits.timeoutMs },
  );
  const result = await measure(world, {
    suite,
    arms: [baseline, candidate],
    repeat: gate.repeat,
    limits,
    pace,
    ...timeLeft(world, startedAt, options),
    output: options.output,
    fresh: options.fresh,
    config: configB,
    ...(judging.looks ? { looks: judging.looks } : {}),
    ...(options.record === undefined ? {} : { record: options.record }),
    cache: cacheOf(configB, options, world),
  });
  return await finish(world, {
    options,
    config: configB,
    gate,
    judging,
    suite,
    startedAt,
    baseline,
    candidate,
    result,
    preference: await prefer(world, configB, suite, result.trials, { limits, pace }),
    practice,
    tainted,
    unselected: false,
  });
}
