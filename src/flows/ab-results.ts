import type { CheckResult } from './finish.ts';
import { reportPaths, writeReports } from './deliver.ts';
import { exitCodeOf } from './exit.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import { compareTrials } from '../compare/compare.ts';
import type { Comparison, ScenarioComparison } from '../compare/types.ts';
import { gateSchema } from '../config/gate-schema.ts';
import type { FailOn, GateConfig, PolicyName } from '../config/types.ts';
import { parseTrialLines } from '../example/trial-lines.ts';
import { costsNothing, trialSuite, type TrialFile } from '../example/trial-suite.ts';
import { RUN_SCHEMA_VERSION, type RunRecord, type VariantRecord } from '../example/types.ts';
import { buildReportModel } from '../report/model.ts';
import type { ReportInput } from '../report/types.ts';
import { readFrom } from '../run/shelf.ts';
import { decide } from '../verdict/decide.ts';
import { withPairedEvidence } from '../verdict/paired-comparison.ts';

/** A results file that somebody else made, with its text. */
export interface ResultsText {
  readonly file: string;
  readonly text: string;
}

export interface AbResultsOptions {
  /** The baseline's. */
  readonly a: ResultsText;
  /** The candidate's. */
  readonly b: ResultsText;
  /** Absent: `paired`. */
  readonly policy?: PolicyName;
  /** Absent: `reject`. */
  readonly failOn?: FailOn;
  /** Folder for results, comment and JUnit files. */
  readonly output: string;
  readonly dryRun: boolean;
}

/** The two sides may have run at any time, so a difference between runs is part of a latency. */
const TAU = 0.1;

/**
 * Judges results that were made elsewhere: no configuration, no agent, no store. The data are complete and looked at
 * once, with the default margins. Throws UserError for files that cannot be read as results.
 */
export async function abResults(world: World, options: AbResultsOptions): Promise<CheckResult> {
  const startedAt = world.clock.now();
  const a = trialFile(options.a);
  const b = trialFile(options.b);
  if (options.a.text === options.b.text) {
    throw new UserError({
      place: { file: b.file },
      message: `holds the same results as ${a.file}, so there is nothing to compare`,
      hint: 'give the results of another run with --results-b',
    });
  }
  const { suite, trials } = trialSuite(a, b);
  const gate: GateConfig = gateSchema.parse({
    policy: options.policy ?? 'paired',
    'fail-on': options.failOn ?? 'reject',
  });
  const variant = (role: 'baseline' | 'candidate', { file, text }: ResultsText) => ({
    role,
    model: { name: file, model: file },
    assets: { tools: [] },
    configHash: hashOf(text),
    origin: file,
  });
  const variants = {
    baseline: variant('baseline', options.a),
    candidate: variant('candidate', options.b),
  };
  const counted = asRecorded(compareTrials(suite, trials, variants), a, b);
  const seed = hashOf([suite.hash, variants.baseline.configHash, variants.candidate.configHash]);
  const outcome = decide(counted, gate, { suite, trials, tau: TAU, seed });
  const comparison = withPairedEvidence(counted, outcome);
  const completed = trials.filter(({ execution }) => execution).length;
  const costs = trials.flatMap(({ execution }) => (execution ? [execution.costUsd] : []));
  const { context, clock } = world;
  const run: RunRecord = {
    schemaVersion: RUN_SCHEMA_VERSION,
    runId: context.runId,
    attempt: context.attempt,
    event: context.event,
    repository: null,
    pullRequest: null,
    commit: null,
    branch: null,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(clock.now()).toISOString(),
    suiteHash: suite.hash,
    repeat: Math.max(...trials.map(({ trial }) => trial)),
    baseline: recordOf(a, variants.baseline.configHash),
    candidate: recordOf(b, variants.candidate.configHash),
    trials: { completed, missing: trials.length - completed },
    costUsd: costs.includes(null) ? null : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
    unselected: false,
    comparison,
    outcome,
    exampleIds: [],
  };
  const paths = reportPaths(options.output, context);
  const input: ReportInput = {
    context: { event: 'local', runId: context.runId, attempt: context.attempt },
    suite,
    run,
    trials,
    read: readFrom(trials),
    outcome,
    comparison,
    warnings: [a, b].flatMap(freeWarning),
    resultsPath: paths.results,
    pathPrefix: '',
    suiteName: b.file,
  };
  const written = options.dryRun
    ? []
    : await writeReports(world, input, () => buildReportModel(input), paths, undefined);
  const told = { ...input, warnings: [...input.warnings, ...written] };
  return {
    exitCode: exitCodeOf(outcome, gate.failOn),
    input: told,
    model: buildReportModel(told),
    paths,
  };
}

function trialFile({ file, text }: ResultsText): TrialFile {
  return { file, lines: parseTrialLines(text, file) };
}

function freeWarning({ file, lines }: TrialFile): string[] {
  return costsNothing(lines) ? [`${file}: every costUsd is 0, which is taken as an unknown price`] : [];
}

/** Such results do not tell where a failure starts, and no configuration can give an unknown cost a price. */
function asRecorded(comparison: Comparison, a: TrialFile, b: TrialFile): Comparison {
  const { cost } = comparison.metrics;
  const reasons = [
    { side: 'baseline', lines: a.lines },
    { side: 'candidate', lines: b.lines },
  ].flatMap(({ side, lines }) => {
    if (costsNothing(lines)) return [`the ${side} says 0 for every trial, which is no price`];
    return lines.every(({ costUsd }) => costUsd === null) ? [`the ${side}'s file has no cost`] : [];
  });
  const unknown = cost.delta === null && reasons.length > 0;
  return {
    ...comparison,
    metrics: {
      ...comparison.metrics,
      ...(unknown ? { cost: { ...cost, unknownBecause: reasons.join('; ') } } : {}),
    },
    scenarios: comparison.scenarios.map(withoutStage),
  };
}

function withoutStage(scenario: ScenarioComparison): ScenarioComparison {
  const { stage: _, ...rest } = scenario;
  return rest;
}

function recordOf({ file, lines }: TrialFile, configHash: string): VariantRecord {
  return {
    name: file.split(/[\\/]/).at(-1) ?? file,
    model: file,
    configHash,
    origin: `${lines.length} trials`,
    config: {},
  };
}
