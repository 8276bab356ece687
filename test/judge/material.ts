import { afterEach, expect } from 'vitest';
import { createOpenAiEmbedder } from '../../src/adapters/agents/openai-embedder.ts';
import { createOpenAiJudge } from '../../src/adapters/agents/openai-judge.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import type { Execution } from '../../src/agent/types.ts';
import { grade } from '../../src/assertion/grade.ts';
import type { AssertionSpec, GradeContext, Validation } from '../../src/assertion/types.ts';
import type { JudgeConfig } from '../../src/config/types.ts';
import { execution } from '../assertion/material.ts';
import { completion, startChatServer, type ChatServer, type Respond } from '../fixtures/chat-server.ts';

export const KEY = 'sk-judge-0123456789abcdef';

const running: ChatServer[] = [];

/** Stops the servers of a test and fails it where a request was not what OpenAI's description allows. */
export function stopServersAfterEach(): void {
  afterEach(async () => {
    const servers = running.splice(0);
    await Promise.all(servers.map((server) => server.stop()));
    expect(servers.flatMap(({ problems }) => problems)).toEqual([]);
  });
}

/** A completion whose content is this value as JSON, or this text. */
export const saying = (content: unknown): { body: object } => ({
  body: completion({ content: typeof content === 'string' ? content : JSON.stringify(content) }),
});

export const PASS = { reason: 'It does.', pass: true, score: 0.9 };
export const FAIL = { reason: 'It does not.', pass: false, score: 0.2 };

export interface GradeOptions {
  readonly judge?: Partial<JudgeConfig>;
  readonly of?: Execution;
  readonly context?: Partial<GradeContext>;
  readonly retries?: number;
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A server that answers by `respond`, and `graded`, which asks it for the grade of some assertions. */
export async function serveJudge(respond: Respond) {
  const server = await startChatServer(respond);
  running.push(server);
  const toolsFor = ({ judge, retries = 0, timeoutMs = 5_000, env = { JUDGE_KEY: KEY } }: GradeOptions) => {
    const config = { file: 'agent-tester.yml', run: { maxConcurrency: 1, timeoutMs, retries } };
    const given: JudgeConfig = {
      model: 'judge-1',
      baseUrl: server.baseUrl,
      apiKeyEnv: 'JUDGE_KEY',
      repeat: 1,
      pairwise: false,
      embeddingModel: 'embed-1',
      ...judge,
    };
    const deps = { env, clock: systemClock };
    return {
      judge: createOpenAiJudge(config, given, deps),
      embedder: createOpenAiEmbedder(config, given, deps),
    };
  };
  const graded = (assertions: readonly AssertionSpec[], options: GradeOptions = {}): Promise<Validation> =>
    grade(assertions, options.of ?? execution('We are sorry. The refund takes 5 days.'), {
      query: 'Where is my refund?',
      tools: toolsFor(options),
      signal: new AbortController().signal,
      ...options.context,
    });
  return { server, graded, toolsFor };
}
