import { describe, expect, it } from 'vitest';
import { startSession, step, type Act, type Session } from '../../src/feedback/session.ts';

const after = (acts: readonly Act[]): Session =>
  acts.reduce((session, act) => step(session, act).session, startSession(['ex-1', 'ex-2', 'ex-3']));

describe('a review session', () => {
  it('goes on to the next example after every decision, and stays for a label', () => {
    expect(after([{ act: 'approve' }, { act: 'skip' }]).index).toBe(2);
    expect(after([{ act: 'relabel', labels: { passed: false } }]).index).toBe(0);
  });

  it('goes back to what was decided last, and says what is to be taken back', () => {
    const session = after([{ act: 'approve' }, { act: 'edit', response: 'So.' }]);
    const undone = step(session, { act: 'undo' });
    expect(undone.session.index).toBe(1);
    expect(undone.effect).toMatchObject({
      effect: 'take-back',
      done: { example: 'ex-2', act: { act: 'edit' } },
    });
  });

  it('takes nothing back where the last example was only skipped, but shows it again', () => {
    const undone = step(after([{ act: 'skip' }]), { act: 'undo' });
    expect(undone).toMatchObject({ session: { index: 0, done: [] }, effect: { effect: 'none' } });
  });

  it('does nothing before its start and after its end', () => {
    expect(step(after([]), { act: 'undo' }).effect).toEqual({ effect: 'none' });
    const end = after([{ act: 'approve' }, { act: 'approve' }, { act: 'approve' }]);
    expect(step(end, { act: 'approve' })).toEqual({ session: end, effect: { effect: 'none' } });
  });
});
