import * as z from 'zod';
import { roughTokens } from '../../agent/rough-cost.ts';
import { costOf } from '../../agent/usage.ts';
import { OutsideError } from '../../base/errors.ts';
import type { Embedder } from '../../assertion/judge/port.ts';
import type { Config, JudgeConfig } from '../../config/types.ts';
import { HttpFailure } from './bounded-fetch.ts';
import { causeOf } from './cause.ts';
import { judgeAccess } from './judge-access.ts';
import { createCalls } from './judge-calls.ts';
import { connect, connectionError, type Connection } from './openai-chat.ts';
import { failureOf } from './openai-failure.ts';
import type { JudgeDeps } from './openai-judge.ts';

const replySchema = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
  usage: z
    .object({ prompt_tokens: z.int().min(0) })
    .nullish()
    .catch(undefined),
});

/** Embeddings over an OpenAI-compatible endpoint. Throws UserError as `createOpenAiJudge` does. */
export function createOpenAiEmbedder(
  config: Pick<Config, 'file' | 'run'>,
  judge: JudgeConfig,
  deps: JudgeDeps,
): Embedder {
  const access = judgeAccess(config, judge, deps.env);
  const call = createCalls(deps.clock, config.run.retries);
  const { embeddingModel: model, embeddingPrice } = judge;
  const price = embeddingPrice === undefined ? undefined : { input: embeddingPrice, output: 0 };
  let connection: Promise<Connection> | undefined;

  async function once(texts: readonly string[], signal: AbortSignal) {
    connection ??= connect(access, config.run.timeoutMs, deps.pace);
    const { client } = await connection;
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const turn = await deps.pace?.enter(roughTokens(characters, 0), signal);
    let body: string;
    try {
      const response = await client
        .post('/embeddings', { body: { model, input: texts, encoding_format: 'float' }, signal })
        .asResponse();
      body = await response.text();
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const failure = causeOf(error, (cause) => cause instanceof HttpFailure);
      if (!(failure instanceof HttpFailure)) throw await connectionError(error, access);
      const told = failureOf(failure, { ...access, model, now: deps.clock.now() });
      throw told instanceof OutsideError ? told : useless(told.message);
    }
    const vectors = vectorsOf(body, texts.length);
    const tokens = vectors.tokens;
    turn?.settle(tokens ?? null);
    const tokenUsage = tokens === undefined ? null : { input: tokens, output: 0, total: tokens };
    return { vectors: vectors.vectors, usage: { calls: 1, tokenUsage, costUsd: costOf(tokenUsage, price) } };
  }

  return { embed: (texts, signal) => call(() => once(texts, signal), signal) };
}

function useless(message: string): OutsideError {
  return new OutsideError('openai', message, { retryable: false });
}

function vectorsOf(body: string, count: number) {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw useless('the embeddings are no JSON');
  }
  const parsed = replySchema.safeParse(value);
  const data = parsed.data?.data.toSorted((a, b) => a.index - b.index) ?? [];
  if (data.length !== count || data.some(({ index }, i) => index !== i)) {
    throw useless(`expected ${count} embeddings, got ${data.length}`);
  }
  return { vectors: data.map(({ embedding }) => embedding), tokens: parsed.data?.usage?.prompt_tokens };
}
