import type { ExecutionCache } from '../agent/cache.ts';
import type { RecordSink } from '../agent/record.ts';
import type { AgentTarget } from '../agent/types.ts';
import type { ScriptRunner } from '../assertion/script/port.ts';
import type { GradeTools } from '../assertion/types.ts';
import type { Logger } from '../base/logger.ts';
import type { RunContext } from '../config/context.ts';
import type { FileSource } from '../config/files.ts';
import type { Config, ModelConfig, PrivacyConfig, StoreConfig, StoreKind } from '../config/types.ts';
import type { ParquetEncoder } from '../dataset/parquet-port.ts';
import type { TokenCounter } from '../dataset/tokens/counter.ts';
import type { Store } from '../feedback/store.ts';
import type { ScanSource } from '../privacy/scan.ts';
import type { Redactor } from '../privacy/types.ts';
import type { ReviewSurface } from '../report/publish.ts';
import type { RunEvent } from '../run/events.ts';
import type { JournalFile } from '../run/journal-file.ts';
import type { Pace } from '../run/pace.ts';
import type { Clock } from '../run/ports.ts';
import type { OpenNumberLists } from '../dataset/number-lists.ts';
import type { TrialShelf } from '../run/shelf.ts';
import type { ScenarioTexts } from '../scenario/types.ts';
import type { Writer } from '../synthesis/writer.ts';

/** A commit to compare with. */
export interface BaseCommit {
  /** 40 hex digits. */
  readonly commit: string;
  /** Rooted at the working directory, as the head's files are. */
  readonly files: FileSource;
}

/** A file in the making. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>;
  /** Puts it in its place, in place of one that was there. */
  commit(): Promise<void>;
  /** Whether it is still there: another process may have put its own file in this place since `commit`. */
  isInPlace(): Promise<boolean>;
  /** Leaves what was there; harmless after `commit`. */
  discard(): Promise<void>;
}

/** Everything outside that a flow may touch. Built once, by `world.ts` at the top of the house. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly context: RunContext;
  /** The work tree at the working directory. */
  readonly files: FileSource;
  /** From the repository's top to the working directory: `` or `packages/bot/`. */
  readonly pathPrefix: string;
  readonly signal: AbortSignal;
  readonly onRunEvent: (event: RunEvent) => void;
  /** Where the trials of this process's run are, with all that was said in them. */
  readonly shelf: TrialShelf;
  /** Keeps texts where the shelf keeps its trials; `read` takes what `keep` gave, and throws OutsideError. */
  readonly texts: ScenarioTexts;
  /** Lists that live as long as the world. */
  readonly openNumberLists: OpenNumberLists;
  /** `users` is the config whose models play simulated users; every call waits for `pace`. */
  createAgent(config: Config, files: FileSource, users: Config, pace?: Pace): Promise<AgentTarget>;
  /** What grading asks, as the config's `judge` says. Throws UserError, for a key that is missing. */
  graders(config: Config, asked: ReadonlySet<'judge' | 'embedder'>, pace?: Pace): Promise<GradeTools>;
  /** A model under `models:` that writes. Throws UserError, for a key that is missing. */
  createWriter(config: Config, model: ModelConfig, pace?: Pace): Promise<Writer>;
  /** Runs the scenarios' own scripts, from the work tree. */
  openScripts(): Promise<ScriptRunner>;
  /** Where the change branched off; undefined outside git or without a common commit. Throws OutsideError. */
  base(): Promise<BaseCommit | undefined>;
  /** Who works here: git's `user.name`, in Actions the actor. Throws UserError where neither is known. */
  person(): Promise<string>;
  /**
   * Redactors of one key give the same tokens. Throws UserError for a key that cannot be used, OutsideError where its
   * file cannot be kept. `userIds`: also what stands under `user_id` and the like, as in real usage.
   */
  redactor(privacy: PrivacyConfig & { readonly userIds?: boolean }): Promise<Redactor>;
  openStore(store: StoreConfig, kind: Exclude<StoreKind, 'none'>, configFile: string): Promise<Store>;
  /** A file or folder that a person named. Throws UserError where there is none. */
  scanFiles(path: string): Promise<ScanSource>;
  /** Every file of a store, whatever it is. Throws UserError where there is none. */
  scanStore(store: StoreConfig, kind: Exclude<StoreKind, 'none'>, configFile: string): Promise<ScanSource>;
  /** Absent where nobody reads a pull request. */
  readonly review?: ReviewSurface;
  /** Writes a file below the working directory, making its folders. */
  write(path: string, text: string | Iterable<string>): Promise<void>;
  /** Opens a file that appears whole or not at all, below the working directory or where a person named it. */
  openOutput(path: string): Promise<Output>;
  /** Opens a cache of executions; `close` brings it back to its size. Rejects where its folder cannot be made. */
  openCache(path: string): Promise<ExecutionCache & { close(): Promise<void> }>;
  /**
   * Opens a journal for this process alone; a string says why it cannot be had, in our own words. What is there is
   * dropped where `fresh`, or where others than the user could have written it.
   */
  openJournal(path: string, fresh: boolean): Promise<JournalFile | string>;
  /** Loads the tokenizer, which takes a tenth of a second. */
  tokenCounter(): Promise<TokenCounter>;
  parquetEncoder(): Promise<ParquetEncoder>;
  /** Opens a recording file for appending; `close` flushes it. */
  openRecording(path: string): Promise<{ readonly sink: RecordSink; close(): Promise<void> }>;
}
