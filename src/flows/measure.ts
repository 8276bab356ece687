import type { Arm } from './arms.ts';
import { openJournal, type Journal } from './journal.ts';
import { seedOf } from './looks.ts';
import { estimateOf, expectedCost } from './estimate.ts';
import { knownCosts, type CostsByScenario } from './known-cost.ts';
import { makeReady } from './make-ready.ts';
import { asksOf, assertPriced } from './money.ts';
import { tellUnpaced } from './pace.ts';
import type { World } from './world.ts';
import { cached, uncacheable } from '../agent/cache.ts';
import { recording } from '../agent/record.ts';
import type { AgentTarget, Role } from '../agent/types.ts';
import { shortHash } from '../base/hash.ts';
import { grade } from '../assertion/grade.ts';
import type { Config, RunConfig } from '../config/types.ts';
import type { RunResult } from '../run/events.ts';
import type { Looks } from '../run/looks.ts';
import type { Pace } from '../run/pace.ts';
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
  /** What every call waits for; absent: nothing. */
  readonly pace?: Pace | undefined;
  /** Milliseconds until the run stops; absent: no limit. */
  readonly timeLimitMs?: number;
  /** What stored trials of the same configs cost, by side. */
  readonly stored?: Readonly<Partial<Record<Role, CostsByScenario>>> | undefined;
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
  // A key of the pseudonyms that cannot be used is told before anything is paid for.
  await world.redactor(options.config.privacy);
  const cache = options.cache === undefined ? undefined : await world.openCache(options.cache);
  if (cache) tellUncacheable(world, options.arms);
  const file = options.record === undefined ? undefined : await world.openRecording(options.record);
  for (const { variant } of options.arms) {
    const { role, model, origin, configHash } = variant;
    world.logger.debug(`${role}: ${model.name} from ${origin}, config ${shortHash(configHash)}`);
  }
  const { pace } = options;
  tellUnpaced(world, options.limits, new Set(options.arms.map(({ config }) => config.agent.kind)));
  assertPriced(options);
  const known = await knownCosts(world, options.suite, options.arms, options);
  const expectedUsd = expectedCost({ ...options, known });
  world.logger.info(estimateOf({ ...options, known }));
  const opened: AgentTarget[] = [];
  const scripts = await world.openScripts();
  let journal: Journal | undefined;
  let ended: RunResult | undefined;
  try {
    const arms = await Promise.all(
      options.arms.map(async ({ variant, config, files }) => {
        // The same user talks to both, whatever the change does to the models.
        const agent = await world.createAgent(config, files, options.config, pace);
        opened.push(agent);
        const thrifty = cache ? cached(agent, variant, cache) : agent;
        return { variant, agent: file ? recording(thrifty, file.sink) : thrifty };
      }),
    );
    const ready = makeReady(world, arms, options);
    journal = await openJournal(world, options);
    const kept = journal;
    const graders = await world.graders(
      options.config,
      options.config.judge ? asksOf(options.suite) : new Set(),
      pace,
    );
    await ready;
    ended = await runTrials({
      suite: options.suite,
      arms,
      repeat: options.repeat,
      seed: seedOf(options.suite, options.arms),
      ...(options.looks ? { looks: options.looks } : {}),
      limits: options.limits,
      ...(pace ? { pace } : {}),
      ...(options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs }),
      expectedUsd,
      clock: world.clock,
      grade,
      gradeTools: { ...graders, scripts },
      signal: world.signal,
      keep: (trial) => world.shelf.put(trial),
      ...(kept ? { known: (trial: PlannedTrial) => kept.known(trial) } : {}),
      onEvent(event) {
        if (event.type === 'trial') kept?.keep(event.trial);
        world.onRunEvent(event);
      },
    });
    await kept?.flushed();
    const { stopped } = ended;
    return kept ? { ...ended, release: () => kept.close(stopped ? 'keep' : 'remove') } : ended;
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
