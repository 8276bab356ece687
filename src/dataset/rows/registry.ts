import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { RatedRow, SftKind, SftRow, Skip } from '../types.ts';
import { episode } from './episode.ts';
import { errorRecovery } from './error-recovery.ts';
import type { RowOptions } from './options.ts';
import { rated } from './rated.ts';
import { responseQuality } from './response-quality.ts';
import { toolSelection } from './tool-selection.ts';

/** An example, as its feedback leaves it, and its config (null where none is stored) -> its row, or why it has none. */
export type RowBuilder = (
  example: TrainingExample,
  config: ConfigRecord | null,
  options: RowOptions,
) => SftRow | RatedRow | Skip;

/** Rows of single examples. Preference rows take two: `pair-candidates.ts` finds them, `preference-pairs.ts` builds. */
export const ROW_BUILDERS: Readonly<Record<SftKind | 'rated', RowBuilder>> = {
  planner: toolSelection,
  summarizer: responseQuality,
  recovery: errorRecovery,
  all: episode,
  rated,
};
