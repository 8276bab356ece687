import type { TrainingExample } from '../example/types.ts';
import { familyOf } from '../example/id.ts';
import type { Redactor } from '../privacy/types.ts';
import { createDiversity, type Diversity, type Repeated } from './diversity.ts';
import { syntheticOf, type SyntheticExample } from './synthetic.ts';
import { isSkipped } from './types.ts';
import type { Varier } from './vary.ts';

export interface MakeOptions {
  readonly seed: number;
  /** Variations of one example by one method, at most. */
  readonly perExample: number;
  /** Variations in all, those that are there already included, so that a second time adds nothing. */
  readonly limit: number;
  /** Similarity of near-duplicates, 0–1. */
  readonly nearDuplicates: number;
  readonly redactor: Redactor;
}

/** What one method came to. */
export interface MethodCount {
  readonly method: string;
  made: number;
  /** Why there is none of an example, with how many. */
  readonly skipped: Map<string, number>;
}

export interface Made {
  readonly examples: readonly SyntheticExample[];
  readonly methods: readonly MethodCount[];
  /** Those that the store has already. */
  readonly alreadyThere: number;
  /** Why it ended early; what was made until then is there. */
  readonly stopped: unknown;
}

const REPEATED: Readonly<Record<Repeated, string>> = {
  duplicate: 'the same is there already',
  'near-duplicate': 'nearly the same is there already',
};

/** Variations of `parents`, one after the other, method by method. `there` are synthetic examples of their families. */
export async function makeVariations(
  parents: readonly TrainingExample[],
  there: readonly TrainingExample[],
  variers: readonly Varier[],
  options: MakeOptions,
): Promise<Made> {
  const { seed, perExample, limit, redactor } = options;
  const methods = variers.map(({ method }): MethodCount => ({ method, made: 0, skipped: new Map() }));
  const known = new Set(there.map(({ id }) => id));
  const familyWith = families([...parents, ...there], options.nearDuplicates);
  const examples: SyntheticExample[] = [];
  let alreadyThere = 0;
  const skip = (count: MethodCount | undefined, why: string): void => {
    count?.skipped.set(why, (count.skipped.get(why) ?? 0) + 1);
  };
  try {
    for (const parent of parents)
      for (const [n, varier] of variers.entries()) {
        if (examples.length + alreadyThere >= limit)
          return { examples, methods, alreadyThere, stopped: null };
        const count = methods[n];
        for (const variation of await varier.vary(parent, perExample)) {
          if (examples.length + alreadyThere >= limit) break;
          if (isSkipped(variation)) {
            skip(count, variation.skipped);
            continue;
          }
          const { method, model } = varier;
          const example = await syntheticOf(variation, { parent, method, seed, model, redactor });
          if (known.has(example.id)) {
            alreadyThere++;
            continue;
          }
          const family = familyWith(parent);
          const repeated = family.repeats(example);
          if (repeated) {
            skip(count, REPEATED[repeated]);
            continue;
          }
          known.add(example.id);
          family.add(example);
          examples.push(example);
          if (count) count.made++;
        }
      }
  } catch (error) {
    return { examples, methods, alreadyThere, stopped: error };
  }
  return { examples, methods, alreadyThere, stopped: null };
}

function families(
  members: readonly TrainingExample[],
  threshold: number,
): (of: TrainingExample) => Diversity {
  const byFamily = Map.groupBy(members, familyOf);
  const made = new Map<string, Diversity>();
  return (of) => {
    const name = familyOf(of);
    const known = made.get(name) ?? createDiversity(threshold);
    if (!made.has(name)) byFamily.get(name)?.forEach((member) => known.add(member));
    made.set(name, known);
    return known;
  };
}
