import { oneLineOfUnits } from '../base/text.ts';
import { plain } from './escape.ts';
import type { ReportModel } from './model.ts';

/** GitHub refuses a longer description of a commit status with 422. */
const STATUS_CHARACTERS = 140;

/** The verdict for a commit status: title and decisive sentence, at most STATUS_CHARACTERS. */
export function statusDescription({ headline }: ReportModel): string {
  return oneLineOfUnits(`${headline.title}: ${plain(headline.sentence)}`, STATUS_CHARACTERS);
}

/** What the flow knows besides the model. */
export interface OutputFacts {
  /** Whether the job fails, by the `fail-on` policy. */
  readonly failed: boolean;
  readonly resultsPath: string;
  readonly reportPath?: string;
  readonly commentUrl?: string;
}

/** The Action's outputs. Unknown figures are left out, so that nobody compares with an empty string. */
export function actionOutputs(model: ReportModel, facts: OutputFacts): Readonly<Record<string, string>> {
  const { metrics, counts, costUsd, pValue } = model.figures;
  const outputs: Record<string, string | number | null | undefined> = {
    verdict: model.headline.state,
    failed: String(facts.failed),
    'pass-rate': metrics.success?.candidate,
    'baseline-pass-rate': metrics.success?.baseline,
    delta: metrics.success?.delta,
    'p-value': pValue,
    regressions: counts.broken,
    improvements: counts.fixed,
    'cost-usd': costUsd,
    'comment-url': facts.commentUrl,
    'results-path': facts.resultsPath,
    'report-path': facts.reportPath,
    'examples-added': model.data.kind === 'stored' ? model.data.examples : 0,
  };
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, value]) =>
      value === null || value === undefined
        ? []
        : [[name, typeof value === 'number' ? decimal(value) : value]],
    ),
  );
}

/** At most six digits behind the point, never in powers of ten. */
function decimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
