import type { AgentInput, Execution, Role } from '../agent/types.ts';
import type { RunConfig } from '../config/types.ts';
import type { RunEvent } from './events.ts';
import type { Arm } from './options.ts';
import type { PlannedTrial, WholeTrial } from './plan.ts';
import type { Pace } from './pace.ts';
import type { Clock } from './ports.ts';
import type { Permit, Throttle } from './throttle.ts';
import type { Trial } from './types.ts';
import { OutsideError, UserError } from '../base/errors.ts';
import { seededRandom, type Random } from '../base/random.ts';
import { crashed, timedOut } from './agent-error.ts';
import { attempt, type Ending } from './attempt.ts';
import { createRetries, isRateLimit } from './backoff.ts';

export interface TrialContext {
  readonly seed: string;
  readonly limits: RunConfig;
  readonly clock: Clock;
  readonly random: Random;
  readonly halt: AbortSignal;
  readonly throttle: Throttle;
  readonly pace?: Pace;
  readonly tell: (event: RunEvent) => void;
  /** An attempt of this role ended in an error and will be made again; not told of a 429, which costs nothing. */
  readonly lost: (role: Role) => void;
}

/** What is known of a trial that the halt cut off. */
export type CutTrial = Omit<Trial, 'execution' | 'error'>;

export type TrialEnd =
  | { readonly kind: 'ended'; readonly trial: Trial }
  | { readonly kind: 'cut'; readonly trial: CutTrial };

/**
 * Runs one trial to its end: attempts, retries of infrastructure errors and the waits between them. `permit` is for the
 * first attempt; it is left, and so is every further one. Rejects with a UserError that the agent throws.
 */
export async function runTrial(
  planned: WholeTrial,
  arm: Arm,
  context: TrialContext,
  first: Permit,
): Promise<TrialEnd> {
  const { clock, limits, halt, throttle, pace } = context;
  let permit = first;
  const input = inputOf(planned, arm, context.seed);
  const nextWait = createRetries(limits.retries, context.random);
  for (let attempts = 1; ; attempts++) {
    const startedAt = new Date(clock.now()).toISOString();
    const from = clock.monotonic();
    let own: AbortSignal = halt;
    const ending = await attempt((signal) => arm.agent.run(input, (own = signal)), {
      timeoutMs: limits.timeoutMs,
      clock,
      halt,
      ...(pace ? { waitedMs: (signal: AbortSignal) => pace.waitedMs(signal) } : {}),
    });
    permit.leave(isLimited(ending) ? 'limited' : 'answered');
    const wallMs = Math.max(0, clock.monotonic() - from - (pace?.waitedMs(own) ?? 0));
    const facts: CutTrial = { ...identity(planned), attempts, startedAt, wallMs };
    const ended = (execution: Execution): TrialEnd => ({ kind: 'ended', trial: { ...facts, execution } });
    if (ending.kind === 'halted') return { kind: 'cut', trial: facts };
    if (ending.kind === 'execution') return ended(ending.execution);
    if (ending.kind === 'timeout') return ended(timedOut(limits.timeoutMs));

    const { error } = ending;
    if (error instanceof UserError) throw error;
    if (!(error instanceof OutsideError)) return ended(crashed(error));
    const { service, message } = error;
    const waitMs = nextWait(error);
    if (waitMs === undefined) {
      return { kind: 'ended', trial: { ...facts, error: { kind: 'infrastructure', service, message } } };
    }
    const { scenarioId, role, trial } = facts;
    const rateLimited = isRateLimit(error);
    context.tell({
      type: 'retry',
      scenarioId,
      role,
      trial,
      attempt: attempts,
      waitMs,
      rateLimited,
      service,
      message,
    });
    if (rateLimited) throttle.hold(waitMs);
    else context.lost(role);
    try {
      if (!rateLimited) await clock.sleep(waitMs, halt);
      permit = await throttle.enter();
    } catch (reason) {
      if (halt.aborted) return { kind: 'cut', trial: facts };
      throw reason;
    }
  }
}

function isLimited(ending: Ending): boolean {
  return ending.kind === 'thrown' && ending.error instanceof OutsideError && isRateLimit(ending.error);
}

/** Which trial it is. */
export function identity({
  scenario,
  role,
  trial,
  retry,
}: PlannedTrial): Pick<Trial, 'scenarioId' | 'role' | 'trial' | 'retry'> {
  return { scenarioId: scenario.id, role, trial, ...(retry ? { retry } : {}) };
}

function inputOf({ scenario, trial }: WholeTrial, { variant }: Arm, seed: string): AgentInput {
  return {
    scenarioId: scenario.id,
    query: scenario.query,
    ...(scenario.context ? { context: scenario.context } : {}),
    ...(scenario.history ? { history: scenario.history } : {}),
    ...(scenario.turns ? { turns: scenario.turns } : {}),
    ...(scenario.user ? { user: scenario.user } : {}),
    model: variant.model,
    assets: variant.assets,
    fixtures: scenario.fixtures,
    trial,
    // The same for both variants, so that a provider that honours seeds gives them the same luck.
    seed: Math.floor(seededRandom(`${seed}:${scenario.id}:${trial}`)() * 2 ** 31),
  };
}
