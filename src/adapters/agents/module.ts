import { join } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { joinPath } from '../../config/paths.ts';
import type { ModuleAgentConfig } from '../../config/types.ts';
import { programFolder } from './command.ts';
import { installed } from './install.ts';
import type { AgentKind } from './kind.ts';
import { isReady, MODULE_HOST } from './module-host.ts';
import { createProgramAgent } from './program-agent.ts';
import { environmentProblems, programEnvironment } from './program-environment.ts';

/** The module in processes of its own: in ours it could read every variable and every other trial. */
export const moduleKind: AgentKind<ModuleAgentConfig> = {
  async create(config, agent, { env, files, clock }) {
    const place = { file: config.file, path: 'agent.module' };
    if ((await files.read(joinPath(config.file, agent.module))) === undefined) {
      throw new UserError({
        place: { file: config.file },
        path: place.path,
        message: `there is no file ${agent.module} in the ${files.label}`,
        hint: 'the path is relative to the config file',
      });
    }
    const cwd = await programFolder(config, files);
    const environment = programEnvironment(env, agent.env);
    await installed(config, agent, files, cwd, environment);
    const host = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', MODULE_HOST];
    const argv = [process.execPath, ...host, '--', join(cwd, agent.module), agent.export];
    return createProgramAgent({ kind: 'module', argv, cwd, env: environment, isReady, clock, place });
  },
  check: ({ file }, agent, _models, env) => environmentProblems(file, env, agent.env),
};
