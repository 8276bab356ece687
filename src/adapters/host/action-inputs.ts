import type * as z from 'zod';
import { type Problem, UserError } from '../../base/errors.ts';
import { suggestion } from '../../base/nearest.ts';
import { oneLine } from '../../base/text.ts';
import type { Environment } from '../../config/environment.ts';
import { parseShard, type Shard } from '../../scenario/shard.ts';
import { INPUTS, inputShape } from './action-schema.ts';

/** What the workflow file asked for. Absent members are decided by agent-tester.yml. */
export interface ActionInputs {
  readonly command: 'auto' | 'check' | 'merge';
  /** Relative to the working directory. */
  readonly config: string;
  readonly scenarios: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly repeat?: number;
  readonly maxConcurrency?: number;
  readonly policy?: 'paired' | 'thresholds';
  readonly failOn?: 'reject' | 'inconclusive' | 'never';
  readonly comment: 'always' | 'changes' | 'failures' | 'never';
  readonly githubToken?: string;
  readonly store?: 'branch' | 'folder' | 'none';
  readonly storeBranch?: string;
  readonly storePath?: string;
  readonly maxCostUsd?: number;
  readonly timeoutMinutes: number;
  readonly shard?: Shard;
  /** Files, folders and globs, relative to the working directory. */
  readonly bundles: readonly string[];
  readonly output: string;
  readonly workingDirectory: string;
  readonly dryRun: boolean;
  readonly verbose: boolean;
}

/**
 * Reads the runner's `INPUT_*` variables; empty ones count as absent. Throws UserError with every input that is
 * unknown or has a value that is not allowed.
 */
export function readInputs(env: Environment): ActionInputs {
  const given: Record<string, string> = {};
  const problems: Problem[] = [];
  const known = Object.keys(INPUTS);
  for (const [variable, value = ''] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_')) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    if (known.includes(name)) given[name] = value.trim();
    else
      problems.push({ path: `input ${shown(name)}`, message: 'is not known', hint: suggestion(name, known) });
  }
  // The token's default is an expression that only the runner can fill in.
  const parsed = inputShape.safeParse(
    Object.fromEntries(
      Object.entries(INPUTS).flatMap(([name, spec]) => {
        const value = given[name] || (name === 'github-token' ? undefined : spec.default);
        return value ? [[name, value]] : [];
      }),
    ),
  );
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    const value = name === 'github-token' ? '' : `is ${shown(given[name] ?? '')}, `;
    problems.push({ path: `input ${name}`, message: value + message });
  }
  if (!parsed.success || problems.length > 0) throw new UserError(problems);
  return named(parsed.data);
}

function named(inputs: z.infer<typeof inputShape>): ActionInputs {
  const { command, config, scenarios, baseline, candidate, comment, output, verbose } = inputs;
  const optional = {
    repeat: inputs.repeat,
    maxConcurrency: inputs['max-concurrency'],
    policy: inputs.policy,
    failOn: inputs['fail-on'],
    githubToken: inputs['github-token'],
    store: inputs.store,
    storeBranch: inputs['store-branch'],
    storePath: inputs['store-path'],
    maxCostUsd: inputs['max-cost-usd'],
    shard: inputs.shard === undefined ? undefined : parseShard(inputs.shard, 'input shard'),
  };
  return {
    command,
    config,
    scenarios,
    baseline,
    candidate,
    comment,
    output,
    verbose,
    timeoutMinutes: inputs['timeout-minutes'],
    bundles: inputs.bundles.split(',').flatMap((name) => name.trim() || []),
    workingDirectory: inputs['working-directory'],
    dryRun: inputs['dry-run'],
    ...present(optional),
  };
}

/** The members that have a value, so that absent ones are absent and not undefined. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A value for a message: quoted, short, without control or direction characters. */
function shown(value: string): string {
  return JSON.stringify(oneLine(value.slice(0, 60), 60, ' '));
}
