import { isConfig, isStored, type Shelf } from '../names.ts';
import type { Report } from './report.ts';

const SHELVES: readonly Shelf[] = ['examples', 'runs', 'feedback', 'configs'];
const TEMPORARY = /(?:^|\/)(?:\.[^/]*\.(?:tmp|part)|[^/]*\.reserved\.tmp)$/;

/** Sorts the store's own files by their shelf, and tells of what stands on a shelf and is read by nobody. */
export function verifyNames(
  names: readonly string[],
  others: readonly string[],
  report: Report,
): Readonly<Record<Shelf, readonly string[]>> {
  const paths: Record<Shelf, string[]> = { examples: [], runs: [], feedback: [], configs: [] };
  for (const name of names.toSorted()) {
    const shelf = shelfOf(name);
    // Beside the shelves people keep what they like.
    if (!shelf) continue;
    const below = name.slice(shelf.length + 1);
    if (shelf === 'configs' ? isConfig(below) : isStored(below)) paths[shelf].push(name);
    else if (TEMPORARY.test(name)) {
      report.warning(name, undefined, {
        message: 'was left by a writer that was stopped; nobody reads it',
        hint: 'remove it when nothing writes to the store',
      });
    } else {
      report.problem(name, undefined, {
        message: `has no name of the store, so nobody reads it; expected ${EXPECTED[shelf]}`,
        hint: 'rename it, or move it out of this folder',
      });
    }
  }
  for (const name of others.toSorted()) {
    if (shelfOf(name) === undefined && !SHELVES.some((shelf) => shelf === name)) continue;
    report.problem(name, undefined, {
      message: 'is neither a file nor a folder, so nobody reads it',
      hint: 'put the file itself in its place',
    });
  }
  return paths;
}

const EXPECTED: Readonly<Record<Shelf, string>> = {
  examples: 'examples/<year>-<month>/<run>-<attempt>.json',
  runs: 'runs/<year>-<month>/<run>-<attempt>.json',
  feedback: 'feedback/<year>-<month>/<id>.json',
  configs: 'configs/<hash>.json',
};

function shelfOf(name: string): Shelf | undefined {
  return SHELVES.find((shelf) => name.startsWith(`${shelf}/`));
}

/** Tells where a file's name is not what its contents ask for; a sibling's number may stand at its end. */
export function verifyName(report: Report, path: string, wanted: string): void {
  const stem = wanted.replace(/\.json$/, '');
  if (path === wanted || (path.startsWith(`${stem}-`) && /^-\d{1,3}\.json$/.test(path.slice(stem.length))))
    return;
  report.problem(path, 1, {
    message: `holds what belongs into ${wanted}`,
    hint: 'rename it, or restore it from git history',
  });
}
