import type { Arm } from './arms.ts';
import { seedOf } from './looks.ts';
import type { World } from './world.ts';
import { recording } from '../agent/record.ts';
import type { AgentTarget } from '../agent/types.ts';
import { shortHash } from '../base/hash.ts';
import { grade } from '../assertion/grade.ts';
import type { RunConfig } from '../config/types.ts';
import type { RunResult } from '../run/events.ts';
import type { Looks } from '../run/looks.ts';
import { runTrials } from '../run/runner.ts';
import type { Suite } from '../scenario/types.ts';

export interface MeasureOptions {
  readonly suite: Suite;
  /** One or two; a pair runs interleaved. */
  readonly arms: readonly Arm[];
  readonly repeat: number;
  readonly limits: RunConfig;
  /** Looks that may end the run early; absent: everything runs. */
  readonly looks?: Looks;
  /** Write every execution to this file, so that `replay` repeats the run. */
  readonly record?: string;
}

/** Runs and grades all trials of the arms. A stopped run comes back with what it has. */
export async function measure(world: World, options: MeasureOptions): Promise<RunResult> {
  const file = options.record === undefined ? undefined : await world.openRecording(options.record);
  for (const { variant } of options.arms) {
    const { role, model, origin, configHash } = variant;
    world.logger.debug(`${role}: ${model.name} from ${origin}, config ${shortHash(configHash)}`);
  }
  const opened: AgentTarget[] = [];
  // The same user talks to both, whatever the change does to the models.
  const users = options.arms.findLast(({ variant }) => variant.role === 'candidate') ?? options.arms[0];
  const scripts = await world.openScripts();
  try {
    const arms = await Promise.all(
      options.arms.map(async ({ variant, config, files }) => {
        const agent = await world.createAgent(config, files, users?.config ?? config);
        opened.push(agent);
        return { variant, agent: file ? recording(agent, file.sink) : agent };
      }),
    );
    return await runTrials({
      suite: options.suite,
      arms,
      repeat: options.repeat,
      seed: seedOf(options.suite, options.arms),
      ...(options.looks ? { looks: options.looks } : {}),
      limits: options.limits,
      clock: world.clock,
      grade,
      gradeTools: { scripts },
      signal: world.signal,
      onEvent: world.onRunEvent,
    });
  } finally {
    await Promise.all(opened.flatMap((agent) => agent.close?.() ?? []));
    await scripts.close();
    await file?.close();
  }
}
