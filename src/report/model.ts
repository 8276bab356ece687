import { untrusted } from '../base/untrusted.ts';
import type { Untrusted } from '../base/untrusted.ts';
import { withPairedEvidence } from '../verdict/paired-comparison.ts';
import type { PairedEvidence } from '../verdict/paired-types.ts';
import type { GateResult, Verdict } from '../verdict/types.ts';
import { footer, integrity, missing, tainted } from './model/beside.ts';
import type { Footer, Integrity, Missing, Tainted } from './model/beside.ts';
import { data } from './model/data.ts';
import type { Data } from './model/data.ts';
import { figures } from './model/figures.ts';
import type { Figures } from './model/figures.ts';
import { headline, sideNames } from './model/headline.ts';
import type { Headline } from './model/headline.ts';
import { judgeLines } from './model/judge.ts';
import { lookup } from './model/lookup.ts';
import { metricRows } from './model/metrics.ts';
import type { MetricRows } from './model/metrics.ts';
import { withMonthly } from './model/monthly.ts';
import { scenarioGroups } from './model/scenarios.ts';
import type { ScenarioGroups } from './model/scenarios.ts';
import { seen } from './model/seen.ts';
import type { Seen } from './model/seen.ts';
import { spentRows } from './model/spent.ts';
import type { SpentRow } from './model/spent.ts';
import { stageRows } from './model/stages.ts';
import type { StageRow } from './model/stages.ts';
import { who } from './model/variants.ts';
import type { Who } from './model/variants.ts';
import type { Phrase } from './phrase.ts';
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
  /** What the run itself paid, by what for; empty where one thing was paid for. */
  readonly spent: readonly SpentRow[];
  readonly scenarios: Omit<ScenarioGroups, 'deviations' | 'suspects'>;
  readonly missing: Missing;
  readonly integrity: readonly Integrity[];
  /** Which model saw which scenarios before. */
  readonly tainted: readonly Tainted[];
  readonly data: Data;
  /** What the judge cost, and where it only informs. */
  readonly judge: readonly Phrase[];
  readonly warnings: readonly Untrusted[];
  /** What the run could see, what it rests on and what it took. */
  readonly seen: Seen;
  /** The policy's rules and how each came out; empty where nothing was judged. */
  readonly policy: {
    readonly name: string;
    readonly gates: readonly GateResult[];
    /** Of the policy `paired`. */
    readonly evidence?: PairedEvidence;
    /** How often `thresholds` would reject an unchanged candidate on this data, 0–1. */
    readonly rejectsUnchanged?: number;
  };
  /** One trial a side: a break and a flake look the same. */
  readonly singleTrial: boolean;
  readonly resultsPath: Untrusted;
  readonly footer: Footer;
  /** The numbers behind the words, for outputs and `--json`. */
  readonly figures: Figures;
}

/** Decides what the report says. Pure: equal inputs give equal reports. */
export function buildReportModel(given: ReportInput): ReportModel {
  const { comparison } = given;
  const input = { ...given, comparison: comparison && withPairedEvidence(comparison, given.outcome) };
  const look = lookup(input);
  const { deviations, suspects, ...scenarios } = scenarioGroups(look);
  const metrics = metricRows(look);
  const { context, outcome } = input;
  return {
    key: {
      suite: input.suiteName,
      headSha: context.pullRequest?.headSha ?? context.commit ?? '',
      runId: context.runId,
      attempt: context.attempt,
    },
    headline: headline(look, { ...scenarios, deviations, suspects }),
    names: sideNames(look),
    compared: input.comparison !== null,
    metrics,
    who: who(look),
    stages: stageRows(look),
    spent: spentRows(input),
    scenarios,
    missing: missing(look),
    integrity: integrity(look),
    tainted: tainted(look),
    data: data(look),
    judge: judgeLines(look),
    warnings: input.warnings.map(untrusted),
    seen: withMonthly(seen(look), look, metrics.figures),
    policy: outcome.kind === 'judged' ? policyOf(outcome.verdict) : { name: '', gates: [] },
    singleTrial: scenarios.broken.some(({ cause }) => cause === 'this change?'),
    resultsPath: untrusted(input.resultsPath),
    footer: footer(look),
    figures: figures(look, metrics.figures),
  };
}

function policyOf({ policy, gates, paired, rejectsUnchanged }: Verdict): ReportModel['policy'] {
  return {
    name: policy,
    gates,
    ...(paired ? { evidence: paired } : {}),
    ...(rejectsUnchanged === undefined ? {} : { rejectsUnchanged }),
  };
}
