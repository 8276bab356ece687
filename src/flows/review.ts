import { openTrainingStore, type StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import type { ExampleStore } from '../example/store.ts';
import type { TrainingExample } from '../example/types.ts';
import { byExample, withFeedback } from '../feedback/apply.ts';
import { eventsOf, parseDecisions } from '../feedback/decisions.ts';
import { newEvent } from '../feedback/new-event.ts';
import { reviewQueue, type QueueOptions, type Waiting } from '../feedback/queue.ts';
import type { FeedbackEvent } from '../feedback/types.ts';

/** An example that waits, as its feedback leaves it so far. */
export interface WaitingExample {
  readonly waiting: Waiting;
  readonly example: TrainingExample;
}

export interface ReviewList {
  readonly items: readonly WaitingExample[];
  /** Of all examples: how many wait, asked for or not. */
  readonly pending: number;
  readonly examples: number;
}

/** What waits for review, in the order of what is worth a look. */
export async function listReview(world: World, options: StoreOptions & QueueOptions): Promise<ReviewList> {
  const { store } = await openTrainingStore(world, options);
  const events = await store.readEvents();
  return await waitingIn(store, events, options);
}

export async function waitingIn(
  store: ExampleStore,
  events: readonly FeedbackEvent[],
  options: QueueOptions,
): Promise<ReviewList> {
  const { waiting, pending, examples } = await reviewQueue(() => store.readExamples(), events, options);
  const wanted = new Map(waiting.map((one) => [one.id, one]));
  const feedback = byExample(events);
  const found = new Map<string, TrainingExample>();
  for await (const example of store.readExamples()) {
    if (wanted.has(example.id)) {
      found.set(example.id, withFeedback(example, feedback.get(example.id) ?? []));
    }
    if (found.size === wanted.size) break;
  }
  const items = waiting.flatMap((one) => {
    const example = found.get(one.id);
    return example ? [{ waiting: one, example }] : [];
  });
  return { items, pending, examples };
}

export interface DecideResult {
  readonly decisions: number;
  readonly events: number;
  /** Events that were not there yet. */
  readonly added: number;
  readonly redactions: number;
  readonly location: string;
}

/**
 * Takes the decisions of a file, all or none. Throws UserError that lists every line which cannot be read or names an
 * example that is not in the store.
 */
export async function decideReview(
  world: World,
  options: StoreOptions & { readonly file: string; readonly text: string; readonly by?: string },
): Promise<DecideResult> {
  const decisions = parseDecisions(options.file, options.text);
  const { config, store } = await openTrainingStore(world, options);
  const missing = new Set(decisions.map(({ said }) => said.example));
  for await (const { id } of store.readExamples()) {
    missing.delete(id);
    if (missing.size === 0) break;
  }
  const strange = decisions.filter(({ said }) => missing.has(said.example));
  if (strange.length > 0) {
    throw new UserError(
      strange.slice(0, 20).map(({ line, said }) => ({
        place: { file: options.file, line },
        path: 'example',
        message: `no example ${said.example} is in the store; nothing of the file was taken`,
      })),
    );
  }
  const by = options.by ?? (await world.person());
  const start = world.clock.now();
  const redactor = await world.redactor(config.privacy);
  let redactions = 0;
  const events: FeedbackEvent[] = [];
  for (const [index, decision] of decisions.entries()) {
    // A millisecond apart, so that of two lines on one example the later one counts.
    const at = new Date(start + index).toISOString();
    for (const said of eventsOf(decision, by, at)) {
      const { comment, ...rest } = said;
      const { value, count } = await redactor.redact({ rest: wordsOf(rest), comment });
      redactions += count;
      events.push(
        newEvent({
          ...said,
          ...value.rest,
          ...(value.comment === undefined ? {} : { comment: value.comment }),
        }),
      );
    }
  }
  const { files, location } = await store.addEvents(events);
  return { decisions: decisions.length, events: events.length, added: files.length, redactions, location };
}

/** What a person wrote freely in an event; ids, names and times are ours. */
function wordsOf(said: object): { readonly response?: string } {
  return 'response' in said && typeof said.response === 'string' ? { response: said.response } : {};
}
