import { textPieces } from '../base/bytes.ts';
import { hashOfPieces } from '../base/hash.ts';
import { openFile, type FileSource } from '../config/files.ts';
import { parseRecording, type Recording } from './recording.ts';

/** A recording that is opened once, whoever asks what of it. */
export interface RecordingFile {
  /** Hash of its text, for `agentHash`: 64 hex digits. */
  hash(): string;
  /** Throws UserError as `parseRecording` does. */
  recording(): Recording;
}

const opened = new WeakMap<FileSource, Map<string, Promise<RecordingFile | undefined>>>();

/** The recording at a path, or undefined where there is no file. Both sides of a comparison mostly play back one. */
export function recordingFile(files: FileSource, path: string): Promise<RecordingFile | undefined> {
  const ofSource = opened.get(files) ?? new Map<string, Promise<RecordingFile | undefined>>();
  opened.set(files, ofSource);
  const known = ofSource.get(path);
  if (known) return known;
  const file = openRecording(files, path);
  ofSource.set(path, file);
  file.catch(() => ofSource.delete(path));
  return file;
}

async function openRecording(files: FileSource, path: string): Promise<RecordingFile | undefined> {
  const bytes = await openFile(files, path);
  if (!bytes) return undefined;
  let hash: string | undefined;
  let recording: Recording | undefined;
  return {
    hash: () => (hash ??= hashOfPieces(textPieces(bytes))),
    recording: () => (recording ??= parseRecording(bytes, path)),
  };
}
