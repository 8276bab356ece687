import { append } from '../config/append.ts';
import type { Problem } from '../base/errors.ts';
import type { Source } from '../config/problems.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import { compileAssert, type Compiled } from './assert.ts';
import { essenceOf } from './assert-set.ts';
import type { AssertionCatalog } from './catalog.ts';
import { compileExpect } from './expect.ts';
import type { ScenarioEntry, TurnEntry } from './schema.ts';
import type { Scenario } from './types.ts';

/** The expectations of single turns as assertions, each with its turn; turns count from 1. */
export function compileTurns(
  turns: readonly TurnEntry[],
  source: Source,
  catalog: AssertionCatalog,
): Compiled {
  const specs: AssertionSpec[] = [];
  const problems: Problem[] = [];
  turns.forEach((turn, index) => {
    if (typeof turn === 'string') return;
    const steps = ['turns', index];
    const at = { ...source, base: [...source.base, ...steps], shown: [...(source.shown ?? []), ...steps] };
    const parts = [
      compileExpect(turn.expect ?? {}, at, catalog),
      compileAssert(turn.assert ?? [], at, catalog),
    ];
    for (const part of parts) {
      append(problems, part.problems);
      append(
        specs,
        part.specs.map((spec) => ({ ...spec, turn: index + 1 })),
      );
    }
  });
  return { specs, problems };
}

const userOf = (turn: TurnEntry): string => (typeof turn === 'string' ? turn : turn.user);

/** What the user says first, and what next. The schema has seen to it that there is a first. */
export function saidIn({ query, turns = [] }: ScenarioEntry): Pick<Scenario, 'query' | 'turns'> {
  if (query !== undefined) return { query };
  const [first = '', ...later] = turns.map(userOf);
  return { query: first, turns: later };
}

/** What the turns expect, as written; nothing of it for a scenario without turns, whose hash so stays what it was. */
export function turnsHashed({ turns }: ScenarioEntry): { readonly expectedOfTurns?: readonly unknown[] } {
  if (!turns) return {};
  const expectedOfTurns = turns.map((turn) => {
    if (typeof turn === 'string') return {};
    return { expect: turn.expect ?? {}, assert: (turn.assert ?? []).map(essenceOf) };
  });
  return { expectedOfTurns };
}
