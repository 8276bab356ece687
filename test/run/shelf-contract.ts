import { expect, it } from 'vitest';
import type { TrialShelf } from '../../src/run/shelf.ts';
import type { GradedTrial } from '../../src/run/types.ts';

/** A trial with words in every place that has some. */
export function wordy(scenarioId: string, more: Partial<GradedTrial> = {}): GradedTrial {
  return {
    scenarioId,
    role: 'candidate',
    trial: 1,
    attempts: 1,
    startedAt: '2026-11-24T06:12:30.000Z',
    wallMs: 12,
    execution: {
      message: `It is on its way: 𝄞 \ud800 "${scenarioId}"\u0000`,
      toolsUsed: ['lookup'],
      toolCalls: [
        { name: 'lookup', arguments: { id: 1 }, result: null, status: 'ok', durationMs: 3, step: 1 },
      ],
      analysis: 'late',
      stderr: 'warning',
      tokenUsage: { input: 1, output: 2, total: 3 },
      costUsd: 0.01,
      latencyMs: 12,
      stages: null,
    },
    validation: {
      passed: false,
      confidence: 1,
      quality: 2.5,
      toolCorrect: null,
      details: [detail('assert[0]', true), detail('assert[1]', false)],
    },
    ...more,
  };
}

const detail = (path: string, passed: boolean) => ({
  type: 'contains',
  path,
  passed,
  score: Number(passed),
  confidence: 1,
  message: 'said so',
  weight: 1,
  stage: 'summarizer' as const,
});

/** What every implementation of `TrialShelf` does. */
export function shelfContract(open: () => TrialShelf): void {
  it('gives trials back as they were put, in any order', () => {
    const shelf = open();
    const trials = ['a', 'b', 'c'].map((id) => wordy(id));
    const briefs = trials.map((trial) => shelf.put(trial));
    expect(briefs.toReversed().map(shelf.read)).toEqual(trials.toReversed());
  });

  it('goes on with the figures and what did not pass, without the words', () => {
    const brief = open().put(wordy('a'));
    expect(JSON.stringify(brief)).not.toContain('on its way');
    expect(brief.execution).toMatchObject({ costUsd: 0.01, latencyMs: 12 });
    expect(brief.validation?.details.map(({ path }) => path)).toEqual(['assert[1]']);
  });

  it('holds the later of two trials of one name', () => {
    const shelf = open();
    shelf.put(wordy('a'));
    const later = wordy('a', { attempts: 2 });
    shelf.put(later);
    expect(shelf.read(wordy('a'))).toEqual(later);
  });

  it('tells sides and trial numbers of a scenario apart', () => {
    const shelf = open();
    const all = (['baseline', 'candidate'] as const).flatMap((role) =>
      [1, 2].map((trial) => wordy('a', { role, trial })),
    );
    for (const trial of all) shelf.put(trial);
    expect(all.map(shelf.read)).toEqual(all);
  });

  it('throws for a trial that was never put', () => {
    expect(() => open().read(wordy('a'))).toThrow('the trial candidate 1 a was not kept');
  });
}
