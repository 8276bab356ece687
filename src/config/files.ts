import { bytesOf, type Bytes } from '../base/bytes.ts';

/**
 * PORT. The files of one commit or of the work tree. Paths are relative to the repository's or working
 * directory's top, with forward slashes, never absolute and never leaving it.
 */
export interface FileSource {
  /** What people call it: `work tree`, or an abbreviated commit. */
  readonly label: string;
  /** UTF-8 text, or undefined where the file does not exist. Any other failure throws. */
  read(path: string): Promise<string | undefined>;
  /** The bytes of the same, for a file that may be large. Absent where they would be in memory anyway. */
  readonly open?: (path: string) => Promise<Bytes | undefined>;
  /** Paths of existing files that match any of the globs (`*`, `**`, `?`, `{a,b}`), sorted. */
  glob(patterns: readonly string[]): Promise<readonly string[]>;
  /**
   * Absolute folder in which these files lie on disk, checked out on the first call where they did not: for programs
   * that are run from them. Absent where no such folder can be made. Rejects with an OutsideError.
   */
  readonly folder?: () => Promise<string>;
  /** True where that folder is a copy of our own, in which things may be installed. */
  readonly checkedOut?: boolean;
}

/** The bytes of a file, or undefined where it does not exist. */
export async function openFile(
  files: Pick<FileSource, 'read' | 'open'>,
  path: string,
): Promise<Bytes | undefined> {
  if (files.open) return await files.open(path);
  const text = await files.read(path);
  return text === undefined ? undefined : bytesOf(text);
}
