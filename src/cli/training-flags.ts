import { Option, type Command } from 'commander';
import type { StoreOptions } from '../flows/training-store.ts';

/** Flags that every command on the training store has, as commander hands them over. */
export interface StoreFlags extends StoreOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly workingDirectory: string;
}

/** Where the store is, and how to tell of it. */
export function withStoreFlags(command: Command): Command {
  return command
    .option('-c, --config <file>', 'the configuration', 'agent-tester.yml')
    .addOption(new Option('--store <kind>', 'where the store is').choices(['branch', 'folder']))
    .option('--store-branch <name>', 'data branch of --store branch')
    .option('--store-path <folder>', 'folder of the store')
    .option('--json', 'for machines')
    .option('--quiet', 'no progress')
    .option('--working-directory <folder>', 'run as if started there', '.');
}

/** The part of the flags that says where the store is; absent flags stay absent. */
export function storeOptions({ config, store, storeBranch, storePath }: StoreFlags): StoreOptions {
  return {
    config,
    ...(store === undefined ? {} : { store }),
    ...(storeBranch === undefined ? {} : { storeBranch }),
    ...(storePath === undefined ? {} : { storePath }),
  };
}
