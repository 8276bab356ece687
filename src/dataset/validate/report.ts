/** One thing that a row breaks, or may break. */
export interface Issue {
  /** Path in the row: `messages[2].tool_calls[0].function.arguments`; empty for the row itself. */
  readonly path: string;
  /** What is wrong and what was expected, as one sentence without a full stop. Quotes hostile text, capped. */
  readonly message: string;
  /** `error`: a trainer refuses it or learns the wrong thing. */
  readonly severity: 'error' | 'warning';
}

type Say = (path: string, message: string) => void;

/** Collects what a check finds. */
export interface Report {
  readonly error: Say;
  readonly warn: Say;
}

/** Checks one row of a format: the parsed value of its line. Never throws for what the value holds. */
export type Check = (value: unknown, report: Report) => void;

/** Enough to see what is wrong with a row; a hostile row could break a rule a million times. */
const MOST = 50;

export function issuesOf(check: Check, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const add = (severity: Issue['severity']) => (path: string, message: string) => {
    if (issues.length < MOST) issues.push({ path, message, severity });
  };
  check(value, { error: add('error'), warn: add('warning') });
  return issues;
}
