import type { JsonObject } from '../base/json.ts';
import type { AgentInput } from './types.ts';

/**
 * What an agent outside this process is sent: the input of one trial as JSON (`docs/agents/http.md`). Of the model
 * config only what decides how a model answers: no address, no price, no name of a key. What is absent is left out.
 */
export function inputDocument(input: AgentInput): JsonObject {
  const { scenarioId, query, context, history, model, assets, fixtures, trial, seed } = input;
  const { temperature, topP, maxTokens, extra } = model;
  const document = {
    scenarioId,
    trial,
    seed,
    query,
    context,
    history,
    model: { id: model.model, temperature, topP, maxTokens, seed: model.seed, extra },
    planner: assets.planner,
    summarizer: assets.summarizer,
    tools: assets.tools,
    fixtures,
  };
  // Written and read once more: what is absent goes, and nobody can change the input through it.
  return JSON.parse(JSON.stringify(document)) as JsonObject;
}
