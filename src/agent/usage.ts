import type { Price } from '../config/types.ts';
import type { StageName, StageUsage, TokenUsage } from './types.ts';

export const NO_TOKENS: TokenUsage = { input: 0, output: 0, total: 0 };

/** What tools from fixtures cost: known to be nothing, which is not the same as unknown. */
export const FREE: Price = { input: 0, output: 0 };

/** Microseconds and 1e-12 USD: below what is measured or billed, above floating-point noise. */
const roundMs = (value: number): number => Math.round(value * 1e3) / 1e3;
const roundUsd = (value: number): number => Math.round(value * 1e12) / 1e12;

/**
 * USD of one model call: `(input - cached) x input price + cached x cached price + output x output price`, prices per
 * million tokens; cached tokens cost the input price where no other is given. null where usage or price is unknown.
 */
export function costOf(usage: TokenUsage | null, price: Price | undefined): number | null {
  if (usage === null || price === undefined) return null;
  const cached = usage.cachedInput ?? 0;
  const fresh = usage.input - cached;
  return roundUsd(
    (fresh * price.input + cached * (price.cachedInput ?? price.input) + usage.output * price.output) / 1e6,
  );
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Sum of two usages; null where one is unknown. `cachedInput` is left out where a part with input does not tell it. */
export function addTokens(a: TokenUsage | null, b: TokenUsage | null): TokenUsage | null {
  if (a === null || b === null) return null;
  const sum = { input: a.input + b.input, output: a.output + b.output, total: a.total + b.total };
  const told = [a, b].filter(({ input }) => input > 0);
  const cached = told.map(({ cachedInput }) => cachedInput).filter((n) => n !== undefined);
  if (told.length === 0 || cached.length < told.length) return sum;
  return { ...sum, cachedInput: cached.reduce((x, y) => x + y, 0) };
}

/** Adds up the calls of one stage. */
export interface StageMeter {
  /** `latencyMs` from a monotonic clock; `usage` null where the provider did not say. */
  add(latencyMs: number, usage: TokenUsage | null): void;
  read(): StageUsage;
}

/** A stage that was never entered reads zero everywhere: that is known. */
export function stageMeter(price: Price | undefined): StageMeter {
  let usage: StageUsage = { latencyMs: 0, tokenUsage: NO_TOKENS, costUsd: 0, calls: 0 };
  return {
    add(latencyMs, tokenUsage) {
      usage = {
        latencyMs: plus(usage.latencyMs, latencyMs),
        tokenUsage: addTokens(usage.tokenUsage, tokenUsage),
        costUsd: plus(usage.costUsd, costOf(tokenUsage, price)),
        calls: usage.calls + 1,
      };
    },
    read: () => ({
      latencyMs: usage.latencyMs === null ? null : roundMs(usage.latencyMs),
      tokenUsage: usage.tokenUsage,
      costUsd: usage.costUsd === null ? null : roundUsd(usage.costUsd),
      calls: usage.calls,
    }),
  };
}

/** Sum of two latencies, milliseconds; null where one is unknown. */
export function addMs(a: number | null, b: number | null): number | null {
  const sum = plus(a, b);
  return sum === null ? null : roundMs(sum);
}

/** Sum of two costs, USD; null where one is unknown. */
export function addUsd(a: number | null, b: number | null): number | null {
  const sum = plus(a, b);
  return sum === null ? null : roundUsd(sum);
}

/** Stage by stage, the sum of two turns. */
export function addStages(
  a: Readonly<Record<StageName, StageUsage>>,
  b: Readonly<Record<StageName, StageUsage>>,
): Readonly<Record<StageName, StageUsage>> {
  const both = (stage: StageName): StageUsage => ({
    latencyMs: addMs(a[stage].latencyMs, b[stage].latencyMs),
    tokenUsage: addTokens(a[stage].tokenUsage, b[stage].tokenUsage),
    costUsd: addUsd(a[stage].costUsd, b[stage].costUsd),
    calls: a[stage].calls + b[stage].calls,
  });
  return { planner: both('planner'), tools: both('tools'), summarizer: both('summarizer') };
}

/** The tools stage costs no tokens: what an `add` to its meter passes. */
export const TOOL_TOKENS: TokenUsage = NO_TOKENS;

/** Whole trial: the sum of its stages, each figure null where any stage's is unknown. */
export function sumStages(
  stages: Readonly<Record<StageName, StageUsage>>,
): Pick<StageUsage, 'latencyMs' | 'tokenUsage' | 'costUsd'> {
  const { planner, tools, summarizer } = stages;
  const latencyMs = plus(plus(planner.latencyMs, tools.latencyMs), summarizer.latencyMs);
  const costUsd = plus(plus(planner.costUsd, tools.costUsd), summarizer.costUsd);
  return {
    latencyMs: latencyMs === null ? null : roundMs(latencyMs),
    tokenUsage: addTokens(addTokens(planner.tokenUsage, tools.tokenUsage), summarizer.tokenUsage),
    costUsd: costUsd === null ? null : roundUsd(costUsd),
  };
}
