import type { Bytes } from '../base/bytes.ts';
import { UserError, type Problem } from '../base/errors.ts';
import { shortHash } from '../base/hash.ts';
import { oneLine } from '../config/words.ts';
import type { GradedTrial } from '../run/types.ts';
import { wholeScenarios } from '../scenario/shelved.ts';
import type { ListedScenario, Scenario, Suite } from '../scenario/types.ts';
import { openResults, type OpenResults } from './results-lines.ts';
import { resultsPieces } from './results.ts';
import type { ShardRecord } from './types.ts';

/** The results file of one shard. */
export interface Bundle {
  readonly file: string;
  readonly results: Omit<OpenResults, 'suite'> & { readonly suite: Suite };
  readonly shard: ShardRecord;
}

/** What all shards of one run have in common. Null where a run has none. */
export interface RunFacts {
  /** Null on a terminal, where every shard is a run by its own id. */
  readonly runId: string | null;
  readonly repository: string | null;
  readonly commit: string | null;
  readonly base: string | null;
  readonly suite: string;
  readonly selection: string;
  readonly gate: string;
  readonly repeat: number;
  readonly baseline: string | null;
  readonly candidate: string | null;
}

/** Where each fact stands in a results file, and what people call it. */
const FACTS: { readonly [K in keyof RunFacts]: readonly [path: string, name: string] } = {
  runId: ['run.runId', 'the run'],
  repository: ['run.repository', 'the repository'],
  commit: ['run.commit', 'the commit'],
  base: ['shard.base', 'the base commit'],
  suite: ['run.suiteHash', 'the suite'],
  selection: ['shard.selection', 'the selection of scenarios'],
  gate: ['shard.gate', 'the gate'],
  repeat: ['run.repeat', 'the number of trials'],
  baseline: ['run.baseline.configHash', 'the config of the baseline'],
  candidate: ['run.candidate.configHash', 'the config of the candidate'],
};

/**
 * Reads the results file of one shard; its trials stay where they are, and of its scenarios what `keep` gives.
 * @throws UserError as `openResults` does, and where the file holds a whole run.
 */
export function openBundle(
  bytes: Bytes,
  file: string,
  keep: (scenario: Scenario) => ListedScenario = (scenario) => scenario,
): Bundle {
  const { suite, ...results } = openResults(bytes, file);
  const { shard } = results;
  const listed = { ...suite, scenarios: suite.scenarios.map(keep) };
  if (shard) return { file, results: { ...results, suite: listed }, shard };
  throw new UserError({
    place: { file },
    path: 'shard',
    message: 'is not there: the file holds a whole run, so there is nothing to merge',
    hint: 'give the files that runs with --shard wrote',
  });
}

export function factsOf({ results: { run }, shard }: Bundle): RunFacts {
  return {
    runId: run.event === 'local' ? null : run.runId,
    repository: run.repository,
    commit: run.commit,
    base: shard.base,
    suite: run.suiteHash,
    selection: shard.selection,
    gate: shard.gate,
    repeat: run.repeat,
    baseline: run.baseline?.configHash ?? null,
    candidate: run.candidate?.configHash ?? null,
  };
}

/**
 * The shards of one run, in order, one bundle each: of several attempts the newest, whatever it shows.
 * @throws UserError that names both files and what differs where they are not of one run, or two of one attempt hold
 * different results.
 */
export function oneRun(bundles: readonly Bundle[]): readonly Bundle[] {
  const [first, ...others] = bundles;
  if (!first) return [];
  const mixed = others.flatMap((other) => [
    ...differences(other, factsOf(first), first.file),
    ...(other.shard.of === first.shard.of
      ? []
      : [differs(other, 'shard.of', 'the number of shards', other.shard.of, first.shard.of, first.file)]),
  ]);
  if (mixed.length > 0) throw new UserError(mixed);
  const newest = new Map<number, Bundle>();
  for (const bundle of bundles) {
    const { index } = bundle.shard;
    const before = newest.get(index);
    const age = before ? bundle.results.run.attempt - before.results.run.attempt : 1;
    if (before && age === 0) refuseOther(bundle, before);
    if (age > 0) newest.set(index, bundle);
  }
  return [...newest.values()].sort((a, b) => a.shard.index - b.shard.index);
}

/** Every fact of a bundle that is not as expected; `from` says what expects it. */
export function differences(bundle: Bundle, expected: RunFacts, from: string): Problem[] {
  const facts = factsOf(bundle);
  const names = ['runId', 'repository', 'commit', 'base', 'suite', 'selection', 'gate'] as const;
  const more = ['repeat', 'baseline', 'candidate'] as const;
  return [...names, ...more]
    .filter((name) => facts[name] !== expected[name])
    .map((name) => differs(bundle, ...FACTS[name], facts[name], expected[name], from));
}

type Fact = string | number | null;

function differs(
  { file }: Bundle,
  path: string,
  name: string,
  found: Fact,
  wanted: Fact,
  from: string,
): Problem {
  return {
    place: { file },
    path,
    message: `${name} differs: ${shown(found)} here, ${shown(wanted)} in ${from}`,
    hint: 'merge the shards of one run, with the inputs and the commit that they had',
  };
}

const shown = (fact: Fact): string =>
  typeof fact === 'string' && /^[0-9a-f]{40,64}$/.test(fact)
    ? shortHash(fact)
    : oneLine(String(fact ?? 'none'));

/** The same file given twice is one. */
function refuseOther(bundle: Bundle, before: Bundle): void {
  if (isSame(bundle, before)) return;
  const { index, of } = bundle.shard;
  throw new UserError({
    place: { file: bundle.file },
    path: 'shard.index',
    message: `is shard ${index} of ${of}, which ${before.file} holds already, with other results of the same attempt`,
    hint: 'leave out one of the two',
  });
}

/** As they would be written, piece by piece. */
function isSame(a: Bundle, b: Bundle): boolean {
  const others = piecesOf(b);
  for (const piece of piecesOf(a)) if (others.next().value !== piece) return false;
  return others.next().done === true;
}

function piecesOf({ results }: Bundle): Generator<string, undefined> {
  const suite = { hash: results.suite.hash, scenarios: wholeScenarios(results.suite) };
  return resultsPieces({ ...results, suite, trials: wholeTrials(results.trials) });
}

function* wholeTrials(trials: OpenResults['trials']): Generator<GradedTrial, undefined> {
  for (const trial of trials) yield trial.whole();
}
