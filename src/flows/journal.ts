import { trialRedactor } from './collect.ts';
import type { Arm } from './arms.ts';
import { seedOf } from './looks.ts';
import type { World } from './world.ts';
import { adviceOf, messageOf } from '../base/errors.ts';
import { plural } from '../base/format.ts';
import { hashOf } from '../base/hash.ts';
import { untrusted } from '../base/untrusted.ts';
import { isOwnMachine } from '../config/context.ts';
import type { Config, RunConfig } from '../config/types.ts';
import { trialSchema } from '../report/results-schema.ts';
import type { PlannedTrial } from '../run/plan.ts';
import type { GradedTrial } from '../run/types.ts';
import type { Suite } from '../scenario/types.ts';

/** Hours for which an interrupted run can go on: a provider's model is not the same for ever. */
export const JOURNAL_HOURS = 24;
/** Raised when lines change their meaning: older journals are then not read. */
const VERSION = 1;

export interface Journal {
  /** What an interrupted run left of a trial. */
  known(trial: PlannedTrial): GradedTrial | undefined;
  /** Redacts and writes a trial; a journal that cannot be written is told once and changes nothing. */
  keep(trial: GradedTrial): void;
  /** Resolves once all that was kept is written. Never rejects. */
  flushed(): Promise<void>;
  close(end: 'keep' | 'remove'): void;
}

export interface JournalOptions {
  readonly suite: Suite;
  readonly arms: readonly Arm[];
  readonly repeat: number;
  readonly config: Config;
  readonly limits: RunConfig;
  readonly output: string;
  readonly fresh?: boolean | undefined;
}

/**
 * The journal of exactly this run: same agents, suite, seed, repeat, judge and rules of redaction. None on a CI machine,
 * where nothing survives a kill and a file in the checkout may come from anybody, and none for recorded executions,
 * which cost nothing. Never throws for a disk that cannot be written: it is told, and the run goes on without one.
 */
export async function openJournal(world: World, options: JournalOptions): Promise<Journal | undefined> {
  const { arms, config, output } = options;
  if (!isOwnMachine(world.context, world.env)) return undefined;
  if (arms.every((arm) => arm.config.agent.kind === 'replay')) return undefined;
  const key = keyOf(options);
  const path = `${output}/journal-${key.slice(0, 16)}.jsonl`;
  const file = await openedOr(world, path, options.fresh === true);
  if (typeof file === 'string') {
    world.logger.warn('this run cannot be continued if it is interrupted:', untrusted(file));
    return undefined;
  }
  const { logger, clock, signal } = world;
  const redact = trialRedactor(options.suite, await world.redactor(config.privacy));
  const found = trialsOf(file.text, key, clock.now());
  if (found.size > 0)
    logger.info(
      `${plural(found.size, 'trial')} of an interrupted run ${found.size === 1 ? 'is' : 'are'} taken over; --fresh runs all anew`,
    );
  let broken = false;
  const attempt = (write: () => void): void => {
    if (broken) return;
    try {
      write();
    } catch (error) {
      broken = true;
      logger.warn('what runs from now on would run again after an interruption:', untrusted(adviceOf(error)));
    }
  };
  const append = (value: unknown): void => attempt(() => file.append(JSON.stringify(value)));
  if (found.size === 0) {
    if (file.text !== '') attempt(() => file.restart());
    append({ journal: VERSION, key, startedAt: new Date(clock.now()).toISOString() });
  }
  let last: Promise<void> = Promise.resolve();
  const write = async (before: Promise<void>, trial: GradedTrial): Promise<void> => {
    await before;
    try {
      append(await redact(trial));
    } catch (error) {
      logger.warn('a trial could not be kept for a continuation:', untrusted(messageOf(error)));
    }
  };
  return {
    known({ scenario, role, trial }) {
      const name = nameOf({ scenarioId: scenario.id, role, trial });
      const left = found.get(name);
      // Asked once of each trial; from now on the run has it.
      found.delete(name);
      return left;
    },
    keep(trial) {
      // Lost trials run again, and so does one whose grading the interruption cut off.
      if (!trial.execution || (signal.aborted && trial.validation?.passed === null)) return;
      last = write(last, trial);
    },
    flushed: () => last,
    close: (end) => file.close(end),
  };
}

async function openedOr(world: World, path: string, fresh: boolean) {
  try {
    return await world.openJournal(path, fresh);
  } catch (error) {
    return adviceOf(error);
  }
}

function keyOf({ suite, arms, repeat, config, limits }: JournalOptions): string {
  return hashOf({
    suite: suite.hash,
    seed: seedOf(suite, arms),
    arms: arms.map(({ variant }) => [variant.role, variant.model.name, variant.configHash]),
    repeat,
    timeoutMs: limits.timeoutMs,
    judge: config.judge ?? null,
    privacy: config.privacy,
  });
}

/** By name. Nothing of another run or one too old; a line that was torn by the kill is none. */
function trialsOf(text: string, key: string, now: number): Map<string, GradedTrial> {
  const [head, ...lines] = text.split('\n').map(parsed);
  const trials = new Map<string, GradedTrial>();
  if (!isHead(head) || head.key !== key || now - Date.parse(head.startedAt) > JOURNAL_HOURS * 3_600_000)
    return trials;
  for (const line of lines) {
    const trial = trialSchema.safeParse(line);
    if (trial.success && trial.data.execution) trials.set(nameOf(trial.data), trial.data);
  }
  return trials;
}

function isHead(value: unknown): value is { readonly key: string; readonly startedAt: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { journal, key, startedAt } = value as Record<string, unknown>;
  return journal === VERSION && typeof key === 'string' && typeof startedAt === 'string';
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The line that was being written when the run was killed.
    return undefined;
  }
}

function nameOf({ scenarioId, role, trial }: Pick<GradedTrial, 'scenarioId' | 'role' | 'trial'>): string {
  return JSON.stringify([scenarioId, role, trial]);
}
