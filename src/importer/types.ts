import type { Json, JsonObject } from '../base/json.ts';
import type { Problem } from '../base/errors.ts';
import type { FileSource } from '../config/files.ts';
import type { SourceDocument } from '../config/document.ts';
import type { AssertionCatalog } from '../scenario/catalog.ts';
import type { Notes } from './notes.ts';

/** What an importer reads with. */
export interface ImportContext {
  readonly files: FileSource;
  readonly catalog: AssertionCatalog;
  readonly notes: Notes;
}

/** An assertion as a scenario file writes it. */
export interface DraftAssertion extends JsonObject {
  readonly type: string;
}

export interface DraftScenario {
  /** What its id is made of, the first that gives one. */
  readonly names: readonly string[];
  readonly description?: string;
  readonly query: string;
  readonly context?: JsonObject;
  readonly history?: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly assert: readonly DraftAssertion[];
}

/** A model as it becomes an entry under `models:`. */
export interface DraftModel {
  /** What its name is made of; the first model is `production`, the second `candidate`. */
  readonly label: string;
  readonly model: string;
  /** Keys of the entry as they are written: `temperature`, `base-url` … */
  readonly settings: JsonObject;
  /** Text of its own planner prompt. */
  readonly planner?: string;
  /** Tool definitions as `tools.yml` writes them. */
  readonly tools?: readonly Json[];
}

/** A project of ours, before it is files. */
export interface Draft {
  readonly models: readonly DraftModel[];
  readonly scenarios: readonly DraftScenario[];
  readonly planner?: string;
  /** Keys of `judge`; needed where an assertion asks a model. */
  readonly judge?: JsonObject;
  /** Further keys of `gate` and `run`. */
  readonly gate?: JsonObject;
  readonly run?: JsonObject;
}

/** One format: a sibling file in this folder, listed once in `registry.ts`. */
export interface Importer {
  readonly name: 'promptfoo' | 'prompt-yml' | 'openai-evals';
  /** What people call it, for messages. */
  readonly label: string;
  /** True where the parsed file looks like one of these, whatever it is called. */
  readonly recognizes: (data: unknown) => boolean;
  readonly read: (document: SourceDocument, context: ImportContext) => Promise<Draft>;
}

/** A project that was read from elsewhere. */
export interface Imported {
  readonly format: Importer['name'];
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly carried: { readonly scenarios: number; readonly assertions: number; readonly models: number };
  /** What was not carried over, in reading order, and why. */
  readonly left: readonly Problem[];
  /** What was carried over as something else, or needs a look. */
  readonly changed: readonly Problem[];
  /** Variables that hold the models' keys. */
  readonly keyNames: readonly string[];
}
