import { dirname, join } from 'node:path';
import { UserError } from '../../base/errors.ts';
import type { FileSource } from '../../config/files.ts';
import type { CommandAgentConfig, Config } from '../../config/types.ts';
import { installed } from './install.ts';
import type { AgentKind } from './kind.ts';
import { createProgramAgent } from './program-agent.ts';
import { environmentProblems, programEnvironment } from './program-environment.ts';

/** Absolute folder of the config file in these files. Throws UserError where they lie in no folder. */
export async function programFolder({ file }: Pick<Config, 'file'>, files: FileSource): Promise<string> {
  if (files.folder) return join(await files.folder(), dirname(file));
  throw new UserError({
    place: { file },
    path: 'agent',
    message: `the agent's code at ${files.label} is in no folder, so it cannot be run`,
    hint: 'compare two entries of models instead: name them with baseline and candidate',
  });
}

export const commandKind: AgentKind<CommandAgentConfig> = {
  async create(config, agent, { env, files, clock }) {
    const cwd = await programFolder(config, files);
    const environment = programEnvironment(env, agent.env);
    await installed(config, agent, files, cwd, environment);
    const place = { file: config.file, path: 'agent.command' };
    return createProgramAgent({ kind: 'command', argv: agent.command, cwd, env: environment, clock, place });
  },
  check: ({ file }, agent, _models, env) => environmentProblems(file, env, agent.env),
};
