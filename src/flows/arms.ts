import { loadAssets } from '../agent/assets.ts';
import { codeHash } from '../agent/code.ts';
import { agentHash } from '../agent/identity.ts';
import { recordingFile } from '../agent/recording-file.ts';
import type { Role, Variant } from '../agent/types.ts';
import { UserError, messageOf } from '../base/errors.ts';
import { loadConfig } from '../config/load.ts';
import type { FileSource } from '../config/files.ts';
import { resolveModel } from '../config/model.ts';
import { joinPath } from '../config/paths.ts';
import type { Config } from '../config/types.ts';
import type { BaseCommit, World } from './world.ts';

/** One side of a comparison: what runs, by which config, from which files. */
export interface Arm {
  readonly variant: Variant;
  readonly config: Config;
  readonly files: FileSource;
}

export interface Arms {
  readonly candidate: Arm;
  /** Null where there is nothing to compare with; `whyNoBaseline` says why. */
  readonly baseline: Arm | null;
  readonly whyNoBaseline?: string;
  /** True where the `candidate` entry is compared and is what it was at the base. */
  readonly standing?: boolean;
  /** The merge base with its config, where the baseline was read from it. */
  readonly base?: { readonly commit: BaseCommit; readonly config: Config };
}

/** `production`, else the only entry. Throws UserError where that is not clear. */
export function productionName(config: Config): string {
  const name = knownProduction(config);
  if (name !== undefined) return name;
  throw new UserError({
    place: { file: config.file },
    path: 'models',
    message: 'no entry is called "production", so it is unclear what runs in production',
    hint: `rename one of: ${Object.keys(config.models).join(', ')}`,
  });
}

/** The same; undefined where it is unclear. */
export function knownProduction({ models }: Pick<Config, 'models'>): string | undefined {
  if ('production' in models) return 'production';
  const names = Object.keys(models);
  return names.length === 1 ? names[0] : undefined;
}

/** One arm: a model of a config with the prompts and tools of the same files. */
export function armOf(role: Role, config: Config, name: string, files: FileSource): Promise<Arm> {
  return armsOf(config, files)(role, name);
}

/** Arms of one config. What its agent is made of is read once, however many of its models are asked for. */
function armsOf(config: Config, files: FileSource): (role: Role, name: string) => Promise<Arm> {
  let material: Promise<string | undefined> | undefined;
  return async (role, name) => {
    const model = resolveModel(config, name);
    const assets = await loadAssets(config, model, files);
    const configHash = agentHash(config, model, assets, await (material ??= materialOf(config, files)));
    return { variant: { role, model, assets, configHash, origin: files.label }, config, files };
  };
}

/** What an agent is made of beside its config: its recording, or its code. */
async function materialOf(config: Config, files: FileSource): Promise<string | undefined> {
  const { agent } = config;
  switch (agent.kind) {
    case 'replay':
      return (await recordingFile(files, joinPath(config.file, agent.recording)))?.hash();
    case 'command':
    case 'module':
      return await codeHash(config, agent, files);
    case 'openai':
    case 'http':
      return undefined;
  }
}

/**
 * Finds the two variants. Named ones come from the head's config. `auto` compares production as it stands at the
 * merge base with the head: with its `production` where that changed, else with its `candidate` entry where there
 * is one. On a terminal, a config that has a `candidate` entry compares `production` with it and needs no git.
 */
export async function resolveArms(
  world: World,
  config: Config,
  wanted: { readonly baseline: string; readonly candidate: string },
): Promise<Arms> {
  const head = armsOf(config, world.files);
  const standing = 'candidate' in config.models ? 'candidate' : undefined;
  const candidateName = wanted.candidate === 'auto' ? undefined : wanted.candidate;
  const onTerminal = world.context.event === 'local';
  if (wanted.baseline !== 'auto' || (onTerminal && (candidateName ?? standing))) {
    const candidate = await head('candidate', candidateName ?? standing ?? productionName(config));
    const name = wanted.baseline === 'auto' ? productionName(config) : wanted.baseline;
    const baseline = await head('baseline', name);
    const inputs = onTerminal ? '--baseline and --candidate' : 'the inputs baseline and candidate';
    assertDifferent(baseline, candidate, inputs);
    // The rules are the base's also where the baseline is not.
    const { base } = onTerminal ? {} : await baseArm(world, config);
    return { candidate, baseline, ...(base ? { base } : {}) };
  }
  const production = productionName(config);
  const changed = await head('candidate', candidateName ?? production);
  const found = await baseArm(world, config);
  if (!found.arm) return { candidate: changed, baseline: null, whyNoBaseline: found.why };
  const { arm, base, armAt } = found;
  const unchanged = arm.variant.configHash === changed.variant.configHash;
  if (!unchanged || candidateName || !standing) return { candidate: changed, baseline: arm, base };
  const candidate = await head('candidate', standing);
  const before = standing in base.config.models ? await armAt('candidate', standing) : undefined;
  return {
    candidate,
    baseline: arm,
    base,
    standing: before?.variant.configHash === candidate.variant.configHash,
  };
}

/** Throws UserError for two sides that are one and the same: their comparison could only show noise. */
export function assertDifferent(a: Arm, b: Arm, names: string): void {
  if (a.variant.configHash !== b.variant.configHash) return;
  const [nameA, nameB] = [a.variant.model.name, b.variant.model.name];
  throw new UserError({
    place: { file: b.config.file },
    path: 'models',
    message: `baseline (${nameA}) and candidate (${nameB}) are the same model with the same settings, prompts and tools`,
    hint: `name two different ones with ${names}`,
  });
}

type BaseArm =
  | {
      readonly arm: Arm;
      readonly base: { readonly commit: BaseCommit; readonly config: Config };
      /** Another model of the base's config. */
      readonly armAt: (role: Role, name: string) => Promise<Arm>;
    }
  | { readonly arm?: undefined; readonly base?: undefined; readonly why: string };

/** Why no commit can be compared with, and on a terminal what to do instead. */
function noCommit({ context: { event, commit } }: World): string {
  if (event !== 'local') return 'there is no common commit with the base branch';
  const reason =
    commit === undefined
      ? 'this folder has no git commit to compare with'
      : 'this branch has no commit in common with a default branch (origin/HEAD, main or master)';
  return `${reason}; add an entry "candidate" under models, or name two entries with --baseline and --candidate`;
}

async function baseArm(world: World, config: Config): Promise<BaseArm> {
  const commit = await world.base();
  if (!commit) return { why: noCommit(world) };
  if ((await commit.files.read(config.file)) === undefined) {
    return { why: `the base ${commit.files.label} has no ${config.file} yet, so this is the first run` };
  }
  try {
    const baseConfig = await loadConfig(config.file, commit.files, world.env);
    const armAt = armsOf(baseConfig, commit.files);
    const arm = await armAt('baseline', productionName(baseConfig));
    return { arm, base: { commit, config: baseConfig }, armAt };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.logger.warn(`the config at the base ${commit.files.label} cannot be used:`, '\n', messageOf(error));
    return { why: `the config at the base ${commit.files.label} cannot be used` };
  }
}
