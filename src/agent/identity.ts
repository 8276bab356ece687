import { hashOf } from '../base/hash.ts';
import type { AgentConfig, Config, ModelConfig } from '../config/types.ts';
import { DEFAULT_BASE_URL, isLoopback } from './endpoint.ts';
import { plannerPrompt } from './prompts.ts';
import type { AgentAssets } from './types.ts';

/** Changes whenever the built-in loop asks or reads differently, so that old results are not taken for equal. */
const LOOP_VERSION = 1;

/**
 * Hash of all that decides what a variant does and costs: 64 hex digits, `Variant.configHash`.
 *
 * In: agent kind, provider model id, sampling, token limit, seed, `extra`, price, base URL (a loopback address without
 * its port), step limit, the prompts as they are used, the tools; for `replay` also the model's name, by which
 * executions are looked up, and the recording's hash as `material`; for `command` and `module` the code (`agent/code.ts`); for `http` the URL (with its port), the headers as written, body and
 * mapping. Price is in because cost is compared: with a new price, stored costs no longer tell the same. Out: what it was
 * trained on, keys and the names of their variables, the files that prompts came from, and for `openai` and `http` the model's name, since
 * two names for one configuration behave alike.
 */
export function agentHash(
  config: Pick<Config, 'agent'>,
  model: ModelConfig,
  assets: AgentAssets,
  material?: string,
): string {
  const { agent } = config;
  const {
    name: _name,
    baseUrl: _baseUrl,
    url: _url,
    headers: _headers,
    apiKeyEnv: _env,
    planner: _planner,
    summarizer: _summarizer,
    tools: _tools,
    trainedOn: _trainedOn,
    ...behaviour
  } = model;
  return hashOf({
    behaviour,
    planner: plannerPrompt(assets),
    summarizer: assets.summarizer ?? null,
    tools: assets.tools,
    ...kindPart(agent, model, material),
  });
}

/** What decides a result in an agent of each kind. */
function kindPart(
  agent: AgentConfig,
  { name, baseUrl, url, headers }: ModelConfig,
  material: string | undefined,
): object {
  switch (agent.kind) {
    case 'openai':
      return {
        kind: agent.kind,
        loop: LOOP_VERSION,
        endpoint: place(baseUrl ?? agent.baseUrl ?? DEFAULT_BASE_URL),
        maxSteps: agent.maxSteps,
      };
    case 'http':
      return {
        kind: agent.kind,
        // With its port: two deployments on one machine differ in nothing else.
        url: url ?? agent.url,
        headers: { ...agent.headers, ...headers },
        body: agent.body ?? null,
        response: agent.response ?? null,
      };
    // The name of an export or an argument may choose what runs; the code itself is in `material`.
    case 'command':
      return { kind: agent.kind, command: agent.command, code: material ?? null };
    case 'module':
      return { kind: agent.kind, module: agent.module, export: agent.export, code: material ?? null };
    case 'replay':
      return {
        kind: agent.kind,
        name,
        recording: material ?? null,
      };
  }
}

/** Where a base URL leads: without credentials, and without the port on which a local server happens to listen. */
function place(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (url === null) return baseUrl;
  const host = isLoopback(url) ? 'loopback' : url.host;
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
