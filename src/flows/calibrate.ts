import { paceOf } from './pace.ts';
import type { World } from './world.ts';
import { grade } from '../assertion/grade.ts';
import { GRADE_TYPE } from '../assertion/llm-rubric.ts';
import { JUDGE_VERSION } from '../assertion/judge/prompt.ts';
import { addUsage, NO_USAGE } from '../assertion/judge/usage.ts';
import type { GraderUsage } from '../assertion/judge/port.ts';
import type { GradeTools } from '../assertion/types.ts';
import { UserError } from '../base/errors.ts';
import { agreementOf, type JudgeAgreement, type RatedPair } from '../compare/agreement.ts';
import { CALIBRATION_FILE, judgeHash } from '../config/judge.ts';
import { loadConfig } from '../config/load.ts';
import { joinPath } from '../config/paths.ts';
import type { JudgeConfig } from '../config/types.ts';
import type { Agreement, Calibration } from '../scenario/calibration.ts';
import { parseLabels, type LabelledRow } from '../scenario/labels.ts';

export interface CalibrateOptions {
  readonly config: string;
  /** JSON lines with human labels, relative to the working directory. */
  readonly labels: string;
  /** Report only. */
  readonly dryRun: boolean;
}

export interface CalibrationResult {
  /** null where all verdicts were recorded. */
  readonly model: string | null;
  readonly bar: number | null;
  readonly overall: JudgeAgreement;
  /** By criterion, in the order of the file. */
  readonly criteria: Readonly<Record<string, JudgeAgreement>>;
  /** What the judge said that is no verdict, or why it said nothing, with counts; the most frequent ten. */
  readonly unrated: readonly { readonly said: string; readonly count: number }[];
  readonly usage: GraderUsage;
  /** Path of the calibration record; null where none was written. */
  readonly written: string | null;
}

type Rated = RatedPair & { readonly criterion: string; readonly said?: string; readonly usage?: GraderUsage };

/**
 * How far the judge agrees with people. Rows with a recorded verdict are taken as they are; the judge is asked about
 * the others, as `llm-rubric` asks it. The record beside the config is written where the judge was asked about every
 * row: a recorded verdict says nothing of today's judge. Throws UserError for labels that cannot be read.
 */
export async function calibrate(world: World, options: CalibrateOptions): Promise<CalibrationResult> {
  const text = await world.files.read(options.labels);
  if (text === undefined) {
    throw new UserError({ place: { file: options.labels }, message: 'there is no such file' });
  }
  const rows = parseLabels(options.labels, text);
  const asked = rows.filter(({ judge }) => judge.kind === 'ask').length;
  const config = asked > 0 ? await loadConfig(options.config, world.files, world.env) : undefined;
  if (asked > 0 && !config?.judge) {
    throw new UserError({
      place: { file: options.config },
      path: 'judge',
      message: `the judge is to be asked about ${asked} rows, and the config names none`,
      hint: 'add a section judge with its model, or give each row its recorded verdict',
    });
  }
  const tools = config ? await world.graders(config, new Set(['judge']), paceOf(world, config.run)) : {};
  const rated = await rateAll(rows, tools, world, config?.run.maxConcurrency ?? 1);
  const groups = Map.groupBy(rated, ({ criterion }) => criterion);
  const result = {
    model: config?.judge?.model ?? null,
    bar: config?.judge?.bar ?? null,
    overall: agreementOf(rated),
    criteria: Object.fromEntries([...groups].map(([name, group]) => [name, agreementOf(group)])),
    unrated: unratedOf(rated),
    usage: rated.flatMap(({ usage }) => usage ?? []).reduce(addUsage, NO_USAGE),
  };
  const complete = asked === rows.length && !world.signal.aborted;
  if (!config?.judge || !complete || options.dryRun) return { ...result, written: null };
  const written = joinPath(config.file, CALIBRATION_FILE);
  await world.write(written, `${JSON.stringify(recordOf(config.judge, result), null, 2)}\n`);
  return { ...result, written };
}

/** Lanes pull one row when they are free, in the order of the file. */
async function rateAll(
  rows: readonly LabelledRow[],
  tools: GradeTools,
  world: World,
  lanes: number,
): Promise<readonly Rated[]> {
  const rated: Rated[] = [];
  const queue = rows.entries();
  const lane = async (): Promise<void> => {
    for (const [index, row] of queue) rated[index] = await rate(row, tools, world.signal);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return rated;
}

async function rate(
  { criterion, label, judge }: LabelledRow,
  tools: GradeTools,
  signal: AbortSignal,
): Promise<Rated> {
  if (judge.kind === 'recorded') {
    const { verdict, word } = judge;
    return { criterion, label, verdict: verdict ?? null, ...(verdict === undefined ? { said: word } : {}) };
  }
  const { query, context, answer, rubric } = judge;
  const spec = { type: GRADE_TYPE, not: false, value: rubric, weight: 1, place: { file: '' }, path: '' };
  const execution = {
    message: answer,
    toolsUsed: [],
    toolCalls: [],
    tokenUsage: null,
    costUsd: null,
    latencyMs: null,
    stages: null,
  };
  const { passed, details, grader } = await grade([spec], execution, {
    query,
    ...(context ? { context } : {}),
    tools,
    signal,
  });
  const message = details[0]?.message ?? '';
  return {
    criterion,
    label,
    verdict: passed,
    ...(passed === null ? { said: message } : {}),
    ...(grader ? { usage: grader } : {}),
  };
}

function unratedOf(rated: readonly Rated[]): CalibrationResult['unrated'] {
  const said = Map.groupBy(
    rated.flatMap((one) => one.said ?? []),
    (text) => text,
  );
  return [...said]
    .map(([text, all]) => ({ said: text, count: all.length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 10);
}

function recordOf(
  judge: JudgeConfig,
  { overall, criteria }: Pick<CalibrationResult, 'overall' | 'criteria'>,
): Calibration {
  const short = ({ n, agreement, kappa, interval }: JudgeAgreement): Agreement => ({
    n,
    agreement,
    kappa,
    interval: interval === null ? null : [interval[0], interval[1]],
  });
  return {
    schema: 'agent-tester/judge-calibration',
    version: 1,
    judge: judgeHash(judge, JUDGE_VERSION),
    model: judge.model,
    overall: short(overall),
    criteria: Object.fromEntries(Object.entries(criteria).map(([name, one]) => [name, short(one)])),
  };
}
