import type { Problem } from '../../base/errors.ts';
import type { Environment } from '../../config/environment.ts';

/**
 * What every program gets: where programs are found, which language and time zone it speaks, where temporary files go.
 * No HOME, which leads to credentials of git, cloud and registries, and nothing of the job.
 */
const BASE = /^(?:PATH|LANG|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|SYSTEMROOT|PATHEXT|COMSPEC)$/i;

/** The environment of an agent's program: the base and what the config names. */
export function programEnvironment(env: Environment, names: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && (BASE.test(name) || names.includes(name))) out[name] = value;
  }
  return out;
}

/** A named variable that is not set is told before the first trial. An empty one counts as unset, as in Actions. */
export function environmentProblems(file: string, env: Environment, names: readonly string[]): Problem[] {
  return names
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => !env[name])
    .map(({ name, index }) => ({
      place: { file },
      path: `agent.env[${index}]`,
      message: `the environment variable ${name} is not set`,
      hint: 'set it, or take it out of the list',
    }));
}
