import { hashOf } from '../../base/hash.ts';
import type { TrainingExample } from '../../example/types.ts';
import type { PairReason } from '../types.ts';
import type { RowOptions } from './options.ts';

/** What pairs are found by; little enough to hold a store's worth of them. */
export interface PairCandidate {
  readonly id: string;
  /** Query, context and history: what both of a pair must share. */
  readonly prompt: string;
  readonly configHash: string | null;
  /** Run and scenario; null for what is no trial. */
  readonly scenario: string | null;
  readonly passed: boolean | null;
  readonly quality: number | null;
  /** A person wrote a better answer in place of the agent's. */
  readonly edited: boolean;
}

/** Ids of two examples; the same twice where the rejected one is what a person replaced. */
export interface Pair {
  readonly chosen: string;
  readonly rejected: string;
  readonly why: PairReason;
}

/** `example` as its feedback leaves it; undefined for one that a person rejected. */
export function pairCandidate(example: TrainingExample): PairCandidate {
  const { id, query, context, history, labels, provenance, originalResponse, response, review } = example;
  const rejected = review.status === 'rejected';
  return {
    id,
    prompt: hashOf([query, context ?? null, history ?? []]).slice(0, 24),
    configHash: provenance.configHash,
    scenario:
      provenance.source === 'test'
        ? `${provenance.runId} ${provenance.scenarioId} ${provenance.scenarioHash}`
        : null,
    // What a person rejected is never the better one.
    passed: rejected ? false : labels.passed,
    quality: rejected ? 0 : labels.responseQuality,
    edited: !rejected && originalResponse !== undefined && originalResponse !== response,
  };
}

/**
 * Pairs of a better and a worse answer to the same prompt, in the order of the candidates:
 *
 * - `edited`: a person's answer over the agent's
 * - `quality`: of the same query, context, history and config, quality at or above `minQuality` over quality below
 *   `maxRejectedQuality`; the best with the worst, each example once
 * - `scenario`: of one scenario in one run, a trial that passed under one config over one that failed under another,
 *   each once
 */
export function minePairs(candidates: readonly PairCandidate[], options: RowOptions): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (pair: Pair): void => {
    const key = `${pair.chosen} ${pair.rejected}`;
    if (!pairs.has(key)) pairs.set(key, pair);
  };
  for (const { id, edited } of candidates) if (edited) add({ chosen: id, rejected: id, why: 'edited' });
  const contexts = Map.groupBy(candidates, ({ prompt, configHash }) => `${prompt} ${configHash}`);
  for (const group of contexts.values()) byQuality(group, options).forEach(add);
  const trials = candidates.filter(({ scenario }) => scenario !== null);
  const scenarios = Map.groupBy(trials, ({ prompt, scenario }) => `${prompt} ${scenario}`);
  for (const group of scenarios.values()) byScenario(group).forEach(add);
  return [...pairs.values()];
}

function byQuality(group: readonly PairCandidate[], options: RowOptions): Pair[] {
  const known = group.flatMap(({ id, quality }) => (quality === null ? [] : [{ id, quality }]));
  const good = known
    .filter(({ quality }) => quality >= options.minQuality)
    .sort((a, b) => b.quality - a.quality);
  const bad = known
    .filter(({ quality }) => quality < options.maxRejectedQuality)
    .sort((a, b) => a.quality - b.quality);
  return zipped(good, bad, 'quality');
}

function byScenario(group: readonly PairCandidate[]): Pair[] {
  const passed = group.filter((one) => one.passed === true);
  const failed = group.filter((one) => one.passed === false);
  const winners = Map.groupBy(passed, ({ configHash }) => configHash);
  const used = new Set<string>();
  return [...winners].flatMap(([configHash, good]) => {
    const bad = failed.filter((one) => one.configHash !== configHash && !used.has(one.id));
    const pairs = zipped(good, bad, 'scenario');
    for (const { rejected } of pairs) used.add(rejected);
    return pairs;
  });
}

type Known = Pick<PairCandidate, 'id'>;

function zipped(good: readonly Known[], bad: readonly Known[], why: PairReason): Pair[] {
  return good.slice(0, bad.length).flatMap(({ id }, n) => {
    const other = bad[n];
    return other ? [{ chosen: id, rejected: other.id, why }] : [];
  });
}
