import type { AssertionSpec, Validation, ValidationDetail } from '../assertion/types.ts';

/**
 * A trial that was graded anew, offline, with what a judge said of it in the run: a verdict is a part of the record,
 * and asking again could give another one. Unchanged where nothing is missing or nothing was recorded.
 */
export function withRecordedVerdicts(
  regraded: Validation,
  recorded: Validation | undefined,
  assertions: readonly AssertionSpec[],
): Validation {
  if (!recorded || !regraded.details.some(({ missing }) => missing)) return regraded;
  const before = new Map(recorded.details.map((detail) => [keyOf(detail), detail]));
  const details = regraded.details.map((detail) =>
    detail.missing ? (before.get(keyOf(detail)) ?? detail) : detail,
  );
  const informing = new Set(
    assertions.filter(({ informs }) => informs !== undefined).map(({ path }) => path),
  );
  const deciding = details.filter(({ weight, path }) => weight > 0 && !informing.has(path));
  const unknown = deciding.length === 0 || deciding.some(({ missing }) => missing);
  return {
    ...regraded,
    details,
    passed: unknown ? null : deciding.every(({ passed }) => passed),
    // The formula needs what only the grader knows; the record holds what it came to.
    quality: recorded.quality,
    confidence: recorded.confidence,
  };
}

const keyOf = ({ path, type }: ValidationDetail): string => `${path} ${type}`;
