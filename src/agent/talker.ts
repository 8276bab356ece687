import type { AgentInput, PastMessage, UserRecord } from './types.ts';
import { addTokens, addUsd, NO_TOKENS } from './usage.ts';
import type { SimulatedUser, UserScript } from './user.ts';

/** A simulated user in one conversation. */
export interface Talker {
  /** The user's next message, after `played` turns; undefined where the conversation is over. */
  next(played: number, history: readonly PastMessage[], signal: AbortSignal): Promise<string | undefined>;
  /** What it took until now. */
  record(agentFailed: boolean): UserRecord;
}

/** The user of one trial. A message that is empty ends the conversation, as the stop word does. */
export function talkerOf(script: UserScript, simulated: SimulatedUser, { seed }: AgentInput): Talker {
  let spent: Omit<UserRecord, 'ended'> = { calls: 0, tokenUsage: NO_TOKENS, costUsd: 0 };
  let ended: UserRecord['ended'] = 'max-turns';
  return {
    async next(played, history, signal) {
      if (played >= script.maxTurns) return undefined;
      const said = history.map(({ role, content }) => ({ role, content }));
      const { text, tokenUsage, costUsd } = await simulated(
        { script, said, seed: (seed + played) % 2 ** 31 },
        signal,
      );
      spent = {
        calls: spent.calls + 1,
        tokenUsage: addTokens(spent.tokenUsage, tokenUsage),
        costUsd: addUsd(spent.costUsd, costUsd),
      };
      if (text !== '' && !text.includes(script.stop)) return text;
      ended = 'stop';
      return undefined;
    },
    record: (agentFailed) => ({ ...spent, ended: agentFailed ? 'agent-error' : ended }),
  };
}
