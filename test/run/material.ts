import type { AgentInput, AgentTarget, Execution, Role, Variant } from '../../src/agent/types.ts';
import type { Grade } from '../../src/assertion/types.ts';
import type { RunEvent, RunResult } from '../../src/run/events.ts';
import type { Arm, RunOptions } from '../../src/run/options.ts';
import type { Scenario, Suite } from '../../src/scenario/types.ts';
import { OutsideError } from '../../src/base/errors.ts';
import { runTrials } from '../../src/run/runner.ts';
import { virtualClock, type VirtualClock } from '../fixtures/virtual-clock.ts';

export function scenario(id: string, more: Partial<Scenario> = {}): Scenario {
  return {
    id,
    query: `Where is order ${id}?`,
    tags: [],
    fixtures: {},
    assertions: [],
    place: { file: 'scenarios.yml', line: 1 },
    hash: id,
    ...more,
  };
}

export function suite(size: number, more: (index: number) => Partial<Scenario> = () => ({})): Suite {
  return { scenarios: Array.from({ length: size }, (_, i) => scenario(`s${i}`, more(i))), hash: 'suite' };
}

export function variant(role: Role): Variant {
  return {
    role,
    model: { name: role, model: `model-${role}` },
    assets: { tools: [] },
    configHash: role,
    origin: 'work tree',
  };
}

export function answer(message = 'It is on its way.', more: Partial<Execution> = {}): Execution {
  return {
    message,
    toolsUsed: [],
    toolCalls: [],
    tokenUsage: null,
    costUsd: null,
    latencyMs: 5,
    stages: null,
    ...more,
  };
}

export type Behaviour = (input: AgentInput, signal: AbortSignal, role: Role) => Promise<Execution>;

export function arms(behaviour: Behaviour, roles: readonly Role[] = ['baseline', 'candidate']): Arm[] {
  return roles.map((role) => {
    const agent: AgentTarget = { kind: 'test', run: (input, signal) => behaviour(input, signal, role) };
    return { variant: variant(role), agent };
  });
}

/** Passes every execution without an error. */
export const gradeErrors: Grade = (_assertions, execution) =>
  Promise.resolve({
    passed: !execution.error,
    confidence: 1,
    quality: execution.error ? 0 : 5,
    toolCorrect: null,
    details: [],
  });

export const unavailable = (more: { retryAfterMs?: number; status?: number; retryable?: boolean } = {}) =>
  new OutsideError('openai', 'the model is not there', { retryable: true, status: 503, ...more });

export const tooMany = (retryAfterMs?: number) =>
  unavailable({ status: 429, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });

export type Story = { result: RunResult; events: RunEvent[]; clock: VirtualClock };

/** Runs in virtual time with three retries, four lanes and a minute for an attempt, unless told otherwise. */
export async function tell(
  behaviour: (clock: VirtualClock) => Behaviour,
  more: Partial<RunOptions> & { roles?: readonly Role[]; clock?: VirtualClock } = {},
): Promise<Story> {
  const { roles, clock = virtualClock(), ...options } = more;
  const events: RunEvent[] = [];
  const run = runTrials({
    suite: suite(3),
    arms: arms(behaviour(clock), roles),
    repeat: 1,
    seed: 'seed',
    limits: { maxConcurrency: 4, timeoutMs: 60_000, retries: 3 },
    clock,
    grade: gradeErrors,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { result: await clock.drive(run), events, clock };
}

export const keyOf = (trial: { scenarioId: string; role: Role; trial: number }): string =>
  `${trial.scenarioId} ${trial.trial} ${trial.role}`;

/** The order that run/events.ts promises. */
export function expectedOrder(suite: Suite, repeat: number, roles: readonly Role[]): string[] {
  return suite.scenarios.flatMap(({ id, repeat: own }) =>
    Array.from({ length: own ?? repeat }, (_, i) => roles.map((role) => `${id} ${i + 1} ${role}`)).flat(),
  );
}
