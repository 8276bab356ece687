import type { Json, JsonObject } from '../base/json.ts';

/** USD per million tokens. An absent price is an unknown cost, never 0. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number;
}

/** A named entry under `models:` after `extends` and environment references are resolved. */
export interface ModelConfig {
  readonly name: string;
  /** The provider's model id. */
  readonly model: string;
  readonly temperature?: number;
  readonly topP?: number;
  readonly maxTokens?: number;
  readonly seed?: number;
  readonly price?: Price;
  readonly baseUrl?: string;
  readonly apiKeyEnv?: string;
  /** Where this model's own deployment of an `http` agent answers. */
  readonly url?: string;
  /** For an `http` agent, on top of the agent's own; `${NAME}` stands for a variable and is read when a call is made. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Paths, relative to the config file's folder, that override the agent's. */
  readonly planner?: string;
  readonly summarizer?: string;
  readonly tools?: string;
  /** Path of a dataset's manifest, relative to the config file's folder: what the model has seen already. */
  readonly trainedOn?: string;
  /** Further body members for the provider, sent as they are. */
  readonly extra?: JsonObject;
}

export interface OpenAiAgentConfig {
  readonly kind: 'openai';
  readonly baseUrl?: string;
  readonly apiKeyEnv: string;
  /** Paths relative to the config file's folder. */
  readonly planner?: string;
  readonly summarizer?: string;
  readonly tools?: string;
  /** Planner turns before the trial is an agent error. */
  readonly maxSteps: number;
}

export interface ReplayAgentConfig {
  readonly kind: 'replay';
  /** JSONL path relative to the config file's folder. */
  readonly recording: string;
  /** `openai` prompts and tools may stand beside a recording, so that the config hash covers them. */
  readonly planner?: string;
  readonly summarizer?: string;
  readonly tools?: string;
}

/** Where the parts of an answer stand: paths such as `$.reply.text` (see `base/json-path.ts`). */
export interface ReplyMapping {
  readonly message?: string;
  readonly toolCalls?: string;
  /** Inside one tool call. */
  readonly toolCall?: {
    readonly name?: string;
    readonly arguments?: string;
    readonly result?: string;
    readonly error?: string;
  };
  readonly analysis?: string;
  readonly reasoning?: string;
  readonly inputTokens?: string;
  readonly outputTokens?: string;
  readonly costUsd?: string;
  readonly latencyMs?: string;
  readonly servedModel?: string;
  readonly error?: string;
}

export interface HttpAgentConfig {
  readonly kind: 'http';
  readonly url: string;
  /** Sent as `Authorization: Bearer …`. */
  readonly apiKeyEnv?: string;
  /** By name in small letters; `${NAME}` in a value is resolved when a call is made, never in this record. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent: the whole input. */
  readonly body?: Json;
  readonly response?: ReplyMapping;
  readonly planner?: string;
  readonly summarizer?: string;
  readonly tools?: string;
}

/** What a program takes, whoever wrote it. */
export interface ProgramConfig {
  /** Names of variables that it gets beside those of `adapters/agents/program-environment.ts`. */
  readonly env: readonly string[];
  /** Globs relative to the config file's folder; absent: see `agent/code.ts`. */
  readonly code?: readonly string[];
  /** Program and arguments. */
  readonly install?: readonly string[];
  readonly planner?: string;
  readonly summarizer?: string;
  readonly tools?: string;
}

export interface CommandAgentConfig extends ProgramConfig {
  readonly kind: 'command';
  /** Program and arguments; run in the config file's folder. */
  readonly command: readonly string[];
}

export interface ModuleAgentConfig extends ProgramConfig {
  readonly kind: 'module';
  /** Path relative to the config file's folder. */
  readonly module: string;
  readonly export: string;
}

export type AgentConfig =
  | OpenAiAgentConfig
  | HttpAgentConfig
  | CommandAgentConfig
  | ModuleAgentConfig
  | ReplayAgentConfig;

/** The model that judges what no rule can. */
export interface JudgeConfig {
  /** The provider's model id. */
  readonly model: string;
  readonly baseUrl?: string;
  readonly apiKeyEnv: string;
  readonly temperature?: number;
  readonly rubric?: string;
  /** How often one question is put, from 1. */
  readonly repeat: number;
  readonly price?: Price;
  /** Least kappa with which its assertions decide, 0–1. Absent: they always do. */
  readonly bar?: number;
  /** Ask which side answers better. */
  readonly pairwise: boolean;
  readonly embeddingModel: string;
  /** USD per million tokens. Absent: unknown, never 0. */
  readonly embeddingPrice?: number;
}

export type FailOn = 'reject' | 'inconclusive' | 'never';
export type PolicyName = 'thresholds' | 'paired';

/** Allowed relative worsening, as fractions: 0.05 means 5 %. */
export interface Margins {
  readonly success: number;
  readonly quality: number;
  readonly tool: number;
  readonly latency: number;
  readonly cost: number;
}

export interface GateConfig {
  readonly policy: PolicyName;
  readonly margins: Margins;
  /** Under `paired`: how often an unchanged candidate may be rejected, 0–1. */
  readonly alpha: number;
  /** Trials a scenario and variant. */
  readonly repeat: number;
  readonly failOn: FailOn;
  /** Under `paired`: an approval also takes an improvement of some metric. */
  readonly requireImprovement: boolean;
}

export type StoreKind = 'branch' | 'folder' | 'none';

export interface StoreConfig {
  /** Absent: `branch` in Actions, `folder` elsewhere. */
  readonly kind?: StoreKind;
  readonly branch: string;
  /** Folder inside the branch, or relative to the config file's folder. */
  readonly path: string;
}

export type RedactKind = 'email' | 'phone' | 'card' | 'iban' | 'ssn' | 'ip' | 'secret';

export interface PrivacyConfig {
  readonly redact: readonly RedactKind[];
  /** Values that stay. */
  readonly allow: readonly string[];
  /** Whether names of people are looked for. */
  readonly names: boolean;
  /** Variable that holds the key of the pseudonyms. */
  readonly keyEnv: string;
}

export interface RunConfig {
  /** Trials in flight at once. */
  readonly maxConcurrency: number;
  /** Milliseconds one attempt of a trial may take. */
  readonly timeoutMs: number;
  /** Further attempts after an infrastructure error. */
  readonly retries: number;
  /** Folder of cached answers, relative to the config file's; absent: none. */
  readonly cache?: string;
  /** USD that one run may spend; no trial starts that could pass it. Absent: no limit. */
  readonly maxCostUsd?: number;
  /** Model calls that start in any minute. Absent: no limit. */
  readonly requestsPerMinute?: number;
  /** Tokens of the model calls that start in any minute. Absent: no limit. */
  readonly tokensPerMinute?: number;
}

/** `agent-tester.yml` with all defaults filled in. Frozen. */
export interface Config {
  /** Path as given, relative to the working directory. */
  readonly file: string;
  readonly agent: AgentConfig;
  readonly models: Readonly<Record<string, ModelConfig>>;
  /** Globs relative to the config file's folder. */
  readonly scenarios: readonly string[];
  readonly judge?: JudgeConfig;
  readonly gate: GateConfig;
  readonly store: StoreConfig;
  readonly privacy: PrivacyConfig;
  readonly run: RunConfig;
  /** Queries a month in production, for the report. */
  readonly monthlyQueries?: number;
}
