import type * as z from 'zod';
import type { Execution, StageName } from '../agent/types.ts';
import type { CheckResult } from './types.ts';

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
  /** What `threshold:` means; `none` refuses one. */
  readonly threshold: 'score' | 'limit' | 'none';
  /** Where a failure of this assertion starts. */
  readonly stage: StageName;
  /** True where it says whether the right tools were called: it then counts for `toolCorrect`. */
  readonly aboutTools: boolean;
  /** Pure. Must not throw for any execution; `value` has the schema's output shape. */
  check(value: V, execution: Execution, options: { readonly threshold?: number }): CheckResult;
}
