import { matchesGlob } from 'node:path';
import { UserError } from '../../src/base/errors.ts';
import type { FileSource } from '../../src/config/files.ts';

/** A FileSource over texts that a test gives. */
export function filesOf(texts: Readonly<Record<string, string>>): FileSource {
  return {
    label: 'work tree',
    read: (path) => Promise.resolve(texts[path]),
    glob: (patterns) =>
      Promise.resolve(
        Object.keys(texts)
          .filter((path) => patterns.some((pattern) => matchesGlob(path, pattern)))
          .sort(),
      ),
  };
}

/** The lines of the UserError that an action ends in; any other end fails the test. */
export async function complaints(action: () => unknown): Promise<string[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  throw new Error('expected a UserError, but there was none');
}
