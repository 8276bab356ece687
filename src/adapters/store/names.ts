import { UserError } from '../../base/errors.ts';
import { quote } from '../../config/words.ts';
import type { ReadRange } from '../../example/store.ts';
import type { RunRecord } from '../../example/types.ts';
import type { FeedbackEvent } from '../../feedback/types.ts';

/** Top folders of the store: `examples/2026-11/<run>-<attempt>.json`, the same under `runs/`, one file an event … */
export type Shelf = 'examples' | 'runs' | 'feedback' | 'configs';

const PART = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/;
const STORED = /^\d{4}-\d{2}\/[A-Za-z0-9_][A-Za-z0-9._-]*\.json$/;
const COMPACT = /^compact-[0-9a-f]{32}\.json$/;
const CONFIG = /^[0-9a-f]{64}\.json$/;

export type FileOwner = Pick<RunRecord, 'runId' | 'attempt' | 'startedAt'>;

/**
 * Path of a run's file, relative to the store's top: month of the run's start in UTC, run id, attempt. `sibling` is
 * 1, or more where other records of the same run and attempt (a matrix job's) hold the names before.
 * Throws UserError where the run id cannot be a file name.
 */
export function filePath(shelf: Shelf, run: FileOwner, sibling: number): string {
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
  return `${shelf}/${monthOf(start)}/${runId}-${attempt}${sibling > 1 ? `-${sibling}` : ''}.json`;
}

/** Path of a feedback event's file. */
export function eventPath({ id, at }: Pick<FeedbackEvent, 'id' | 'at'>): string {
  return `feedback/${monthOf(new Date(at))}/${id}.json`;
}

/** `examples/2026-11/4711-1.json` -> `examples/2026-11` */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Path of a config's file. */
export function configPath(configHash: string): string {
  return `configs/${configHash}.json`;
}

/** True for the store's own files below a shelf; temporary files and strangers are not read. */
export function isStored(pathBelowShelf: string): boolean {
  return STORED.test(pathBelowShelf);
}

/** Path of a file that compaction makes; `month` is its folder, as `examples/2026-11`. No run's file has such a name. */
export function compactPath(month: string, hash: string): string {
  return `${month}/compact-${hash.slice(0, 32)}.json`;
}

/** True for the name of a file that compaction made. */
export function isCompact(name: string): boolean {
  return COMPACT.test(name);
}

/** True for the files of configs below their shelf. */
export function isConfig(pathBelowShelf: string): boolean {
  return CONFIG.test(pathBelowShelf);
}

/** True for the store's own files below a shelf that may hold a run which started at `since` or later. */
export function isWanted(pathBelowShelf: string, { since }: ReadRange): boolean {
  if (!isStored(pathBelowShelf)) return false;
  return since === undefined || pathBelowShelf.slice(0, 7) >= monthOf(new Date(since));
}

/** A month's folder, `2026-11`, in UTC. Throws RangeError for a time that is none. */
function monthOf(time: Date): string {
  return time.toISOString().slice(0, 7);
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
