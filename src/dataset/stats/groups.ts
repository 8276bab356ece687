import type { TrainingExample } from '../../example/types.ts';
import type { FeedbackEvent } from '../../feedback/types.ts';
import { createFigures, type Figures, type FiguresOf } from './figures.ts';

/** Names of a kind that have figures of their own; what comes after shares one line, so that no log fills the memory. */
const MOST_NAMES = 200;

export interface NamedFigures extends Figures {
  /** Null: all further ones, and those without a name. */
  readonly name: string | null;
}

export interface Groups {
  add(name: string | null, example: TrainingExample, events: readonly FeedbackEvent[]): void;
  /** By name; what has none comes last. */
  read(): readonly NamedFigures[];
}

export function createGroups(): Groups {
  const named = new Map<string | null, FiguresOf>();
  return {
    add(name, example, events) {
      const key = name !== null && !named.has(name) && named.size >= MOST_NAMES ? null : name;
      const figures = named.get(key) ?? createFigures();
      named.set(key, figures);
      figures.add(example, events);
    },
    read: () =>
      [...named]
        .map(([name, figures]) => ({ name, ...figures.read() }))
        .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : a.name < b.name ? -1 : 1)),
  };
}
