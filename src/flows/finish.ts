import { type Arm } from './arms.ts';
import { collect, redactShelf, redactSuite, trialRedactor } from './collect.ts';
import { deliver, reportPaths, writeReports, type ReportPaths } from './deliver.ts';
import { exitCodeOf, type ExitCode } from './exit.ts';
import { type Judging } from './looks.ts';
import type { MeasuredRun } from './measure.ts';
import type { CheckOptions } from './options.ts';
import { type Preferences } from './prefer.ts';
import { runRecord } from './record.ts';
import { storeOf } from './rules.ts';
import { storeFlags } from './store-flags.ts';
import { type Part } from './shards.ts';
import type { World } from './world.ts';
import { compareTrials } from '../compare/compare.ts';
import { MOST_MISSING } from '../compare/stats/missing.ts';
import type { Comparison } from '../compare/types.ts';
import type { Config, GateConfig } from '../config/types.ts';
import { buildReportModel, type ReportModel } from '../report/model.ts';
import type { PublishedComment } from '../report/publish.ts';
import type { ReportInput } from '../report/types.ts';
import { redactRun } from '../example/redact-run.ts';
import type { BaselinePool } from '../example/pool.ts';
import { storedTrial } from '../example/stored-trial.ts';
import type { Redactor } from '../privacy/types.ts';
import type { GradedTrial } from '../run/types.ts';
import type { RunResult } from '../run/events.ts';
import { isLimit, ranTrials } from '../run/limit.ts';
import { shelved } from '../scenario/shelved.ts';
import { isRegression } from '../scenario/types.ts';
import type { Suite } from '../scenario/types.ts';
import { cutShort } from '../verdict/cut-short.ts';
import { withTaint, type Taint } from '../verdict/tainted.ts';
import { decide } from '../verdict/decide.ts';
import { withPairedEvidence } from '../verdict/paired-comparison.ts';
import type { Outcome } from '../verdict/types.ts';

/** How a flow that ran trials ended: what the doors print, set as outputs and exit with. */
export interface CheckResult {
  readonly exitCode: ExitCode;
  readonly input: ReportInput;
  readonly model: ReportModel;
  readonly paths: ReportPaths;
  readonly comment?: PublishedComment;
}

export interface Finish {
  readonly options: CheckOptions;
  readonly config: Config;
  readonly gate: GateConfig;
  /** Absent where one variant ran and nothing is compared. */
  readonly judging?: Judging;
  /** Stored runs that the baseline may be shown by. */
  readonly pool?: BaselinePool;
  /** Absent: all of it ran here. */
  readonly part?: Part;
  readonly suite: Suite;
  readonly startedAt: number;
  readonly baseline: Arm | null;
  readonly candidate: Arm | null;
  readonly result: MeasuredRun;
  /** Given where no comparison decides. */
  readonly outcome?: Outcome;
  readonly integrity?: ReportInput['integrity'];
  readonly preference?: Preferences | undefined;
  /** Models that were trained on what they are asked. */
  readonly tainted?: readonly Taint[];
  /** Practice scenarios that were left out. */
  readonly practice?: number;
  readonly unselected: boolean;
  /** A failing regression scenario fails the run also where nothing was compared. */
  readonly mustPass?: boolean;
}

/** Everything after the trials, shared by the flows that run some: decide, redact, store, write, tell. */
export async function finish(world: World, f: Finish): Promise<CheckResult> {
  const { options, config, suite } = f;
  const redactor = await world.redactor(config.privacy);
  const redactTrial = trialRedactor(suite, redactor);
  const trials = await redactShelf(f.result.trials, world.shelf, redactTrial);
  const counted = comparisonOf(f);
  const judged = withTaint(outcomeOf(f, counted), f.tainted ?? []);
  const { value: outcome } = await redactor.redact(judged);
  const comparison = counted && withPairedEvidence(counted, outcome);
  const { baseline, candidate, unselected } = f;
  const shard = f.part?.kind === 'shard' ? f.part.record : undefined;
  const startedAt = (f.part?.kind === 'merge' && f.part.merged.startedAt) || f.startedAt;
  const record = runRecord(world, {
    startedAt,
    suite,
    repeat: f.gate.repeat,
    baseline,
    candidate,
    trials,
    comparison,
    outcome,
    unselected,
    preference: f.preference,
  });
  const run = await redactRun(record, redactor);
  const storedBaseline = comparison ? await storedBaselineOf(f, comparison, redactor) : [];
  const { store, kind } = storeOf(config, options, world);
  const wanted = kind !== 'none' && !options.dryRun && !shard && run.trials.completed > 0;
  const arms = [baseline, candidate].filter((arm) => arm !== null);
  const collected = wanted
    ? await collect(world, { run, trials, suite, arms, redactor, store, kind, configFile: config.file })
    : undefined;
  const { value: beside } = await redactor.redact({ stored: collected?.stored, integrity: f.integrity });
  const paths = reportPaths(options.output, world.context, shard);
  const input: ReportInput = {
    context: world.context,
    suite: await redactSuite(suite, redactor, (one) => shelved(one, world.texts)),
    run,
    trials,
    read: world.shelf.read,
    outcome,
    comparison,
    ...(storedBaseline.length > 0 ? { storedBaseline } : {}),
    ...(beside.stored ? { stored: beside.stored } : {}),
    ...(collected?.added
      ? { added: collected.added, storeFlags: storeFlags(world, options, config, kind) }
      : {}),
    ...(f.preference ? { preference: f.preference } : {}),
    ...(shard ? { shard } : {}),
    ...(beside.integrity ? { integrity: beside.integrity } : {}),
    warnings: [],
    ...(f.tainted ? { tainted: f.tainted } : {}),
    ...(f.practice === undefined ? {} : { practice: f.practice }),
    ...(config.monthlyQueries === undefined ? {} : { monthlyQueries: config.monthlyQueries }),
    resultsPath: paths.results,
    pathPrefix: world.pathPrefix,
    suiteName: world.pathPrefix + config.file,
  };
  const render = (warnings: readonly string[]): ReportModel => buildReportModel({ ...input, warnings });
  const exitCode = exitCodeFor(f, outcome);
  const written = await writeReports(world, input, () => render([]), paths, f.result.stopped);
  const delivered =
    options.dryRun || shard
      ? { warnings: [] }
      : await deliver(world, input, (more) => render([...written, ...more]), options.comment, exitCode);
  f.result.release?.();
  const warnings = [...written, ...delivered.warnings];
  return {
    exitCode,
    input: { ...input, warnings },
    model: render(warnings),
    paths,
    ...('comment' in delivered && delivered.comment ? { comment: delivered.comment } : {}),
  };
}

/** Of scenarios that do not just pass and whose baseline is known from the store alone. Redacted by today's rules. */
async function storedBaselineOf(
  { pool, result, suite }: Finish,
  comparison: Comparison,
  redactor: Redactor,
): Promise<readonly GradedTrial[]> {
  if (!pool) return [];
  const ran = new Set(result.trials.flatMap((one) => (one.role === 'baseline' ? [one.scenarioId] : [])));
  const wanted = comparison.scenarios.filter(({ id, change }) => change !== 'passing' && !ran.has(id));
  const shown = wanted.flatMap(({ id }) => pool.shown.get(id) ?? []);
  return await Promise.all(shown.map(storedTrial).map(trialRedactor(suite, redactor)));
}

/** Where nothing was compared a failing regression scenario still fails the check: it must pass whatever production does. */
function exitCodeFor(f: Finish, outcome: Outcome): ExitCode {
  if (wasInterrupted(f.result)) return 130;
  const exitCode = exitCodeOf(outcome, f.gate.failOn);
  if (exitCode !== 0 || !f.mustPass || outcome.kind === 'judged' || f.gate.failOn === 'never')
    return exitCode;
  const tagged = new Set(f.suite.scenarios.filter(isRegression).map(({ id }) => id));
  return f.result.trials.some(
    ({ scenarioId, validation }) => tagged.has(scenarioId) && validation?.passed === false,
  )
    ? 1
    : 0;
}

/** By a person or the runner. */
function wasInterrupted({ stopped }: RunResult): boolean {
  return stopped?.kind === 'cancelled';
}

function comparisonOf({ suite, baseline, candidate, result }: Finish): Comparison | null {
  // Under looks everything may be known from the store: then there is a comparison although nothing ran.
  if (!baseline || !candidate || (result.trials.length === 0 && !result.looks)) return null;
  return compareTrials(suite, ranTrials(result), {
    baseline: baseline.variant,
    candidate: candidate.variant,
  });
}

function outcomeOf(f: Finish, comparison: Comparison | null): Outcome {
  const { stopped, trials } = f.result;
  if (stopped && !isLimit(stopped)) return { kind: 'unjudged', reason: stopped.message };
  // A shard that a limit stopped is judged with the others; who measured a part has not measured what was asked.
  if (stopped && f.outcome && f.part?.kind !== 'shard') return { kind: 'unjudged', reason: stopped.message };
  if (f.outcome) {
    const ran = ranTrials(f.result);
    const lost = ran.filter((trial) => trial.error).length;
    if (ran.length > 0 && lost / ran.length > MOST_MISSING) {
      return {
        kind: 'unjudged',
        reason: `${lost} of ${ran.length} trials were lost to infrastructure errors`,
      };
    }
    return f.outcome;
  }
  if (!comparison) return { kind: 'unjudged', reason: 'no trial ran' };
  const outcome = decide(
    comparison,
    f.gate,
    f.judging?.measured({ ...f.result, trials: ranTrials(f.result) }),
  );
  return stopped ? cutShort(outcome, stopped.message, { comparison, trials, gate: f.gate }) : outcome;
}
