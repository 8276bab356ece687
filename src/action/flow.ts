import type { ActionInputs } from '../adapters/host/action-inputs.ts';
import type { CheckResult } from '../flows/check.ts';
import type { CheckOptions } from '../flows/options.ts';
import type { World } from '../flows/world.ts';

/** The event decides: a pull request is checked; a push or a schedule runs production for the baseline pool. */
export async function flow(world: World, inputs: ActionInputs): Promise<CheckResult> {
  const options = optionsOf(inputs);
  const { event, branch, defaultBranch } = world.context;
  if (event === 'pull_request') {
    const { check } = await import('../flows/check.ts');
    return await check(world, options);
  }
  const { testRun } = await import('../flows/test-run.ts');
  // GitHub runs schedules on the default branch only, and does not always name it in the payload.
  const pooled = event === 'schedule' || (branch !== undefined && branch === defaultBranch);
  return await testRun(world, {
    ...options,
    comment: 'never',
    reason: pooled
      ? 'production was run for the baseline pool; nothing is judged'
      : 'production was run; only the default branch feeds the baseline pool, and a push is not judged',
    unselected: pooled,
    failOnFailure: false,
  });
}

function optionsOf(inputs: ActionInputs): CheckOptions {
  const { config, scenarios, baseline, candidate, comment, dryRun, output } = inputs;
  const { repeat, maxConcurrency, policy, failOn, store, storeBranch, storePath } = inputs;
  const chosen = Object.entries({
    repeat,
    maxConcurrency,
    policy,
    failOn,
    store,
    storeBranch,
    storePath,
  }).filter(([, value]) => value !== undefined);
  return {
    config,
    scenarios,
    baseline,
    candidate,
    comment,
    dryRun,
    output,
    ...Object.fromEntries(chosen),
  };
}
