import type { ActionInputs } from '../adapters/host/action-inputs.ts';
import { bundleFiles } from '../adapters/host/bundle-files.ts';
import { UserError } from '../base/errors.ts';
import type { CheckResult } from '../flows/finish.ts';
import type { CheckOptions } from '../flows/options.ts';
import type { World } from '../flows/world.ts';
import type { Bundle } from '../report/bundles.ts';

/**
 * The event decides: a pull request is checked; a push, a schedule, or a person who asks for `check` runs production for
 * the baseline pool.
 */
export async function flow(world: World, inputs: ActionInputs): Promise<CheckResult> {
  const options = optionsOf(inputs);
  const bundles = await bundlesOf(world, inputs);
  const { event, branch, defaultBranch } = world.context;
  if (event === 'pull_request') {
    const { check } = await import('../flows/check.ts');
    return await check(world, options, bundles);
  }
  const { testRun } = await import('../flows/test-run.ts');
  // GitHub runs schedules on the default branch only, and does not always name it in the payload.
  const pooled = event === 'schedule' || (branch !== undefined && branch === defaultBranch);
  const reason = pooled
    ? 'production was run for the baseline pool; nothing is judged'
    : 'production was run; only the default branch feeds the baseline pool, and a push is not judged';
  const run = { ...options, comment: 'never', reason, unselected: pooled, failOnFailure: false } as const;
  return await testRun(world, run, bundles);
}

/** Set where the trials ran in other jobs. Throws UserError for a shard that would also merge. */
async function bundlesOf(world: World, inputs: ActionInputs): Promise<readonly Bundle[] | undefined> {
  if (inputs.command !== 'merge') return undefined;
  if (inputs.shard) {
    throw new UserError({
      path: 'input shard',
      message: 'says what to run, but command: merge runs nothing',
      hint: 'leave it out in the job that merges',
    });
  }
  const { readBundles } = await import('../flows/merge.ts');
  return await readBundles(world, bundleFiles(inputs.bundles, (await world.files.folder?.()) ?? '.'));
}

function optionsOf(inputs: ActionInputs): CheckOptions {
  const { config, scenarios, baseline, candidate, comment, dryRun, output } = inputs;
  const { timeoutMinutes, maxCostUsd } = inputs;
  const { repeat, maxConcurrency, policy, failOn, store, storeBranch, storePath, shard } = inputs;
  const chosen = Object.entries({
    repeat,
    maxConcurrency,
    policy,
    failOn,
    store,
    storeBranch,
    storePath,
    shard,
    maxCostUsd,
  }).filter(([, value]) => value !== undefined);
  return {
    config,
    scenarios,
    baseline,
    candidate,
    comment,
    dryRun,
    output: output ?? 'agent-tester-report',
    timeoutMinutes,
    ...Object.fromEntries(chosen),
  };
}
