import type { Logger } from '../../base/logger.ts';

/** Says nothing. */
export const silentLogger: Logger = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  group: (_title, body) => body(),
};
