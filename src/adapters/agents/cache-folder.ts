import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionCache } from '../../agent/cache.ts';
import { parseRecording, recordingLine } from '../../agent/recording.ts';
import { hasCode, messageOf, UserError } from '../../base/errors.ts';
import { makeFolder } from '../host/make-folder.ts';

/** A longer execution is not kept: it would push out hundreds of others. */
const MOST_ENTRY_BYTES = 4 * 1024 * 1024;
/** What the folder may hold once a run has ended; the entries that were used least recently go first. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** A file that a killed process was writing is not touched again after this. */
const STALE_MS = 60 * 60_000;

export interface CacheOptions {
  /** Told what could not be read or kept, once each kind. Quotes paths and messages of the system. */
  readonly warn: (message: string) => void;
  readonly mostBytes?: number;
}

export interface CacheFolder extends ExecutionCache {
  /** Brings the folder back to its size, where something was added. Never rejects. */
  close(): Promise<void>;
}

/**
 * A cache in a folder, one file an execution: a recording of one line under its key. Files appear whole or not at all,
 * so several processes may share a folder. One that is torn, or is another's trial, counts as absent, is told, and is
 * replaced. Folder and files are for their owner alone: executions are kept as they were, with whatever they hold.
 * Rejects with a UserError where the folder cannot be made.
 */
export async function openCacheFolder(dir: string, options: CacheOptions): Promise<CacheFolder> {
  const { warn, mostBytes = MOST_BYTES } = options;
  const told = new Set<string>();
  const tell = (kind: string, message: string): void => {
    if (!told.has(kind)) warn(message);
    told.add(kind);
  };
  await made(dir);
  // Answers of a model are nothing to commit.
  await writeFile(join(dir, '.gitignore'), '*\n', { flag: 'wx', mode: 0o600 }).catch(() => undefined);
  const place = (key: string): { readonly folder: string; readonly file: string } => {
    const folder = join(dir, key.slice(0, 2));
    return { folder, file: join(folder, `${key}.jsonl`) };
  };
  let added = false;
  return {
    async find(key, { scenarioId, trial }) {
      const { file } = place(key);
      try {
        const recording = parseRecording(await readFile(file, 'utf8'), file);
        const [entry, ...others] = recording.keys();
        const fits = entry?.scenarioId === scenarioId && entry.trial === trial && others.length === 0;
        if (!fits) throw new Error(`${file}: is not the trial that its name says`);
        await utimes(file, new Date(), new Date()).catch(() => undefined);
        return recording.find(scenarioId, entry.model, trial);
      } catch (error) {
        if (!hasCode(error, 'ENOENT')) {
          tell('read', `a cached answer cannot be read, so the agent is asked again: ${messageOf(error)}`);
        }
        return undefined;
      }
    },
    async keep(key, entry) {
      const line = recordingLine(entry);
      if (Buffer.byteLength(line) > MOST_ENTRY_BYTES) {
        tell('size', `an answer of more than ${MOST_ENTRY_BYTES / 1024 / 1024} MiB is not cached`);
        return;
      }
      const { folder, file } = place(key);
      const half = `${file}.${randomBytes(6).toString('hex')}.tmp`;
      try {
        await makeFolder(folder, 0o700);
        await writeFile(half, line, { flag: 'wx', mode: 0o600 });
        await rename(half, file);
        added = true;
      } catch (error) {
        await rm(half, { force: true }).catch(() => undefined);
        tell('write', `an answer could not be cached: ${messageOf(error)}`);
      }
    },
    async close() {
      if (added) await prune(dir, mostBytes).catch((error: unknown) => tell('prune', messageOf(error)));
    },
  };
}

async function made(dir: string): Promise<void> {
  try {
    await makeFolder(dir, 0o700);
  } catch (cause) {
    const hint = 'name a folder that can be made and written';
    const message = `cannot be used as a cache: ${messageOf(cause)}`;
    throw new UserError({ place: { file: dir }, message, hint }, { cause });
  }
}

/** Another process may prune at the same time: what is gone already is as good as removed. */
async function prune(dir: string, mostBytes: number): Promise<void> {
  const files: { readonly path: string; readonly size: number; readonly used: number }[] = [];
  for (const name of await readdir(dir)) {
    if (!/^[0-9a-f]{2}$/.test(name)) continue;
    for (const file of await readdir(join(dir, name))) {
      const path = join(dir, name, file);
      const info = await stat(path).catch(() => undefined);
      if (!info?.isFile()) continue;
      const half = file.endsWith('.tmp');
      if (half && Date.now() - info.mtimeMs > STALE_MS) await rm(path, { force: true });
      if (!half) files.push({ path, size: info.size, used: info.mtimeMs });
    }
  }
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
    if (total <= mostBytes) return;
    await rm(path, { force: true });
    total -= size;
  }
}
