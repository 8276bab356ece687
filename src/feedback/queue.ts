import { familyOf } from '../example/id.ts';
import type { TrainingExample } from '../example/types.ts';
import { byExample, withFeedback } from './apply.ts';
import { reasonsOf, SURE, trialsKey, type Agreement } from './reasons.ts';
import type { Reason, Strategy } from './strategies.ts';
import type { FeedbackEvent } from './types.ts';

/** An example that waits for a look. */
export interface Waiting {
  readonly id: string;
  /** 0 and more; the higher the sooner. */
  readonly score: number;
  readonly reasons: Partial<Record<Reason, number>>;
}

export interface QueueOptions {
  readonly strategy: Strategy;
  readonly limit: number;
}

/** Twice the same scenario teaches less than two scenarios: what each earlier one of a kind takes off a score. */
const SAME_FAMILY = 0.5;
const SAME_TOOLS = 0.9;
const LEAST = 0.001;
const LEAST_FAILED = 0.01;

type Candidate = Waiting & { readonly family: string; readonly tools: string };
type Read = () => AsyncIterable<TrainingExample>;

/**
 * The examples whose review is pending, in the order of what is worth a look. Reads the examples twice and holds a few
 * words of each that anything speaks for. Ties go to the smaller id, so that the order is always the same.
 */
export async function reviewQueue(
  read: Read,
  events: readonly FeedbackEvent[],
  { strategy, limit }: QueueOptions,
): Promise<{ readonly waiting: readonly Waiting[]; readonly pending: number; readonly examples: number }> {
  const feedback = byExample(events);
  const agreement = await agreementOf(read);
  const candidates = new Map<string, Candidate>();
  const seen = new Set<string>();
  let pending = 0;
  for await (const stored of read()) {
    if (seen.has(stored.id)) continue;
    seen.add(stored.id);
    const example = withFeedback(stored, feedback.get(stored.id) ?? []);
    if (example.review.status !== 'pending') continue;
    pending++;
    const reasons = reasonsOf(example, agreement.get(trialsKey(example) ?? ''));
    const score = scoreOf(strategy, reasons, example);
    if (score > 0) {
      const { id, toolsUsed } = example;
      candidates.set(id, { id, score, reasons, family: familyOf(example), tools: toolsUsed.join('\0') });
    }
  }
  const all = [...candidates.values()].sort(bySooner);
  const waiting = strategy === 'mixed' ? spread(all, limit) : all.slice(0, limit);
  return {
    waiting: waiting.map(({ id, score, reasons }) => ({ id, score: rounded(score), reasons })),
    pending,
    examples: seen.size,
  };
}

async function agreementOf(read: Read): Promise<ReadonlyMap<string, Agreement>> {
  const found = new Map<string, { passed: number; trials: number }>();
  for await (const example of read()) {
    const key = trialsKey(example);
    if (key === undefined || example.labels.passed === null) continue;
    const one = found.get(key) ?? { passed: 0, trials: 0 };
    one.trials++;
    if (example.labels.passed && !example.error) one.passed++;
    found.set(key, one);
  }
  return found;
}

/**
 * Reasons add up, the strongest counts whole and each further one half of itself. What nothing speaks for comes last,
 * failures first: they lack the answer that should have been given.
 */
function scoreOf(
  strategy: Strategy,
  reasons: Candidate['reasons'],
  { labels, error }: TrainingExample,
): number {
  if (strategy === 'uncertainty') {
    return labels.validationConfidence < SURE ? 1 - labels.validationConfidence : 0;
  }
  if (strategy !== 'mixed') return reasons[strategy] ?? 0;
  const [first = 0, ...others] = Object.values(reasons).sort((a, b) => b - a);
  const rest = labels.passed === true && !error ? LEAST : LEAST_FAILED;
  return rest + first + others.reduce((sum, value) => sum + value, 0) / 2;
}

/** Takes the best again and again, each time a little less keen on families and tool paths that it has. */
function spread(candidates: readonly Candidate[], limit: number): readonly Candidate[] {
  const families = Map.groupBy(candidates, ({ family }) => family);
  const taken = new Map<string, number>();
  const paths = new Map<string, number>();
  const chosen: Candidate[] = [];
  const worth = ({ score, family, tools }: Candidate): number =>
    score * SAME_FAMILY ** (taken.get(family) ?? 0) * SAME_TOOLS ** (paths.get(tools) ?? 0);
  while (chosen.length < limit && families.size > 0) {
    let best: Candidate | undefined;
    let bestWorth = -1;
    // Of one family the first is the best, or as good as any: its score is highest.
    for (const [one] of families.values()) {
      const value = one ? worth(one) : -1;
      if (one && (value > bestWorth || (value === bestWorth && best && one.id < best.id))) {
        best = one;
        bestWorth = value;
      }
    }
    if (!best) break;
    chosen.push(best);
    taken.set(best.family, (taken.get(best.family) ?? 0) + 1);
    paths.set(best.tools, (paths.get(best.tools) ?? 0) + 1);
    const left = (families.get(best.family) ?? []).slice(1);
    if (left.length > 0) families.set(best.family, left);
    else families.delete(best.family);
  }
  return chosen;
}

function bySooner(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
