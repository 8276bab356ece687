import { turnOf } from '../agent/conversation.ts';
import type { AgentError, Execution, PastMessage, Role, Variant } from '../agent/types.ts';
import type { Redactor } from '../privacy/types.ts';
import type { GradedTrial } from '../run/types.ts';
import { wholeOf } from '../scenario/shelved.ts';
import type { Scenario, Suite } from '../scenario/types.ts';
import { exampleId } from './id.ts';
import { labelsOf } from './labels.ts';
import { rewardOf } from './reward.ts';
import { referenceOf } from './reward-reference.ts';
import { EXAMPLE_SCHEMA_VERSION } from './types.ts';
import type { RunRecord, TestExample, TestProvenance, TrainingExample } from './types.ts';

export interface ExamplesInput {
  readonly suite: Suite;
  /** In plan order; gone through more than once. */
  readonly trials: Iterable<GradedTrial>;
  readonly variants: Readonly<Partial<Record<Role, Pick<Variant, 'model' | 'configHash'>>>>;
  readonly run: Pick<RunRecord, 'runId' | 'commit'>;
  readonly redactor: Redactor;
}

/**
 * Trials as redacted, labelled examples, in the order of the trials, one after the other. A trial without an execution (infrastructure
 * error, cancelled) gives none. The same input gives the same ids. Throws where a trial's scenario or variant is
 * not part of the input.
 */
export async function* buildExamples(input: ExamplesInput): AsyncGenerator<TestExample, undefined> {
  const scenarios = new Map(input.suite.scenarios.map((scenario) => [scenario.id, scenario]));
  const reference = referenceOf(input.trials);
  for (const trial of input.trials) {
    const { execution, validation } = trial;
    if (!execution) continue;
    const listed = scenarios.get(trial.scenarioId);
    if (!listed) throw new Error(`trial of unknown scenario ${trial.scenarioId}`);
    const scenario = wholeOf(listed);
    // One after the other: the redactor numbers what it finds.
    const said = await input.redactor.redact(spoken(scenario, execution));
    const body = {
      schemaVersion: EXAMPLE_SCHEMA_VERSION,
      timestamp: trial.startedAt,
      ...said.value,
      labels: labelsOf(scenario, validation),
      metrics: {
        latencyMs: execution.latencyMs,
        tokenUsage: execution.tokenUsage,
        cost: execution.costUsd,
        ...(execution.stages ? { stages: execution.stages } : {}),
      },
      provenance: provenance(input, trial, scenario),
      review: { status: 'pending' },
      privacy: { redactions: said.count },
    } as const;
    yield { id: exampleId(body), ...body, reward: rewardOf(body, reference) };
  }
}

/** Everything in an example that a person, a model or a tool said. */
function spoken(scenario: Scenario, execution: Execution) {
  const { query, history } = exchange(scenario, execution);
  const { toolsUsed, toolCalls } = lastTurnOf(execution);
  return {
    query,
    ...(scenario.context ? { context: scenario.context } : {}),
    ...(history ? { history } : {}),
    response: execution.message,
    toolsUsed,
    toolCalls,
    analysis: execution.analysis ?? null,
    ...(execution.reasoning === undefined ? {} : { reasoning: execution.reasoning }),
    ...(execution.error ? { error: errorOf(execution.error) } : {}),
  };
}

/** The last thing that the user said, and what was said before; of a conversation an example is its last turn. */
function exchange(scenario: Scenario, execution: Execution): Pick<TrainingExample, 'query' | 'history'> {
  const { turns = [] } = execution;
  const last = turns.at(-1);
  if (!last) return { query: scenario.query, ...(scenario.history ? { history: scenario.history } : {}) };
  const earlier = turns.slice(0, -1).flatMap(({ user, message }, n): PastMessage[] => [
    { role: 'user', content: user },
    { role: 'assistant', content: message, ...callsOf(execution, n + 1) },
  ]);
  const history = [...(scenario.history ?? []), ...earlier];
  return { query: last.user, ...(history.length > 0 ? { history } : {}) };
}

function callsOf(execution: Execution, turn: number): Pick<PastMessage, 'toolCalls'> {
  const toolCalls = execution.toolCalls.filter((call) => call.turn === turn);
  return toolCalls.length === 0 ? {} : { toolCalls };
}

function lastTurnOf(execution: Execution): Execution {
  return turnOf(execution, execution.turns?.length ?? 1) ?? execution;
}

function errorOf({ code, message }: AgentError) {
  return { code, message };
}

function provenance(
  { variants, run }: ExamplesInput,
  trial: GradedTrial,
  scenario: Scenario,
): TestProvenance {
  const variant = variants[trial.role];
  if (!variant) throw new Error(`trial of a variant that did not run: ${trial.role}`);
  return {
    source: 'test',
    scenarioId: scenario.id,
    scenarioHash: scenario.hash,
    tags: scenario.tags,
    variant: trial.role,
    model: variant.model.model,
    configHash: variant.configHash,
    runId: run.runId,
    trial: trial.trial,
    ...(trial.retry ? { retry: true as const } : {}),
    commit: run.commit,
  };
}
