import { medianOf } from '../base/median.ts';
import type { Arm } from './arms.ts';
import type { World } from './world.ts';
import { parseRecording, type Recording } from '../agent/recording.ts';
import type { Role } from '../agent/types.ts';
import { UserError } from '../base/errors.ts';
import type { FileSource } from '../config/files.ts';
import { joinPath } from '../config/paths.ts';
import type { Suite } from '../scenario/types.ts';

/** Trials that say what others of their kind cost, where there are as many or one of every scenario. */
const ENOUGH = 10;

/** What trials of a side cost before, USD. */
export interface KnownCost {
  readonly source: 'stored' | 'recorded';
  readonly trials: number;
  /** The median of a scenario's own trials, else of all. */
  of(scenarioId: string): number;
  readonly most: number;
}

/** Costs of single trials, USD, by scenario id. */
export type CostsByScenario = ReadonlyMap<string, readonly number[]>;

/** Undefined where they are too few to tell. */
export function knownCost(
  source: KnownCost['source'],
  { scenarios }: Suite,
  costs: CostsByScenario,
): KnownCost | undefined {
  const all = scenarios.flatMap(({ id }) => costs.get(id) ?? []);
  const covered = scenarios.every(({ id }) => (costs.get(id)?.length ?? 0) > 0);
  if (all.length === 0 || (all.length < ENOUGH && !covered)) return undefined;
  const usual = medianOf(all) ?? 0;
  return {
    source,
    trials: all.length,
    of(id) {
      const own = costs.get(id) ?? [];
      return medianOf(own) ?? usual;
    },
    most: all.reduce((most, cost) => Math.max(most, cost), 0),
  };
}

/** The known costs of stored trials. */
export function costsOf(
  values: ReadonlyMap<string, readonly { readonly cost: number | null }[]>,
): CostsByScenario {
  return new Map(
    [...values].map(([id, trials]) => [id, trials.flatMap(({ cost }) => (cost === null ? [] : [cost]))]),
  );
}

/**
 * What each side's trials are known to cost: by stored trials of the same config, else by executions that were recorded
 * of a model of the same name, in the file that this run appends to or in the recording that the other side plays back.
 */
export async function knownCosts(
  world: Pick<World, 'files'>,
  suite: Suite,
  arms: readonly Arm[],
  {
    stored,
    record,
  }: {
    readonly stored?: Readonly<Partial<Record<Role, CostsByScenario>>> | undefined;
    readonly record?: string | undefined;
  },
): Promise<ReadonlyMap<Role, KnownCost>> {
  const found = new Map<Role, KnownCost>();
  for (const { variant, config } of arms) {
    if (config.agent.kind === 'replay') continue;
    const known =
      knownCost('stored', suite, stored?.[variant.role] ?? new Map()) ??
      (await recordedCost(world, suite, variant.model.name, arms, record));
    if (known) found.set(variant.role, known);
  }
  return found;
}

async function recordedCost(
  world: Pick<World, 'files'>,
  suite: Suite,
  model: string,
  arms: readonly Arm[],
  record: string | undefined,
): Promise<KnownCost | undefined> {
  const files = arms.flatMap(({ config: { agent, file }, files: source }) =>
    agent.kind === 'replay' ? [{ source, path: joinPath(file, agent.recording) }] : [],
  );
  if (record !== undefined) files.unshift({ source: world.files, path: record });
  for (const { source, path } of files) {
    const known = knownCost('recorded', suite, await costsIn(source, path, suite, model));
    if (known) return known;
  }
  return undefined;
}

/** None of a file that cannot be read: who plays it back or appends to it says why, and nothing depends on an estimate. */
async function costsIn(
  source: FileSource,
  path: string,
  { scenarios }: Suite,
  model: string,
): Promise<CostsByScenario> {
  const text = await source.read(path).catch(() => undefined);
  const recording = text === undefined ? undefined : recordingIn(text, path);
  if (!recording) return new Map();
  const costOf = (id: string, trial: number) => recording.find(id, model, trial)?.costUsd ?? [];
  return new Map(
    scenarios.map(({ id }) => [id, recording.trials(id, model).flatMap((trial) => costOf(id, trial))]),
  );
}

function recordingIn(text: string, path: string): Recording | undefined {
  try {
    return parseRecording(text, path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
