import { findExample } from './find-example.ts';
import { openTrainingStore, type StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import { suggestion } from '../base/nearest.ts';
import type { ExampleStore } from '../example/store.ts';
import type { TrainingExample } from '../example/types.ts';
import { parseAspects, parseLabels, parseRating } from '../feedback/grammar.ts';
import { newEvent, type Said } from '../feedback/new-event.ts';
import type { FeedbackEvent } from '../feedback/types.ts';

/** What a person says of an example, as the command line has it. */
export interface FeedbackOptions extends StoreOptions {
  readonly example: string;
  readonly rating?: string;
  /** `speed=2` … */
  readonly aspects: readonly string[];
  /** `passed=no` … */
  readonly labels: readonly string[];
  readonly comment?: string;
  /** Names of tools in order. */
  readonly suggestTools?: readonly string[];
  readonly suggestResponse?: string;
  /** Absent: who works here. */
  readonly by?: string;
}

export interface FeedbackResult {
  readonly example: TrainingExample;
  readonly events: readonly FeedbackEvent[];
  /** Events that were not there yet. */
  readonly added: number;
  readonly redactions: number;
  readonly location: string;
}

/**
 * Adds one event for each kind of thing that was said. Personal data and secrets in it are replaced first. Throws
 * UserError where nothing was said, or something that cannot be; nothing is added then.
 */
export async function addFeedback(world: World, options: FeedbackOptions): Promise<FeedbackResult> {
  const parts = partsOf(options);
  if (parts.length === 0) {
    throw new UserError({
      message: 'nothing was said of the example',
      hint: 'give --rating, --aspect, --label, --comment, --suggest-tools or --suggest-response',
    });
  }
  const { config, store } = await openTrainingStore(world, options);
  const example = await findExample(store, options.example, '--example');
  await checkTools(store, example, options.suggestTools ?? []);
  const redactor = await world.redactor(config.privacy);
  const base = {
    example: example.id,
    by: options.by ?? (await world.person()),
    at: new Date(world.clock.now()).toISOString(),
    via: 'cli' as const,
  };
  const { value, count } = await redactor.redact(parts);
  const events = value.map((part) => newEvent({ ...base, ...part }));
  const { files, location } = await store.addEvents(events);
  return { example, events, added: files.length, redactions: count, location };
}

type Part = Said extends infer T
  ? T extends unknown
    ? Omit<T, 'example' | 'by' | 'at' | 'via'>
    : never
  : never;

function partsOf(options: FeedbackOptions): Part[] {
  const { rating, aspects, labels, comment, suggestTools, suggestResponse } = options;
  for (const [path, text] of [
    ['--comment', comment],
    ['--suggest-response', suggestResponse],
    ['--by', options.by],
  ] as const) {
    if (text?.trim() === '') throw new UserError({ path, message: 'is empty' });
  }
  const rated = rating !== undefined || aspects.length > 0;
  const shown = suggestTools !== undefined || suggestResponse !== undefined;
  const said = comment === undefined ? {} : { comment };
  return [
    ...(rated
      ? [
          {
            kind: 'rating' as const,
            ...(rating === undefined ? {} : { rating: parseRating(rating, '--rating') }),
            ...(aspects.length === 0 ? {} : { aspects: parseAspects(aspects, '--aspect') }),
            ...said,
          },
        ]
      : []),
    ...(labels.length > 0
      ? [{ kind: 'label' as const, ...parseLabels(labels, '--label'), ...(rated ? {} : said) }]
      : []),
    ...(shown
      ? [
          {
            kind: 'demonstration' as const,
            ...(suggestTools === undefined ? {} : { tools: suggestTools }),
            ...(suggestResponse === undefined ? {} : { response: suggestResponse }),
            ...(rated || labels.length > 0 ? {} : said),
          },
        ]
      : []),
    ...(comment !== undefined && !rated && !shown && labels.length === 0
      ? [{ kind: 'comment' as const, comment }]
      : []),
  ];
}

/** Tools that the agent does not have cannot be what it should have called. */
async function checkTools(
  store: ExampleStore,
  { provenance }: TrainingExample,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0 || provenance.configHash === null) return;
  const known = (await store.readConfigs()).get(provenance.configHash)?.tools.map(({ name }) => name) ?? [];
  const strange = known.length === 0 ? undefined : names.find((name) => !known.includes(name));
  if (strange !== undefined) {
    throw new UserError({
      path: '--suggest-tools',
      message: `the agent of this example has no tool ${JSON.stringify(strange.slice(0, 60))}`,
      hint: suggestion(strange, known),
    });
  }
}
