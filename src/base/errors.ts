/** A place in a file that a user wrote. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong with what the user gave us. */
export interface Problem {
  readonly place?: Place;
  /** Path inside the document, for instance `expect.tools[1]`. */
  readonly path?: string;
  /** What is wrong and what was expected, as one sentence without a full stop. */
  readonly message: string;
  /** What to do next, for instance `did you mean "tools"?`. */
  readonly hint?: string;
}

/** The user's fault: wrong file, flag, input or reference. Ends with exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(formatProblem).join('\n'), options);
    this.problems = list;
  }
}

/** The outside world's fault: provider, GitHub, git, network, disk. Ends with exit code 3 where it stops a verdict. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
  /** Who failed, for instance `openai`, `github`, `git`, `store`. */
  readonly service: string;
  readonly retryable: boolean;
  /** How long the service asked us to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** HTTP status, where there was one. */
  readonly status: number | undefined;
  readonly hint: string | undefined;

  constructor(
    service: string,
    message: string,
    options: ErrorOptions & {
      readonly retryable: boolean;
      readonly retryAfterMs?: number;
      readonly status?: number;
      readonly hint?: string;
    },
  ) {
    super(message, options);
    this.service = service;
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs;
    this.status = options.status;
    this.hint = options.hint;
  }
}

/** `file:line:column path: message (hint)`, leaving out what is unknown. */
export function formatProblem(problem: Problem): string {
  const { place, path, message, hint } = problem;
  const where = place
    ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
    : '';
  const head = [where, path].filter(Boolean).join(' ');
  return `${head ? `${head}: ` : ''}${message}${hint ? ` (${hint})` : ''}`;
}

/** The message of anything that was thrown, with what an OutsideError advises. */
export function adviceOf(error: unknown): string {
  return error instanceof OutsideError && error.hint ? `${error.message} (${error.hint})` : messageOf(error);
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** True for an error of Node with this code, for instance `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
