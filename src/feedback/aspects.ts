import { latestByAuthor } from './apply.ts';
import type { FeedbackEvent } from './types.ts';

/**
 * What people gave an example on any of these aspects, 1–5: the mean over authors of each one's latest rating, and of the
 * aspects that it names. Null where nobody named one. `events` are the example's own, oldest first.
 */
export function aspectOf(events: readonly FeedbackEvent[], names: readonly string[]): number | null {
  const given = latestByAuthor(events, 'rating').flatMap(({ aspects = {} }) => {
    const own = names.flatMap((name) => (Object.hasOwn(aspects, name) ? (aspects[name] ?? []) : []));
    return own.length === 0 ? [] : [own.reduce((sum, value) => sum + value, 0) / own.length];
  });
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
}
