import * as z from 'zod';
import { execution } from '../agent/execution-schema.ts';
import { recordedSchema } from '../agent/recording.ts';
import type { Execution, PastMessage } from '../agent/types.ts';
import type { Place } from '../base/errors.ts';
import { own } from './fields.ts';
import type { Conversation, Finding, LogFormat, LoggedMessage, LogReader } from './types.ts';

/** What the user said in a scenario: a recording holds only what the agent did. */
export interface Spoken {
  readonly query: string;
  readonly history?: readonly PastMessage[] | undefined;
  readonly tags: readonly string[];
}

const results = z.object({
  run: z.object({
    runId: z.string(),
    attempt: z.int(),
    baseline: z.object({ model: z.string() }).nullable(),
    candidate: z.object({ model: z.string() }).nullable(),
  }),
  suite: z.object({
    scenarios: z.array(
      z.object({
        id: z.string(),
        query: z.string(),
        tags: z.array(z.string()),
        history: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).optional(),
      }),
    ),
  }),
  trials: z.array(
    z.object({
      scenarioId: z.string(),
      role: z.enum(['baseline', 'candidate']),
      trial: z.int(),
      startedAt: z.iso.datetime(),
      execution: execution.optional(),
      validation: z.object({ passed: z.boolean().nullable() }).optional(),
    }),
  ),
});

export const recordingFormat: LogFormat = {
  name: 'recording',
  title: 'recordings of Agent Tester, and its results files',
  recognises: (value) => isResults(value) || own(value, 'execution') !== undefined,
};

const isResults = (value: unknown): boolean => own(value, 'schema') === 'agent-tester/results';

/** `spoken` tells what the user says in a scenario of the suite. */
export function recordingReader(spoken: (scenarioId: string) => Spoken | undefined): LogReader {
  return {
    take: (value, place) => (isResults(value) ? ofResults(value, place) : [ofLine(value, place, spoken)]),
    end: () => [],
  };
}

function ofLine(value: unknown, place: Place, spoken: (id: string) => Spoken | undefined): Finding {
  const parsed = recordedSchema.safeParse(value);
  if (!parsed.success) return invalid(parsed.error, place);
  const { scenarioId, model, trial, execution: done } = parsed.data;
  const scenario = spoken(scenarioId);
  if (!scenario && !done.turns) {
    return {
      kind: 'no-content',
      reason: 'a recording of a scenario that is not in the suite: its query is unknown',
      place,
    };
  }
  const toolsUsed = done.toolCalls.map(({ name }) => name);
  const conversation: Conversation = {
    ...figures({ ...done, toolsUsed }, scenario),
    id: JSON.stringify([scenarioId, model, trial, done.message, toolsUsed]),
    place,
    model: done.servedModel ?? model,
    startedAt: null,
    passed: null,
  };
  return { kind: 'conversation', conversation };
}

function ofResults(value: unknown, place: Place): readonly Finding[] {
  const parsed = results.safeParse(value);
  if (!parsed.success) return [invalid(parsed.error, place)];
  const { run, suite, trials } = parsed.data;
  const scenarios = new Map(suite.scenarios.map((scenario) => [scenario.id, scenario]));
  return trials.map((trial): Finding => {
    const scenario = scenarios.get(trial.scenarioId);
    if (!trial.execution) return { kind: 'failed', reason: 'a trial without an execution', place };
    if (!scenario)
      return { kind: 'no-content', reason: 'a trial of a scenario that the file does not hold', place };
    const { role, scenarioId, trial: number, startedAt, validation } = trial;
    const conversation: Conversation = {
      ...figures(trial.execution, scenario),
      id: JSON.stringify([run.runId, run.attempt, role, scenarioId, number, startedAt]),
      place,
      model: trial.execution.servedModel ?? run[role]?.model ?? null,
      startedAt,
      passed: validation?.passed ?? null,
    };
    return { kind: 'conversation', conversation };
  });
}

function figures(done: Execution, scenario: Spoken | undefined) {
  return {
    importer: 'recording',
    messages: messagesOf(done, scenario),
    tools: [],
    userId: null,
    latencyMs: done.latencyMs,
    tokenUsage: done.tokenUsage,
    costUsd: done.costUsd,
    error: done.error ? { code: done.error.code, message: done.error.message } : null,
    rating: null,
    comment: null,
    tags: scenario?.tags ?? [],
    leftOut: [],
  } as const;
}

function messagesOf(done: Execution, scenario: Spoken | undefined): LoggedMessage[] {
  const before = (scenario?.history ?? []).map((message): LoggedMessage =>
    message.role === 'user'
      ? { role: 'user', text: message.content }
      : { role: 'assistant', text: message.content, calls: [] },
  );
  const turns = done.turns ?? [{ user: scenario?.query ?? '', message: done.message }];
  return [
    ...before,
    ...turns.flatMap(({ user, message }, n): LoggedMessage[] => [
      { role: 'user', text: user },
      ...callsOf(done.toolCalls.filter(({ turn }) => turn === undefined || turn === n + 1)),
      { role: 'assistant', text: message, calls: [] },
    ]),
  ];
}

/** Calls of one step together, each with what its tool answered. */
function callsOf(calls: Execution['toolCalls']): LoggedMessage[] {
  const steps = Map.groupBy(calls, ({ step }) => step);
  return [...steps].flatMap(([step, members]): LoggedMessage[] => [
    {
      role: 'assistant',
      text: '',
      calls: members.map(({ name, arguments: args, argumentsText }, n) => ({
        id: `${step}.${n}`,
        name,
        arguments: args,
        ...(argumentsText === undefined ? {} : { argumentsText }),
      })),
    },
    ...members.map(({ name, result, error, status, durationMs }, n) => ({
      role: 'tool' as const,
      callId: `${step}.${n}`,
      name,
      result: result ?? null,
      error: status === 'ok' ? null : (error ?? 'the tool failed'),
      durationMs,
    })),
  ]);
}

function invalid(error: z.ZodError, place: Place): Finding {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return { kind: 'invalid', reason: `${path}: ${issue?.message ?? 'does not fit'}`, place };
}
