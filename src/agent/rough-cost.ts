import type { ModelConfig, Price } from '../config/types.ts';
import { costOf } from './usage.ts';
import type { AgentAssets } from './types.ts';

/** English text, by OpenAI's rule of thumb ("What are tokens and how to count them?"): 4 characters a token. */
const CHARACTERS_A_TOKEN = 4;
/** A planner that asks for tools, one that has seen their answers, a summarizer. */
const CALLS = 3;
/** What one call answers where nothing is known of it, tokens. */
const ANSWER_TOKENS = 300;

/** An answer of that many tokens. */
export const ROUGH_ANSWER_CHARACTERS = ANSWER_TOKENS * CHARACTERS_A_TOKEN;

/** USD that one call may cost, from the characters of what is sent. */
export function roughCallUsd(characters: number, price: Price): number {
  const input = Math.ceil(characters / CHARACTERS_A_TOKEN);
  return costOf({ input, output: ANSWER_TOKENS, total: input + ANSWER_TOKENS }, price) ?? 0;
}

/** Tokens that one call may take, from the characters of what is sent. An image or a tool's schema may take more. */
export function roughTokens(characters: number, maxTokens: number | undefined): number {
  return Math.ceil(characters / CHARACTERS_A_TOKEN) + Math.min(maxTokens ?? Infinity, ANSWER_TOKENS);
}

/**
 * USD that one trial may cost, from the sizes of prompts, tools and scenario alone: a guess of the right order, for
 * before anything has run.
 */
export function roughCost(
  {
    query,
    turns = [],
    user,
    context,
    history,
    fixtures,
  }: {
    readonly query: string;
    readonly turns?: readonly string[];
    readonly user?: { readonly maxTurns: number };
    readonly context?: unknown;
    readonly history?: unknown;
    readonly fixtures: unknown;
  },
  { model, assets }: { readonly model: ModelConfig; readonly assets: AgentAssets },
  price: Price,
): number {
  const said = JSON.stringify([query, turns, context ?? null, history ?? null, fixtures]).length;
  const prompts =
    (assets.planner?.length ?? 0) + (assets.summarizer?.length ?? 0) + JSON.stringify(assets.tools).length;
  const calls = CALLS * Math.max(1 + turns.length, user?.maxTurns ?? 1);
  const input = Math.ceil((calls * (said + prompts)) / CHARACTERS_A_TOKEN);
  const output = calls * Math.min(model.maxTokens ?? Infinity, ANSWER_TOKENS);
  return costOf({ input, output, total: input + output }, price) ?? 0;
}
