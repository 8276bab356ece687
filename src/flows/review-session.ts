import { waitingIn, type WaitingExample } from './review.ts';
import { openTrainingStore, type StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import type { ExampleStore } from '../example/store.ts';
import { byExample } from '../feedback/apply.ts';
import { newEvent, type Said } from '../feedback/new-event.ts';
import type { QueueOptions } from '../feedback/queue.ts';
import { startSession, step, type Act, type Done, type Session } from '../feedback/session.ts';
import type { FeedbackStore } from '../feedback/store.ts';
import type { FeedbackEvent, LabelEvent } from '../feedback/types.ts';
import type { Redactor } from '../privacy/types.ts';

/** What stands on the screen. */
export interface ReviewPage {
  readonly item: WaitingExample;
  /** Counts from 1. */
  readonly position: number;
  readonly total: number;
  /** Labels that were given in this session. */
  readonly labels: Labels;
  /** What was done last, for people. */
  readonly said: string;
}

/** PORT. A person at a terminal. */
export interface ReviewScreen {
  /** Shows a page and waits for what the reviewer does; undefined: they want to stop. */
  ask(page: ReviewPage): Promise<Act | undefined>;
  close(): void;
}

export interface ReviewDone {
  readonly waiting: number;
  readonly pending: number;
  readonly decided: number;
  readonly events: number;
  readonly location: string;
}

type Labels = Pick<LabelEvent, 'passed' | 'correctToolSelection' | 'responseQuality' | 'recovery'>;

/**
 * Goes through what waits, one example after the other. Everything is stored as soon as it is decided, behind the
 * reviewer's back; stopping, by any way, waits for what is still being stored.
 */
export async function reviewSession(
  world: World,
  options: StoreOptions & QueueOptions & { readonly by?: string },
  open: () => ReviewScreen,
): Promise<ReviewDone> {
  const by = options.by ?? (await world.person());
  const { config, store } = await openTrainingStore(world, options);
  const redactor = await world.redactor(config.privacy);
  const events = await store.readEvents();
  const { items, pending } = await waitingIn(store, events, options);
  const writer = eventWriter(store);
  const scribe = createScribe({ by, events, redactor, writer, now: () => world.clock.now() });
  let session = startSession(items.map(({ example }) => example.id));
  const screen = items.length > 0 ? open() : undefined;
  try {
    let said = '';
    for (;;) {
      if (!screen || world.signal.aborted) break;
      const item = items[session.index];
      if (!item) break;
      const page = {
        item,
        position: session.index + 1,
        total: items.length,
        labels: scribe.labelsOf(item.example.id),
        said,
      };
      const act = await screen.ask(page);
      if (!act) break;
      const next = step(session, act);
      if (next.effect.effect !== 'none')
        await scribe.write(next.effect.done, next.effect.effect === 'take-back');
      session = next.session;
      said = wordFor(act, next.effect.effect);
      writer.check();
    }
  } finally {
    screen?.close();
    await writer.close();
  }
  return {
    waiting: items.length,
    pending,
    decided: decidedIn(session),
    events: writer.written(),
    location: writer.location(),
  };
}

function decidedIn({ done }: Session): number {
  return new Set(done.filter(({ act }) => act.act !== 'skip').map(({ example }) => example)).size;
}

function wordFor(act: Act, effect: string): string {
  if (act.act === 'undo') return effect === 'take-back' ? 'taken back' : 'nothing to take back';
  return { approve: 'approved', reject: 'rejected', skip: 'skipped', edit: 'edited', relabel: 'labelled' }[
    act.act
  ];
}

/** Turns acts into events. A label event holds all labels that its author gave, since the latest one counts alone. */
function createScribe(input: {
  readonly by: string;
  readonly events: readonly FeedbackEvent[];
  readonly redactor: Redactor;
  readonly writer: EventWriter;
  readonly now: () => number;
}) {
  const { by, redactor, writer } = input;
  const before = new Map<string, Labels>();
  for (const [id, all] of byExample(input.events)) {
    const own = all.findLast((event) => event.kind === 'label' && event.by === by);
    if (own?.kind === 'label') before.set(id, labelsIn(own));
  }
  /** By example, the labels after each act of labelling. */
  const given = new Map<string, Labels[]>();
  const labelsOf = (id: string): Labels => given.get(id)?.at(-1) ?? before.get(id) ?? {};
  let last = 0;
  return {
    labelsOf,
    async write({ example, act }: Done, takeBack: boolean): Promise<void> {
      last = Math.max(input.now(), last + 1);
      const base = { example, by, at: new Date(last).toISOString(), via: 'review' as const };
      if (act.act === 'relabel') {
        const stack = given.get(example) ?? [];
        if (takeBack) stack.pop();
        else stack.push({ ...labelsOf(example), ...act.labels });
        given.set(example, stack);
        writer.add(newEvent({ ...base, kind: 'label', ...labelsOf(example) }));
        return;
      }
      writer.add(newEvent(await decisionOf(base, act, takeBack, redactor)));
    },
  };
}

async function decisionOf(
  base: Pick<Said, 'example' | 'by' | 'at' | 'via'>,
  act: Exclude<Done['act'], { readonly act: 'relabel' }>,
  takeBack: boolean,
  redactor: Redactor,
): Promise<Said> {
  if (takeBack) return { ...base, kind: 'review', decision: 'pending' };
  switch (act.act) {
    case 'approve':
      return { ...base, kind: 'review', decision: 'approved' };
    case 'reject':
      return { ...base, kind: 'review', decision: 'rejected' };
    case 'skip':
      return { ...base, kind: 'review', decision: 'pending' };
    case 'edit':
      return {
        ...base,
        kind: 'review',
        decision: 'edited',
        response: (await redactor.redact(act.response)).value,
      };
  }
}

function labelsIn({ passed, correctToolSelection, responseQuality, recovery }: LabelEvent): Labels {
  return {
    ...(passed === undefined ? {} : { passed }),
    ...(correctToolSelection === undefined ? {} : { correctToolSelection }),
    ...(responseQuality === undefined ? {} : { responseQuality }),
    ...(recovery === undefined ? {} : { recovery }),
  };
}

interface EventWriter {
  add(event: FeedbackEvent): void;
  /** Throws what storing failed with. */
  check(): void;
  /** Waits until all is stored. Rejects where storing failed; what was not stored then is tried once more. */
  close(): Promise<void>;
  written(): number;
  location(): string;
}

/** Stores events in the background, all that wait at once: a push for each would keep a quick reviewer waiting. */
function eventWriter(store: FeedbackStore & ExampleStore): EventWriter {
  let queue: readonly FeedbackEvent[] = [];
  let running: Promise<void> | undefined;
  let failure: { readonly error: unknown } | undefined;
  let count = 0;
  let place = '';
  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue;
      const { files, location } = await store.addEvents(batch);
      queue = queue.slice(batch.length);
      count += files.length;
      place = location;
    }
  };
  const start = (): void => {
    running ??= drain()
      .catch((error: unknown) => {
        failure = { error };
      })
      .finally(() => {
        running = undefined;
      });
  };
  return {
    add(event) {
      queue = [...queue, event];
      start();
    },
    check() {
      if (failure) throw failure.error;
    },
    async close() {
      await running;
      failure = undefined;
      await drain();
    },
    written: () => count,
    location: () => place,
  };
}
