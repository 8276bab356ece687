/**
 * PORT. The files of one commit or of the work tree. Paths are relative to the repository's or working
 * directory's top, with forward slashes, never absolute and never leaving it.
 */
export interface FileSource {
  /** What people call it: `work tree`, or an abbreviated commit. */
  readonly label: string;
  /** UTF-8 text, or undefined where the file does not exist. Any other failure throws. */
  read(path: string): Promise<string | undefined>;
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
