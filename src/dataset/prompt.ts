import type { TrainingExample } from '../example/types.ts';

/** What the user said, for comparing: the last query, and all of it where there is more. */
export interface Prompt {
  readonly query: string;
  /** All that the user said, oldest first; equal to `query` where nothing was said before. */
  readonly conversation: string;
}

export function promptOf({ query, history = [] }: Pick<TrainingExample, 'query' | 'history'>): Prompt {
  const before = history.flatMap(({ role, content }) => (role === 'user' ? [content] : []));
  return { query, conversation: [...before, query].join('\n') };
}
