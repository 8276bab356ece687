/** PORT. The file in which a run keeps what ended, so that a killed one can go on. */
export interface JournalFile {
  /** What was there. */
  readonly text: string;
  /** The line is with the system when this returns: a killed process loses nothing of it. Throws OutsideError. */
  append(line: string): void;
  /** Drops all lines. Throws OutsideError. */
  restart(): void;
  /** Never throws. */
  close(end: 'keep' | 'remove'): void;
}
