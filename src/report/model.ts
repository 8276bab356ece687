import { untrusted } from '../base/untrusted.ts';
import type { Untrusted } from '../base/untrusted.ts';
import type { GateResult } from '../verdict/types.ts';
import { data, footer, integrity, missing } from './model/beside.ts';
import type { Data, Footer, Integrity, Missing } from './model/beside.ts';
import { figures } from './model/figures.ts';
import type { Figures } from './model/figures.ts';
import { headline, sideNames } from './model/headline.ts';
import type { Headline } from './model/headline.ts';
import { lookup } from './model/lookup.ts';
import { metricRows } from './model/metrics.ts';
import type { MetricRows } from './model/metrics.ts';
import { scenarioGroups } from './model/scenarios.ts';
import type { ScenarioGroups } from './model/scenarios.ts';
import { stageRows } from './model/stages.ts';
import type { StageRow } from './model/stages.ts';
import { who } from './model/variants.ts';
import type { Who } from './model/variants.ts';
import type { CommentKey } from './publish.ts';
import type { ReportInput } from './types.ts';

/**
 * Everything that a report says, decided; renderers only lay it out. Text from a scenario, a model, a pull request
 * or a service is `Untrusted`, strings are our own words.
 */
export interface ReportModel {
  readonly key: CommentKey;
  readonly headline: Headline;
  readonly names: { readonly baseline: Untrusted; readonly candidate: Untrusted };
  readonly compared: boolean;
  readonly metrics: MetricRows;
  readonly who: Who;
  /** Where time and money go; empty where no trial tells. */
  readonly stages: readonly StageRow[];
  readonly scenarios: Omit<ScenarioGroups, 'deviations'>;
  readonly missing: Missing;
  readonly integrity: readonly Integrity[];
  readonly data: Data;
  readonly warnings: readonly Untrusted[];
  /** The policy's rules and how each came out; empty where nothing was judged. */
  readonly policy: { readonly name: string; readonly gates: readonly GateResult[] };
  /** One trial a side: a break and a flake look the same. */
  readonly singleTrial: boolean;
  readonly resultsPath: Untrusted;
  readonly footer: Footer;
  /** The numbers behind the words, for outputs and `--json`. */
  readonly figures: Figures;
}

/** Decides what the report says. Pure: equal inputs give equal reports. */
export function buildReportModel(input: ReportInput): ReportModel {
  const look = lookup(input);
  const { deviations, ...scenarios } = scenarioGroups(look);
  const metrics = metricRows(look);
  const { context, outcome } = input;
  return {
    key: {
      suite: input.suiteName,
      headSha: context.pullRequest?.headSha ?? context.commit ?? '',
      runId: context.runId,
      attempt: context.attempt,
    },
    headline: headline(look, { ...scenarios, deviations }),
    names: sideNames(look),
    compared: input.comparison !== null,
    metrics,
    who: who(look),
    stages: stageRows(look),
    scenarios,
    missing: missing(look),
    integrity: integrity(look),
    data: data(look),
    warnings: input.warnings.map(untrusted),
    policy:
      outcome.kind === 'judged'
        ? { name: outcome.verdict.policy, gates: outcome.verdict.gates }
        : { name: '', gates: [] },
    singleTrial: scenarios.broken.some(({ cause }) => cause === 'this change?'),
    resultsPath: untrusted(input.resultsPath),
    footer: footer(look),
    figures: figures(look, metrics.figures),
  };
}
