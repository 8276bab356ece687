import { describe, expect, it } from 'vitest';
import { gradeNow } from '../../src/assertion/grade.ts';
import { deviationOf, gistOf } from '../../src/report/model/gist.ts';
import { execution, spec } from '../assertion/material.ts';

describe('the gist of a conversation', () => {
  it('names the turn in which it broke', () => {
    const said = { tokenUsage: null, costUsd: null, latencyMs: null };
    const turns = ['one', 'two'].map((message) => ({ user: 'u', message, ...said }));
    const whole = execution('two', [], { turns });
    const validation = gradeNow([spec('contains', 'three', { turn: 2 })], whole);
    const deviation = deviationOf({ scenarioId: 's', candidate: { execution: whole, validation } });
    expect(deviation).toEqual({ kind: 'answer', name: 'contains', turn: 2 });
    expect(gistOf(deviation).at(-1)).toBe(' in turn 2');
  });
});
