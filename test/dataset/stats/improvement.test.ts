import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/base/errors.ts';
import { seededRandom } from '../../../src/base/random.ts';
import {
  createImprovement,
  parseBaseline,
  type Baseline,
  type Improvement,
  type Step,
} from '../../../src/dataset/stats/improvement.ts';
import type { TrainingExample } from '../../../src/example/types.ts';
import { production, trial } from '../material.ts';

/** Real usage of a month, of which a share passed. */
function usage(month: string, count: number, rate: number, random = seededRandom(month)): TrainingExample[] {
  return Array.from({ length: count }, (_, n) =>
    production(`${month} ${n}`, 'q', {
      timestamp: `${month}-03T00:00:00.000Z`,
      labels: { passed: random() < rate },
    }),
  );
}

function improvement(
  examples: readonly TrainingExample[],
  baseline: Baseline = { kind: 'earliest' },
): Improvement {
  const sum = createImprovement(baseline);
  for (const example of examples) sum.add(example);
  return sum.read();
}

const accuracy = ({ steps }: Improvement): readonly Step[] =>
  steps.filter(({ metric }) => metric === 'accuracy');

describe('change by month', () => {
  it('calls a clear rise better and a clear fall worse', () => {
    const rising = improvement([...usage('2026-09', 300, 0.5), ...usage('2026-10', 300, 0.9)]);
    expect(accuracy(rising)).toMatchObject([{ series: 'production', month: '2026-10', change: 'better' }]);
    const falling = improvement([...usage('2026-09', 300, 0.9), ...usage('2026-10', 300, 0.5)]);
    expect(accuracy(falling)).toMatchObject([{ change: 'worse' }]);
  });

  it('calls noise no change: of 40 pairs of months with one rate at most 4', () => {
    const changes = Array.from({ length: 40 }, (_, n) => {
      const [a, b] = [seededRandom(`a${n}`), seededRandom(`b${n}`)];
      return accuracy(improvement([...usage('2026-09', 200, 0.7, a), ...usage('2026-10', 200, 0.7, b)]));
    }).flat();
    expect(changes.filter(({ change }) => change !== 'no-difference').length).toBeLessThanOrEqual(4);
  });

  it('takes the trials of one scenario as one: repeats make nothing more certain', () => {
    const month = (name: string, passing: number, repeat: number): TrainingExample[] =>
      Array.from({ length: 8 * repeat }, (_, n) =>
        trial(
          `s${n % 8}`,
          name,
          { timestamp: `${name}-03T00:00:00.000Z`, labels: { passed: n % 8 < passing } },
          Math.floor(n / 8) + 1,
        ),
      );
    const once = accuracy(improvement([...month('2026-09', 4, 1), ...month('2026-10', 7, 1)]))[0];
    const often = accuracy(improvement([...month('2026-09', 4, 100), ...month('2026-10', 7, 100)]))[0];
    expect(once?.change).toBe('no-difference');
    expect(often?.change).toBe('no-difference');
    expect(often?.interval?.[0]).toBeCloseTo(once?.interval?.[0] ?? NaN, 1);
  });

  it('says nothing of few families', () => {
    expect(accuracy(improvement([...usage('2026-09', 3, 0), ...usage('2026-10', 300, 1)]))).toMatchObject([
      { change: 'unknown', interval: null },
    ]);
  });

  it('compares with a month or a config that was named', () => {
    const examples = [
      ...usage('2026-08', 50, 0.2),
      ...usage('2026-09', 50, 0.5),
      ...usage('2026-10', 50, 0.9),
    ];
    const months = accuracy(improvement(examples, parseBaseline('2026-09'))).map(({ month }) => month);
    expect(months).toEqual(['2026-08', '2026-10']);
    const config = trial('s', 'q').provenance.configHash ?? '';
    const trials = Array.from({ length: 30 }, (_, n) => trial(`s${n}`, 'q'));
    const steps = accuracy(improvement([...examples, ...trials], parseBaseline(config.slice(0, 8))));
    expect(steps).toMatchObject([
      { month: '2026-08', before: 1 },
      { month: '2026-09', before: 1 },
      { month: '2026-10', before: 1 },
      { series: 'candidate', month: '2026-11', before: 1 },
    ]);
  });

  it('refuses a baseline that is not there', () => {
    expect(() => improvement(usage('2026-08', 5, 1), parseBaseline('2026-01'))).toThrow(
      /no example of 2026-01 was read \(months with examples: 2026-08\)/,
    );
    expect(() => improvement(usage('2026-08', 5, 1), parseBaseline('abcdef'))).toThrow(UserError);
    expect(() => parseBaseline('yesterday')).toThrow(UserError);
  });

  it('leaves further attempts and invented examples out', () => {
    const again = trial('s', 'q');
    const retry = { ...again, provenance: { ...again.provenance, retry: true } } as TrainingExample;
    const synthetic = {
      ...again,
      provenance: { source: 'synthetic', family: 'f', tags: [], configHash: null } as never,
    };
    const other = { timestamp: '2026-12-03T00:00:00.000Z' };
    expect(improvement([again, { ...retry, ...other }, { ...synthetic, ...other }]).steps).toEqual([]);
  });
});
