import type { CheckOptions } from './options.ts';
import type { Arms } from './arms.ts';
import { paceOfShard } from './pace.ts';
import type { World } from './world.ts';
import { catalog } from '../assertion/registry.ts';
import { messageOf, UserError } from '../base/errors.ts';
import { gateWith } from '../config/gate.ts';
import { joinPath } from '../config/paths.ts';
import type { Config, GateConfig, RunConfig, StoreConfig, StoreKind } from '../config/types.ts';
import { loadSuite } from '../scenario/load.ts';
import { gatingSuite } from '../scenario/select.ts';
import { shelved } from '../scenario/shelved.ts';
import type { Scenario, Suite } from '../scenario/types.ts';
import { compareSuites, type IntegrityChange } from '../verdict/integrity.ts';
import { compareGates } from '../verdict/integrity-gate.ts';
import { compareJudges } from '../verdict/integrity-judge.ts';

/** The gate that judges: the base's where there is one, so that no pull request loosens its own rules. */
export function gateOf(arms: Arms, config: Config, options: CheckOptions): GateConfig {
  const gate = arms.base?.config.gate ?? config.gate;
  return gateWith(gate, options);
}

/** A shard may spend its share: all of them together keep to the limit. */
export function limitsOf(config: Config, options: CheckOptions): RunConfig {
  const { run } = config;
  const maxCostUsd = options.maxCostUsd ?? run.maxCostUsd;
  return {
    ...run,
    maxConcurrency: options.maxConcurrency ?? run.maxConcurrency,
    ...(maxCostUsd === undefined ? {} : { maxCostUsd: maxCostUsd / (options.shard?.of ?? 1) }),
    ...paceOfShard(config, options),
  };
}

/** What is left of the time that the whole flow may take, milliseconds; none where there is no limit. */
export function timeLeft(
  { clock }: World,
  startedAt: number,
  { timeoutMinutes }: CheckOptions,
): { readonly timeLimitMs?: number } {
  if (timeoutMinutes === undefined) return {};
  return { timeLimitMs: Math.max(0, timeoutMinutes * 60_000 - (clock.now() - startedAt)) };
}

/**
 * Folder of cached answers by flag, else by config; undefined where there is none. On a terminal only: a verdict that
 * gates rests on answers of its own, and a checkout may hold a cache that a pull request wrote.
 */
export function cacheOf(config: Config, { cache }: CheckOptions, world: World): string | undefined {
  const wanted =
    cache ?? (config.run.cache === undefined ? undefined : joinPath(config.file, config.run.cache));
  return world.context.event === 'local' && wanted !== false ? wanted : undefined;
}

/** Flag, then config, then `branch` in Actions and `folder` on a terminal. */
export function storeOf(
  config: Config,
  options: Pick<CheckOptions, 'store' | 'storeBranch' | 'storePath'>,
  world: World,
): { store: StoreConfig; kind: StoreKind } {
  const store = {
    ...config.store,
    branch: options.storeBranch ?? config.store.branch,
    path: options.storePath ?? config.store.path,
  };
  const kind = options.store ?? config.store.kind ?? (world.context.event === 'local' ? 'folder' : 'branch');
  return { store, kind };
}

/** The scenarios that gate at the base, as far as they can be read; broken ones are told and count as unknown. */
export async function baseSuiteOf(world: World, arms: Arms): Promise<Suite | undefined> {
  if (!arms.base) return undefined;
  const { config, commit } = arms.base;
  try {
    const keep = (one: Scenario) => shelved(one, world.texts);
    return gatingSuite(await loadSuite(config, commit.files, catalog, keep)).suite;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.logger.warn(
      'the scenarios at the base cannot be read, so changes to them are not listed:',
      '\n',
      messageOf(error),
    );
    return undefined;
  }
}

/** What this pull request changed about the rules that judge it; undefined where there is no base to compare with. */
export function integrityOf(
  arms: Arms,
  config: Config,
  head: Suite,
  base: Suite | undefined,
): IntegrityChange[] | undefined {
  if (!arms.base) return undefined;
  const suites = base ? compareSuites(base, head) : [];
  const { gate, judge } = arms.base.config;
  return [
    ...compareGates(gate, config.gate, config.file),
    ...compareJudges(judge, config.judge, config.file),
    ...suites,
  ];
}
