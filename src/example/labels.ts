import type { Validation, ValidationDetail } from '../assertion/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { recoveryWay } from './example-schema.ts';
import type { TrainingExample } from './types.ts';

const RECOVERY = 'trajectory:recovery';
/** Types that a judge model answers. */
const JUDGED = ['llm-rubric', 'factuality', 'trajectory:goal-success'];

/** What a trial's validation says of it. An ungraded execution is labelled as one that shows nothing. */
export function labelsOf(
  { assertions }: Pick<Scenario, 'assertions'>,
  validation: Validation | undefined,
): TrainingExample['labels'] {
  const details = (validation?.details ?? []).filter(({ missing }) => !missing);
  const judged = details.filter(({ type }) => JUDGED.includes(type)).map(({ score }) => score);
  return {
    correctToolSelection: validation?.toolCorrect ?? null,
    responseQuality: validation?.quality ?? null,
    validationConfidence: validation?.confidence ?? 0,
    passed: validation ? validation.passed : false,
    ...(judged.length === 0
      ? {}
      : { judgeScore: judged.reduce((sum, score) => sum + score, 0) / judged.length }),
    ...recoveryOf(assertions, details),
  };
}

function recoveryOf(
  assertions: Scenario['assertions'],
  details: readonly ValidationDetail[],
): Pick<TrainingExample['labels'], 'recovery'> {
  const asked = assertions.find(({ type, not }) => type === RECOVERY && !not);
  const detail = details.find(({ type, path }) => type === RECOVERY && path === asked?.path);
  const expected = recoveryWay.safeParse(asked?.value);
  return detail && expected.success ? { recovery: { expected: expected.data, correct: detail.passed } } : {};
}
