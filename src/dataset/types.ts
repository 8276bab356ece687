import type { JsonObject } from '../base/json.ts';
import type { ToolDefinition } from '../agent/types.ts';
import type { Provenance } from '../example/types.ts';

/** What a row teaches; `--agent` of the export names the first four. */
export type SftKind = 'planner' | 'summarizer' | 'recovery' | 'all';
export type RowKind = SftKind | 'preference' | 'rated';
export type Split = 'train' | 'validation' | 'test';

/** A tool call as data; formats write its arguments as an object or as text. */
export interface RowCall {
  /** Unique in its row. */
  readonly id: string;
  readonly name: string;
  readonly arguments: JsonObject;
}

/** A message of the assistant. It holds text, calls, or both. */
export interface RowAnswer {
  readonly role: 'assistant';
  readonly content: string | null;
  readonly calls: readonly RowCall[];
  /** Whether a model should learn to write it; false for what only leads there. */
  readonly learn: boolean;
}

/** What a tool answered; `name` is the tool's. */
export interface RowResult {
  readonly role: 'tool';
  readonly callId: string;
  readonly name: string;
  readonly content: string;
}

export type RowMessage =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | RowAnswer
  | RowResult;

/** Where a row comes from, and what is known of it. */
export interface RowBase {
  /** Kind and the ids of its examples: `planner:ex-…`, `preference:ex-…:ex-…`. */
  readonly id: string;
  readonly examples: readonly string[];
  /** `familyOf` its example: what stays on one side of every split. */
  readonly family: string;
  readonly split?: Split;
  readonly source: Provenance['source'];
  readonly tags: readonly string[];
  readonly model: string | null;
  /** What the model could call. */
  readonly tools: readonly ToolDefinition[];
  readonly labels: RowLabels;
}

/** Of the example, or of the chosen one of a pair. null is unknown. */
export interface RowLabels {
  readonly passed: boolean | null;
  readonly correctToolSelection: boolean | null;
  /** 0–5 */
  readonly quality: number | null;
  /** -1 to 1 */
  readonly reward: number | null;
  readonly reviewed: boolean;
}

/** Right behaviour, to be learned as it is. The last message is the assistant's. */
export interface SftRow extends RowBase {
  readonly kind: SftKind;
  readonly messages: readonly RowMessage[];
}

/** Two answers to the same prompt. */
export interface PreferenceRow extends RowBase {
  readonly kind: 'preference';
  /** Ends with the user or a tool. */
  readonly prompt: readonly RowMessage[];
  readonly chosen: RowAnswer;
  readonly rejected: RowAnswer;
  readonly why: PairReason;
}

/** Quality of both was rated, a scenario was passed by one alone, or a person wrote the better answer. */
export type PairReason = 'quality' | 'scenario' | 'edited';

/** One answer and whether it is wanted. */
export interface RatedRow extends RowBase {
  readonly kind: 'rated';
  readonly prompt: readonly RowMessage[];
  readonly completion: RowAnswer;
  readonly wanted: boolean;
}

/** One item of a dataset, before a format writes it. */
export type DatasetRow = SftRow | PreferenceRow | RatedRow;

/** Why an example gives no row, or a row no line: one of few sentences, so that they can be counted. */
export interface Skip {
  readonly skip: string;
}

export function isSkip(value: object): value is Skip {
  return 'skip' in value;
}

/** Lines of one row; `lost` names what the format has no place for, as few words, so that they can be counted. */
export interface FormatLines {
  readonly lines: readonly string[];
  readonly lost?: readonly string[];
}

/** One export format: a sibling in `formats/`, listed in its registry. */
export interface DatasetFormat {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Without the dot. */
  readonly extension: string;
  /** What reads it, for help and docs. */
  readonly about: string;
  /** Rows of other kinds are not offered to it. */
  readonly takes: readonly RowKind[];
  /** It is data, which no trainer reads as it is: rows may call tools of which nobody knows the definitions. */
  readonly undeclared?: true;
  /** The first line of the file. */
  readonly header?: string;
  /** Lines without their line end, or why this row cannot be written; never throws for what a model said. */
  lines(row: DatasetRow): FormatLines | Skip;
}
