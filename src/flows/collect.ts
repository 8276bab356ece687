import type { Arm } from './arms.ts';
import type { World } from './world.ts';
import { adviceOf } from '../base/errors.ts';
import type { StoreConfig, StoreKind } from '../config/types.ts';
import { buildExamples } from '../example/build.ts';
import { redactRun } from '../example/redact-run.ts';
import type { AppendResult } from '../example/store.ts';
import type { RunRecord } from '../example/types.ts';
import type { Redactor } from '../privacy/types.ts';
import { wholeTrials, type TrialShelf } from '../run/shelf.ts';
import type { BriefTrial, GradedTrial } from '../run/types.ts';
import type { Scenario, Suite } from '../scenario/types.ts';

export type Stored = { readonly result: AppendResult } | { readonly failure: string };

/**
 * Removes personal data and secrets from what a run says, before any of it is written or shown. Ids, places and
 * figures stay: they are ours, and everything is found again by them. In plan order, since tokens are numbered in it.
 */
export async function redactTrials(
  trials: readonly GradedTrial[],
  redactor: Redactor,
): Promise<GradedTrial[]> {
  const redacted: GradedTrial[] = [];
  for (const trial of trials) {
    const { execution, error, validation } = trial;
    const messages = validation?.details.map(({ message }) => message) ?? [];
    const { value } = await redactor.redact({ execution, error, messages });
    const details = validation?.details.map((detail, i) => ({ ...detail, message: value.messages[i] ?? '' }));
    redacted.push({
      ...trial,
      ...(value.execution ? { execution: value.execution } : {}),
      ...(value.error ? { error: value.error } : {}),
      ...(validation && details ? { validation: { ...validation, details } } : {}),
    });
  }
  return redacted;
}

/** The same for trials on a shelf, which then holds them redacted. */
export async function redactShelf(
  trials: readonly BriefTrial[],
  shelf: TrialShelf,
  redactor: Redactor,
): Promise<BriefTrial[]> {
  const briefs: BriefTrial[] = [];
  for (const trial of trials) {
    for (const redacted of await redactTrials([shelf.read(trial)], redactor))
      briefs.push(shelf.put(redacted));
  }
  return briefs;
}

/** The same for what the scenarios say, with the same tokens, so that a redacted run can be graded again. */
export async function redactSuite(suite: Suite, redactor: Redactor): Promise<Suite> {
  const scenarios: Scenario[] = [];
  for (const scenario of suite.scenarios) {
    const { query, turns, user, description, context, history, fixtures, assertions } = scenario;
    const values = assertions.map((assertion) => assertion.value);
    const said = { query, turns, user, description, context, history, fixtures, values };
    const { value } = await redactor.redact(said);
    if (value === said) {
      scenarios.push(scenario);
      continue;
    }
    const { values: redacted, ...rest } = value;
    const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    scenarios.push({
      ...scenario,
      ...present,
      assertions: assertions.map((assertion, i) => ({ ...assertion, value: redacted[i] })),
    });
  }
  return { ...suite, scenarios };
}

/**
 * Labels the trials and appends them to the store. A store that fails is told as a failure and never changes the
 * verdict; the error's class does not matter for that.
 */
export async function collect(
  world: World,
  input: {
    readonly run: RunRecord;
    readonly trials: readonly BriefTrial[];
    readonly suite: Suite;
    readonly arms: readonly Arm[];
    readonly redactor: Redactor;
    readonly store: StoreConfig;
    readonly kind: Exclude<StoreKind, 'none'>;
    readonly configFile: string;
  },
): Promise<Stored> {
  try {
    const variants = Object.fromEntries(input.arms.map(({ variant }) => [variant.role, variant]));
    const examples = await buildExamples({
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
    const run = await redactRun({ ...input.run, exampleIds: examples.map(({ id }) => id) }, input.redactor);
    const store = await world.openStore(input.store, input.kind, input.configFile);
    return { result: await store.append({ run, examples }) };
  } catch (error) {
    return { failure: adviceOf(error) };
  }
}
