import { posix } from 'node:path';
import { UserError } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import type { FileSource } from '../config/files.ts';
import { joinPath } from '../config/paths.ts';
import type { CommandAgentConfig, Config, ModuleAgentConfig } from '../config/types.ts';

/** What a program is made of, where nobody says: sources, and the files that pin its packages. */
const CODE =
  '{js,mjs,cjs,jsx,ts,mts,cts,tsx,json,py,toml,txt,cfg,ini,lock,yaml,yml,md,j2,jinja,rb,go,mod,sum,rs,java,kt,php,ex,exs,sh}';
/** More files than any agent has; a glob that finds more is a mistake. */
const MOST_FILES = 5_000;
const READ_AT_ONCE = 8;

/**
 * Hash over path and text of every file that the agent is made of: 64 hex digits. By default those with a usual ending
 * in and below the folder of the module, or of the first argument that is a file of the repository; what is imported
 * from elsewhere has to be named under `agent.code`. Throws UserError where nothing is found, since an agent without
 * code would never change.
 */
export async function codeHash(
  { file }: Pick<Config, 'file'>,
  agent: CommandAgentConfig | ModuleAgentConfig,
  files: FileSource,
): Promise<string> {
  const globs = agent.code?.map((glob) => joinPath(file, glob)) ?? (await usual(file, agent, files));
  const paths = globs.length === 0 ? [] : await files.glob(globs);
  if (paths.length === 0) {
    throw new UserError({
      place: { file },
      path: 'agent.code',
      message:
        agent.code === undefined
          ? 'none of the arguments is a file of the repository, so a change of the agent would not be seen'
          : `matches no file in the ${files.label}`,
      hint: 'name the globs of the agent’s files: code: ["src/**/*.py"]',
    });
  }
  if (paths.length > MOST_FILES) {
    throw new UserError({
      place: { file },
      path: 'agent.code',
      message: `matches ${paths.length} files, expected at most ${MOST_FILES}`,
      hint: 'name only the agent’s own',
    });
  }
  const hashes: (readonly [string, string])[] = [];
  for (let at = 0; at < paths.length; at += READ_AT_ONCE) {
    const chunk = paths.slice(at, at + READ_AT_ONCE);
    // No text stays: beside the agent may lie a suite that is far larger than it.
    const hashed = chunk.map(async (path) => [path, hashOf((await files.read(path)) ?? null)] as const);
    hashes.push(...(await Promise.all(hashed)));
  }
  return hashOf(hashes);
}

async function usual(
  file: string,
  agent: CommandAgentConfig | ModuleAgentConfig,
  files: FileSource,
): Promise<string[]> {
  const entry =
    agent.kind === 'module' ? joinPath(file, agent.module) : await firstFile(file, agent.command, files);
  if (entry === undefined) return [];
  const folder = posix.dirname(entry);
  const own = escaped(entry);
  return folder === '.' ? [own, `**/*.${CODE}`] : [own, `${escaped(folder)}/**/*.${CODE}`];
}

async function firstFile(
  file: string,
  argv: readonly string[],
  files: FileSource,
): Promise<string | undefined> {
  for (const argument of argv) {
    // An option, an absolute path or a text with odd signs is no file of the repository.
    if (!/^\.{0,2}[\w/.@ -]{1,300}$/.test(argument) || argument.startsWith('-') || argument.startsWith('/'))
      continue;
    const path = posix.normalize(posix.join(posix.dirname(file), argument));
    if (path.startsWith('..')) continue;
    if ((await files.glob([escaped(path)])).length > 0) return path;
  }
  return undefined;
}

/** A path as a glob that matches just it. */
const escaped = (path: string): string => path.replace(/[*?[\]{}]/g, (sign) => `[${sign}]`);
