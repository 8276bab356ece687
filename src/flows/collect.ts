import type { Arm } from './arms.ts';
import type { World } from './world.ts';
import { adviceOf } from '../base/errors.ts';
import { createTurns } from '../base/turns.ts';
import { untrusted } from '../base/untrusted.ts';
import type { StoreConfig, StoreKind } from '../config/types.ts';
import { runData, type RunData } from '../dataset/run-data.ts';
import { buildExamples } from '../example/build.ts';
import type { AppendResult, Examples } from '../example/store.ts';
import type { RunRecord, TestExample } from '../example/types.ts';
import type { Redactor } from '../privacy/types.ts';
import { wholeTrials, type TrialShelf } from '../run/shelf.ts';
import type { BriefTrial, GradedTrial } from '../run/types.ts';
import { wholeOf } from '../scenario/shelved.ts';
import { isGating, type ListedScenario, type Scenario, type Suite } from '../scenario/types.ts';

export interface Collected {
  readonly stored: Stored;
  /** Absent where nothing new was stored. */
  readonly added?: RunData;
}

export type Stored = { readonly result: AppendResult } | { readonly failure: string };

/** Redacts one trial after the other. */
export type TrialRedactor = (trial: GradedTrial) => Promise<GradedTrial>;

/**
 * Removes personal data and secrets from what a run says, before any of it is written or shown. Ids, places and
 * figures stay: they are ours, and everything is found again by them. Names that a scenario tells are replaced in its
 * trials, too.
 */
export function trialRedactor({ scenarios }: Pick<Suite, 'scenarios'>, redactor: Redactor): TrialRedactor {
  const byId = new Map(scenarios.map((one) => [one.id, one]));
  return async (trial) => {
    const { execution, error, validation, scenarioId } = trial;
    const scenario = byId.get(scenarioId);
    const messages = validation?.details.map(({ message }) => message) ?? [];
    const { value } = await redactor.redact(
      { execution, error, messages },
      scenario && saidBy(wholeOf(scenario)),
    );
    const details = validation?.details.map((detail, i) => ({ ...detail, message: value.messages[i] ?? '' }));
    return {
      ...trial,
      ...(value.execution ? { execution: value.execution } : {}),
      ...(value.error ? { error: value.error } : {}),
      ...(validation && details ? { validation: { ...validation, details } } : {}),
    };
  };
}

/** The same for trials on a shelf, which then holds them redacted. */
export async function redactShelf(
  trials: readonly BriefTrial[],
  shelf: TrialShelf,
  redact: TrialRedactor,
): Promise<BriefTrial[]> {
  const briefs: BriefTrial[] = [];
  const turn = createTurns();
  for (const trial of trials) {
    await turn();
    const whole = shelf.read(trial);
    const redacted = await redact(whole);
    // Mostly nothing is: then the shelf holds it already.
    briefs.push(JSON.stringify(redacted) === JSON.stringify(whole) ? trial : shelf.put(redacted));
  }
  return briefs;
}

/**
 * The same for what the scenarios say, with the same tokens, so that a redacted run can be graded again. `keep` takes each
 * scenario in which something was redacted.
 */
export async function redactSuite(
  suite: Suite,
  redactor: Redactor,
  keep: (scenario: Scenario) => ListedScenario = (scenario) => scenario,
): Promise<Suite> {
  const scenarios: ListedScenario[] = [];
  const turn = createTurns();
  for (const listed of suite.scenarios) {
    await turn();
    const scenario = wholeOf(listed);
    const { assertions } = scenario;
    const said = saidBy(scenario);
    const { value: kept } = await redactor.redact(said);
    if (kept === said) {
      scenarios.push(listed);
      continue;
    }
    const { values: redacted, ...rest } = kept;
    const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    scenarios.push(
      keep({
        ...scenario,
        ...present,
        assertions: assertions.map((assertion, i) => ({ ...assertion, value: redacted[i] })),
      }),
    );
  }
  return { ...suite, scenarios };
}

function saidBy({ query, turns, user, description, context, history, fixtures, assertions }: Scenario) {
  const values = assertions.map((assertion) => assertion.value);
  return { query, turns, user, description, context, history, fixtures, values };
}

/**
 * Labels the trials and appends them to the store. A store that fails is told as a failure and never changes the
 * verdict; the error's class does not matter for that.
 */
export async function collect(
  world: World,
  input: {
    /** Redacted. */
    readonly run: RunRecord;
    readonly trials: readonly BriefTrial[];
    readonly suite: Suite;
    readonly arms: readonly Arm[];
    readonly redactor: Redactor;
    readonly store: StoreConfig;
    readonly kind: Exclude<StoreKind, 'none'>;
    readonly configFile: string;
  },
): Promise<Collected> {
  let examples: Examples<TestExample>;
  let result: AppendResult;
  try {
    const variants = Object.fromEntries(input.arms.map(({ variant }) => [variant.role, variant]));
    const built = buildExamples({
      run: input.run,
      // What the cache gave, the run that asked has stored.
      trials: wholeTrials(
        input.trials.filter(({ execution }) => !execution?.cached),
        world.shelf.read,
      ),
      suite: input.suite,
      variants,
      redactor: input.redactor,
    });
    const [exampleIds, kept]: [string[], number[]] = [[], []];
    const turn = createTurns();
    for await (const example of built) {
      await turn();
      exampleIds.push(example.id);
      kept.push(world.texts.keep(JSON.stringify(example)));
    }
    examples = examplesOf(kept, world);
    const run = { ...input.run, exampleIds };
    const store = await world.openStore(input.store, input.kind, input.configFile);
    result = await store.append({ run, examples });
  } catch (error) {
    return { stored: { failure: adviceOf(error) } };
  }
  // A run that was stored before adds nothing.
  const isNew = examples.length > 0 && result.examplesAdded === examples.length;
  const added = isNew ? await summedUp(world, input, examples) : undefined;
  return { stored: { result }, ...(added ? { added } : {}) };
}

/** Stored is stored: where it cannot be summed up, that is told and changes nothing. */
async function summedUp(
  { logger }: World,
  { run, suite }: { readonly run: RunRecord; readonly suite: Suite },
  examples: Examples<TestExample>,
): Promise<RunData | undefined> {
  const practice = suite.scenarios.flatMap((one) => (isGating(one) ? [] : [one.id]));
  try {
    return await runData(examples, run, new Set(practice));
  } catch (error) {
    logger.warn('what the run added could not be summed up:', untrusted(adviceOf(error)));
    return undefined;
  }
}

/** Examples that stand as JSON outside of memory. */
function examplesOf(kept: readonly number[], { texts }: World): Examples<TestExample> {
  return {
    length: kept.length,
    *[Symbol.iterator]() {
      // Kept by this very process; the store validates what it is given.
      for (const one of kept) yield JSON.parse(texts.read(one)) as TestExample;
    },
  };
}
