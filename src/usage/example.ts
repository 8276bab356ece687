import { costOf } from '../agent/usage.ts';
import { hashOf } from '../base/hash.ts';
import type { Price } from '../config/types.ts';
import { exampleId } from '../example/id.ts';
import { NO_REFERENCE, rewardOf } from '../example/reward.ts';
import {
  CONFIG_SCHEMA_VERSION,
  EXAMPLE_SCHEMA_VERSION,
  type ConfigRecord,
  type TrainingExample,
} from '../example/types.ts';
import type { Redactor } from '../privacy/types.ts';
import type { Exchange } from './exchange.ts';
import type { Given } from './given.ts';
import type { Conversation } from './types.ts';

/** An example of real usage. */
export type UsageExample = TrainingExample & {
  readonly provenance: Extract<TrainingExample['provenance'], { source: 'production' }>;
};

export interface MakeOptions {
  readonly redactor: Redactor;
  /** By the model's id, as configured. */
  readonly priceOf: (model: string) => Price | undefined;
  /** ISO 8601, UTC: stands in where the log tells no time. */
  readonly now: string;
  /** Further tags of the whole import. */
  readonly tags: readonly string[];
  readonly given: Given;
}

export interface Made {
  readonly example: UsageExample;
  /** What the agent was told and could call; null where neither the log nor a person says any of it. */
  readonly config: ConfigRecord | null;
  /** What of the conversation is unknown, in words that can be counted. */
  readonly unknown: readonly string[];
}

/**
 * A conversation as a redacted example. Nothing is labelled but what the log says itself. The origin is the hash of
 * the redacted id, so that an id which is somebody's address cannot be found again by trying addresses.
 */
export async function exampleOf(
  conversation: Conversation,
  exchange: Exchange,
  options: MakeOptions,
): Promise<Made> {
  const { importer, id, model, passed, error, tags, userId } = conversation;
  const { query, history, response, toolCalls, reasoning } = exchange;
  const { redactor, given } = options;
  const instructions = exchange.instructions ?? given.instructions;
  const tools = conversation.tools.length > 0 ? conversation.tools : given.tools;
  const record = {
    query,
    ...(history.length === 0 ? {} : { history }),
    response,
    toolsUsed: toolCalls.map(({ name }) => name),
    toolCalls,
    ...(reasoning === null ? {} : { reasoning }),
    ...(error === null ? {} : { error }),
  };
  const said = await redactor.redact(record);
  const about = (await redactor.redact({ model, tags: [...tags, ...options.tags] }, record)).value;
  const told = await redactor.redact({ planner: instructions, summarizer: null, tools }, record);
  const origin = (await redactor.redact(id)).value;
  const hasConfig = instructions !== null || tools.length > 0;
  const called = toolCalls.length > 0 || history.some(({ toolCalls: made = [] }) => made.length > 0);
  const configHash = hasConfig ? hashOf(told.value) : null;
  const cost = costIn(conversation, options);
  const body = {
    schemaVersion: EXAMPLE_SCHEMA_VERSION,
    ...said.value,
    analysis: null,
    ...(userId === null ? {} : { userId: redactor.pseudonym('user', userId) }),
    timestamp: conversation.startedAt ?? options.now,
    labels: {
      correctToolSelection: null,
      responseQuality: null,
      validationConfidence: passed === null ? 0 : 1,
      passed,
    },
    metrics: { latencyMs: conversation.latencyMs, tokenUsage: conversation.tokenUsage, cost },
    provenance: {
      source: 'production',
      origin: { importer, id: hashOf([importer, origin]).slice(0, 32) },
      tags: [...new Set(about.tags)],
      model: about.model,
      configHash,
      commit: null,
    },
    review: { status: 'pending' },
    privacy: { redactions: said.count },
  } as const;
  return {
    example: { id: exampleId(body), ...body, reward: rewardOf(body, NO_REFERENCE) },
    config: configHash === null ? null : { schemaVersion: CONFIG_SCHEMA_VERSION, configHash, ...told.value },
    unknown: [
      ...unknownOf(conversation, cost, hasConfig),
      ...(called && tools.length === 0
        ? ['tools: no dataset with calls can be made of it before --tools tells them']
        : []),
    ],
  };
}

/**
 * USD as the log says, otherwise by the configured price of that model. A log that says 0 for tokens that a model
 * wrote did not know the price.
 */
function costIn({ costUsd, tokenUsage, model }: Conversation, { priceOf }: MakeOptions): number | null {
  const told = costUsd === 0 && (tokenUsage?.total ?? 0) > 0 ? null : costUsd;
  return told ?? costOf(tokenUsage, model === null ? undefined : priceOf(model));
}

function unknownOf(
  { startedAt, latencyMs, tokenUsage, model, userId }: Conversation,
  cost: number | null,
  hasConfig: boolean,
): string[] {
  return [
    ...(startedAt === null ? ['time: the time of the import stands in'] : []),
    ...(model === null ? ['model'] : []),
    ...(latencyMs === null ? ['latency'] : []),
    ...(tokenUsage === null ? ['tokens'] : []),
    ...(cost === null ? ['cost'] : []),
    ...(hasConfig ? [] : ['instructions and tools']),
    ...(userId === null ? ['user'] : []),
  ];
}
