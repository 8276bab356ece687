import type * as z from 'zod';
import type { Execution, StageName } from '../agent/types.ts';
import type { CheckResult, GradeContext } from './types.ts';

export interface CheckOptions {
  readonly threshold?: number;
  /** The `not-` form is asked for: words the message, and `trajectory:tool-used` then looks for any tool of its list. */
  readonly not?: boolean;
}

/** One assertion type: a sibling file in this folder, listed once in `registry.ts`. */
export interface AssertionType<V = unknown> {
  /** promptfoo's name, for instance `contains` or `trajectory:tool-used`; `not-` is handled for all types alike. */
  readonly type: string;
  /** One line for the docs table. */
  readonly summary: string;
  /** A YAML flow value for the docs table, for instance `{ name: refund, min: 1 }`. */
  readonly example: string;
  /** The shape of `value:`; its error messages say what was expected. */
  readonly value: z.ZodType<V>;
  /** What `threshold:` means: the least score that passes, the limit (USD, ms) which `value:` may hold instead, or edits. */
  readonly threshold: 'score' | 'limit' | 'distance' | 'none';
  /** True where `check` applies the threshold, because more than the score decides. */
  readonly readsThreshold?: true;
  /** True where a value `file://…` stands for that file: it is read with the suite, and `check` gets a ScriptFile. */
  readonly fromFile?: true;
  /** Whom it asks; absent: nobody. */
  readonly asks?: 'judge' | 'embedder';
  /** Where a failure of this assertion starts. */
  readonly stage: StageName;
  /** True where it reads the answer's text, so that another stage's text can stand in its place. */
  readonly readsText?: true;
  /** True where it says whether the right tools were called: it then counts for `toolCorrect`. */
  readonly aboutTools: boolean;
  /**
   * Must not throw for any execution; `value` has the schema's output shape. Answers for the form without `not-`. Pure
   * save for what it asks of `context.tools`, and only a check that asks them returns a promise.
   */
  check(
    value: V,
    execution: Execution,
    options: CheckOptions,
    context: GradeContext,
  ): CheckResult | Promise<CheckResult>;
}
