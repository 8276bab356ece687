import { actionsLogger } from './adapters/host/logger-actions.ts';
import { handleInterrupts } from './adapters/host/interrupt.ts';
import { guardPipes } from './adapters/host/pipes.ts';
import { announce, tellProblem } from './action/announce.ts';
import { actionWorld } from './action/surroundings.ts';
import { readInputs } from './adapters/host/action-inputs.ts';
import { explain } from './explain.ts';
import type { CheckResult } from './flows/check.ts';
import type { World } from './flows/world.ts';
import type { ActionInputs } from './adapters/host/action-inputs.ts';

/** The GitHub Action: event -> flow -> outputs and job result. Never throws. */
export async function runAction(): Promise<void> {
  guardPipes();
  const logger = actionsLogger();
  const controller = new AbortController();
  const release = handleInterrupts(controller);
  try {
    const inputs = readInputs(process.env);
    const world = actionWorld(inputs, logger, controller);
    try {
      const result = await flow(world, inputs);
      await announce(result, world);
      process.exitCode = result.exitCode;
    } finally {
      world.close();
    }
  } catch (error) {
    process.exitCode = explain(error, logger, tellProblem);
    await announceFailure(error);
  } finally {
    release();
  }
}
