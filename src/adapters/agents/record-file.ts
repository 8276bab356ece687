import { open, type FileHandle } from 'node:fs/promises';
import { OutsideError, UserError, messageOf } from '../../base/errors.ts';
import { quote } from '../../agent/quote.ts';
import { parseRecording, recordingLine } from '../../agent/recording.ts';
import type { RecordSink } from '../../agent/record.ts';
import type { RecordedExecution } from '../../agent/types.ts';

export interface RecordFile {
  /** Appends one line. Rejects with UserError where that trial is recorded already, with OutsideError where writing fails. */
  readonly sink: RecordSink;
  /** Waits for what is being written, syncs it to disk and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens a recording for appending. Every line is handed to the system in one write before `sink` resolves, so that a
 * killed process loses at most the line it was writing. A new file is readable by its owner alone (0600): tool
 * results and answers may hold personal data. An existing file keeps its mode and its lines; where it cannot be read
 * as a recording it is left as it is and UserError says which line to look at.
 */
export async function openRecordFile(path: string): Promise<RecordFile> {
  const file = await opened(path);
  const taken = new Set<string>();
  let text: string;
  try {
    text = await file.readFile('utf8');
    const before = parseRecording(text, path);
    for (const key of before.keys()) taken.add(keyOf(key));
  } catch (error) {
    await file.close();
    throw error;
  }
  let last: Promise<void> = Promise.resolve();
  let separator = text === '' || text.endsWith('\n') ? '' : '\n';
  const append = async (entry: RecordedExecution): Promise<void> => {
    try {
      await file.appendFile(`${separator}${recordingLine(entry)}`);
      separator = '';
    } catch (cause) {
      // Perhaps half a line is there: the next one begins on a line of its own.
      separator = '\n';
      taken.delete(keyOf(entry));
      throw unwritten(path, cause);
    }
  };
  return {
    sink(entry) {
      const key = keyOf(entry);
      if (taken.has(key)) return Promise.reject(recordedTwice(path, entry));
      taken.add(key);
      const write = last.then(() => append(entry));
      // The next line is written after this one even where this one failed; each caller gets its own failure.
      last = write.catch(() => undefined);
      return write;
    },
    async close() {
      await last;
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

type Key = Omit<RecordedExecution, 'execution'>;

function keyOf({ scenarioId, model, trial }: Key): string {
  return JSON.stringify([scenarioId, model, trial]);
}

async function opened(path: string): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path, 'a+', 0o600);
  } catch (cause) {
    throw unusable(path, messageOf(cause), cause);
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw unusable(path, 'it is no file');
}

function unusable(path: string, reason: string, cause?: unknown): UserError {
  const hint = 'name a file in a folder that exists and can be written';
  const problem = { place: { file: path }, message: `cannot be opened for recording: ${reason}`, hint };
  return new UserError(problem, { cause });
}

function unwritten(path: string, cause: unknown): OutsideError {
  const message = `${path} could not be written: ${messageOf(cause)}`;
  return new OutsideError('recording', message, { retryable: false, cause });
}

function recordedTwice(path: string, entry: Key): UserError {
  return new UserError({
    place: { file: path },
    message: `trial ${entry.trial} of scenario "${quote(entry.scenarioId)}" with model "${quote(entry.model)}" is recorded already`,
    hint: 'record into a new file, or delete its line',
  });
}
