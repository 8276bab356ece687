import type { Arm } from './arms.ts';
import { roughCost } from '../agent/rough-cost.ts';
import type { Role } from '../agent/types.ts';
import { catalog } from '../assertion/registry.ts';
import { UserError, type Problem } from '../base/errors.ts';
import type { Config, RunConfig } from '../config/types.ts';
import type { Suite } from '../scenario/types.ts';

/**
 * A limit of money holds only where every cost is known. Throws UserError for models without a price; recorded
 * executions cost what they say and nothing besides.
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
  const asks = config.judge && !config.judge.price && asksOf(suite).size > 0;
  const judge = asks ? [missingPrice(config.file, 'judge')] : [];
  const distinct = new Map([...problems, ...judge].map((problem) => [problem.path, problem]));
  if (distinct.size > 0) throw new UserError([...distinct.values()]);
}

function missingPrice(file: string, path: string): Problem {
  return {
    place: { file },
    path,
    message: 'has no price, so a money limit could not stop the run',
    hint: 'give price: { input: …, output: … } in USD per million tokens, or leave max-cost-usd out',
  };
}

/** Whom the assertions of a suite ask. */
export function asksOf({ scenarios }: Suite): ReadonlySet<'judge' | 'embedder'> {
  const types = new Set(scenarios.flatMap(({ assertions }) => assertions.map(({ type }) => type)));
  return new Set([...types].flatMap((type) => catalog.get(type)?.asks ?? []));
}

/** What one trial of each side may cost before one has ended, USD; nothing for a side without a price. */
export function expectedCost(suite: Suite, arms: readonly Arm[]): Partial<Record<Role, number>> {
  const known = arms.flatMap(({ variant }): [Role, number][] => {
    const { price } = variant.model;
    if (!price) return [];
    const costs = suite.scenarios.map((scenario) => roughCost(scenario, variant, price));
    return [[variant.role, Math.max(0, ...costs)]];
  });
  return Object.fromEntries(known);
}
