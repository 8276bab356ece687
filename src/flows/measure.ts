import type { Arm } from './arms.ts';
import { openJournal } from './journal.ts';
import { seedOf } from './looks.ts';
import { asksOf, assertPriced, estimateOf, expectedCost } from './money.ts';
import type { World } from './world.ts';
import { cached, uncacheable } from '../agent/cache.ts';
import { recording } from '../agent/record.ts';
import type { AgentTarget } from '../agent/types.ts';
import { shortHash } from '../base/hash.ts';
import { grade } from '../assertion/grade.ts';
import type { Config, RunConfig } from '../config/types.ts';
import type { RunResult } from '../run/events.ts';
import type { Looks } from '../run/looks.ts';
import type { PlannedTrial } from '../run/plan.ts';
import { runTrials } from '../run/runner.ts';
import type { Suite } from '../scenario/types.ts';

export interface MeasureOptions {
  readonly suite: Suite;
  /** One or two; a pair runs interleaved. */
  readonly arms: readonly Arm[];
  readonly repeat: number;
  /** Says who judges, and whose models play users. */
  readonly config: Config;
  readonly limits: RunConfig;
  /** Milliseconds until the run stops; absent: no limit. */
  readonly timeLimitMs?: number;
  /** Looks that may end the run early; absent: everything runs. */
  readonly looks?: Looks;
  /** Write every execution to this file, so that `replay` repeats the run. */
  readonly record?: string;
  /** Folder of answers that need not be asked for again. */
  readonly cache?: string | undefined;
  /** Folder of the results: the journal stands beside them. */
  readonly output: string;
  readonly fresh?: boolean | undefined;
}

/** What ran, and what lets go of its journal once all of it is written. */
export interface MeasuredRun extends RunResult {
  readonly release?: () => void;
}

/**
 * Runs and grades all trials of the arms, save those that an interrupted run of the same has left. A stopped run comes
 * back with what it has.
 */
export async function measure(world: World, options: MeasureOptions): Promise<MeasuredRun> {
  const cache = options.cache === undefined ? undefined : await world.openCache(options.cache);
  if (cache) tellUncacheable(world, options.arms);
  const file = options.record === undefined ? undefined : await world.openRecording(options.record);
  for (const { variant } of options.arms) {
    const { role, model, origin, configHash } = variant;
    world.logger.debug(`${role}: ${model.name} from ${origin}, config ${shortHash(configHash)}`);
  }
  assertPriced(options);
  const expectedUsd = expectedCost(options.suite, options.arms);
  world.logger.info(estimateOf(options));
  const opened: AgentTarget[] = [];
  const scripts = await world.openScripts();
  const journal = await openJournal(world, options);
  let ended: RunResult | undefined;
  try {
    const arms = await Promise.all(
      options.arms.map(async ({ variant, config, files }) => {
        // The same user talks to both, whatever the change does to the models.
        const agent = await world.createAgent(config, files, options.config);
        opened.push(agent);
        const thrifty = cache ? cached(agent, variant, cache) : agent;
        return { variant, agent: file ? recording(thrifty, file.sink) : thrifty };
      }),
    );
    ended = await runTrials({
      suite: options.suite,
      arms,
      repeat: options.repeat,
      seed: seedOf(options.suite, options.arms),
      ...(options.looks ? { looks: options.looks } : {}),
      limits: options.limits,
      ...(options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs }),
      expectedUsd,
      clock: world.clock,
      grade,
      gradeTools: { ...(await world.graders(options.config, asksOf(options.suite))), scripts },
      signal: world.signal,
      keep: (trial) => world.shelf.put(trial),
      ...(journal ? { known: (trial: PlannedTrial) => journal.known(trial) } : {}),
      onEvent(event) {
        if (event.type === 'trial') journal?.keep(event.trial);
        world.onRunEvent(event);
      },
    });
    await journal?.flushed();
    const { stopped } = ended;
    return journal ? { ...ended, release: () => journal.close(stopped ? 'keep' : 'remove') } : ended;
  } finally {
    if (!ended) {
      await journal?.flushed();
      journal?.close('keep');
    }
    await Promise.all(opened.flatMap((agent) => agent.close?.() ?? []));
    await scripts.close();
    await file?.close();
    await cache?.close();
  }
}

function tellUncacheable({ logger }: World, arms: readonly Arm[]): void {
  for (const kind of new Set(arms.map(({ config }) => config.agent.kind))) {
    const why = uncacheable(kind);
    if (why !== undefined) logger.info(`agents of kind ${kind} are not cached: ${why}`);
  }
}
