import { announce } from './announce.ts';
import { flow } from './flow.ts';
import type { ActionInputs } from '../adapters/host/action-inputs.ts';
import { UserError } from '../base/errors.ts';
import type { RunContext } from '../config/context.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { World } from '../flows/world.ts';

/** Does what event and inputs ask for and tells it: outputs, job summary, log. Throws what the flow throws. */
export async function perform(world: World, inputs: ActionInputs): Promise<ExitCode> {
  if (isExport(world.context, inputs)) {
    const { exportStep } = await import('./export.ts');
    return await exportStep(world, inputs);
  }
  const result = await flow(world, inputs);
  await announce(result, world);
  return result.exitCode;
}

/** A run that a person starts exports, unless the command says otherwise. Throws UserError where an export may not run. */
export function isExport(
  { event }: Pick<RunContext, 'event'>,
  { command }: Pick<ActionInputs, 'command'>,
): boolean {
  if (command === 'export' && event === 'pull_request') {
    throw new UserError({
      path: 'input command',
      message:
        'is export, but a pull request says by its own scenarios what gates, and so what a dataset may hold',
      hint: 'export on workflow_dispatch, push or schedule',
    });
  }
  return command === 'export' || (command === 'auto' && event === 'workflow_dispatch');
}
