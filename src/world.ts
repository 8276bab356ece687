import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { systemClock } from './adapters/host/clock.ts';
import { boundHeap } from './adapters/host/heap.ts';
import { createProgress, type ProgressKind } from './adapters/host/progress.ts';
import type { Screen } from './adapters/host/screen.ts';
import { openNumberFile } from './adapters/host/number-file.ts';
import { openTrialFile } from './adapters/host/trial-file.ts';
import { workTree } from './adapters/host/worktree.ts';
import { refuseLinkOut, writeBelow } from './adapters/host/write-file.ts';
import type { Logger } from './base/logger.ts';
import { untrusted } from './base/untrusted.ts';
import { isOwnMachine, type RunContext } from './config/context.ts';
import { referencedVariables } from './config/environment.ts';
import type { Config } from './config/types.ts';
import { joinPath } from './config/paths.ts';
import type { BaseCommit, World } from './flows/world.ts';
import type { ReviewSurface } from './report/publish.ts';

/** Who commits to the data branch: GitHub's own bot account. */
const AUTHOR = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/** What differs between the doors. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly screen: Screen;
  readonly progress: ProgressKind;
  readonly context: RunContext;
  /** Absolute. */
  readonly cwd: string;
  readonly pathPrefix: string;
  /** What people call the files at `cwd`; absent: the work tree. */
  readonly label?: string;
  readonly signal: AbortSignal;
  /** For the data branch; absent: git's own ways. */
  readonly token?: string;
  readonly review?: ReviewSurface;
  readonly base: () => Promise<BaseCommit | undefined>;
  /** Keeps a provider's key out of the log. */
  readonly mask: (secret: string) => void;
}

/** The composition root: every port gets its implementation here and nowhere else. Heavy ones load when asked for. */
export function createWorld(around: Surroundings): World & { close(): void } {
  const { env, logger, screen, context, cwd, pathPrefix, signal, token, review } = around;
  const progress = createProgress(around.progress, { screen, logger, clock: systemClock });
  const tree = workTree(cwd);
  boundHeap();
  const aside = env['RUNNER_TEMP'] || tmpdir();
  const warn = (message: string): void => logger.warn(untrusted(message));
  const shelf = openTrialFile(aside, warn);
  const opened: { close(): void }[] = [shelf];
  const keyFor = privacyKeys(around);
  const files = around.label === undefined ? tree : { ...tree, label: around.label };
  return {
    env,
    clock: systemClock,
    logger,
    context,
    files,
    pathPrefix,
    signal,
    shelf,
    texts: shelf.texts,
    openNumberLists() {
      const lists = openNumberFile(aside, warn);
      opened.push(lists);
      return lists;
    },
    onRunEvent: (event) => progress.update(event),
    ...(review ? { review } : {}),
    base: around.base,
    async createAgent(config, source, users, pace) {
      for (const name of [config, users].flatMap(keyNames)) {
        const value = env[name];
        // A header may also hold a short word, and a log without it could not be read.
        if (value && value.length >= 4) around.mask(value);
      }
      const { createAgent, checkAgent } = await import('./adapters/agents/registry.ts');
      checkAgent(config, Object.values(config.models), env);
      return await createAgent(config, {
        env,
        files: source,
        clock: systemClock,
        users,
        ...(pace ? { pace } : {}),
      });
    },
    async createWriter(config, model, pace) {
      const key = env[model.apiKeyEnv ?? (config.agent.kind === 'openai' ? config.agent.apiKeyEnv : '')];
      if (key) around.mask(key);
      const { createOpenAiWriter } = await import('./adapters/agents/openai-writer.ts');
      return createOpenAiWriter(config, model, { env, clock: systemClock, ...(pace ? { pace } : {}) });
    },
    async openScripts() {
      const { createScriptRunner } = await import('./adapters/agents/script-runner.ts');
      return createScriptRunner({ cwd, top: resolve(cwd, pathPrefix.replace(/[^/]+/g, '..')), env });
    },
    async graders(config, asked, pace) {
      const { judge } = config;
      if (!judge || asked.size === 0) return {};
      const key = env[judge.apiKeyEnv];
      if (key) around.mask(key);
      const deps = { env, clock: systemClock, ...(pace ? { pace } : {}) };
      const { createOpenAiJudge } = await import('./adapters/agents/openai-judge.ts');
      const { createOpenAiEmbedder } = await import('./adapters/agents/openai-embedder.ts');
      return {
        ...(asked.has('judge') ? { judge: createOpenAiJudge(config, judge, deps) } : {}),
        ...(asked.has('embedder') ? { embedder: createOpenAiEmbedder(config, judge, deps) } : {}),
      };
    },
    async person() {
      const { personAt } = await import('./adapters/host/person.ts');
      return await personAt(cwd, env);
    },
    async redactor(privacy) {
      const { createRedactor } = await import('./privacy/redactor.ts');
      return createRedactor(privacy, await keyFor(privacy.keyEnv));
    },
    async openStore({ branch, path }, kind, configFile) {
      const { createStore } = await import('./adapters/store/registry.ts');
      if (kind === 'folder') {
        const dir = resolve(cwd, joinPath(configFile, path));
        await refuseLinkOut(cwd, dir);
        return createStore({ kind, dir });
      }
      const auth = token ? { auth: { token } } : {};
      return createStore({ kind, cwd, remote: 'origin', branch, path, author: AUTHOR, env, ...auth });
    },
    async scanFiles(path) {
      const { folderFiles } = await import('./adapters/host/scan-folder.ts');
      return await folderFiles(path, cwd);
    },
    async scanStore({ branch, path }, kind, configFile) {
      if (kind === 'folder') {
        const { folderFiles } = await import('./adapters/host/scan-folder.ts');
        return await folderFiles(joinPath(configFile, path), cwd);
      }
      const { branchFiles } = await import('./adapters/store/branch-files.ts');
      const auth = token ? { auth: { token } } : {};
      return await branchFiles({ cwd, remote: 'origin', branch, path, author: AUTHOR, env, ...auth });
    },
    write: (path, text) => writeBelow(cwd, path, text),
    async openOutput(path) {
      const { openOutput } = await import('./adapters/host/output-file.ts');
      return await openOutput(cwd, path);
    },
    async openCache(path) {
      const { openCacheFolder } = await import('./adapters/agents/cache-folder.ts');
      await refuseLinkOut(cwd, resolve(cwd, path));
      return await openCacheFolder(resolve(cwd, path), {
        warn: (message) => logger.warn(untrusted(message)),
      });
    },
    async tokenCounter() {
      return (await import('./adapters/tokens/o200k.ts')).o200k;
    },
    async parquetEncoder() {
      return (await import('./adapters/dataset/parquet.ts')).encodeParquet;
    },
    async openRecording(path) {
      const { openRecordFile } = await import('./adapters/agents/record-file.ts');
      await refuseLinkOut(cwd, resolve(cwd, path));
      return await openRecordFile(resolve(cwd, path));
    },
    async openJournal(path, fresh) {
      const { openJournalFile } = await import('./adapters/host/journal-file.ts');
      await refuseLinkOut(cwd, resolve(cwd, path));
      return await openJournalFile(resolve(cwd, path), fresh);
    },
    close() {
      progress.close();
      for (const one of opened) one.close();
    },
  };
}

/** One key for a variable's name throughout the process, so that a run's redactors agree. */
function privacyKeys({ env, cwd, context, logger, mask }: Surroundings): (keyEnv: string) => Promise<string> {
  const keys = new Map<string, Promise<string>>();
  const find = async (keyEnv: string): Promise<string> => {
    const { privacyKey } = await import('./adapters/host/privacy-key.ts');
    const keepsFile = isOwnMachine(context, env);
    const { from, key } = await privacyKey({ env, keyEnv, cwd, keepsFile });
    if (from === 'variable') mask(key);
    if (from === 'chance') {
      logger.info(
        `redaction: ${keyEnv} is not set, so a value's pseudonym is the same within this run only; store the output of \`openssl rand -hex 32\` as a secret and pass it as ${keyEnv}`,
      );
    }
    return key;
  };
  return (keyEnv) => {
    const known = keys.get(keyEnv) ?? find(keyEnv);
    keys.set(keyEnv, known);
    return known;
  };
}

/** Environment variables that hold a key, part of a header, or what a program is given. */
function keyNames({ agent, models }: Config): string[] {
  return [agent, ...Object.values(models)].flatMap((holder) => [
    ...('apiKeyEnv' in holder && holder.apiKeyEnv !== undefined ? [holder.apiKeyEnv] : []),
    ...('env' in holder ? holder.env : []),
    ...Object.values(('headers' in holder && holder.headers) || {}).flatMap(referencedVariables),
  ]);
}
