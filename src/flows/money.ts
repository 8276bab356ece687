import type { Arm } from './arms.ts';
import { catalog } from '../assertion/registry.ts';
import { UserError, type Problem } from '../base/errors.ts';
import type { Config, RunConfig } from '../config/types.ts';
import { wholeScenarios } from '../scenario/shelved.ts';
import type { Suite } from '../scenario/types.ts';

/**
 * A limit of money holds only where every cost is known. Throws UserError for models without a price, those that judge,
 * embed or play users too; recorded executions cost what they say and nothing besides.
 */
export function assertPriced({
  arms,
  limits,
  config,
  suite,
}: {
  readonly suite: Suite;
  readonly arms: readonly Arm[];
  readonly limits: RunConfig;
  readonly config: Config;
}): void {
  if (limits.maxCostUsd === undefined) return;
  const unpriced = arms.filter(
    ({ variant, config: own }) => own.agent.kind !== 'replay' && !variant.model.price,
  );
  const problems = unpriced.map(({ variant, config: own }) =>
    missingPrice(own.file, `models.${variant.model.name}`),
  );
  const others = [...unpricedGraders(config, suite), ...unpricedUsers(config, suite)];
  const distinct = new Map([...problems, ...others].map((problem) => [problem.path, problem]));
  if (distinct.size > 0) throw new UserError([...distinct.values()]);
}

function unpricedGraders({ file, judge }: Config, suite: Suite): Problem[] {
  if (!judge) return [];
  const asked = asksOf(suite);
  const embeds = asked.has('embedder') && judge.embeddingPrice === undefined;
  return [
    ...((asked.has('judge') || judge.pairwise) && !judge.price ? [missingPrice(file, 'judge')] : []),
    ...(embeds ? [missingPrice(file, 'judge.embedding-model', 'embedding-price: …')] : []),
  ];
}

function unpricedUsers({ file, models }: Config, suite: Suite): Problem[] {
  const names = new Set<string>();
  for (const { user } of wholeScenarios(suite)) if (user) names.add(user.model);
  return [...names]
    .filter((name) => Object.hasOwn(models, name) && !models[name]?.price)
    .map((name) => missingPrice(file, `models.${name}`));
}

function missingPrice(file: string, path: string, key = 'price: { input: …, output: … }'): Problem {
  return {
    place: { file },
    path,
    message: 'has no price, so a money limit could not stop the run',
    hint: `give ${key} in USD per million tokens, or leave max-cost-usd out`,
  };
}

/** Whom the assertions of a suite ask. */
export function asksOf(suite: Suite): ReadonlySet<'judge' | 'embedder'> {
  const types = new Set<string>();
  for (const { assertions } of wholeScenarios(suite)) for (const { type } of assertions) types.add(type);
  return new Set([...types].flatMap((type) => catalog.get(type)?.asks ?? []));
}
