import type { Problem } from '../base/errors.ts';
import type { SourceDocument } from '../config/document.ts';
import { inReadingOrder, problem } from '../config/problems.ts';

/** Notes that are listed one by one; a file with more of them is told how many there are. */
const MAX_NOTES = 1000;

/** A place in a file that is imported. */
export interface Origin {
  readonly document: SourceDocument;
  readonly path: readonly PropertyKey[];
}

/** Collects what is not carried over, or not as it was. */
export interface Notes {
  left(at: Origin, message: string, hint?: string): void;
  changed(at: Origin, message: string, hint?: string): void;
  /** As `changed`, but told once for everything that has the same `key`, at its first place. */
  once(key: string, at: Origin, message: string, hint?: string): void;
  /** As `left`, told once. */
  leftOnce(key: string, at: Origin, message: string, hint?: string): void;
  read(): { readonly left: readonly Problem[]; readonly changed: readonly Problem[] };
}

export function createNotes(): Notes {
  const left = noteList();
  const changed = noteList();
  const told = new Set<string>();
  const first = (key: string): boolean => !told.has(key) && Boolean(told.add(key));
  return {
    left: (...note) => left.add(...note),
    changed: (...note) => changed.add(...note),
    once: (key, ...note) => {
      if (first(`changed ${key}`)) changed.add(...note);
    },
    leftOnce: (key, ...note) => {
      if (first(`left ${key}`)) left.add(...note);
    },
    read: () => ({ left: left.read(), changed: changed.read() }),
  };
}

function noteList() {
  const notes: Problem[] = [];
  let more = 0;
  return {
    add({ document, path }: Origin, message: string, hint?: string): void {
      if (notes.length < MAX_NOTES) notes.push(problem({ document, base: [] }, path, 'key', message, hint));
      else more += 1;
    },
    read(): readonly Problem[] {
      const ordered = inReadingOrder(notes);
      return more === 0 ? ordered : [...ordered, { message: `and ${more} more, which are not listed` }];
    },
  };
}

/** A place inside another one. */
export function inside({ document, path }: Origin, ...more: readonly PropertyKey[]): Origin {
  return { document, path: [...path, ...more] };
}
