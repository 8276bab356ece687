import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { jsonSummary } from '../../src/report/json.ts';
import { buildReportModel } from '../../src/report/model.ts';
import { frequency } from '../../src/report/model/seen.ts';
import { formatResults, parseResults, resultsFile } from '../../src/report/results.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { ReportInput } from '../../src/report/types.ts';
import { approve } from './cases.ts';
import { pairedApprove, pairedInconclusive, pairedNoImprovement, pairedReject } from './paired-cases.ts';

const comment = (input: ReportInput): string => renderComment(buildReportModel(input))[0] ?? '';
const terminal = (input: ReportInput): string =>
  renderTerminal(buildReportModel(input), { columns: 100, colour: false });

/** The classic policy's report with its own false-alarm rate. */
function thresholds(rejectsUnchanged: number): ReportInput {
  const input = approve();
  if (input.outcome.kind !== 'judged') throw new Error('not judged');
  const outcome = { ...input.outcome, verdict: { ...input.outcome.verdict, rejectsUnchanged } };
  return { ...input, outcome };
}

describe('the report of the policy paired', () => {
  it('says what the run could see, what it rests on and what it took', () => {
    const text = comment(pairedReject());
    expect(text).toMatch(/^- Could see a drop of \d+ points; a 5-point drop is missed \d times? in \d+\.$/m);
    expect(text).toContain(
      '- Baseline: 5 runs a scenario, 300 stored, the oldest 12 days old; fresh runs agree with the stored ones (p = 0.42): no drift.',
    );
    expect(text).toContain('- Stopped after look 1 of 5: 32 candidate trials, 148 saved.');
    expect(text).toContain('`pass^3`) of the baseline; the candidate ran once.');
    expect(text).toMatch(/^> - Next: open the first scenarios below/m);
  });

  it('does not blame scenarios that fail by chance where the lack of an improvement rejects', () => {
    const model = buildReportModel(pairedNoImprovement());
    expect(model.scenarios.watched).toHaveLength(3);
    const text = comment(pairedNoImprovement());
    expect(text).toContain('no metric improved, and gate.require-improvement asks for one');
    expect(text).not.toContain('that passed before and fail now');
    expect(text).not.toContain('Next: open the first scenarios below');
  });

  it('labels changes of an early stop, and only those', () => {
    expect(comment(pairedReject())).toContain('| change at stop |');
    expect(terminal(pairedReject())).toContain('change at stop');
    expect(comment(pairedInconclusive())).not.toContain('at stop');
  });

  it('shows every gate with interval and state', () => {
    expect(comment(pairedReject())).toMatch(/\| success \|.*pts&nbsp;\(−.* \| −5 % \| ❌ worse \|/);
    expect(comment(pairedApprove())).toMatch(/\| cost per query \|.*\| ✅ better \|/);
    expect(comment(pairedApprove())).toMatch(/\| success \|.*\| ✅ not worse \|/);
    expect(comment(pairedInconclusive())).toMatch(/\| success \|.*\| ❔ undecided \|/);
    expect(comment(pairedApprove())).toMatch(/\| latency \|.*\| ➖ advisory \|/);
  });

  it('says in plain words what would settle an inconclusive verdict', () => {
    expect(comment(pairedInconclusive())).toMatch(
      /> - 60 scenarios can only see drops over \d+ points: add scenarios or run each of them more often\./,
    );
  });

  it('tells broken, watched and flaky apart', () => {
    const { broken, watched, flaky, unpaired } = buildReportModel(pairedReject()).scenarios;
    expect([broken.length, watched.length, flaky.length, unpaired.length]).toEqual([1, 4, 1, 0]);
    expect(comment(pairedReject())).toContain('### Failing now (4)');
    expect(comment(pairedApprove())).toContain('**Watched: they fail now, which chance can explain (1)**');
    expect(comment(pairedApprove())).not.toContain('Failing now');
  });

  it('names no gate of statistics above the fold', () => {
    for (const make of [pairedReject, pairedApprove, pairedInconclusive]) {
      const [open = ''] = comment(make()).split('<details>');
      expect(open).not.toMatch(/p-value|\bz\b|confidence|null hypothesis|significan/i);
    }
  });

  it('gives machines the same, and the results file keeps it', () => {
    const input = pairedReject();
    const summary = jsonSummary(buildReportModel(input), 1);
    expect(summary).toMatchObject({
      verdict: 'REJECT',
      policy: 'paired',
      rejectsUnchanged: null,
      watched: ['order-01', 'order-06', 'order-21', 'order-26'],
      paired: { look: 1, looks: 5, trials: { spent: 32, saved: 148 }, baseline: { depth: 5 } },
    });
    expect(summary.paired).not.toHaveProperty('scenarios');
    expect(summary.metrics.success?.interval).toHaveLength(2);
    const file = resultsFile(input, undefined);
    expect(parseResults(formatResults(file), 'r.json').outcome).toEqual(file.outcome);
  });

  it.each([
    [0.01, 'almost never'],
    [0.34, '1 time in 3'],
    [0.5, '1 time in 2'],
    [0.66, '2 times in 3'],
    [0.9, '9 times in 10'],
    [0.99, 'almost always'],
  ])('tells a chance of %d as %s', (chance, words) => {
    expect(frequency(chance)).toBe(words);
  });
});

describe('the report of the policy thresholds about itself', () => {
  it('says where everybody reads it that it often rejects an unchanged candidate, and advises', () => {
    const [open = ''] = comment(thresholds(0.34)).split('<details>');
    expect(open).toContain(
      'On this very data this policy would reject an unchanged candidate 34 % of the time.',
    );
    expect(open).toContain('The policy `paired` wants evidence as well');
    expect(terminal(thresholds(0.34))).toContain('34 % of the time');
  });

  it('says it in the method alone where it is seldom', () => {
    const [open = '', ...folds] = comment(thresholds(0.04)).split('<details>');
    expect(open).not.toContain('unchanged candidate');
    expect(folds.join('')).toContain('unchanged candidate 4 % of the time');
  });
});
