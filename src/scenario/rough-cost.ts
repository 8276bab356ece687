import { roughCallUsd, ROUGH_ANSWER_CHARACTERS } from '../agent/rough-cost.ts';
import type { JudgeConfig, ModelConfig } from '../config/types.ts';
import type { AssertionCatalog } from './catalog.ts';
import type { Scenario } from './types.ts';

/** The judge's own instructions, and those of a model that plays a user. */
const JUDGE_CHARACTERS = 1_500;
const USER_CHARACTERS = 900;

/** Who is paid beside the agent. */
export interface Others {
  readonly judge?: JudgeConfig | undefined;
  readonly models: Readonly<Record<string, ModelConfig>>;
  readonly catalog: AssertionCatalog;
}

/**
 * USD that grading one trial may cost, judge and embeddings together, by sizes alone: 0 where nobody is asked, null where
 * a price is missing.
 */
export function roughJudgeUsd(scenario: Scenario, { judge, catalog }: Others): number | null {
  const { query, context, fixtures, assertions } = scenario;
  const told = JSON.stringify([query, context ?? null, fixtures]).length + (judge?.rubric?.length ?? 0);
  let sum = 0;
  for (const { type, value } of assertions) {
    const asks = catalog.get(type)?.asks;
    if (asks === undefined) continue;
    const characters = (JSON.stringify(value ?? null)?.length ?? 0) + ROUGH_ANSWER_CHARACTERS;
    const { price, embeddingPrice, repeat = 1 } = judge ?? {};
    if (asks === 'judge') {
      if (!price) return null;
      sum += repeat * roughCallUsd(JUDGE_CHARACTERS + told + characters, price);
    } else {
      if (embeddingPrice === undefined) return null;
      sum += roughCallUsd(characters, { input: embeddingPrice, output: 0 });
    }
  }
  return sum;
}

/** USD that asking which of two answers is better may cost: twice, with the places swapped. */
export function roughPreferenceUsd({ query, context }: Scenario, { judge }: Others): number | null {
  if (!judge?.pairwise) return 0;
  const told = JSON.stringify([query, context ?? null]).length + (judge.rubric?.length ?? 0);
  const characters = JUDGE_CHARACTERS + told + 2 * ROUGH_ANSWER_CHARACTERS;
  return judge.price ? 2 * roughCallUsd(characters, judge.price) : null;
}

/** USD that the model that plays the user may cost in one trial; 0 where there is none, null where it has no price. */
export function roughUserUsd({ user, turns = [] }: Scenario, { models }: Others): number | null {
  if (!user) return 0;
  const price = Object.hasOwn(models, user.model) ? models[user.model]?.price : undefined;
  if (!price) return null;
  let sum = 0;
  // Each message is made from all that was said before it.
  for (let played = 1 + turns.length; played < user.maxTurns; played++) {
    sum += roughCallUsd(USER_CHARACTERS + user.goal.length + played * ROUGH_ANSWER_CHARACTERS, price);
  }
  return sum;
}
