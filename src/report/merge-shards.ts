import { UserError } from '../base/errors.ts';
import { plural } from '../base/format.ts';
import { quote } from '../config/words.ts';
import type { Role } from '../agent/types.ts';
import type { RunStop } from '../run/events.ts';
import { shardOf } from '../scenario/shard.ts';
import type { ListedScenario, Suite } from '../scenario/types.ts';
import type { Bundle } from './bundles.ts';
import type { FiledTrial } from './results-lines.ts';
import type { ResultsFile } from './types.ts';

/** What a run was to do, all shards together. */
export interface WholeRun {
  readonly suite: Suite;
  /** Empty where nothing had to run. */
  readonly roles: readonly Role[];
}

/** The shards of one run as if they had been one. */
export interface MergedShards {
  /** As the shards say it, redacted; a scenario whose shard is missing as the whole run has it. */
  readonly suite: Suite;
  /** In suite order, then trial, baseline before candidate. */
  readonly trials: readonly FiledTrial[];
  /** Milliseconds since the epoch: when the first shard started. Absent without any. */
  readonly startedAt?: number;
  /** Set where a shard is missing or was stopped. Unless a limit did it, nobody can judge then. */
  readonly stopped?: RunStop;
}

/**
 * Puts the bundles of one run (`oneRun`) together. No trial is lost and none counted twice: each bundle must hold its
 * shard's scenarios, a trial of every role of each of them, and no trial of another or twice.
 * @throws UserError with file and path where one does not.
 */
export function mergeShards(bundles: readonly Bundle[], whole: WholeRun): MergedShards {
  for (const bundle of bundles) assertWhole(bundle, whole);
  const said = new Map<string, ListedScenario>(
    bundles.flatMap(({ results }) => results.suite.scenarios.map((one) => [one.id, one] as const)),
  );
  const places = new Map(whole.suite.scenarios.map(({ id }, at) => [id, at]));
  const place = ({ scenarioId }: FiledTrial): number => places.get(scenarioId) ?? 0;
  const trials = bundles
    .flatMap(({ results }) => results.trials)
    .sort((a, b) => place(a) - place(b) || a.trial - b.trial || a.role.localeCompare(b.role));
  const starts = bundles.map(({ results }) => Date.parse(results.run.startedAt));
  const stopped = stopOf(bundles);
  return {
    suite: {
      ...whole.suite,
      scenarios: whole.suite.scenarios.map((one) => said.get(one.id) ?? one),
    },
    trials,
    ...(starts.length > 0 ? { startedAt: Math.min(...starts) } : {}),
    ...(stopped ? { stopped } : {}),
  };
}

/**
 * Why the bundles are not a whole run; undefined where they are. A limit leaves what ran to be judged; what is missing, or
 * ended in another way, leaves nothing. What a bundle says of it in words is not repeated: it may come from anybody.
 */
function stopOf(bundles: readonly Bundle[]): RunStop | undefined {
  const [first] = bundles;
  if (!first) return { kind: 'outage', message: 'no shard left any results' };
  const { of } = first.shard;
  const there = new Set(bundles.map(({ shard }) => shard.index));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
  const cut = (limit: ResultsFile['limit']): number[] =>
    bundles
      .filter(({ results }) => results.partial && results.limit === limit)
      .map(({ shard }) => shard.index);
  const lacks = [
    ...(missing.length > 0 ? [`${shards(missing)} of ${of} left no results`] : []),
    ...(cut(undefined).length > 0 ? [`${shards(cut(undefined))} of ${of} stopped before the end`] : []),
  ];
  if (lacks.length > 0) return { kind: 'outage', message: lacks.join('; ') };
  const [money, time] = [cut('money'), cut('time')];
  const limits = [
    ...(money.length > 0 ? [`at the money limit in ${shards(money, `/${of}`)}`] : []),
    ...(time.length > 0 ? [`at the time limit in ${shards(time, `/${of}`)}`] : []),
  ];
  if (limits.length === 0) return undefined;
  return { kind: money.length > 0 ? 'money' : 'time', message: `stopped ${limits.join(' and ')}` };
}

/** `shard 2`, `shards 2, 3 and 5`; with an ending `/8` at each number. */
function shards(indices: readonly number[], ending = ''): string {
  const names = indices.map((index) => `${index}${ending}`);
  const all = names.slice(0, -1).join(', ');
  return all === '' ? `shard ${names.join('')}` : `shards ${all} and ${names.at(-1)}`;
}

function assertWhole({ file, results, shard }: Bundle, whole: WholeRun): void {
  const { index, of } = shard;
  const refuse = (path: string, message: string): never => {
    const hint = 'run the shard again: its file is not what it wrote';
    throw new UserError({ place: { file }, path, message, hint });
  };
  const planned = new Map(shardOf(whole.suite, shard).scenarios.map(({ id, hash }) => [id, hash]));
  const { scenarios } = results.suite;
  const foreign = scenarios.find(({ id, hash }) => planned.get(id) !== hash);
  if (foreign || scenarios.length !== planned.size) {
    const which = foreign
      ? `${quote(foreign.id)} is none of them as this commit has it`
      : 'some are not there';
    refuse(
      'suite.scenarios',
      `are not the ${plural(planned.size, 'scenario')} of shard ${index}/${of}: ${which}`,
    );
  }
  const seen = new Set<string>();
  const sides = new Set<string>();
  for (const [at, { scenarioId, role, trial }] of results.trials.entries()) {
    const key = JSON.stringify([scenarioId, role, trial]);
    const known = planned.has(scenarioId) && whole.roles.includes(role);
    if (!known)
      refuse(
        `trials.${at}`,
        `a ${role} trial of ${quote(scenarioId)} does not belong to shard ${index}/${of}`,
      );
    if (seen.has(key))
      refuse(`trials.${at}`, `${role} trial ${trial} of ${quote(scenarioId)} is there twice`);
    seen.add(key);
    sides.add(JSON.stringify([scenarioId, role]));
  }
  if (results.partial && results.limit === undefined) return;
  for (const id of planned.keys())
    for (const role of whole.roles)
      if (!sides.has(JSON.stringify([id, role])))
        refuse('trials', `no ${role} trial of ${quote(id)} is there`);
}
