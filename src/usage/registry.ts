import { jsonlFormat, jsonlReader } from './jsonl.ts';
import type { Mapping } from './mapping.ts';
import { openaiFormat, openaiReader } from './openai/openai.ts';
import { otlpFormat, otlpReader } from './otlp/otlp.ts';
import { recordingFormat, recordingReader, type Spoken } from './recording.ts';
import type { ImporterName, LogFormat, LogReader } from './types.ts';

/** All formats, in the order in which they are tried on a file that nobody named. */
export const FORMATS: readonly LogFormat[] = [otlpFormat, recordingFormat, openaiFormat, jsonlFormat];

/** What formats take beside the log. */
export interface ReaderSetup {
  readonly mapping: Mapping | undefined;
  readonly spoken: (scenarioId: string) => Spoken | undefined;
}

/** Throws where `jsonl` is opened without a mapping: who asks for it has checked that. */
export function openReader(name: ImporterName, { mapping, spoken }: ReaderSetup): LogReader {
  switch (name) {
    case 'otlp':
      return otlpReader();
    case 'openai':
      return openaiReader();
    case 'recording':
      return recordingReader(spoken);
    case 'jsonl':
      if (!mapping) throw new Error('the format jsonl needs a mapping');
      return jsonlReader(mapping);
  }
}

/** The format of a document; with a mapping everything is read by it. Undefined where none knows it. */
export function recognise(value: unknown, mapping: Mapping | undefined): ImporterName | undefined {
  return mapping ? 'jsonl' : FORMATS.find((format) => format.recognises(value))?.name;
}
