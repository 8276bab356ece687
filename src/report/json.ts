import { untrusted } from '../base/untrusted.ts';
import type { PairedEvidence } from '../verdict/paired-types.ts';
import { escapeInvisible } from '../base/text.ts';
import { forJson, plain } from './escape.ts';
import type { SpentOn } from '../run/spent.ts';
import type { RunData } from '../dataset/run-data.ts';
import type { ReportModel } from './model.ts';
import type { Data } from './model/data.ts';
import type { Figures } from './model/figures.ts';
import type { HeadlineState } from './model/headline.ts';
import type { ScenarioRow } from './model/scenarios.ts';

const SUMMARY_VERSION = 1;

/** What `--json` prints. Members are added, never renamed or removed, while the version stands. */
export interface JsonSummary {
  readonly schema: 'agent-tester/summary';
  readonly version: typeof SUMMARY_VERSION;
  readonly verdict: HeadlineState;
  /** The decisive sentence and the further reasons. */
  readonly reasons: readonly string[];
  readonly exitCode: number;
  /** Rates 0–1, quality 0–5, cost in USD a query, latency in ms; null is unknown. */
  readonly metrics: Figures['metrics'];
  readonly counts: Figures['counts'];
  /** USD that the run paid for all of it; null is unknown. */
  readonly costUsd: number | null;
  /** The same by what it was paid for; empty where one thing was. */
  readonly spent: Readonly<Partial<Record<SpentOn, number | null>>>;
  /** One-sided: so much fewer passes by chance alone, of an unchanged candidate, 0–1; null where no test was made. */
  readonly pValue: number | null;
  /** Scenario ids. */
  readonly broken: readonly string[];
  readonly fixed: readonly string[];
  readonly flaky: readonly string[];
  /** Failing now, which chance can explain. */
  readonly watched: readonly string[];
  readonly regressionFailures: readonly string[];
  /** Scenarios that a side's model was trained on. */
  readonly tainted: readonly { readonly what: string; readonly scenarios: readonly string[] }[];
  /** What became of the run's examples. */
  readonly data: JsonData;
  readonly warnings: readonly string[];
  readonly resultsPath: string;
  /** null where nothing was judged. */
  readonly policy: string | null;
  /** What the policy `paired` found, without its list of scenarios; null under another policy. */
  readonly paired: Omit<PairedEvidence, 'scenarios'> | null;
  /** How often the policy `thresholds` would reject an unchanged candidate on this data, 0–1; null where unknown. */
  readonly rejectsUnchanged: number | null;
}

/** `added` is null where nothing new was stored. */
export interface JsonData {
  readonly kind: Data['kind'];
  readonly examples: number;
  readonly location: string | null;
  readonly failure: string | null;
  readonly added: RunData | null;
}

/** The machine-readable summary. `exitCode` is what the command will end with. */
export function jsonSummary(model: ReportModel, exitCode: number): JsonSummary {
  const { scenarios, headline, figures } = model;
  const ids = (rows: readonly ScenarioRow[]): string[] => rows.map(({ id }) => forJson(id));
  const failing = [
    ...scenarios.broken.filter(({ tagged }) => tagged),
    ...scenarios.mustPass.filter(({ tagged }) => tagged),
  ];
  return {
    schema: 'agent-tester/summary',
    version: SUMMARY_VERSION,
    verdict: headline.state,
    reasons: [headline.sentence, ...headline.more].map(plain),
    exitCode,
    metrics: figures.metrics,
    counts: figures.counts,
    costUsd: figures.costUsd,
    spent: Object.fromEntries(model.spent.map(({ on, usd }) => [on, usd])),
    pValue: figures.pValue,
    broken: ids(scenarios.broken),
    fixed: ids(scenarios.fixed),
    flaky: ids(scenarios.flaky),
    watched: ids(scenarios.watched),
    regressionFailures: ids(failing),
    tainted: model.tainted.map(({ what, scenarios: seen }) => ({ what, scenarios: seen.map(forJson) })),
    data: dataOf(model.data),
    warnings: model.warnings.map(forJson),
    resultsPath: forJson(model.resultsPath),
    policy: model.policy.name === '' ? null : model.policy.name,
    paired: pairedOf(model.policy.evidence),
    rejectsUnchanged: model.policy.rejectsUnchanged ?? null,
  };
}

function dataOf(data: Data): JsonData {
  const { kind } = data;
  const none = { kind, examples: 0, location: null, failure: null, added: null };
  switch (data.kind) {
    case 'none':
      return none;
    case 'failed':
      return { ...none, failure: forJson(data.failure) };
    case 'stored':
      return {
        ...none,
        examples: data.examples,
        location: forJson(data.location),
        added: data.added ?? null,
      };
  }
}

function pairedOf(evidence: PairedEvidence | undefined): JsonSummary['paired'] {
  if (!evidence) return null;
  const { scenarios: _, unpaired, regression, ...rest } = evidence;
  const own = (id: string): string => forJson(untrusted(id));
  return {
    ...rest,
    unpaired: unpaired.map(own),
    regression: regression.map((each) => ({ ...each, id: own(each.id) })),
  };
}

/** JSON of one line that is safe to print on a terminal: invisible characters are escapes. */
export function printableJson(value: unknown): string {
  return escapeInvisible(JSON.stringify(value), 'json');
}
