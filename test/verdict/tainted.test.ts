import { describe, expect, it } from 'vitest';
import { withTaint, type Taint } from '../../src/verdict/tainted.ts';
import type { Outcome, Recommendation } from '../../src/verdict/types.ts';

const judged = (recommendation: Recommendation): Outcome => ({
  kind: 'judged',
  verdict: {
    policy: 'paired',
    recommendation,
    winner: recommendation === 'APPROVE' ? 'candidate' : 'baseline',
    gates: [],
    reasons: ['because'],
    regressionFailures: [],
  },
});
const taint: Taint = {
  role: 'candidate',
  manifest: 'm.json',
  scenarios: [{ id: 's1', seen: 'scenario' }],
  of: 40,
};
const SAID = 'TAINTED: 1 of 40 scenarios was trained on by the candidate';

describe('a verdict over scenarios that a model was trained on', () => {
  it('is never APPROVE', () => {
    expect(withTaint(judged('APPROVE'), [taint])).toMatchObject({
      verdict: {
        recommendation: 'INCONCLUSIVE',
        winner: 'tie',
        reasons: [SAID, expect.any(String), 'because'],
      },
    });
  });

  it('stays REJECT, and says so after what decided', () => {
    expect(withTaint(judged('REJECT'), [taint])).toMatchObject({
      verdict: { recommendation: 'REJECT', winner: 'baseline', reasons: ['because', SAID] },
    });
  });

  it.each(['unchanged', 'no-baseline', 'measured', 'unjudged'] as const)(
    'is told where the outcome is %s',
    (kind) => {
      expect(withTaint({ kind, reason: 'why' }, [taint])).toEqual({ kind, reason: `why; ${SAID}` });
    },
  );

  it('is what it was where nothing was trained on', () => {
    expect(withTaint(judged('APPROVE'), [])).toEqual(judged('APPROVE'));
  });
});
