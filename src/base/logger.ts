import type { Untrusted } from './untrusted.ts';

/** Text for a log line: our own words, or hostile text that the logger makes harmless. */
export type LogText = string | Untrusted;

/**
 * Where a flow tells a person what it does. A call's parts are printed with spaces between them. Implementations:
 * terminal, GitHub Actions.
 */
export interface Logger {
  info(...parts: readonly LogText[]): void;
  warn(...parts: readonly LogText[]): void;
  error(...parts: readonly LogText[]): void;
  /** Shown only with --verbose or when the runner debugs. */
  debug(...parts: readonly LogText[]): void;
  /** Folds what `body` logs under a title where the output can fold. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}
