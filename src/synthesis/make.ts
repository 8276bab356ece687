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
  /** Examples whose variations are asked for at once. */
  readonly atOnce: number;
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
  /** Examples that were varied until the limit was reached. */
  readonly parents: number;
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

/**
 * Variations of `parents` in their order, method by method, whoever answers first. `there` are synthetic examples of
 * their families.
 */
export async function makeVariations(
  parents: readonly TrainingExample[],
  there: readonly TrainingExample[],
  variers: readonly Varier[],
  options: MakeOptions,
): Promise<Made> {
  const { seed, perExample, limit, atOnce, redactor } = options;
  const methods = variers.map(({ method }): MethodCount => ({ method, made: 0, skipped: new Map() }));
  const stored = new Set(there.map(({ id }) => id));
  const familyWith = families([...parents, ...there], options.nearDuplicates);
  const examples: SyntheticExample[] = [];
  let alreadyThere = 0;
  const skip = (count: MethodCount | undefined, why: string): void => {
    count?.skipped.set(why, (count.skipped.get(why) ?? 0) + 1);
  };
  const takeIn = async (parent: TrainingExample, n: number, variations: Variations): Promise<void> => {
    const { method, model } = variers[n] ?? { method: '', model: null };
    for (const variation of variations) {
      if (examples.length + alreadyThere >= limit) return;
      if (isSkipped(variation)) {
        skip(methods[n], variation.skipped);
        continue;
      }
      const example = await syntheticOf(variation, { parent, method, seed, model, redactor });
      // Once: what comes out the same a second time is a repetition.
      if (stored.delete(example.id)) {
        alreadyThere++;
        continue;
      }
      const family = familyWith(parent);
      const repeated = family.repeats(example);
      if (repeated) {
        skip(methods[n], REPEATED[repeated]);
        continue;
      }
      family.add(example);
      examples.push(example);
      const count = methods[n];
      if (count) count.made++;
    }
  };
  let stopped: unknown = null;
  let at = 0;
  while (at < parents.length && stopped === null) {
    const left = limit - examples.length - alreadyThere;
    if (left <= 0) break;
    // No more at once than could still be wanted: a question costs money.
    const some = parents.slice(at, at + Math.min(atOnce, Math.ceil(left / variers.length)));
    at += some.length;
    const asked = some.flatMap((parent) => variers.map((varier, n) => ({ parent, n, varier })));
    const answers = await Promise.allSettled(
      asked.map(({ parent, varier }) => varier.vary(parent, perExample)),
    );
    for (const [place, { parent, n }] of asked.entries()) {
      const answer = answers[place];
      if (answer?.status === 'fulfilled') await takeIn(parent, n, answer.value);
      else stopped ??= answer?.reason ?? null;
    }
  }
  return { parents: at, examples, methods, alreadyThere, stopped };
}

type Variations = Awaited<ReturnType<Varier['vary']>>;

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
