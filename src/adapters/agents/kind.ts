import type { Problem } from '../../base/errors.ts';
import type { AgentTarget } from '../../agent/types.ts';
import type { Environment } from '../../config/environment.ts';
import type { FileSource } from '../../config/files.ts';
import type { AgentConfig, Config, ModelConfig } from '../../config/types.ts';
import type { Pace } from '../../run/pace.ts';
import type { Clock } from '../../run/ports.ts';

export interface AgentDeps {
  /** Only variables that the config names are read. */
  readonly env: Environment;
  readonly files: FileSource;
  readonly clock: Clock;
  /** What every call over HTTP waits for; absent: nothing. */
  readonly pace?: Pace;
}

export interface TargetDeps extends AgentDeps {
  /** The config whose models play users: the head's for both variants; absent: the agent's own. */
  readonly users?: Config;
}

/** One agent kind: a sibling file in this folder, listed once in `registry.ts`. */
export interface AgentKind<C extends AgentConfig> {
  /** Throws UserError where a file that the agent needs is missing or broken. */
  create(config: Config, agent: C, deps: AgentDeps): Promise<AgentTarget>;
  /** What would stop these models before their first call, without calling anybody. */
  check(config: Config, agent: C, models: readonly ModelConfig[], env: Environment): readonly Problem[];
}
