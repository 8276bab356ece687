import type { Execution, ToolCall } from '../../agent/types.ts';
import type { JsonObject } from '../../base/json.ts';

/** Code in a file of the project, with the text that it had when the suite was loaded. */
export interface ScriptFile {
  /** Path of the FileSource that the suite was loaded from. */
  readonly file: string;
  /** The export that is called; absent: the default one. */
  readonly name?: string;
  readonly text: string;
}

/** Code that stands in the scenario, or a file of code. */
export type Script = string | ScriptFile;

/** What a script gets as `context`, beside the answer's text. */
export interface ScriptContext {
  /** The scenario's context, and the query under `query` unless the context has one. */
  readonly vars: JsonObject;
  readonly query: string;
  readonly execution: Execution;
  readonly toolCalls: readonly ToolCall[];
}

export interface ScriptQuestion {
  /** Inline code in the form of `forms.ts`. */
  readonly script: Script;
  readonly output: string;
  readonly context: ScriptContext;
}

/** How a script ended. Texts are the script's own words: hostile for every reader. */
export type ScriptAnswer =
  /** `said` is what it returned as far as JSON holds it, `type` the name of its type. */
  | { readonly kind: 'said'; readonly said: unknown; readonly type: string }
  /** `line` and `column` count from 1. */
  | { readonly kind: 'threw'; readonly what: string; readonly line?: number; readonly column?: number }
  /** It took too long, ended its process, or could not be started. */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'stopped' };

/** PORT. Runs scripts in a process of their own, each with a time limit. `run` never rejects for what a script does. */
export interface ScriptRunner {
  run(question: ScriptQuestion, signal: AbortSignal): Promise<ScriptAnswer>;
  /** Ends the process; nothing runs afterwards. Never rejects. */
  close(): Promise<void>;
}
