import { announceFailure, tellProblemIn } from './action/failure.ts';
import { perform } from './action/perform.ts';
import { actionWorld, pathPrefix } from './action/surroundings.ts';
import { readInputs } from './adapters/host/action-inputs.ts';
import { handleInterrupts } from './adapters/host/interrupt.ts';
import { actionsLogger } from './adapters/host/logger-actions.ts';
import { guardPipes } from './adapters/host/pipes.ts';
import { useEnvironmentProxy } from './adapters/host/proxy.ts';
import { explain } from './explain.ts';

/** The GitHub Action: event -> flow -> outputs and job result. Never throws; the exit code fails the job. */
export async function runAction(): Promise<void> {
  guardPipes();
  const logger = actionsLogger(process.stdout, { verbose: process.env['INPUT_VERBOSE'] === 'true' });
  useEnvironmentProxy(process.env);
  const controller = new AbortController();
  const release = handleInterrupts(controller, {
    onInterrupt: () => logger.warn('the job is being cancelled: what is done is written'),
  });
  let known: Parameters<typeof announceFailure>[2];
  let prefix = '';
  try {
    const inputs = readInputs(process.env);
    prefix = pathPrefix(inputs);
    const world = actionWorld(inputs, logger, controller.signal);
    known = { world, inputs };
    try {
      process.exitCode = await perform(world, inputs);
    } finally {
      world.close();
    }
  } catch (error) {
    const code = explain(error, logger, tellProblemIn(prefix));
    process.exitCode = code;
    await announceFailure(error, code, known, logger);
  } finally {
    release();
  }
}
