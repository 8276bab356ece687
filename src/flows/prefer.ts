import type { World } from './world.ts';
import { preferred, type PairAnswer } from '../assertion/judge/pairwise.ts';
import type { GraderUsage, Judge } from '../assertion/judge/port.ts';
import { addUsage, NO_USAGE } from '../assertion/judge/usage.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import { catalog } from '../assertion/registry.ts';
import { plural } from '../base/format.ts';
import { messageOf, UserError } from '../base/errors.ts';
import { byScenario } from '../compare/sides.ts';
import { preferenceOf, type Preference } from '../compare/preference.ts';
import type { Config, RunConfig } from '../config/types.ts';
import { createBudget, type Budget } from '../run/budget.ts';
import { spentOn, sumSpent } from '../run/spent.ts';
import { roughPreferenceUsd } from '../scenario/rough-cost.ts';
import type { Pace } from '../run/pace.ts';
import type { BriefTrial } from '../run/types.ts';
import { wholeOf } from '../scenario/shelved.ts';
import type { ListedScenario, Scenario, Suite } from '../scenario/types.ts';

export interface Preferences {
  readonly preference: Preference;
  readonly usage: GraderUsage;
}

const ANY =
  'The better answer serves the query: it is right, complete, honest about what was done, and clear.';

/**
 * With `judge.pairwise`, which side's answer is better in each scenario that both sides answered in this run: the first
 * trial that both ended without an error. Undefined where it is not wanted, where nothing can be compared, and where
 * the run was stopped. It informs and never changes a verdict.
 */
export async function prefer(
  world: World,
  config: Config,
  suite: Suite,
  trials: readonly BriefTrial[],
  { limits, pace }: { readonly limits: RunConfig; readonly pace: Pace | undefined },
): Promise<Preferences | undefined> {
  if (!config.judge?.pairwise || world.signal.aborted) return undefined;
  const groups = byScenario(trials);
  const pairs = suite.scenarios.flatMap((scenario) => {
    const { baseline = [], candidate = [] } = groups.get(scenario.id) ?? {};
    const answered = candidate.filter(({ execution }) => execution && !execution.error);
    for (const before of baseline) {
      const after = answered.find(({ trial }) => trial === before.trial);
      if (!before.execution || before.execution.error || !after?.execution) continue;
      return [{ scenario, before, after }];
    }
    return [];
  });
  if (pairs.length === 0) return undefined;
  const judge = await judgeOf(world, config, pace);
  if (!judge) return undefined;
  const answers: PairAnswer[] = [];
  const budget = budgetLeft(config, limits, pairs, trials);
  const queue = pairs.values();
  const lane = async (): Promise<void> => {
    for (const { scenario, before, after } of queue) {
      if (await budget.admit('pair')) return;
      let usage: GraderUsage | undefined;
      try {
        const [baseline, candidate] = [before, after].map(
          (trial) => world.shelf.read(trial).execution?.message,
        );
        const question = {
          ...asked(wholeOf(scenario)),
          baseline: baseline ?? '',
          candidate: candidate ?? '',
        };
        const answer = await preferred(judge, question, world.signal);
        answers.push(answer);
        usage = answer.usage;
      } finally {
        budget.settle('pair', usage && [{ usd: usage.costUsd }]);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: config.run.maxConcurrency }, lane));
  } catch (error) {
    if (world.signal.aborted) return undefined;
    throw error;
  }
  const left = pairs.length - answers.length;
  if (left > 0)
    world.logger.warn(`the judge was not asked about ${plural(left, 'pair')} of answers: the money limit`);
  if (answers.length === 0) return undefined;
  return {
    preference: preferenceOf(answers.map((answer) => answer.preferred)),
    usage: answers.map(({ usage }) => usage).reduce(addUsage, NO_USAGE),
  };
}

/** Of the limit, what the trials have left over. */
function budgetLeft(
  { judge, models }: Config,
  { maxCostUsd }: RunConfig,
  pairs: readonly { readonly scenario: ListedScenario }[],
  trials: readonly BriefTrial[],
): Budget<'pair'> {
  const { known } = sumSpent(trials.flatMap((trial) => spentOn(trial)));
  const left = maxCostUsd === undefined ? undefined : Math.max(0, maxCostUsd - known);
  const each = pairs.map(
    ({ scenario }) => roughPreferenceUsd(wholeOf(scenario), { judge, models, catalog }) ?? 0,
  );
  return createBudget(left, { pair: each.reduce((most, cost) => Math.max(most, cost), 0) });
}

/** A job that merges shards needs no key for the verdict, so a missing one is told and stops nothing. */
async function judgeOf(world: World, config: Config, pace: Pace | undefined): Promise<Judge | undefined> {
  try {
    return (await world.graders(config, new Set(['judge']), pace)).judge;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.logger.warn('the judge was not asked which side is better:', '\n', messageOf(error));
    return undefined;
  }
}

function asked({ query, context, assertions }: Scenario) {
  const rubrics = assertions.filter(isRubric).map(({ value }) => String(value));
  return {
    query,
    criterion: rubrics.length > 0 ? rubrics.join('\n') : ANY,
    context: context ? [{ name: 'context', text: JSON.stringify(context) }] : [],
  };
}

const isRubric = ({ type, not, weight }: AssertionSpec): boolean =>
  type === 'llm-rubric' && !not && weight > 0;
