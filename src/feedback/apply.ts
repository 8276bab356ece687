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
 * satisfaction is the mean over authors, labels and decision are what anybody said last. An ideal answer replaces the
 * agent's, which is kept as `originalResponse`, and counts as passed with quality 5 unless a label says otherwise. Tools
 * that a person names become `expectedTools`; with arguments they replace the agent's calls. The reward follows.
 */
export function withFeedback(example: TrainingExample, events: readonly FeedbackEvent[]): TrainingExample {
  if (events.length === 0) return example;
  const satisfaction = meanOf(latestByAuthor(events, 'rating').flatMap(ratingOf));
  const ideal = idealOf(example, events);
  const labels = latestByAuthor(events, 'label').reduce<TrainingExample['labels']>(withLabels, {
    ...example.labels,
    ...ideal.labels,
    ...(satisfaction === null ? {} : { userSatisfaction: satisfaction }),
  });
  const changed = { ...example, ...ideal.answer, ...reviewOf(example, events), labels };
  return { ...changed, reward: rewardAgain(changed) };
}

/** Of one kind and author the latest event, in the order in which they were said last; `events` are oldest first. */
export function latestByAuthor<K extends FeedbackKind>(events: readonly FeedbackEvent[], kind: K): Of<K>[] {
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

function withLabels(labels: TrainingExample['labels'], event: Of<'label'>): TrainingExample['labels'] {
  const { passed, correctToolSelection, responseQuality, recovery } = event;
  const said = {
    ...(passed === undefined ? {} : { passed }),
    ...(correctToolSelection === undefined ? {} : { correctToolSelection }),
    ...(responseQuality === undefined ? {} : { responseQuality }),
    ...(recovery === undefined
      ? {}
      : { recovery: { expected: recovery, correct: labels.recovery?.correct ?? true } }),
  };
  // What a person says, nobody has to guess. An event without a label takes its author's earlier ones back.
  return Object.keys(said).length === 0 ? labels : { ...labels, ...said, validationConfidence: 1 };
}

interface Ideal {
  readonly answer: Partial<
    Pick<TrainingExample, 'response' | 'originalResponse' | 'toolCalls' | 'toolsUsed'>
  >;
  readonly labels: Partial<TrainingExample['labels']>;
}

/** What the agent should have done, by the latest demonstration and by an edit that no later decision took back. */
function idealOf(example: TrainingExample, events: readonly FeedbackEvent[]): Ideal {
  const decision = events.findLast((event) => event.kind === 'review');
  const answered = events.findLast(
    (event) =>
      (event.kind === 'demonstration' && event.response !== undefined) ||
      (event === decision && decision.decision === 'edited' && decision.response !== undefined),
  );
  const response = answered && 'response' in answered ? answered.response : undefined;
  const shown = events.findLast(
    (event) => event.kind === 'demonstration' && (event.tools !== undefined || event.toolCalls !== undefined),
  );
  const { tools, toolCalls } = shown?.kind === 'demonstration' ? shown : {};
  const names = toolCalls?.map(({ name }) => name) ?? tools;
  const asExpected = toolCalls !== undefined || names?.join('\0') === example.toolsUsed.join('\0');
  return {
    answer: {
      ...(response === undefined
        ? {}
        : { response, originalResponse: example.originalResponse ?? example.response }),
      ...(toolCalls ? { toolCalls, toolsUsed: toolCalls.map(({ name }) => name) } : {}),
    },
    labels: {
      ...(response === undefined ? {} : { passed: true, responseQuality: 5, validationConfidence: 1 }),
      ...(names === undefined ? {} : { expectedTools: names, correctToolSelection: asExpected }),
    },
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
