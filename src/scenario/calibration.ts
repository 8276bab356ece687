import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../config/paths.ts';
import type { FileSource } from '../config/files.ts';
import { CALIBRATION_FILE } from '../config/judge.ts';
import type { Config } from '../config/types.ts';

/** Fewer labels say too little of a judge to let it decide. */
export const LEAST_LABELS = 20;

const agreement = z.strictObject({
  /** Labelled rows that the judge gave a verdict on. */
  n: z.int().min(0),
  /** Share of equal verdicts, 0–1; null for no rows. */
  agreement: z.number().min(0).max(1).nullable(),
  /** Cohen's, -1 to 1; null where it is not defined. */
  kappa: z.number().min(-1).max(1).nullable(),
  /** 95 %. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
});

/** How far a judge agrees with people: `judge-calibration.json`. */
export const calibrationSchema = z.strictObject({
  schema: z.literal('agent-tester/judge-calibration'),
  version: z.literal(1),
  /** `judgeHash` of the judge that gave the verdicts. */
  judge: z.string(),
  model: z.string(),
  overall: agreement,
  criteria: z.record(z.string(), agreement),
});

export type Agreement = z.infer<typeof agreement>;
export type Calibration = z.infer<typeof calibrationSchema>;

/** The calibration beside the config; undefined where there is none. Throws UserError where it cannot be read. */
export async function loadCalibration(
  config: Pick<Config, 'file'>,
  files: FileSource,
): Promise<Calibration | undefined> {
  const file = joinPath(config.file, CALIBRATION_FILE);
  const text = await files.read(file);
  if (text === undefined) return undefined;
  const fail = (message: string): UserError =>
    new UserError({ place: { file }, message, hint: 'write it anew with `agent-tester judge:calibrate`' });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw fail('is no JSON');
  }
  const parsed = calibrationSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw fail(`is no calibration: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}
