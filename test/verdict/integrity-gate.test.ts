import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GateConfig, Margins } from '../../src/config/types.ts';
import { compareGates } from '../../src/verdict/integrity-gate.ts';
import { PAIRED } from '../fixtures/paired.ts';

const told = (base: GateConfig, head: GateConfig): string[] =>
  compareGates(base, head, 'agent-tester.yml').map(({ kind, detail }) => `${kind}: ${detail}`);
const from = (change: Partial<GateConfig>, base: Partial<GateConfig> = {}): string[] =>
  told({ ...PAIRED, ...base }, { ...PAIRED, ...base, ...change });

describe('a gate that a pull request changed', () => {
  it('is no finding where nothing changed', () => {
    expect(from({})).toEqual([]);
  });

  it.each(Object.keys(PAIRED.margins) as (keyof Margins)[])(
    'with a wider margin of %s is loosened, with a narrower one it is not',
    (name) => {
      const margins = (value: number) => ({ margins: { ...PAIRED.margins, [name]: value } });
      expect(from(margins(0.5))).toEqual([`margin-loosened: margin ${name} ${PAIRED.margins[name]} → 0.5`]);
      expect(from(margins(0.01))).toEqual([]);
    },
  );

  it('with a smaller alpha rejects more rarely, with a larger one more often', () => {
    expect(from({ alpha: 0.001 })).toEqual(['gate-changed: alpha 0.02 → 0.001']);
    expect(from({ alpha: 0.1 })).toEqual([]);
  });

  it('is not loosened by an alpha that its policy does not use', () => {
    expect(from({ alpha: 0.001 }, { policy: 'thresholds' })).toEqual([]);
  });

  it('with fewer repeats sees less, with more it sees more', () => {
    expect(from({ repeat: 1 })).toEqual(['gate-changed: repeat 3 → 1']);
    expect(from({ repeat: 5 })).toEqual([]);
  });

  it.each([
    ['inconclusive', 'reject', true],
    ['inconclusive', 'never', true],
    ['reject', 'never', true],
    ['never', 'reject', false],
    ['never', 'inconclusive', false],
    ['reject', 'inconclusive', false],
  ] as const)('that fails on %s and now on %s is loosened: %s', (before, after, loosened) => {
    const expected = loosened ? [`gate-changed: fail-on ${before} → ${after}`] : [];
    expect(from({ failOn: after }, { failOn: before })).toEqual(expected);
  });

  it('that asks for no improvement any more is loosened', () => {
    const asked = { requireImprovement: true };
    expect(from({ requireImprovement: false }, asked)).toEqual([
      'gate-changed: require-improvement true → false',
    ]);
    expect(from(asked)).toEqual([]);
  });

  it('by another policy is told in both directions, with what follows from the policy left out', () => {
    const thresholds = { policy: 'thresholds', repeat: 1 } as const;
    expect(from(thresholds)).toEqual(['gate-changed: policy paired → thresholds']);
    expect(told({ ...PAIRED, ...thresholds }, PAIRED)).toEqual(['gate-changed: policy thresholds → paired']);
    expect(from({ ...thresholds, repeat: 2 }, { repeat: 5 })).toEqual([
      'gate-changed: policy paired → thresholds',
      'gate-changed: repeat 5 → 2',
    ]);
  });

  it('is loosened in one direction only: what there is to tell one way is not told the other way', () => {
    const gate = fc.record({
      policy: fc.constant('paired' as const),
      margins: fc.record({
        success: fc.double({ min: 0, max: 1, noNaN: true }),
        quality: fc.constant(0.05),
        tool: fc.constant(0.05),
        latency: fc.double({ min: 0, max: 4, noNaN: true }),
        cost: fc.constant(0.2),
      }),
      alpha: fc.constantFrom(0.001, 0.02, 0.1),
      repeat: fc.integer({ min: 1, max: 4 }),
      failOn: fc.constantFrom('never' as const, 'reject' as const, 'inconclusive' as const),
      requireImprovement: fc.boolean(),
    });
    const names = (findings: readonly string[]): Set<string> =>
      new Set(findings.map((line) => line.replace(/ \S+ → \S+$/, '')));
    fc.assert(
      fc.property(gate, gate, (one, other) => {
        const back = names(told(other, one));
        expect([...names(told(one, other))].filter((name) => back.has(name))).toEqual([]);
      }),
    );
  });
});
