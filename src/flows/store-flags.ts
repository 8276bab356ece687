import type { CheckOptions } from './options.ts';
import type { World } from './world.ts';
import type { Config, StoreKind } from '../config/types.ts';
import type { StoreFlag } from '../report/types.ts';

/**
 * Flags with which a person's terminal, at the top of the repository or where the run was started there, finds the store
 * that a run used: a terminal takes the folder unless the configuration or a flag says otherwise.
 */
export function storeFlags(
  { context, pathPrefix }: Pick<World, 'context' | 'pathPrefix'>,
  options: Pick<CheckOptions, 'config' | 'storeBranch' | 'storePath'>,
  config: Pick<Config, 'store'>,
  kind: StoreKind,
): readonly StoreFlag[] {
  const { storeBranch, storePath } = options;
  const { store } = config;
  const isBelow = context.event !== 'local' && pathPrefix !== '';
  return [
    ...(isBelow ? [{ flag: '--working-directory', value: pathPrefix.replace(/\/$/, '') } as const] : []),
    ...(options.config === 'agent-tester.yml' ? [] : [{ flag: '--config', value: options.config } as const]),
    ...(kind === (store.kind ?? 'folder') ? [] : [{ flag: '--store', value: kind } as const]),
    ...(storeBranch === undefined || storeBranch === store.branch
      ? []
      : [{ flag: '--store-branch', value: storeBranch } as const]),
    ...(storePath === undefined || storePath === store.path
      ? []
      : [{ flag: '--store-path', value: storePath } as const]),
  ];
}
