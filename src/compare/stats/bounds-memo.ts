import { sequentialBounds } from './bounds.ts';

type Bounds = (fractions: readonly number[], cumulative: readonly number[]) => readonly number[];

/**
 * `sequentialBounds` that remembers its last `capacity` answers, the least recently used forgotten first. The bounds
 * depend on nothing but the arguments, so remembering changes only the time.
 */
export function memoisedBounds(capacity = 256): Bounds {
  const answers = new Map<string, readonly number[]>();
  return (fractions, cumulative) => {
    const key = `${fractions.join(' ')}|${cumulative.join(' ')}`;
    const answer = answers.get(key) ?? Object.freeze(sequentialBounds(fractions, cumulative));
    answers.delete(key);
    answers.set(key, answer);
    const oldest = answers.keys().next();
    if (answers.size > capacity && !oldest.done) answers.delete(oldest.value);
    return answer;
  };
}

/** The memo that verdicts share. */
export const boundsOf: Bounds = memoisedBounds();
