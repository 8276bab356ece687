import { JUDGE_VERSION } from '../assertion/judge/prompt.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import type { Problem } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import { judgeHash } from '../config/judge.ts';
import type { JudgeConfig } from '../config/types.ts';
import type { Calibration } from './calibration.ts';
import type { AssertionCatalog } from './catalog.ts';
import { distrust } from './trust.ts';
import type { Scenario } from './types.ts';

/** What judged scenarios depend on beside their files. */
export interface Judging {
  readonly judge: JudgeConfig | undefined;
  readonly calibration: Calibration | undefined;
  readonly catalog: AssertionCatalog;
}

/**
 * A scenario that asks a judge or for embeddings: its hash covers whom it asks and whether the answer counts, so that
 * another judge's stored verdicts are compared with nothing, and its assertions only inform where the judge is not
 * trusted. Any other scenario comes back as it is.
 */
export function withJudge(scenario: Scenario, { judge, calibration, catalog }: Judging): Scenario {
  const asks = (spec: AssertionSpec) => catalog.get(spec.type)?.asks;
  if (!judge || !scenario.assertions.some(asks)) return scenario;
  const hash = judgeHash(judge, JUDGE_VERSION);
  const assertions = scenario.assertions.map((spec) => {
    const informs = asks(spec) === 'judge' ? distrust(spec, judge, hash, calibration) : undefined;
    return informs === undefined ? spec : { ...spec, informs };
  });
  const embeds = assertions.some((spec) => asks(spec) === 'embedder');
  const asked = {
    ...(assertions.some((spec) => asks(spec) === 'judge') ? { judge: hash } : {}),
    ...(embeds ? { embedding: [judge.embeddingModel, judge.baseUrl ?? null] } : {}),
    informs: assertions.map((spec) => spec.informs !== undefined),
  };
  return { ...scenario, assertions, hash: hashOf({ scenario: scenario.hash, asked }) };
}

/** One problem for each scenario that asks somebody where the config names nobody. */
export function judgeProblems(scenarios: readonly Scenario[], { judge, catalog }: Judging): Problem[] {
  if (judge) return [];
  return scenarios.flatMap(({ assertions }) => {
    const spec = assertions.find(({ type }) => catalog.get(type)?.asks);
    if (!spec) return [];
    const message = `the assertion "${spec.type}" asks a model, and the config names none`;
    return [{ place: spec.place, path: spec.path, message, hint: 'add a section judge with its model' }];
  });
}
