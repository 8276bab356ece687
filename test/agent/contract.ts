import { getActiveResourcesInfo } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgentInput, AgentTarget, Execution } from '../../src/agent/types.ts';

/** An agent of one kind with inputs for which its surroundings are prepared. */
export interface Subject {
  readonly target: AgentTarget;
  /** It calls two tools or more and answers with `echo <trial>`. */
  echo(trial: number): AgentInput;
  /** It answers, but nobody says what that took; absent where the kind always knows. */
  readonly unmetered?: AgentInput;
  /** It would never answer; absent where the kind answers at once. */
  readonly hanging?: AgentInput;
  /** Nothing behind the agent can answer this: the provider or network fails. */
  readonly unreachable: AgentInput;
  stop(): Promise<void>;
}

const calm = new AbortController().signal;
const MEMBERS = ['message', 'toolsUsed', 'toolCalls', 'tokenUsage', 'costUsd', 'latencyMs', 'stages'];

function sockets(): number {
  return getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
}

/** What every agent kind keeps to, whatever is behind it. */
export function describeAgent(name: string, open: () => Promise<Subject>): void {
  describe(`the ${name} agent, as every agent`, () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.stop());
    const run = (input: AgentInput, signal = calm): Promise<Execution> => subject.target.run(input, signal);

    it('names its kind', () => {
      expect(subject.target.kind).toMatch(/^[a-z]+$/);
    });

    it('resolves with a complete execution', async () => {
      const execution = await run(subject.echo(1));
      for (const member of MEMBERS) expect(execution).toHaveProperty(member);
      expect(execution.message).toBe('echo 1');
      expect(execution.error).toBeUndefined();
      expect(execution.toolCalls.length).toBeGreaterThanOrEqual(2);
      for (const call of execution.toolCalls) {
        expect(['ok', 'error', 'invalid']).toContain(call.status);
        expect(call.step).toBeGreaterThanOrEqual(1);
        expect(call.durationMs).toBeGreaterThanOrEqual(0);
      }
    });

    it('lists the names of its tool calls in their order', async () => {
      const { toolsUsed, toolCalls } = await run(subject.echo(1));
      expect(toolsUsed).toEqual(toolCalls.map((call) => call.name));
    });

    it('adds its stages up to the whole', async () => {
      const { stages, tokenUsage, latencyMs, costUsd } = await run(subject.echo(1));
      if (stages === null) return;
      const parts = Object.values(stages);
      const sum = (values: readonly (number | null | undefined)[]): number =>
        values.reduce<number>((total, value) => total + (value ?? NaN), 0);
      expect(latencyMs).toBeCloseTo(sum(parts.map((part) => part.latencyMs)), 2);
      expect(tokenUsage?.total).toBe(sum(parts.map((part) => part.tokenUsage?.total)));
      expect(costUsd).toBeCloseTo(sum(parts.map((part) => part.costUsd)), 10);
    });

    it('says null, not zero, where nobody knows what a trial took', async ({ skip }) => {
      skip(subject.unmetered === undefined, 'this kind always knows');
      const execution = await run(subject.unmetered ?? subject.echo(1));
      expect(execution.tokenUsage).toBeNull();
      expect(execution.costUsd).toBeNull();
    });

    it('leaves its input as it was', async () => {
      const input = subject.echo(1);
      const before = structuredClone(input);
      await run(input);
      expect(input).toEqual(before);
    });

    it('accepts an input that nothing can change', async () => {
      await expect(run(frozen(subject.echo(1)))).resolves.toHaveProperty('message', 'echo 1');
    });

    it('gives an execution that JSON keeps whole', async () => {
      const execution = await run(subject.echo(2));
      expect(JSON.parse(JSON.stringify(execution))).toStrictEqual(execution);
    });

    it('keeps runs at the same time apart', async () => {
      const trials = Array.from({ length: 12 }, (_, index) => index + 1);
      const executions = await Promise.all(trials.map((trial) => run(subject.echo(trial))));
      expect(executions.map(({ message }) => message)).toEqual(trials.map((trial) => `echo ${trial}`));
    });

    it('rejects with an outside error where nothing can answer', async () => {
      await expect(run(subject.unreachable)).rejects.toMatchObject({
        name: 'OutsideError',
        retryable: expect.any(Boolean) as boolean,
      });
    });

    it('rejects with the reason of a signal that was aborted before', async () => {
      const reason = new Error('stopped before');
      await expect(run(subject.echo(1), AbortSignal.abort(reason))).rejects.toBe(reason);
    });

    it('rejects with the reason of a signal that is aborted while it works, and lets go of what it held', async ({
      skip,
    }) => {
      skip(subject.hanging === undefined, 'this kind answers at once');
      await run(subject.echo(1));
      const before = sockets();
      const controller = new AbortController();
      const reason = new Error('stopped meanwhile');
      const running = run(subject.hanging ?? subject.echo(1), controller.signal);
      setTimeout(() => controller.abort(reason), 50);
      await expect(running).rejects.toBe(reason);
      await expect.poll(sockets).toBeLessThanOrEqual(before);
    });
  });
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
