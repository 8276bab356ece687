import type { Command } from 'commander';
import { addFeedbackAdd } from './feedback-add.ts';
import { addScan } from './scan.ts';
import { addTrainingCompact } from './training-compact.ts';
import { addTrainingExport } from './training-export.ts';
import { addTrainingImport } from './training-import.ts';
import { addTrainingPrepare } from './training-prepare.ts';
import { addTrainingReview } from './training-review.ts';
import { addTrainingStats } from './training-stats.ts';
import { addTrainingSynthesize } from './training-synthesize.ts';
import { addTrainingValidate } from './training-validate.ts';
import { addTrainingVerify } from './training-verify.ts';

/** Adds one command of the training store, with its flags and help. */
type Add = (cli: Command, exitCodes: string) => void;

/** In the order in which people need them. */
const COMMANDS: readonly Add[] = [
  addFeedbackAdd,
  addTrainingImport,
  addTrainingReview,
  addTrainingSynthesize,
  addTrainingPrepare,
  addTrainingExport,
  addTrainingValidate,
  addTrainingStats,
  addScan,
  addTrainingVerify,
  addTrainingCompact,
];

/** Adds every `training:` command and `feedback:add`. */
export function addTraining(cli: Command, exitCodes: string): void {
  for (const add of COMMANDS) add(cli, exitCodes);
}
