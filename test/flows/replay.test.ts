import { describe, expect, it } from 'vitest';
import type { ValidationDetail } from '../../src/assertion/types.ts';
import { replay } from '../../src/flows/replay.ts';
import { formatResults, resultsFile } from '../../src/report/results.ts';
import type { ResultsFile } from '../../src/report/types.ts';
import { reject } from '../report/cases.ts';

const QUIET = { signal: new AbortController().signal };
const place = { file: 'scenarios/a.yml', line: 1 };
const RUBRIC = 'llm-rubric';

/** One scenario with a rubric and a word, one candidate trial, and what the judge said of it when it ran. */
function judged(verdict: boolean | 'nothing', word: string): ResultsFile {
  const record = resultsFile(reject(), undefined);
  const suite = { ...record.suite, scenarios: [...record.suite.scenarios] };
  const whole: ResultsFile = { ...record, suite, trials: [...record.trials] };
  const [scenario] = whole.suite.scenarios;
  const trial = whole.trials.find(
    ({ scenarioId, role, execution }) => scenarioId === scenario?.id && role === 'candidate' && execution,
  );
  if (!scenario || !trial?.execution) throw new Error('the case has no such trial');
  const spec = { not: false, weight: 1, place };
  const details: ValidationDetail[] =
    verdict === 'nothing'
      ? []
      : [
          {
            type: RUBRIC,
            path: 'assert[0]',
            passed: verdict,
            score: verdict ? 1 : 0,
            confidence: 1,
            message: 'The judge said so.',
            weight: 1,
            stage: 'summarizer',
          },
        ];
  return {
    ...whole,
    suite: {
      ...whole.suite,
      scenarios: [
        {
          ...scenario,
          assertions: [
            { ...spec, type: RUBRIC, path: 'assert[0]', value: 'Is polite.' },
            { ...spec, type: 'icontains', path: 'assert[1]', value: word },
          ],
        },
      ],
    },
    trials: [
      {
        ...trial,
        validation: { passed: verdict === true, confidence: 1, quality: null, toolCorrect: null, details },
      },
    ],
  };
}

async function replayed(results: ResultsFile) {
  const text = formatResults(results);
  const { trials, exitCode } = await replay(
    QUIET,
    { file: 'run.json', text },
    results.suite.scenarios[0]?.id ?? '',
  );
  return { exitCode, regraded: trials[0]?.regraded };
}

const said = (results: ResultsFile): string => results.trials[0]?.execution?.message.slice(0, 6) ?? '';

describe('an assertion that only a judge can check', () => {
  it.each([
    [true, 0],
    [false, 1],
  ])('is shown as the judge graded it in the run: %s', async (verdict, code) => {
    const { exitCode, regraded } = await replayed(judged(verdict, said(judged(true, ''))));
    expect(exitCode).toBe(code);
    expect(regraded?.details[0]).toMatchObject({ type: RUBRIC, passed: verdict, recorded: true });
    expect(regraded?.details[1]).toMatchObject({ type: 'icontains', passed: true });
  });

  it('leaves the trial open where the run has no grade of it either', async () => {
    const { exitCode, regraded } = await replayed(judged('nothing', said(judged(true, ''))));
    expect(exitCode).toBe(3);
    expect(regraded?.passed).toBeNull();
  });

  it('hides no other assertion that fails', async () => {
    const { exitCode } = await replayed(judged(true, 'a word that nobody says'));
    expect(exitCode).toBe(1);
  });
});
