import { resolveArms, type Arm, type Arms } from './arms.ts';
import { collect, redactSuite, redactTrials, type Stored } from './collect.ts';
import { deliver, reportPaths, writeReports, type ReportPaths } from './deliver.ts';
import { storedEvidence } from './evidence.ts';
import { exitCodeOf, type ExitCode } from './exit.ts';
import { judgingOf, seedOf, type Judging } from './looks.ts';
import { measure } from './measure.ts';
import type { CheckOptions } from './options.ts';
import { prefer, type Preferences } from './prefer.ts';
import { runRecord } from './record.ts';
import { baseSuiteOf, gateOf, integrityOf, limitsOf, storeOf } from './rules.ts';
import type { World } from './world.ts';
import { catalog } from '../assertion/registry.ts';
import { OutsideError } from '../base/errors.ts';
import { compareTrials } from '../compare/compare.ts';
import { MOST_MISSING } from '../compare/stats/missing.ts';
import type { Comparison } from '../compare/types.ts';
import { loadConfig } from '../config/load.ts';
import type { Config, GateConfig, RunConfig } from '../config/types.ts';
import { buildReportModel, type ReportModel } from '../report/model.ts';
import type { PublishedComment } from '../report/publish.ts';
import type { ReportInput } from '../report/types.ts';
import type { BaselinePool } from '../example/pool.ts';
import { storedTrial } from '../example/stored-trial.ts';
import type { Redactor } from '../privacy/types.ts';
import type { GradedTrial } from '../run/types.ts';
import type { RunResult } from '../run/events.ts';
import { isRegression } from '../scenario/types.ts';
import { loadSuite } from '../scenario/load.ts';
import { selectScenarios } from '../scenario/select.ts';
import type { Suite } from '../scenario/types.ts';
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

/** What is to be run and why; decided before a model is called. */
interface Plan {
  readonly suite: Suite;
  readonly arms: readonly Arm[];
  /** Set where the outcome is known without a comparison. */
  readonly outcome?: Outcome;
}

/**
 * The main job: run candidate and baseline, compare, decide, collect, report. Throws UserError for a configuration
 * that cannot be used; whatever fails after the trials is a warning beside the verdict.
 */
export async function check(world: World, options: CheckOptions): Promise<CheckResult> {
  const startedAt = world.clock.now();
  const config = await loadConfig(options.config, world.files, world.env);
  const whole = await loadSuite(config, world.files, catalog);
  const suite = selectScenarios(whole, options.scenarios);
  const arms = await resolveArms(world, config, options);
  const baseSuite = await baseSuiteOf(world, arms);
  const gate = gateOf(arms, config, options);
  const plan = planOf(arms, suite, whole, baseSuite);
  const limits = limitsOf(config, options);
  const [baseline, candidate] = plan.arms;
  const stored =
    baseline && candidate
      ? await storedEvidence(world, { config, options, gate, suite: plan.suite, baseline, candidate })
      : undefined;
  const judging = judgingOf(plan.suite, gate, seedOf(plan.suite, plan.arms), limits.timeoutMs, stored);
  const result = await runPlan(world, plan, { config, gate, limits, judging, options });
  return await finish(world, {
    options,
    config,
    gate,
    judging,
    ...(stored ? { pool: stored.pool } : {}),
    suite: plan.suite,
    startedAt,
    baseline: plan.arms.find(({ variant }) => variant.role === 'baseline') ?? null,
    candidate: plan.arms.find(({ variant }) => variant.role === 'candidate') ?? arms.candidate,
    result,
    ...(plan.outcome ? { outcome: plan.outcome } : {}),
    preference: await prefer(world, config, plan.suite, result.trials),
    integrity: integrityOf(arms, config, whole, baseSuite),
    unselected: false,
    mustPass: true,
  });
}

function planOf(arms: Arms, suite: Suite, whole: Suite, baseSuite: Suite | undefined): Plan {
  const { candidate, baseline } = arms;
  if (!baseline) {
    const reason = arms.whyNoBaseline ?? 'there is nothing to compare with';
    return { suite, arms: [candidate], outcome: { kind: 'no-baseline', reason } };
  }
  const same = candidate.variant.configHash === baseline.variant.configHash;
  if ((same || arms.standing) && whole.hash === baseSuite?.hash) {
    const reason = 'model, prompts, tools and scenarios are what they are at the base';
    return { suite, arms: [], outcome: { kind: 'unchanged', reason } };
  }
  if (!same || !baseSuite) return { suite, arms: [baseline, candidate] };
  const before = new Map(baseSuite.scenarios.map((scenario) => [scenario.id, scenario.hash]));
  const scenarios = suite.scenarios.filter((scenario) => before.get(scenario.id) !== scenario.hash);
  if (scenarios.length === 0) {
    const reason = 'the agent and every selected scenario are what they are at the base';
    return { suite, arms: [], outcome: { kind: 'unchanged', reason } };
  }
  const reason = 'the agent is what it is at the base; only scenarios changed, so only those were run';
  return { suite: { ...suite, scenarios }, arms: [candidate], outcome: { kind: 'measured', reason } };
}

async function runPlan(
  world: World,
  plan: Plan,
  by: {
    readonly config: Config;
    readonly gate: GateConfig;
    readonly limits: RunConfig;
    readonly judging: Judging;
    readonly options: CheckOptions;
  },
): Promise<RunResult> {
  const { config, gate, limits, judging, options } = by;
  if (plan.arms.length === 0) return { trials: [] };
  return await measure(world, {
    suite: plan.suite,
    arms: plan.arms,
    repeat: gate.repeat,
    limits,
    config,
    ...(judging.looks && plan.arms.length > 1 ? { looks: judging.looks } : {}),
    ...(options.record === undefined ? {} : { record: options.record }),
  });
}

export interface Finish {
  readonly options: CheckOptions;
  readonly config: Config;
  readonly gate: GateConfig;
  /** Absent where one variant ran and nothing is compared. */
  readonly judging?: Judging;
  /** Stored runs that the baseline may be shown by. */
  readonly pool?: BaselinePool;
  readonly suite: Suite;
  readonly startedAt: number;
  readonly baseline: Arm | null;
  readonly candidate: Arm | null;
  readonly result: RunResult;
  /** Given where no comparison decides. */
  readonly outcome?: Outcome;
  readonly integrity?: ReportInput['integrity'];
  readonly preference?: Preferences | undefined;
  readonly unselected: boolean;
  /** A failing regression scenario fails the run also where nothing was compared. */
  readonly mustPass?: boolean;
}

/** Everything after the trials, shared by the flows that run some: decide, redact, store, write, tell. */
export async function finish(world: World, f: Finish): Promise<CheckResult> {
  const { options, config, suite } = f;
  const redactor = await world.redactor(config.privacy);
  const trials = await redactTrials(f.result.trials, redactor);
  const counted = comparisonOf(f);
  const outcome = outcomeOf(f, counted);
  const comparison = counted && withPairedEvidence(counted, outcome);
  const { baseline, candidate, startedAt, unselected } = f;
  const run = runRecord(world, {
    startedAt,
    suite,
    repeat: f.gate.repeat,
    baseline,
    candidate,
    trials,
    comparison,
    outcome,
    unselected,
  });
  const storedBaseline = comparison ? await storedBaselineOf(f, comparison, redactor) : [];
  const { store, kind } = storeOf(config, options, world);
  const wanted = kind !== 'none' && !options.dryRun && run.trials.completed > 0;
  const arms = [baseline, candidate].filter((arm) => arm !== null);
  const stored: Stored | undefined = wanted
    ? await collect(world, { run, trials, suite, arms, redactor, store, kind, configFile: config.file })
    : undefined;
  const paths = reportPaths(options.output, world.context.runId, world.context.attempt);
  const input: ReportInput = {
    context: world.context,
    suite: await redactSuite(suite, redactor),
    run,
    trials,
    outcome,
    comparison,
    ...(storedBaseline.length > 0 ? { storedBaseline } : {}),
    ...(stored ? { stored } : {}),
    ...(f.preference ? { preference: f.preference } : {}),
    ...(f.integrity ? { integrity: f.integrity } : {}),
    warnings: [],
    resultsPath: paths.results,
    pathPrefix: world.pathPrefix,
    suiteName: world.pathPrefix + config.file,
  };
  const render = (warnings: readonly string[]): ReportModel => buildReportModel({ ...input, warnings });
  const partial = f.result.stopped !== undefined;
  const exitCode = exitCodeFor(world, f, outcome);
  const written = await writeReports(world, input, render([]), paths, partial);
  const delivered = options.dryRun
    ? { warnings: [] }
    : await deliver(world, input, (more) => render([...written, ...more]), options.comment, exitCode);
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
  { pool, result }: Finish,
  comparison: Comparison,
  redactor: Redactor,
): Promise<readonly GradedTrial[]> {
  if (!pool) return [];
  const ran = new Set(result.trials.flatMap((one) => (one.role === 'baseline' ? [one.scenarioId] : [])));
  const wanted = comparison.scenarios.filter(({ id, change }) => change !== 'passing' && !ran.has(id));
  const shown = wanted.flatMap(({ id }) => pool.shown.get(id) ?? []);
  return await redactTrials(shown.map(storedTrial), redactor);
}

/** Where nothing was compared a failing regression scenario still fails the check: it must pass whatever production does. */
function exitCodeFor(world: World, f: Finish, outcome: Outcome): ExitCode {
  if (wasInterrupted(world, f.result)) return 130;
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

/** By a person or the runner; a time limit is a run that could not be judged. */
function wasInterrupted({ signal }: World, { stopped }: RunResult): boolean {
  return stopped?.kind === 'cancelled' && !(signal.reason instanceof OutsideError);
}

function comparisonOf({ suite, baseline, candidate, result }: Finish): Comparison | null {
  // Under looks everything may be known from the store: then there is a comparison although nothing ran.
  if (!baseline || !candidate || (result.trials.length === 0 && !result.looks)) return null;
  return compareTrials(suite, result.trials, { baseline: baseline.variant, candidate: candidate.variant });
}

function outcomeOf(f: Finish, comparison: Comparison | null): Outcome {
  const { stopped, trials } = f.result;
  if (stopped) return { kind: 'unjudged', reason: stopped.message };
  if (f.outcome) {
    const lost = trials.filter((trial) => trial.error).length;
    if (trials.length > 0 && lost / trials.length > MOST_MISSING) {
      return {
        kind: 'unjudged',
        reason: `${lost} of ${trials.length} trials were lost to infrastructure errors`,
      };
    }
    return f.outcome;
  }
  if (!comparison) return { kind: 'unjudged', reason: 'no trial ran' };
  return decide(comparison, f.gate, f.judging?.measured(f.result));
}
