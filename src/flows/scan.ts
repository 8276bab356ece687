import type { ExitCode } from './exit.ts';
import { storeOf } from './rules.ts';
import type { StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import { loadConfig } from '../config/load.ts';
import type { PrivacyConfig } from '../config/types.ts';
import { PERSONAL_KINDS } from '../privacy/find.ts';
import { createScanner, type ScanFind, type ScanSource } from '../privacy/scan.ts';
import type { TokenKind } from '../privacy/types.ts';

export interface ScanOptions extends StoreOptions {
  /** A file or folder to look through instead of the store. */
  readonly file?: string;
  /** Told each find as soon as it is there. */
  readonly onFind?: (find: ScanFind) => void;
}

export interface ScanResult {
  readonly location: string;
  readonly kinds: readonly TokenKind[];
  readonly files: number;
  /** By kind, those that were found. */
  readonly found: Readonly<Partial<Record<TokenKind, number>>>;
  readonly finds: readonly ScanFind[];
  readonly unread: readonly { readonly file: string; readonly failure: string }[];
  /** 1 where something was found, 3 where something could not be read and nothing was found. */
  readonly exitCode: ExitCode;
}

/** Finds beyond these are counted and not kept. */
const MOST_FINDS = 10_000;

/**
 * Looks for personal data and secrets in every file of a store, or in one file or folder. The rules are those of the
 * config; a given file without a config is looked through for every kind. Throws UserError where there is nothing to
 * look through or nothing to look for, OutsideError where a remote fails.
 */
export async function scan(world: World, options: ScanOptions): Promise<ScanResult> {
  const { source, privacy } = await opened(world, options);
  if (privacy.redact.length === 0 && !privacy.names) {
    const place = { file: options.config };
    throw new UserError({
      place,
      path: 'privacy.redact',
      message: 'is empty, so there is nothing to look for',
    });
  }
  const look = createScanner(privacy);
  const finds: ScanFind[] = [];
  const unread: { file: string; failure: string }[] = [];
  const found: Partial<Record<TokenKind, number>> = {};
  let files = 0;
  for await (const one of source.files()) {
    world.signal.throwIfAborted();
    files++;
    const failure = 'failure' in one ? one.failure : one.text.includes('\0') ? 'is no text' : undefined;
    if ('failure' in one || failure !== undefined) {
      unread.push({ file: one.file, failure: failure ?? '' });
      continue;
    }
    for (const find of look(one.file, one.text)) {
      found[find.kind] = (found[find.kind] ?? 0) + 1;
      if (finds.length >= MOST_FINDS) continue;
      finds.push(find);
      options.onFind?.(find);
    }
  }
  const kinds: readonly TokenKind[] = [...privacy.redact, ...(privacy.names ? ['name' as const] : [])];
  const exitCode = finds.length > 0 ? 1 : unread.length > 0 ? 3 : 0;
  return { location: source.location, kinds, files, found, finds, unread, exitCode };
}

async function opened(
  world: World,
  options: ScanOptions,
): Promise<{
  readonly source: ScanSource;
  readonly privacy: Pick<PrivacyConfig, 'redact' | 'allow' | 'names'>;
}> {
  const { file } = options;
  if (file !== undefined && (await world.files.read(options.config)) === undefined) {
    const privacy = { redact: PERSONAL_KINDS, allow: [], names: false };
    return { source: await world.scanFiles(file), privacy };
  }
  const config = await loadConfig(options.config, world.files, world.env);
  if (file !== undefined) return { source: await world.scanFiles(file), privacy: config.privacy };
  const { store, kind } = storeOf(config, options, world);
  if (kind === 'none') {
    throw new UserError({
      place: { file: options.config },
      path: 'store.kind',
      message: 'is none, so there is no store to look through',
      hint: 'name a file or folder, or pass --store',
    });
  }
  return { source: await world.scanStore(store, kind, config.file), privacy: config.privacy };
}
