import { announce, announceFailure, tellProblem } from './action/announce.ts';
import { flow } from './action/flow.ts';
import { actionWorld } from './action/surroundings.ts';
import { readInputs } from './adapters/host/action-inputs.ts';
import { handleInterrupts } from './adapters/host/interrupt.ts';
import { actionsLogger } from './adapters/host/logger-actions.ts';
import { guardPipes } from './adapters/host/pipes.ts';
import { explain } from './explain.ts';

/** The GitHub Action: event -> flow -> outputs and job result. Never throws; the exit code fails the job. */
export async function runAction(): Promise<void> {
  guardPipes();
  const logger = actionsLogger();
  const controller = new AbortController();
  const release = handleInterrupts(controller, {
    onInterrupt: () => logger.warn('the job is being cancelled: what is done is written'),
  });
  try {
    const inputs = readInputs(process.env);
    const world = actionWorld(inputs, logger, controller.signal);
    try {
      const result = await flow(world, inputs);
      await announce(result, world);
      process.exitCode = result.exitCode;
    } finally {
      world.close();
    }
  } catch (error) {
    const code = explain(error, logger, tellProblem);
    await announceFailure(code);
    process.exitCode = code;
  } finally {
    release();
  }
}
