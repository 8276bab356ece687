import { lookSchedule } from '../../src/compare/stats/looks.ts';
import type { Run } from '../../src/compare/stats/types.ts';
import type { GateConfig } from '../../src/config/types.ts';
import type { ReportInput } from '../../src/report/types.ts';
import { decidePaired } from '../../src/verdict/paired.ts';
import type { PairedInput } from '../../src/verdict/paired-types.ts';
import { fail, pass, report } from './fixtures.ts';
import type { Act, Spec } from './fixtures.ts';

const gate: GateConfig = {
  policy: 'paired',
  margins: { success: 0.05, quality: 0.05, tool: 0.05, latency: 0.1, cost: 0.2 },
  alpha: 0.02,
  repeat: 3,
  failOn: 'reject',
  requireImprovement: false,
};

const lookup = ['lookup_order', { order_id: 123 }] as const;
const good = (i: number, more: Partial<Act> = {}): Act =>
  pass([lookup], 'Your order is on its way.', {
    costUsd: 0.006 + 0.0001 * (i % 7),
    latencyMs: 1_700 + 10 * (i % 23),
    ...more,
  });
const bad = (i: number, more: Partial<Act> = {}): Act =>
  fail(
    [],
    'I cannot help with that.',
    [{ path: 'expect.tools', type: 'trajectory:match', message: 'expected lookup_order; got nothing' }],
    { costUsd: 0.004 + 0.0001 * (i % 7), latencyMs: 1_500 + 10 * (i % 19), ...more },
  );

/** `n` scenarios; `act` gives the candidate's acts, `before` the baseline's of this job. */
function specs(
  n: number,
  act: (i: number) => readonly Act[],
  before: (i: number) => readonly Act[] = () => [],
  tagged: readonly number[] = [],
): Spec[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `order-${String(i + 1).padStart(2, '0')}`,
    query: `Where is my order ${i + 1}?`,
    file: 'scenarios/orders.yml',
    line: 1 + 9 * i,
    tags: tagged.includes(i) ? ['regression'] : [],
    baseline: before(i),
    candidate: act(i),
  }));
}

/** Stored runs: `depth` a scenario, of which scenario i fails the last `failures(i)`. */
function pool(
  n: number,
  depth: number,
  failures: (i: number) => number = () => 0,
): ReadonlyMap<string, readonly Run[]> {
  return new Map(
    specs(n, () => []).map(({ id }, i) => [
      id,
      Array.from({ length: depth }, (_, run): Run => {
        const success = run < depth - failures(i);
        const cost = 0.0061 + 0.0001 * ((i + run) % 5);
        return {
          success,
          tool: success,
          quality: success ? 4.6 : 2.1,
          cost,
          latency: 1_800 + 10 * (run + (i % 9)),
        };
      }),
    ]),
  );
}

/** Further trials of a tagged scenario on the candidate are its retries. */
function judged(all: readonly Spec[], more: Partial<PairedInput>): ReportInput {
  const tagged = new Set(all.filter(({ tags = [] }) => tags.length > 0).map(({ id }) => id));
  const made = report(all, { kind: 'unchanged', reason: '' });
  const trials = made.trials.map((trial) =>
    trial.role === 'candidate' && trial.trial > 1 && tagged.has(trial.scenarioId)
      ? { ...trial, retry: true as const }
      : trial,
  );
  const outcome = decidePaired({ suite: made.suite, trials, gate, tau: 0.1, seed: 'golden', ...more });
  return { ...made, trials, outcome, run: { ...made.run, outcome, repeat: more.schedule ? gate.repeat : 1 } };
}

/** Stopped after the first look: every fifth order is no longer looked up, one of them tagged. */
export function pairedReject(): ReportInput {
  const seen = specs(
    60,
    (i) => (i >= 30 ? [] : i % 5 === 0 ? (i === 10 ? [bad(i), bad(i), bad(i)] : [bad(i)]) : [good(i)]),
    undefined,
    [10, 21],
  );
  return judged(seen, {
    pool: pool(60, 5, (i) => (i === 15 ? 2 : 0)),
    schedule: lookSchedule(60, 3),
    looksDone: 1,
    baseline: { oldestDays: 12.3, drift: { p: 0.42, drifted: false } },
  });
}

/** Stopped early: all is well and cheaper, one scenario is watched, one is flaky. */
export function pairedApprove(): ReportInput {
  const act = (i: number): readonly Act[] =>
    i >= 60 ? [] : [i === 7 || i === 8 ? bad(i) : good(i, { costUsd: 0.0043 + 0.0001 * (i % 7) })];
  return judged(specs(80, act), {
    pool: pool(80, 10, (i) => (i === 8 ? 4 : 0)),
    schedule: lookSchedule(80, 3),
    looksDone: 3,
    baseline: { oldestDays: 3, drift: { p: 0.42, drifted: false } },
  });
}

/** No worse and no better, where an improvement is asked for; three scenarios fail by chance, in the same way. */
export function pairedNoImprovement(): ReportInput {
  const act = (i: number): readonly Act[] => [i % 40 === 7 ? bad(i) : good(i)];
  return judged(specs(120, act), {
    pool: pool(120, 10, (i) => (i % 10 === 3 ? 3 : 0)),
    gate: { ...gate, requireImprovement: true },
  });
}

/** Sixty scenarios once a side, both in this job: a few fail on either. */
export function pairedInconclusive(): ReportInput {
  return judged(
    specs(
      60,
      (i) => [i % 10 === 3 ? bad(i) : good(i)],
      (i) => [i % 15 === 2 ? bad(i) : good(i)],
    ),
    { tau: 0 },
  );
}
