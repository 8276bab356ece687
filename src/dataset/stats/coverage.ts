import { RECOVERY_WAYS } from '../../agent/recovery-ways.ts';
import type { ConfigRecord, RecoveryWay, TrainingExample } from '../../example/types.ts';

/** How many examples there are of something, and how many of them can be learned from. */
export interface Covered {
  readonly name: string;
  readonly examples: number;
  /** Passed, approved or edited, and not rejected. */
  readonly good: number;
}

/** Where the store lacks data. Lists are sorted, what has least first. */
export interface Coverage {
  /** Fewer good examples than this are few. */
  readonly least: number;
  /** Every tool that the examples' configs define. */
  readonly tools: readonly Covered[];
  readonly tags: readonly Covered[];
  /** All four ways; an example counts for the way that was expected, and is good where it was taken. */
  readonly recovery: readonly (Covered & { readonly name: RecoveryWay })[];
  /** Tools that were called and that none of these configs defines. */
  readonly undefinedTools: readonly Covered[];
  /** Names that were too many to count: 0 in any honest store. */
  readonly uncounted: number;
}

/** Names of a kind that are counted: a hostile log must not fill the memory. */
const MOST_NAMES = 10_000;

export interface CoverageOf {
  /** An example as its feedback leaves it. */
  add(example: TrainingExample): void;
  read(configs: ReadonlyMap<string, ConfigRecord>, least: number): Coverage;
}

/** Whether an example shows what should be done. */
export function isGood({ labels, review, error }: TrainingExample): boolean {
  if (review.status === 'rejected') return false;
  if (review.status === 'approved' || review.status === 'edited') return true;
  return labels.passed === true && error === undefined;
}

interface Count {
  examples: number;
  good: number;
}

export function createCoverage(): CoverageOf {
  const [tools, tags, ways] = [new Map<string, Count>(), new Map<string, Count>(), new Map<string, Count>()];
  const configHashes = new Set<string>();
  let uncounted = 0;
  const count = (counts: Map<string, Count>, name: string, good: boolean): void => {
    const known = counts.get(name);
    if (!known && counts.size >= MOST_NAMES) {
      uncounted++;
      return;
    }
    const own = known ?? { examples: 0, good: 0 };
    own.examples++;
    if (good) own.good++;
    counts.set(name, own);
  };
  return {
    add(example) {
      const good = isGood(example);
      const { provenance, labels } = example;
      for (const tool of new Set(example.toolsUsed)) count(tools, tool, good);
      for (const tag of new Set(provenance.tags)) count(tags, tag, good);
      const { recovery } = labels;
      if (recovery) count(ways, recovery.expected, good && recovery.correct);
      if (provenance.configHash !== null && configHashes.size < MOST_NAMES)
        configHashes.add(provenance.configHash);
    },
    read(configs, least) {
      const defined = new Set(
        [...configHashes].flatMap((hash) => configs.get(hash)?.tools.map(({ name }) => name) ?? []),
      );
      return {
        least,
        tools: sorted([...defined].map((name) => covered(name, tools))),
        tags: sorted([...tags.keys()].map((name) => covered(name, tags))),
        recovery: RECOVERY_WAYS.map((name) => ({ ...covered(name, ways), name })),
        undefinedTools: sorted(
          [...tools.keys()].filter((name) => !defined.has(name)).map((name) => covered(name, tools)),
        ),
        uncounted,
      };
    },
  };
}

function covered(name: string, counts: ReadonlyMap<string, Count>): Covered {
  return { name, examples: 0, good: 0, ...counts.get(name) };
}

function sorted(list: readonly Covered[]): readonly Covered[] {
  return list.toSorted((a, b) => a.good - b.good || a.examples - b.examples || (a.name < b.name ? -1 : 1));
}
