import { describe, expect, it } from 'vitest';
import { GATES, MARGINS } from '../../../src/compare/stats/gates.ts';
import { improvedGates } from '../../../src/compare/stats/improvement.ts';
import { gateEvidence } from '../../../src/compare/stats/look.ts';
import type { Run, ScenarioRuns } from '../../../src/compare/stats/types.ts';
import { many, run, scenario } from './material.ts';

function improved(scenarios: readonly ScenarioRuns[]): string[] {
  const look = { scenarios: scenarios.length, runs: 99 };
  const gates = GATES.flatMap((gate) => {
    const found = gateEvidence(gate, { scenarios, look, margins: MARGINS, tau: 0, seed: 'a' });
    return 'unknownBecause' in found ? [] : [found];
  });
  return improvedGates(gates, MARGINS);
}

/** Success of the baseline's and the candidate's runs, all else equal but for `over` on the candidate. */
function of(id: string, baseline: string, candidate: string, over: Partial<Run> = {}): ScenarioRuns {
  const equal = { tool: true, quality: 4 };
  const made = (word: string, more: Partial<Run>): Run[] =>
    [...word].map((letter) => run(letter === 'p', { ...equal, ...more }));
  return { id, baseline: made(baseline, {}), candidate: made(candidate, over) };
}

describe('an improvement', () => {
  it('is none where nothing changed, and one where more passes by more than chance and the margin', () => {
    expect(improved(many(40, 'ppf', 'ppf'))).toEqual([]);
    expect(improved([...many(20, 'ppp', 'ppp'), ...many(20, 'fff', 'ppp', 20)])).toContain('success');
  });

  it('from nothing is one, although nothing has no share that it could grow by', () => {
    expect(improved(many(20, 'fff', 'ppp'))).toEqual(['success', 'quality', 'tool']);
  });

  it('that lands on the margin exactly counts, whatever the rounding', () => {
    // 20 % cheaper by the log ratio's own measure: 1 / 1.2.
    const cheaper = Array.from({ length: 30 }, (_, i) => {
      const cost = 0.003 * (1 + (i % 7));
      return {
        id: `s${i}`,
        baseline: [run(true, { cost: 1.2 * cost })],
        candidate: [run(true, { cost })],
      };
    });
    expect(improved(cheaper)).toContain('cost');
  });

  it('of the cost counts where success is equal but for rounding', () => {
    // Baseline .1 + .2 + .7, candidate 1/3 + 2/3 + 0: the same, though not in doubles.
    const suite = Array.from({ length: 30 }, (_, i) =>
      i % 3 === 2
        ? of(`s${i}`, 'pfffffffff', 'pff', { cost: 0.001 })
        : i % 3 === 0
          ? of(`s${i}`, 'ppffffffff', 'ppf', { cost: 0.001 })
          : of(`s${i}`, 'pppppppfff', 'fff', { cost: 0.001 }),
    );
    expect(improved(suite)).toContain('cost');
  });

  it('of the cost or latency counts only where no success was given up for it', () => {
    const cheap = { cost: 0.001, latency: 100 };
    const crashed = many(30, 'ppp', 'ppp').map((one, i) =>
      i === 0 ? of('s0', 'ppp', 'ppf', cheap) : of(one.id, 'ppp', 'ppp', cheap),
    );
    expect(improved(crashed)).toEqual([]);
    expect(improved(Array.from({ length: 30 }, (_, i) => of(`s${i}`, 'fff', 'fff', cheap)))).toEqual([]);
  });

  it('is adjusted for the number of metrics that it may be found in', () => {
    // Five fixed of five discordant: mid-p 1/64, beyond .05 / 4 for four metrics; eight: 1/512, within it.
    const suite = (fixed: number) => [
      ...Array.from({ length: 30 - fixed }, (_, i) => scenario(`s${i}`, 'p', 'p')),
      ...Array.from({ length: fixed }, (_, i) => of(`t${i}`, 'f', 'p')),
    ];
    expect(improved(suite(5))).toEqual([]);
    expect(improved(suite(8))).toEqual(['success']);
  });
});
