import type { LatencyServer } from './latency-server.ts';

/** When the first call began and the last one ended, milliseconds since the epoch. */
export interface Calls {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** Tells of the calls of one measured process. */
export interface CallLog {
  reset(): void;
  read(): Calls;
}

export interface BenchSetting {
  /** Where the files of this kind go; empty. */
  readonly dir: string;
  readonly latencyMs: number;
  readonly server: LatencyServer;
}

/** One agent kind, and the loop that a careful person would write by hand for the same calls. */
export interface BenchKind {
  readonly name: string;
  /** What the bare loop is made of, for the reader. */
  readonly bare: string;
  /** Writes what is needed into the folder. */
  prepare(setting: BenchSetting): Prepared;
}

export interface Prepared {
  /** `agent:` of the config, in YAML's flow style. */
  readonly agent: string;
  /** The bare loop; its one argument is the concurrency. */
  readonly bareScript: string;
  readonly log: CallLog;
}
