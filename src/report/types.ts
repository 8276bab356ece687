import type { Execution } from '../agent/types.ts';
import type { Validation } from '../assertion/types.ts';
import type { GraderUsage } from '../assertion/judge/port.ts';
import type { Preference } from '../compare/preference.ts';
import type { Comparison } from '../compare/types.ts';
import type { RunContext } from '../config/context.ts';
import type { RunData } from '../dataset/run-data.ts';
import type { AppendResult } from '../example/store.ts';
import type { RunRecord } from '../example/types.ts';
import type { ReadTrial } from '../run/shelf.ts';
import type { BriefTrial, GradedTrial } from '../run/types.ts';
import type { Shard } from '../scenario/shard.ts';
import type { Scenario, Suite } from '../scenario/types.ts';
import type { IntegrityChange } from '../verdict/integrity.ts';
import type { Taint } from '../verdict/tainted.ts';
import type { Outcome } from '../verdict/types.ts';

/** All that a report may tell, as the flow has it. `report/model.ts` turns it into the ReportModel. */
export interface ReportInput {
  readonly context: RunContext;
  readonly suite: Suite;
  readonly run: RunRecord;
  readonly trials: readonly BriefTrial[];
  /** What was said in one of `trials`. */
  readonly read: ReadTrial;
  /** Stored baseline trials, one a scenario whose baseline did not run here: shown beside the candidate's. */
  readonly storedBaseline?: readonly GradedTrial[];
  readonly outcome: Outcome;
  /** Null where only one variant ran or nothing did. */
  readonly comparison: Comparison | null;
  /** Store result, or why it failed; absent where no store is wanted. */
  readonly stored?: { readonly result: AppendResult } | { readonly failure: string };
  /** What the run added to it; absent where nothing was. */
  readonly added?: RunData;
  /** Flags with which a person finds the store that it went to. */
  readonly storeFlags?: readonly StoreFlag[];
  /** Things that went wrong beside the verdict, in our own or a service's words. */
  readonly warnings: readonly string[];
  /** Changes of gate, scenarios and assertions between base and head; absent outside a pull request. */
  readonly integrity?: readonly IntegrityChange[];
  /** Which side the judge finds better, and what asking cost; absent where it was not asked. */
  readonly preference?: { readonly preference: Preference; readonly usage: GraderUsage };
  /** Models that were trained on what they are asked. */
  readonly tainted?: readonly Taint[];
  /** Practice scenarios that were left out. */
  readonly practice?: number;
  /** Queries a month in production, where the config tells. */
  readonly monthlyQueries?: number;
  /** Path of the results file, for the reproduction command. */
  readonly resultsPath: string;
  /** Where scenario files stand in the repository: prefix for links, '' at the top. */
  readonly pathPrefix: string;
  /** Set where this is one part of a run, which nobody judges before all are merged. */
  readonly shard?: ShardRecord;
  /** Names the marker of the sticky comment: the config's path. */
  readonly suiteName: string;
}

/** A flag of ours and its value, which a person may have to quote. */
export interface StoreFlag {
  readonly flag: `--${string}`;
  readonly value: string;
}

/** A scenario that broke or was fixed, with the trials that show it best. */
export interface Evidence {
  readonly scenarioId: string;
  readonly baseline?: { readonly execution: Execution; readonly validation: Validation };
  readonly candidate?: { readonly execution: Execution; readonly validation: Validation };
}

export const RESULTS_VERSION = 1;

/** Which part of a run a results file holds, and by what its other parts are known. Hashes are 64 hex digits. */
export interface ShardRecord extends Shard {
  /** Commit that the change is compared with; null where there is none. */
  readonly base: string | null;
  /** Hash of the rules that judge. */
  readonly gate: string;
  /** Hash of all that the run asks, in every shard. */
  readonly selection: string;
}

/** A results file to be written: its scenarios and trials are read one by one. */
export interface ResultsRecord extends Omit<ResultsFile, 'suite' | 'trials'> {
  readonly suite: { readonly hash: string; readonly scenarios: Iterable<Scenario> };
  readonly trials: Iterable<GradedTrial>;
}

/** The versioned results file: enough to re-render every report and to replay every scenario offline. */
export interface ResultsFile {
  readonly schema: 'agent-tester/results';
  readonly version: typeof RESULTS_VERSION;
  /** True where the run was stopped before its end. */
  readonly partial: boolean;
  /** Which limit stopped it; absent: none, or something that is no limit. */
  readonly limit?: 'money' | 'time';
  readonly run: RunRecord;
  readonly outcome: Outcome | null;
  readonly comparison: Comparison | null;
  readonly suite: Suite<Scenario>;
  readonly trials: readonly GradedTrial[];
  /** As in ReportInput. */
  readonly storedBaseline?: readonly GradedTrial[];
  /** As in ReportInput. */
  readonly shard?: ShardRecord;
}
