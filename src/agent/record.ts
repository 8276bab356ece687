import type { AgentTarget, RecordedExecution } from './types.ts';

/** Where recorded executions go; rejects where one could not be kept. */
export type RecordSink = (entry: RecordedExecution) => Promise<void>;

/**
 * The same agent, with every finished execution passed to `sink` before `run` resolves: the agent's own failures
 * included, infrastructure errors and aborted runs not, for they have no execution. A sink that rejects fails the run:
 * a recording with holes would not replay.
 */
export function recording(target: AgentTarget, sink: RecordSink): AgentTarget {
  return {
    ...target,
    async run(input, signal) {
      const execution = await target.run(input, signal);
      await sink({ scenarioId: input.scenarioId, model: input.model.name, trial: input.trial, execution });
      return execution;
    },
  };
}
