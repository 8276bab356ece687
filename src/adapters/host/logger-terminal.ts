import type { Logger, LogText } from '../../base/logger.ts';
import type { Screen } from './screen.ts';
import { logText } from './clean.ts';

export interface LoggerOptions {
  /** Shows debug lines. */
  readonly verbose?: boolean;
  /** Shows only warnings and errors. */
  readonly quiet?: boolean;
}

/** A logger for people at a terminal. Give it a screen on stderr, so that stdout stays readable for machines. */
export function terminalLogger(screen: Screen, options: LoggerOptions = {}): Logger {
  let depth = 0;
  const print = (prefix: string, parts: readonly LogText[]): void => {
    const indent = '  '.repeat(depth);
    screen.print(`${indent}${prefix}${logText(parts).replaceAll('\n', `\n${indent}`)}`);
  };
  const info: Logger['info'] = (...parts) => {
    if (!options.quiet) print('', parts);
  };
  return {
    info,
    warn: (...parts) => print(`${screen.paint('yellow', 'warning:')} `, parts),
    error: (...parts) => print(`${screen.paint('red', 'error:')} `, parts),
    debug: (...parts) => {
      if (options.verbose) print(`${screen.paint('dim', 'debug:')} `, parts);
    },
    async group(title, body) {
      info(title);
      depth++;
      try {
        return await body();
      } finally {
        depth--;
      }
    },
  };
}
