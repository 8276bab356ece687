import { UserError } from '../../base/errors.ts';
import { quote } from '../../config/words.ts';
import type { RunRecord } from '../../example/types.ts';

/** Half of the store: `examples/2026-11/<run>-<attempt>.json`, and the same under `runs/`. */
export type Shelf = 'examples' | 'runs';

const PART = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/;
const STORED = /^\d{4}-\d{2}\/[A-Za-z0-9_][A-Za-z0-9._-]*\.json$/;

/**
 * Path of a run's file, relative to the store's top: month of the run's start in UTC, run id, attempt. `sibling` is
 * 1, or more where other records of the same run and attempt (a matrix job's) hold the names before.
 * Throws UserError where the run id cannot be a file name.
 */
export function filePath(shelf: Shelf, run: RunRecord, sibling: number): string {
  if (!PART.test(run.runId)) {
    throw new UserError({
      path: 'runId',
      message: `${quote(run.runId, 80)} cannot name a file, expected letters, digits and . _ - (at most 100)`,
    });
  }
  const { runId, attempt, startedAt } = run;
  const start = new Date(startedAt);
  if (Number.isNaN(start.getTime()) || !Number.isSafeInteger(attempt) || attempt < 0) {
    throw new UserError({ path: 'run', message: 'expected an ISO 8601 start and a whole attempt number' });
  }
  const month = start.toISOString().slice(0, 7);
  return `${shelf}/${month}/${runId}-${attempt}${sibling > 1 ? `-${sibling}` : ''}.json`;
}

/** True for the store's own files below a shelf; temporary files and strangers are not read. */
export function isStored(pathBelowShelf: string): boolean {
  return STORED.test(pathBelowShelf);
}

/** A folder inside a branch, without slashes at its ends. Throws UserError where it leaves the branch. */
export function checkedFolder(path: string): string {
  const folder = path.replace(/^\.\//, '').replace(/\/$/, '');
  const parts = folder === '' || folder === '.' ? [] : folder.split('/');
  if (parts.every((part) => PART.test(part) && !part.endsWith('.lock'))) return parts.join('/');
  throw new UserError({
    path: 'store.path',
    message: `${quote(path, 80)} is no folder inside the data branch, expected for instance training-data`,
  });
}

/** A plain branch name. Throws UserError for anything that git could read as something else. */
export function checkedBranch(branch: string): string {
  const parts = branch.split('/');
  const plain = parts.every((part) => PART.test(part) && !/\.\.|\.$|\.lock$/.test(part));
  if (plain && branch.length <= 200 && parts[0] !== 'refs' && branch !== 'HEAD') return branch;
  throw new UserError({
    path: 'store.branch',
    message: `${quote(branch, 80)} is no branch name, expected for instance agent-tester-data`,
    ...(parts[0] === 'refs' ? { hint: 'leave refs/heads/ out' } : {}),
  });
}
