import { rewardAgain } from '../example/reward.ts';
import type { TrainingExample } from '../example/types.ts';
import type { FeedbackEvent, FeedbackKind } from './types.ts';

type Of<K extends FeedbackKind> = Extract<FeedbackEvent, { readonly kind: K }>;

/** Events by the example that they are about, oldest first. */
export function byExample(events: readonly FeedbackEvent[]): ReadonlyMap<string, readonly FeedbackEvent[]> {
  const inOrder = events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  return Map.groupBy(inOrder, ({ example }) => example);
}

/**
 * An example as its feedback leaves it; `events` are its own, oldest first. Of one kind and author the latest counts;
 * satisfaction is the mean over authors, a label and a decision are the latest of anybody's, and so is an ideal answer,
 * which replaces the agent's (kept as `originalResponse`). The reward follows.
 */
export function withFeedback(example: TrainingExample, events: readonly FeedbackEvent[]): TrainingExample {
  if (events.length === 0) return example;
  const satisfaction = meanOf(latestByAuthor(events, 'rating').flatMap(ratingOf));
  const said = latestByAuthor(events, 'label').reduce<Partial<TrainingExample['labels']>>(
    (labels, event) => ({ ...labels, ...labelsOf(example, event) }),
    {},
  );
  const labels = {
    ...example.labels,
    ...said,
    ...(satisfaction === null ? {} : { userSatisfaction: satisfaction }),
  };
  const changed = { ...example, ...answerOf(example, events), ...reviewOf(example, events), labels };
  return { ...changed, reward: rewardAgain(changed) };
}

function latestByAuthor<K extends FeedbackKind>(events: readonly FeedbackEvent[], kind: K): Of<K>[] {
  const latest = new Map<string, Of<K>>();
  for (const event of events) {
    if (event.kind !== kind) continue;
    latest.delete(event.by);
    latest.set(event.by, event as Of<K>);
  }
  return [...latest.values()];
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A rating, or the mean of its aspects where only those were given. */
function ratingOf({ rating, aspects = {} }: Of<'rating'>): number[] {
  const value = rating ?? meanOf(Object.values(aspects));
  return value === null ? [] : [value];
}

function labelsOf({ labels }: TrainingExample, event: Of<'label'>): Partial<TrainingExample['labels']> {
  const { passed, correctToolSelection, responseQuality, recovery } = event;
  return {
    ...(passed === undefined ? {} : { passed }),
    ...(correctToolSelection === undefined ? {} : { correctToolSelection }),
    ...(responseQuality === undefined ? {} : { responseQuality }),
    ...(recovery === undefined
      ? {}
      : { recovery: { expected: recovery, correct: labels.recovery?.correct ?? true } }),
    // What a person says, nobody has to guess.
    validationConfidence: 1,
  };
}

function answerOf(example: TrainingExample, events: readonly FeedbackEvent[]): Partial<TrainingExample> {
  const last = events.findLast(
    (event) => event.kind === 'demonstration' || (event.kind === 'review' && event.decision === 'edited'),
  );
  if (!last || (last.kind !== 'demonstration' && last.kind !== 'review')) return {};
  const { response } = last;
  const { tools, toolCalls } = last.kind === 'demonstration' ? last : {};
  return {
    ...(response === undefined
      ? {}
      : { response, originalResponse: example.originalResponse ?? example.response }),
    ...(toolCalls ? { toolCalls, toolsUsed: toolCalls.map(({ name }) => name) } : {}),
    ...(tools && !toolCalls ? { toolsUsed: tools } : {}),
  };
}

function reviewOf(
  example: TrainingExample,
  events: readonly FeedbackEvent[],
): Pick<TrainingExample, 'review'> {
  const last = events.findLast((event) => event.kind === 'review');
  if (!last) return { review: example.review };
  const { decision, by, at } = last;
  return { review: decision === 'pending' ? { status: 'pending' } : { status: decision, by, at } };
}
