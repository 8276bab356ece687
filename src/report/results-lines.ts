import { byteLines, bytesOf, textAt, type Bytes } from '../base/bytes.ts';
import { UserError } from '../base/errors.ts';
import { parseJson } from '../base/json.ts';
import { keepLine, lineAgain, type KeptLine } from '../base/kept-line.ts';
import type { GradedTrial, TrialName } from '../run/types.ts';
import { parseResults } from './results.ts';
import { trialSchema } from './results-schema.ts';
import type { ResultsFile } from './types.ts';

/** A trial of a results file, which is read when it is wanted. */
export interface FiledTrial extends TrialName {
  /** Throws UserError where the file was changed since, OutsideError where it can no longer be read. */
  whole(): GradedTrial;
}

/** A results file whose trials stay where they are. */
export interface OpenResults extends Omit<ResultsFile, 'trials'> {
  readonly trials: readonly FiledTrial[];
}

/** The line before the first trial, as `resultsPieces` writes it: no text in JSON has a line break. */
const TRIALS = '"trials":[';

/**
 * Reads a results file line by line: every trial is validated, and none held. Gives and throws what `parseResults` does;
 * a file that is laid out otherwise, or has a flaw, is read as a whole.
 */
export function openResults(content: string | Bytes, file: string): OpenResults {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return linesOf(bytes, file) ?? wholeOf(parseResults(textAt(bytes, 0, bytes.size), file));
}

function wholeOf({ trials, ...rest }: ResultsFile): OpenResults {
  return { ...rest, trials: trials.map((trial) => ({ ...nameIn(trial), whole: () => trial })) };
}

function linesOf(bytes: Bytes, file: string): OpenResults | undefined {
  let head = '';
  let state: 'head' | 'trials' | 'ended' = 'head';
  const trials: FiledTrial[] = [];
  let isLast = false;
  for (const line of byteLines(bytes)) {
    switch (state) {
      case 'head':
        head += `${line.text}\n`;
        if (line.text === TRIALS) state = 'trials';
        break;
      case 'trials': {
        if (line.text === ']}') {
          if (!isLast) return undefined;
          state = 'ended';
          break;
        }
        const trial = isLast ? undefined : trialIn(line.text);
        if (!trial) return undefined;
        isLast = !line.text.endsWith(',');
        const kept = keepLine(line);
        trials.push({ ...nameIn(trial), whole: () => again(bytes, kept, file) });
        break;
      }
      case 'ended':
        return undefined;
    }
  }
  if (state !== 'ended') return undefined;
  const rest = headIn(`${head}]}\n`, file);
  return rest && { ...rest, trials };
}

/** Undefined for what a whole reading has to explain, as below. */
function headIn(text: string, file: string): Omit<ResultsFile, 'trials'> | undefined {
  try {
    const { trials: _none, ...head } = parseResults(text, file);
    return head;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function trialIn(line: string): GradedTrial | undefined {
  const parsed = trialSchema.safeParse(parseJson(line.endsWith(',') ? line.slice(0, -1) : line));
  return parsed.success ? parsed.data : undefined;
}

function nameIn({ scenarioId, role, trial }: TrialName): TrialName {
  return { scenarioId, role, trial };
}

function again(bytes: Bytes, kept: KeptLine, file: string): GradedTrial {
  const trial = trialIn(lineAgain(bytes, kept) ?? '');
  if (trial) return trial;
  throw new UserError({
    place: { file },
    message: 'was changed while it was read',
    hint: 'leave results files as they are until they are merged',
  });
}
