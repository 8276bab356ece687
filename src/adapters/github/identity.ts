import * as z from 'zod';
import { OutsideError } from '../../base/errors.ts';
import type { GitHubClient } from './client.ts';

export const userShape = z.object({ login: z.string().max(200), type: z.string().max(50).optional() });

type User = z.infer<typeof userShape>;

/** Who GITHUB_TOKEN writes as. A login with brackets cannot be registered, and its type is checked besides. */
const ACTIONS_BOT: User = { login: 'github-actions[bot]', type: 'Bot' };

/** Whom our own writes are by. */
export interface Identity {
  isOwn(user: User | null): Promise<boolean>;
  /** Takes the author that GitHub names in the answer to one of our writes: that is certainly us. */
  learn(user: User | null | undefined): void;
}

/**
 * A person's token is asked for its login. An app's token cannot ask (`GET /user` answers 403): it is taken for
 * GITHUB_TOKEN's bot until a write of ours shows the author, so that another app finds its comment after that write.
 */
export function ownIdentity(client: GitHubClient): Identity {
  let known: User | undefined;
  let asked: Promise<User | undefined> | undefined;
  return {
    learn(user) {
      known ??= user ?? undefined;
    },
    async isOwn(user) {
      if (!user) return false;
      const self = known ?? (await (asked ??= person(client))) ?? ACTIONS_BOT;
      return user.login.toLowerCase() === self.login.toLowerCase() && user.type === self.type;
    },
  };
}

async function person(client: GitHubClient): Promise<User | undefined> {
  if (client.appToken === true) return undefined;
  try {
    return await client.call(
      { what: 'ask whose the token is' },
      ({ rest }) => rest.users.getAuthenticated(),
      userShape,
    );
  } catch (error) {
    if (error instanceof OutsideError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}
