import type { Writable } from 'node:stream';
import type { LoggerOptions } from './logger-terminal.ts';
import type { Logger } from '../../base/logger.ts';
import { commandData } from '../../base/workflow-command.ts';
import { logText } from './clean.ts';

/**
 * Warnings and errors that become annotations, each. GitHub shows ten of a kind a step, and most of them belong to
 * the scenarios that broke.
 */
export const LOGGED_ANNOTATIONS = 3;

/**
 * A logger for the GitHub Actions runner, which reads what a step prints line by line and obeys what looks like a
 * command. Commands are only ours; all text stands in them escaped or outside them neutralised.
 */
export function actionsLogger(stream: Writable = process.stdout, options: LoggerOptions = {}): Logger {
  const annotated = { warning: 0, error: 0 };
  let grouped = false;
  const line = (text: string): void => {
    stream.write(`${text}\n`);
  };
  const notice = (level: 'warning' | 'error', text: string): void => {
    if (annotated[level]++ < LOGGED_ANNOTATIONS) line(`::${level}::${commandData(text)}`);
    else line(`${level}: ${text}`);
  };
  return {
    info: (...parts) => line(logText(parts)),
    warn: (...parts) => notice('warning', logText(parts)),
    error: (...parts) => notice('error', logText(parts)),
    // The runner shows debug commands only where the whole run debugs; `verbose` shows them always.
    debug: (...parts) => line(options.verbose ? logText(parts) : `::debug::${commandData(logText(parts))}`),
    async group(title, body) {
      // The runner does not nest groups: an inner one would end the outer one.
      if (grouped) {
        line(logText([title]));
        return body();
      }
      grouped = true;
      line(`::group::${commandData(logText([title]))}`);
      try {
        return await body();
      } finally {
        grouped = false;
        line('::endgroup::');
      }
    },
  };
}
