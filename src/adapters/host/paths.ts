import { matchesGlob, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';

/** Globs come from a pull request's config: bounded, so that no pattern can keep the matcher busy for ever. */
const MAX_PATTERN_LENGTH = 500;
const MAX_ALTERNATIVES = 64;
const MAX_STARS_IN_A_SEGMENT = 3;

/** Never searched: installed code and git's own files. */
const SKIPPED = new Set(['node_modules', '.git']);

/**
 * A path below the top, normalised, with forward slashes. Throws UserError where it is absolute or leaves the top
 * by `..`: a config must not read what is not part of the repository.
 */
export function insidePath(path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/'));
  const leaves = normal === '..' || normal.startsWith('../');
  if (leaves || normal.startsWith('/') || /^[A-Za-z]:/.test(normal) || path.includes('\0')) {
    throw new UserError({
      place: { file: path },
      message: 'leaves the repository, expected a path inside it',
      hint: 'use a relative path without leading ".."',
    });
  }
  return normal.replace(/\/$/, '');
}

/** True for paths in folders that no glob searches. */
export function isSkipped(path: string): boolean {
  return path.split('/').some((part) => SKIPPED.has(part));
}

/**
 * The one glob rule of every file source: `*`, `**`, `?`, `[a-z]` and `{a,b}` as node:path's matchesGlob reads them
 * (a leading dot must be written). Throws UserError for patterns that leave the top or could explode.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const safe = patterns.map(safePattern);
  return (path) => !isSkipped(path) && safe.some((pattern) => matchesGlob(path, pattern));
}

/** A pattern without `./` and `a/../`, or UserError. */
export function safePattern(pattern: string): string {
  const refuse = (message: string, hint: string): never => {
    throw new UserError({ path: pattern.slice(0, 80), message, hint });
  };
  if (pattern.length > MAX_PATTERN_LENGTH) {
    refuse(
      `the pattern has ${pattern.length} characters, expected at most ${MAX_PATTERN_LENGTH}`,
      'shorten it',
    );
  }
  if (/[!*+?@]\(/.test(pattern) || /\{[^{}]*\.\.[^{}]*\}/.test(pattern)) {
    refuse('extended patterns and ranges are not supported', 'use *, **, ?, [a-z] and {a,b}');
  }
  const alternatives = [...pattern.matchAll(/\{([^{}]*)/g)].reduce(
    (product, [, inner = '']) => product * inner.split(',').length,
    1,
  );
  if (alternatives > MAX_ALTERNATIVES) {
    refuse(`more than ${MAX_ALTERNATIVES} alternatives in braces`, 'write several patterns');
  }
  const crowded = pattern.split('/').some((part) => part.split('*').length - 1 > MAX_STARS_IN_A_SEGMENT);
  if (crowded) refuse(`more than ${MAX_STARS_IN_A_SEGMENT} stars between two slashes`, 'use fewer');
  return insidePath(pattern);
}
