import type { Json, JsonObject } from '../base/json.ts';
import type { ModelConfig } from '../config/types.ts';
import type { UserScript } from './user.ts';

export interface TokenUsage {
  readonly input: number;
  readonly output: number;
  readonly total: number;
  readonly cachedInput?: number;
}

/** What one tool answers in a scenario. Exactly one of `result` and `error` is given. */
export interface ToolAnswer {
  /** The answer holds only for calls whose arguments contain these (partial, deep). */
  readonly when?: JsonObject;
  readonly result?: Json;
  /** The tool fails with this message. */
  readonly error?: string;
}

/**
 * Answers of one tool. A call takes the first unused answer whose `when` matches; once all matching answers are
 * used, the last of them repeats.
 */
export type ToolFixture = readonly ToolAnswer[];

/** An OpenAI function definition, without the `type: function` envelope. */
export interface ToolDefinition {
  readonly name: string;
  readonly description?: string;
  /** JSON Schema of the arguments. */
  readonly parameters?: JsonObject;
  readonly strict?: boolean;
}

export interface HistoryMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** A message of an earlier turn of the same conversation, with what the agent called before it answered. */
export interface PastMessage extends HistoryMessage {
  readonly toolCalls?: readonly ToolCall[];
}

/** The agent's prompts and tools as text and data, read from the commit that the variant stands for. */
export interface AgentAssets {
  readonly planner?: string;
  readonly summarizer?: string;
  readonly tools: readonly ToolDefinition[];
}

/** The system under test with one model config. */
export interface Variant {
  readonly role: Role;
  readonly model: ModelConfig;
  readonly assets: AgentAssets;
  /** Hash of agent kind, model config, prompts, tools (and recording). 64 hex digits. */
  readonly configHash: string;
  /** `work tree` or an abbreviated commit. */
  readonly origin: string;
}

export type Role = 'baseline' | 'candidate';

export interface AgentInput {
  readonly scenarioId: string;
  readonly query: string;
  readonly context?: JsonObject;
  /** Before the query, oldest first. Tools answer as if they had been called as it says. */
  readonly history?: readonly PastMessage[];
  /** What the user says next, each after the agent's answer; `query` comes first. Only `conversing` reads it. */
  readonly turns?: readonly string[];
  /** Who talks on after that. Only `conversing` reads it. */
  readonly user?: UserScript;
  readonly model: ModelConfig;
  readonly assets: AgentAssets;
  readonly fixtures: Readonly<Record<string, ToolFixture>>;
  /** Counts from 1. */
  readonly trial: number;
  readonly seed: number;
}

export interface ToolCall {
  readonly name: string;
  /** Parsed arguments; `{}` where they were not a JSON object (then `argumentsText` holds what was said). */
  readonly arguments: JsonObject;
  readonly argumentsText?: string;
  readonly result?: Json;
  /** `ok`, `error` (the tool failed or is not there), `invalid` (arguments were no JSON object). */
  readonly status: 'ok' | 'error' | 'invalid';
  readonly error?: string;
  readonly durationMs: number;
  /** Planner turn that asked for it, from 1; calls of one turn are parallel. */
  readonly step: number;
  /** Turn of the conversation, from 1; absent where there is only one. */
  readonly turn?: number;
}

/** What one stage took. null is unknown, never zero. */
export interface StageUsage {
  readonly latencyMs: number | null;
  readonly tokenUsage: TokenUsage | null;
  readonly costUsd: number | null;
  /** Model calls (planner, summarizer) or tool calls. */
  readonly calls: number;
}

export type StageName = 'planner' | 'tools' | 'summarizer';

/** The agent's own failure: counted as a failed trial, never retried. */
export interface AgentError {
  /** `step-limit`, `invalid-output`, `refused`, `timeout`, `crash`, or the adapter's word. */
  readonly code: string;
  readonly message: string;
  readonly stage?: StageName;
}

/** One turn of a conversation: what was said and what it took. Its tool calls stand in the execution. */
export interface TurnRecord {
  readonly user: string;
  /** The agent's answer; empty where there was none. */
  readonly message: string;
  readonly analysis?: string;
  readonly tokenUsage: TokenUsage | null;
  readonly costUsd: number | null;
  readonly latencyMs: number | null;
}

/** What the model that played the user took; no part of the agent's own figures. */
export interface UserRecord {
  readonly calls: number;
  readonly tokenUsage: TokenUsage | null;
  readonly costUsd: number | null;
  /** The user was done, the turns were used up, or the agent failed. */
  readonly ended: 'stop' | 'max-turns' | 'agent-error';
}

/** What the agent did in one trial; of a conversation: all calls and sums, and the last turn's message and analysis. */
export interface Execution {
  /** The answer to the user; empty where there was none. */
  readonly message: string;
  /** Names in call order, repeats kept. */
  readonly toolsUsed: readonly string[];
  readonly toolCalls: readonly ToolCall[];
  /** What the planner said when it was done calling tools. */
  readonly analysis?: string;
  readonly reasoning?: string;
  readonly tokenUsage: TokenUsage | null;
  readonly costUsd: number | null;
  readonly latencyMs: number | null;
  readonly stages: Readonly<Record<StageName, StageUsage>> | null;
  /** The model id that the provider says it used. */
  readonly servedModel?: string;
  /** The end of what a program wrote to its standard error during the trial: hostile text, for people. */
  readonly stderr?: string;
  readonly error?: AgentError;
  /** The turns that were played, of a scenario with several. */
  readonly turns?: readonly TurnRecord[];
  /** Of a scenario with a simulated user. */
  readonly simulatedUser?: UserRecord;
  /** Given by the cache: nobody was asked and nothing was paid now, and `latencyMs` is of another hour. */
  readonly cached?: true;
}

/**
 * PORT. One agent kind. `run` resolves with what the agent did, its own failures included; it rejects with an
 * OutsideError where the provider or network failed (the runner retries those), and with the signal's reason
 * when aborted. Every implementation passes `test/agent/contract.ts`.
 */
export interface AgentTarget {
  readonly kind: string;
  run(input: AgentInput, signal: AbortSignal): Promise<Execution>;
  /**
   * Makes ready for so many runs at once, where that takes a while (processes), so that no trial is measured while others
   * start. Nobody has to call it or to wait for it. Never rejects: what cannot be had is told by `run`.
   */
  readonly prepare?: (places: number) => Promise<void>;
  /** Lets go of what is held between trials (processes); nothing runs afterwards. Never rejects. */
  readonly close?: () => Promise<void>;
}

/** A line of a recording file. */
export interface RecordedExecution {
  readonly scenarioId: string;
  /** A name under `models:`. */
  readonly model: string;
  /** Counts from 1. */
  readonly trial: number;
  readonly execution: Execution;
}
