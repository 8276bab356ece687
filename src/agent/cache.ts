import { hashOf } from '../base/hash.ts';
import type { AgentInput, AgentTarget, Execution, RecordedExecution, Variant } from './types.ts';

/** Changes whenever an execution is kept or found differently, so that old ones are not taken for equal. */
const CACHE_VERSION = 1;

/** PORT. Executions that were recorded before, by content. Neither call ever rejects: a cache can only fail to save. */
export interface ExecutionCache {
  /** Undefined where there is none, or none that can be read. */
  find(key: string, entry: Omit<RecordedExecution, 'execution'>): Promise<Execution | undefined>;
  keep(key: string, entry: RecordedExecution): Promise<void>;
}

/**
 * Names one trial by all that decides it, as 64 hex digits: the variant's `configHash` (agent kind, model, prompts,
 * tools, code), the scenario's id, query, context, history, turns and fixtures, the trial's number, and the seed where
 * the agent is given one. Trials of one scenario have different numbers, so repeats never share an answer.
 */
export function cacheKey(
  kind: string,
  { configHash }: Pick<Variant, 'configHash'>,
  input: AgentInput,
): string {
  // Everything in the input that is not in `configHash`, whatever is added to it.
  const { model, assets: _assets, seed, ...asked } = input;
  const takesSeed = kind !== 'openai' || model.seed !== undefined;
  return hashOf({ cache: CACHE_VERSION, kind, configHash, asked, ...(takesSeed ? { seed } : {}) });
}

/**
 * Why executions of this kind are not kept; undefined where they are. What stands behind a URL can change without a
 * trace in the configuration, and a recording is a cache already.
 */
export function uncacheable(kind: string): string | undefined {
  if (kind === 'http') return 'nobody can tell from here whether what answers at the URL is still the same';
  return kind === 'replay' ? 'its executions are recorded already' : undefined;
}

/**
 * The same agent, asked only where the cache has no answer to the very same trial. An execution with the agent's own
 * error is kept like any other: were only failures drawn again, a second run would look better than the first. What
 * has no execution (infrastructure errors, timeouts, aborted runs, what an agent throws) is never kept.
 */
export function cached(
  target: AgentTarget,
  variant: Pick<Variant, 'configHash'>,
  cache: ExecutionCache,
): AgentTarget {
  if (uncacheable(target.kind) !== undefined) return target;
  // Without `prepare`: perhaps nobody will be asked.
  return {
    kind: target.kind,
    ...(target.close ? { close: target.close } : {}),
    async run(input, signal) {
      signal.throwIfAborted();
      const key = cacheKey(target.kind, variant, input);
      const which = { scenarioId: input.scenarioId, model: input.model.name, trial: input.trial };
      const known = await cache.find(key, which);
      if (known) return { ...known, cached: true };
      const execution = await target.run(input, signal);
      await cache.keep(key, { ...which, execution });
      return execution;
    },
  };
}
