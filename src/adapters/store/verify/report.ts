import { messageOf, OutsideError, UserError, type Place, type Problem } from '../../../base/errors.ts';
import type { VerifyOptions } from '../../../example/upkeep.ts';
import { isOpen, type OpenFile } from '../files.ts';
import type { StoreTree } from '../tree.ts';

/** Where findings go. */
export interface Report {
  problem(path: string, line: number | undefined, problem: Omit<Problem, 'place'>): void;
  warning(path: string, line: number | undefined, problem: Omit<Problem, 'place'>): void;
  /** Tells all problems of a UserError, which name their places. */
  readonly broken: (error: UserError) => void;
  /** What `read` gives; undefined where it threw a UserError, which is told. */
  guard<T>(read: () => T): T | undefined;
  /** Looks at each file; what is wrong with one does not keep the others from being looked at. */
  each(paths: readonly string[], look: (file: OpenFile) => Promise<void>): Promise<void>;
}

export function createReport(tree: StoreTree, { onFinding, onFile, signal }: VerifyOptions): Report {
  const placeOf = (path: string, line: number | undefined): Place => ({
    file: tree.label(path),
    ...(line === undefined ? {} : { line }),
  });
  const broken = (error: UserError): void => {
    for (const problem of error.problems) onFinding({ severity: 'problem', ...problem });
  };
  return {
    problem: (path, line, problem) =>
      onFinding({ severity: 'problem', place: placeOf(path, line), ...problem }),
    warning: (path, line, problem) =>
      onFinding({ severity: 'warning', place: placeOf(path, line), ...problem }),
    broken,
    guard(read) {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        broken(error);
        return undefined;
      }
    },
    async each(paths, look) {
      for await (const file of tree.stream(paths)) {
        signal?.throwIfAborted();
        try {
          if (isOpen(file)) await look(file);
        } catch (error) {
          if (error instanceof UserError) broken(error);
          // A remote that fails leaves nothing to look at; a file that cannot be opened is one of many.
          else if (error instanceof OutsideError && error.service === 'store')
            onFinding({
              severity: 'unread',
              place: placeOf(file.path, undefined),
              message: messageOf(error),
            });
          else throw error;
        }
        onFile?.();
      }
    },
  };
}
