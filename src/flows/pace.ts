import { grouped } from '../base/format.ts';
import type { CheckOptions } from './options.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import type { Config, RunConfig } from '../config/types.ts';
import { createPace, type Pace, type PaceLimit, type PaceLimits } from '../run/pace.ts';

const KEYS = {
  requestsPerMinute: 'requests-per-minute',
  tokensPerMinute: 'tokens-per-minute',
} as const satisfies Record<PaceLimit, string>;

/** The one pace of a whole flow, by `run.requests-per-minute` and `run.tokens-per-minute`; undefined without either. */
export function paceOf(world: World, limits: RunConfig): Pace | undefined {
  const { requestsPerMinute, tokensPerMinute } = limits;
  if (requestsPerMinute === undefined && tokensPerMinute === undefined) return undefined;
  return createPace(limits, world.clock, (limit) =>
    world.logger.info(
      `waiting for run.${KEYS[limit]} (${grouped(limits[limit] ?? 0)}): the provider is asked no faster`,
    ),
  );
}

/** What each shard may do a minute, so that all of them together keep to the limit. Throws UserError where that is less than one. */
export function paceOfShard(config: Config, { shard }: CheckOptions): PaceLimits {
  const parts = shard?.of ?? 1;
  const limits: [PaceLimit, number][] = [];
  for (const limit of ['requestsPerMinute', 'tokensPerMinute'] as const) {
    const most = config.run[limit];
    if (most === undefined) continue;
    if (most < parts) {
      throw new UserError({
        place: { file: config.file },
        path: `run.${KEYS[limit]}`,
        message: `${most} a minute cannot be shared by ${parts} shards`,
        hint: `use at most ${most} shards, or allow more`,
      });
    }
    limits.push([limit, Math.floor(most / parts)]);
  }
  return Object.fromEntries(limits);
}

/** Tells once where a limit cannot hold, because the agent calls its model by itself. */
export function tellUnpaced({ logger }: World, limits: RunConfig, kinds: ReadonlySet<string>): void {
  const set = (['requestsPerMinute', 'tokensPerMinute'] as const).filter((one) => limits[one] !== undefined);
  for (const kind of kinds) {
    const loose = set.filter(
      (limit) => kind === 'command' || kind === 'module' || (kind === 'http' && limit === 'tokensPerMinute'),
    );
    for (const limit of loose)
      logger.warn(`run.${KEYS[limit]} does not reach what an agent of kind ${kind} asks its model by itself`);
  }
}
