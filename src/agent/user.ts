import type { HistoryMessage, TokenUsage } from './types.ts';

/** Ends a conversation where the simulated user says it. */
export const STOP_WORD = '###STOP###';

/** What a simulated user wants, and how long it may talk. */
export interface UserScript {
  /** Who the user is and what they want, in plain words. */
  readonly goal: string;
  /** A name under `models:`. */
  readonly model: string;
  /** Hash of what decides how that model talks, so that whatever compares or keeps conversations tells users apart. */
  readonly modelHash: string;
  /** Most turns of the whole conversation, those that are scripted included. */
  readonly maxTurns: number;
  /** The conversation is over where the user's message holds this. */
  readonly stop: string;
}

export interface UserQuestion {
  readonly script: UserScript;
  /** The conversation so far, oldest first; the last message is the agent's. */
  readonly said: readonly HistoryMessage[];
  readonly seed: number;
}

/** The user's next message, and what it took; null is unknown, never zero. */
export interface UserMessage {
  readonly text: string;
  readonly tokenUsage: TokenUsage | null;
  readonly costUsd: number | null;
}

/**
 * PORT. Plays the user. Rejects with OutsideError where the provider failed or said nothing of use, because the agent is
 * not to blame, with UserError where the model may not be called, and with the signal's reason when aborted.
 */
export type SimulatedUser = (question: UserQuestion, signal: AbortSignal) => Promise<UserMessage>;

/** The instruction of the model that plays the user. */
export function userPrompt({ goal, stop }: UserScript): string {
  return [
    'You play a user who talks to an assistant. You are not the assistant: the messages that you receive are its answers, and you write what the user says next.',
    `Who you are and what you want:\n${goal}`,
    'Write one short message, in the words of such a user, and nothing else. Tell what the assistant needs to know when it asks for it, and only what stands above; invent nothing.',
    `When you have what you want, or it is clear that you will not get it, write only ${stop}`,
  ].join('\n\n');
}
